"""Who may do what in network, yes or no with the reason.

Which rows an actor may see stands in querysets.py (`visible_to`); `can_see_*` asks the same rule about one row.
"""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.network.models import (
    Agreement,
    Membership,
    Network,
    Organisation,
    Person,
    ProfileProposal,
    Role,
    Seat,
    SeatHandover,
    SeatHandoverState,
)
from gemeindenetz.network.models.people import ADMINISTRATION_ROLES, STAFF_ROLES
from gemeindenetz.network.models.transitions import PUBLIC, Transition, Who
from gemeindenetz.network.querysets import LIVE_STATES, serving_networks

ONLY_OFFICE: Message = _("Only the office of the network may do this. Please ask the office.")
ONLY_OWN: Message = _("Only people of this organisation may do this. Please ask your contact person.")


def _decide(allowed: bool, reason: Message) -> Decision:  # noqa: FBT001 - the answer itself
    return Allowed() if allowed else Denied(reason)


# Predicates


def is_office(actor: Actor, network_id: int | None = None) -> bool:
    """The actor works at the office of this network, or of any when none is named."""
    if network_id is None:
        return actor.is_system or bool(actor.ids("office"))
    return actor.is_system or actor.has(f"office:{network_id}")


def is_team(actor: Actor, network_id: int) -> bool:
    """The actor is of the advisory team of this network."""
    return actor.has(f"team:{network_id}")


def is_serving(actor: Actor, network_id: int) -> bool:
    """The actor is of the advisory team or the office of this network."""
    return is_office(actor, network_id) or is_team(actor, network_id)


def is_own_administration(actor: Actor, organisation_id: int) -> bool:
    """The actor has a seat in the administration of this organisation."""
    return actor.is_system or actor.has(f"admin:{organisation_id}")


def is_own_people(actor: Actor, organisation_id: int) -> bool:
    """The actor belongs to this organisation, as administration or partner."""
    return actor.has(f"admin:{organisation_id}", f"partner:{organisation_id}")


# Seeing


def can_see_organisation(actor: Actor, organisation: Organisation) -> bool:
    """Everybody, except partners who are not listed: those only staff of networks and the partner itself."""
    hidden = organisation.kind == "partner" and not organisation.is_listed
    return (
        not hidden
        or actor.is_system
        or bool(serving_networks(actor))
        or is_own_people(actor, organisation.pk)
    )


def can_see_membership(actor: Actor, membership: Membership) -> bool:
    """Everybody that an organisation is or was a member; that it asked to join only staff and itself."""
    return membership.state in PUBLIC or can_see_membership_details(actor, membership)


def can_see_membership_details(actor: Actor, membership: Membership) -> bool:
    """State, basis, reasons and checklist: advisory team and office of the network, and the organisation."""
    return is_serving(actor, membership.network_id) or is_own_people(actor, membership.organisation_id)


def can_see_person(actor: Actor, person: Person) -> bool:
    """The actor may know this person by name (one person; lists use `Person.objects.visible_to`)."""
    return Person.objects.visible_to(actor).filter(pk=person.pk).exists()


def can_see_contact_data(actor: Actor, person: Person) -> bool:
    """The actor may see mail address and phone (one person; lists use `Person.objects.contactable_by`)."""
    return Person.objects.contactable_by(actor).filter(pk=person.pk).exists()


def can_see_seat(actor: Actor, seat: Seat) -> bool:
    """The actor may know that this person holds this seat."""
    return Seat.objects.visible_to(actor).filter(pk=seat.pk).exists()


def can_see_proposal(actor: Actor, proposal: ProfileProposal) -> bool:
    """Offices, which decide, and the partner itself."""
    return is_office(actor) or is_own_people(actor, proposal.organisation_id)


def can_list_members_in_detail(actor: Actor, network: Network) -> bool:
    """Basis, reasons and joining ones in the member list: advisory team and office of the network."""
    return is_serving(actor, network.pk)


# Organisations and people


def can_create_organisation(actor: Actor) -> Decision:
    """Every office."""
    return _decide(is_office(actor), ONLY_OFFICE)


def can_create_for_territory(actor: Actor) -> Decision:
    """A municipality or county out of the register: offices and advisory teams, which take requests of any."""
    return _decide(actor.is_system or bool(serving_networks(actor)), ONLY_OFFICE)


def can_remove_unused(actor: Actor) -> Decision:
    """Bodies and persons that came with an import taken back and that nothing uses: every office."""
    return _decide(is_office(actor), ONLY_OFFICE)


def can_change_organisation(actor: Actor, organisation: Organisation) -> Decision:
    """Name, ties and listing: every office."""
    return _decide(is_office(actor), ONLY_OFFICE)


def can_change_contact_details(actor: Actor, organisation: Organisation) -> Decision:
    """Mail address, phone and website of the organisation: offices and its own administration."""
    return _decide(is_office(actor) or is_own_administration(actor, organisation.pk), ONLY_OWN)


def can_record_tie(actor: Actor) -> Decision:
    """Ties, sources and claims: every office."""
    return _decide(is_office(actor), ONLY_OFFICE)


def can_appoint(actor: Actor, organisation: Organisation, *, role: str, network: Network | None) -> Decision:
    """Staff seats: the office of the network named.

    Others: the office of a network the organisation belongs to or is joining, and its own administration
    (a contact person hands over to a successor).
    """
    if role in STAFF_ROLES:
        return _decide(network is not None and is_office(actor, network.pk), ONLY_OFFICE)
    if is_own_administration(actor, organisation.pk):
        return Allowed()
    return _decide(_is_office_of_organisation(actor, organisation, role=role), ONLY_OFFICE)


def can_change_seat(actor: Actor, seat: Seat) -> Decision:
    """Whoever may appoint to such a seat may change and end it."""
    return can_appoint(actor, seat.organisation, role=seat.role, network=seat.network)


def is_mayor(actor: Actor, organisation_id: int) -> bool:
    """The actor holds the mayor's seat of this house today."""
    if actor.person_id is None or not actor.has(f"admin:{organisation_id}"):
        return False
    seats = Seat.objects.valid_on(clock.today()).filter(person=actor.person_id, role=Role.MAYOR)
    return bool(seats.filter(organisation=organisation_id).exists())


def can_give_up_seat(actor: Actor, seat: Seat) -> Decision:
    """Giving a function up, or letting a deputy stand in: its holder, signed in or by the link of a mail, while it lasts."""
    is_holder = actor.person_id == seat.person_id or actor.has(f"seat:{seat.pk}")
    if not is_holder or seat.role not in ADMINISTRATION_ROLES:
        return Denied(_("Only the person who holds the function can give it up."))
    is_held = ranges.holds_on(seat.valid, clock.today())
    return _decide(is_held, _("This function has ended."))


def can_see_handover(actor: Actor, handover: SeatHandover) -> bool:
    """The holder, the office, the mayor (set form: `SeatHandover.objects.visible_to`)."""
    return SeatHandover.objects.visible_to(actor).filter(pk=handover.pk).exists()


def can_decide_handover(actor: Actor, handover: SeatHandover) -> Decision:
    """Confirming and declining: the office of a network of the house, and its mayor unless it is the mayor's own."""
    if handover.state != SeatHandoverState.ASKED:
        return Denied(_("This has been decided already."))
    organisation, is_own = handover.seat.organisation, actor.person_id == handover.seat.person_id
    is_office_here = _is_office_of_organisation(actor, organisation, role=handover.seat.role)
    allowed = actor.is_system or is_office_here or is_mayor(actor, organisation.pk)
    return _decide(allowed and not is_own, _("The office or the mayor confirms; nobody confirms their own."))


def can_withdraw_handover(actor: Actor, handover: SeatHandover) -> Decision:
    """Taking back before anybody decided: the holder."""
    if handover.state != SeatHandoverState.ASKED:
        return Denied(_("This has been decided already."))
    return can_give_up_seat(actor, handover.seat)


def can_invite_to_hand_over(actor: Actor, seat: Seat) -> Decision:
    """Asking a holder by mail who follows: the office of a network of the house, and its mayor."""
    if seat.role not in ADMINISTRATION_ROLES or not ranges.holds_on(seat.valid, clock.today()):
        return Denied(_("This function has ended."))
    is_office_here = _is_office_of_organisation(actor, seat.organisation, role=seat.role)
    return _decide(is_office_here or is_mayor(actor, seat.organisation_id), ONLY_OFFICE)


def can_change_person(actor: Actor, person: Person) -> Decision:
    """Name and phone: the person, and whoever may see the contact data as office or administration."""
    if actor.is_system or actor.person_id == person.pk:
        return Allowed()
    allowed = bool(actor.ids("office") or actor.ids("admin")) and can_see_contact_data(actor, person)
    return _decide(allowed, ONLY_OFFICE)


def can_change_mail_address(actor: Actor, person: Person) -> Decision:
    """Where a person signs in: only the person, because the address opens what was told in confidence."""
    only_self = _("Only the person can change this address. If somebody else follows, appoint them anew.")
    return _decide(actor.is_system or (actor.person_id == person.pk and actor.verified), only_self)


def _is_office_of_organisation(actor: Actor, organisation: Organisation, *, role: str) -> bool:
    if role == Role.PARTNER and is_office(actor):
        return True
    held = Membership.objects.filter(
        organisation=organisation, network_id__in=actor.ids("office"), state__in=LIVE_STATES
    )
    return held.exists()


# Networks and agreements


def can_create_network(actor: Actor, parent: Network | None) -> Decision:
    """The office of the network above; a network without one above only in setting up."""
    return _decide(actor.is_system or (parent is not None and is_office(actor, parent.pk)), ONLY_OFFICE)


def can_configure_network(actor: Actor, network: Network) -> Decision:
    """Services, rules, checklist, statements, openness, circles: the office of the network."""
    return _decide(is_office(actor, network.pk), ONLY_OFFICE)


def can_choose_service(actor: Actor, organisation: Organisation) -> Decision:
    """The town's own choice: its administration."""
    return _decide(is_own_administration(actor, organisation.pk), ONLY_OWN)


def can_sign_agreement(actor: Actor, network_ids: Iterable[int]) -> Decision:
    """An agreement that grants something to these networks: the office of each of them."""
    wanted = set(network_ids)
    if not wanted:
        return _decide(is_office(actor), ONLY_OFFICE)
    return _decide(all(is_office(actor, number) for number in wanted), ONLY_OFFICE)


def can_change_agreement(actor: Actor, agreement: Agreement) -> Decision:
    """Renewing, ending, papers: the office of any network the agreement grants something to."""
    granted = set(agreement.grants.values_list("network_id", flat=True))
    if not granted:
        return _decide(is_office(actor), ONLY_OFFICE)
    return _decide(any(is_office(actor, number) for number in granted), ONLY_OFFICE)


# Memberships


def can_move_membership(
    actor: Actor, transition: Transition, *, network_id: int, organisation_id: int
) -> Decision:
    """Whoever the table of transitions names for this change of state."""
    allowed = any(
        _is_who(actor, who, network_id=network_id, organisation_id=organisation_id) for who in transition.who
    )
    return _decide(allowed, ONLY_OFFICE)


def _is_who(actor: Actor, who: Who, *, network_id: int, organisation_id: int) -> bool:
    if who == "office":
        return is_office(actor, network_id)
    if who == "team":
        return is_team(actor, network_id)
    return is_own_administration(actor, organisation_id)


def can_fulfil_requirement(actor: Actor, membership: Membership) -> Decision:
    """Ticking off the joining checklist: the office of the network."""
    return _decide(is_office(actor, membership.network_id), ONLY_OFFICE)


# Partner profiles


def can_propose_profile(actor: Actor, organisation: Organisation) -> Decision:
    """People of the partner."""
    return _decide(
        organisation.kind == "partner"
        and actor.has(f"partner:{organisation.pk}", f"admin:{organisation.pk}"),
        ONLY_OWN,
    )


def can_decide_proposal(actor: Actor, proposal: ProfileProposal) -> Decision:
    """Every office: the partner directory belongs to all networks of the installation."""
    return _decide(is_office(actor), ONLY_OFFICE)

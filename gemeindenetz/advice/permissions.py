"""Who may do what in advice; the set forms stand in querysets.py and a test holds both equal.

Three kinds of people meet here: the advisory team of a network (`team:<network>`), the people of one matter
(`matter:<case>`, by account or link), and everybody else, for whom the matter does not exist.
"""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import (
    Absence,
    AdviceRequest,
    Appointment,
    AppointmentAudience,
    AppointmentGuest,
    AppointmentKind,
    Audience,
    Case,
    CaseParty,
    CaseState,
    Entry,
    Handover,
    RequestState,
    SeatHandoverPlan,
    TextBlock,
)
from gemeindenetz.advice.models.requests import KNOWN_STATES
from gemeindenetz.advice.transitions import Move, moves_from
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.models import IncomingMail, IncomingState
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.network.models import Network, Role, Seat, SeatHandover, SeatHandoverState

ONLY_TEAM = Denied(_("Only the advisory team may do this."))
ONLY_PEOPLE_OF_MATTER = Denied(_("Only the people of this matter may do this."))
NOT_YOURS = Denied(_("This matter belongs to others."))
IS_CLOSED = Denied(_("This matter is closed. Take it up again first."))


def is_team(actor: Actor, network_id: int) -> bool:
    """The advisory team of the network."""
    return actor.is_system or actor.has(f"team:{network_id}")


def is_party(actor: Actor, case: Case) -> bool:
    """Somebody of the municipality who is part of the matter."""
    return actor.has(case.matter_scope)


def is_own_request(actor: Actor, request: AdviceRequest) -> bool:
    """The asking person, still at this administration; "only me" asks for something only they have."""
    return (
        actor.person_id is not None
        and request.person_id == actor.person_id
        and actor.has(f"admin:{request.organisation_id}")
        and (actor.own_factor or not request.only_me)
    )


def can_see_request(actor: Actor, request: AdviceRequest) -> Decision:
    """Team and asking person, once confirmed (set form: `AdviceRequest.objects.visible_to`)."""
    if actor.is_system:
        return Allowed()
    if request.state not in KNOWN_STATES:
        return NOT_YOURS
    if is_team(actor, request.service.network_id) or is_own_request(actor, request):
        return Allowed()
    return NOT_YOURS


def can_note_request(actor: Actor) -> Decision:
    """Advisers note requests of callers."""
    return Allowed() if actor.is_system or actor.ids("team") else ONLY_TEAM


def can_ask_signed_in(actor: Actor) -> Decision:
    """Whoever has a function at an administration asks in its name."""
    if actor.ids("admin"):
        return Allowed()
    return Denied(_("You have no function at a municipality or county. Please ask without signing in."))


def can_take_over(actor: Actor, request: AdviceRequest) -> Decision:
    """Everybody of the team, whoever it was routed to, while nobody has taken it."""
    if not is_team(actor, request.service.network_id) or actor.person_id is None:
        return ONLY_TEAM
    if request.state != RequestState.ROUTED:
        return Denied(_("This request has already been taken over."))
    return Allowed()


def can_pass_on(actor: Actor, request: AdviceRequest) -> Decision:
    """The team, while nobody has taken it over."""
    return can_take_over(actor, request)


def can_see_case(actor: Actor, case: Case) -> Decision:
    """Team and people of the matter (set form: `Case.objects.visible_to`)."""
    return Allowed() if is_team(actor, case.network_id) or is_party(actor, case) else NOT_YOURS


def can_see_entry(actor: Actor, entry: Entry) -> Decision:
    """Shared entries like the matter, internal ones for the team alone (set form: `Entry.objects.visible_to`)."""
    if is_team(actor, entry.case.network_id):
        return Allowed()
    if entry.audience == Audience.MATTER and is_party(actor, entry.case):
        return Allowed()
    return NOT_YOURS


def can_write(actor: Actor, case: Case) -> Decision:
    """Messages: team and people of the matter; a closed matter is taken up again by the town's message."""
    if is_team(actor, case.network_id):
        return Allowed() if case.is_open else IS_CLOSED
    return Allowed() if is_party(actor, case) else NOT_YOURS


def can_note(actor: Actor, case: Case) -> Decision:
    """Internal notes, talks, visits: the team; also in closed matters."""
    return Allowed() if is_team(actor, case.network_id) else ONLY_TEAM


def can_draft_example(actor: Actor, case: Case) -> Decision:
    """A practice example out of a matter: the team, once it is closed."""
    if not is_team(actor, case.network_id):
        return ONLY_TEAM
    return Denied(_("Close the matter first; then its outcome fills the draft.")) if case.is_open else Allowed()
def can_see_appointment(actor: Actor, appointment: Appointment) -> Decision:
    """Like its matter; the network's own: the team, or all members (set form: `Appointment.objects.visible_to`)."""
    if appointment.case is not None:
        return can_see_case(actor, appointment.case)
    network = appointment.network_id or 0
    shared = appointment.audience == AppointmentAudience.NETWORK and actor.has(f"net:{network}")
    return Allowed() if is_team(actor, network) or shared else NOT_YOURS


def can_arrange(actor: Actor, case: Case) -> Decision:
    """Appointments of a matter: the team, while the matter is open."""
    if not is_team(actor, case.network_id):
        return ONLY_TEAM
    return Allowed() if case.is_open else IS_CLOSED


def can_arrange_for_network(actor: Actor, network_id: int) -> Decision:
    """Appointments of the network itself: its advisory team."""
    return Allowed() if is_team(actor, network_id) else ONLY_TEAM


def can_change_appointment(actor: Actor, appointment: Appointment) -> Decision:
    """Changing and cancelling: the team, until it is over."""
    if not is_team(actor, appointment.network_id_now):
        return ONLY_TEAM
    if appointment.cancelled_at is not None:
        return Denied(_("This appointment was cancelled."))
    return Denied(_("This appointment is over. Record what was said instead.")) if appointment.is_past else Allowed()


def can_plan_trip(actor: Actor, appointment: Appointment) -> Decision:
    """What lies around a visit of a matter: the team."""
    if not is_team(actor, appointment.network_id_now):
        return ONLY_TEAM
    is_visit = appointment.case is not None and appointment.kind == AppointmentKind.VISIT
    return Allowed() if is_visit else Denied(_("Only for visits to a municipality."))


def can_answer_invitation(actor: Actor, guest: AppointmentGuest, *, party: CaseParty | None) -> Decision:
    """One's own invitation, while the appointment stands."""
    appointment = guest.appointment
    if guest.until is not None or appointment.cancelled_at is not None or appointment.is_past:
        return Denied(_("This invitation does not stand any longer."))
    is_guest = actor.person_id is not None and guest.person_id == actor.person_id
    is_guest |= party is not None and party.pk == guest.party_id
    return Allowed() if is_guest else Denied(_("Everybody answers for themselves."))


def can_read_internal_file(actor: Actor, case: Case) -> Decision:
    """The file of a matter with its internal notes: the team; others get the file of its people."""
    return Allowed() if is_team(actor, case.network_id) else ONLY_TEAM


def can_edit_case(actor: Actor, case: Case) -> Decision:
    """Subject, topic, follow-up, handing over: the team."""
    return Allowed() if is_team(actor, case.network_id) else ONLY_TEAM


def can_change_cases(actor: Actor) -> Decision:
    """Changing several matters at once: advisory teams, each for its own."""
    return Allowed() if actor.is_system or actor.ids("team") else ONLY_TEAM


def can_hand_over_matters(actor: Actor, network: Network) -> Decision:
    """All matters of one adviser at once: the team, as for each of them."""
    return Allowed() if is_team(actor, network.pk) else ONLY_TEAM


def can_see_handover(actor: Actor, handover: Handover) -> Decision:
    """What was handed over is the team's (set form: network in the actor's teams)."""
    return Allowed() if is_team(actor, handover.network_id) else NOT_YOURS


def can_keep_text_blocks(actor: Actor, network: Network) -> Decision:
    """The advisory team."""
    return Allowed() if is_team(actor, network.pk) else ONLY_TEAM


def can_load_starter_blocks(actor: Actor) -> Decision:
    """The system, when it is set up."""
    return Allowed() if actor.is_system else ONLY_TEAM


def can_see_text_block(actor: Actor, block: TextBlock) -> Decision:
    """The team a shared one; one's own oneself alone (set form: scope in the actor's scopes)."""
    return Allowed() if actor.is_system or actor.has(block.scope) else NOT_YOURS


def can_change_text_block(actor: Actor, block: TextBlock) -> Decision:
    """Whoever sees it and is in the team of its network today."""
    return can_keep_text_blocks(actor, block.network) if can_see_text_block(actor, block) else NOT_YOURS


def can_choose_what_passes(actor: Actor, handover: SeatHandover) -> Decision:
    """Which matters pass on with a function, and what the successor should know: the holder, until the day has come."""
    if actor.person_id is None or actor.person_id != handover.seat.person_id:
        return Denied(_("Only the person who gives the function up chooses what passes on."))
    is_carried_out = SeatHandoverPlan.objects.filter(handover=handover, carried_out_at__isnull=False).exists()
    if is_carried_out or handover.state not in (SeatHandoverState.ASKED, SeatHandoverState.CONFIRMED):
        return Denied(_("This has passed on already, or does not pass on."))
    return Allowed()


def can_move_to_service(actor: Actor, case: Case) -> Decision:
    """Moving a matter to another service: the team, while it is open; that the town agreed is asked in the act."""
    if not is_team(actor, case.network_id):
        return ONLY_TEAM
    return Allowed() if case.is_open else IS_CLOSED


def can_move(actor: Actor, case: Case, *, move: Move) -> Decision:
    """Moves of the table, by the team."""
    if not is_team(actor, case.network_id):
        return ONLY_TEAM
    if move not in moves_from(case.state):
        return Denied(_("This is not possible in the present state of the matter."))
    return Allowed()


def can_change_steps(actor: Actor, case: Case) -> Decision:
    """Team and people of the matter say how far a next step is."""
    if case.state == CaseState.FOLLOWED_UP and not is_team(actor, case.network_id):
        return IS_CLOSED
    return can_see_case(actor, case)


def can_propose_step(actor: Actor, case: Case) -> Decision:
    """Next steps are proposed by either side while the matter is open."""
    return can_see_case(actor, case) if case.is_open else IS_CLOSED


def can_let_in(actor: Actor, case: Case) -> Decision:
    """People of the matter let colleagues in; the team does so on their word. "Only me" excludes it."""
    if not can_see_case(actor, case):
        return NOT_YOURS
    if case.only_me:
        return Denied(_("This matter is for one person only. That person can open it for colleagues first."))
    return Allowed()


def can_remove_party(actor: Actor, party: CaseParty) -> Decision:
    """People of the matter and the team; the asking person stays."""
    if not can_see_case(actor, party.case):
        return NOT_YOURS
    if party.is_requester:
        return Denied(_("The person who asked stays part of the matter."))
    return Allowed()


def can_open_for_colleagues(actor: Actor, case: Case) -> Decision:
    """Only the person whose matter it is may lift "only me"."""
    if not is_party(actor, case):
        return ONLY_PEOPLE_OF_MATTER
    return Allowed() if case.only_me else Denied(_("This matter is already open for colleagues."))


def is_lead(actor: Actor, network: Network) -> bool:
    """Head of the advisory team today."""
    if not is_team(actor, network.pk) or actor.person_id is None:
        return False
    seats = Seat.objects.valid_on(clock.today())
    return bool(seats.filter(person=actor.person_id, network=network, role=Role.TEAM_LEAD).exists())


def can_manage_rules(actor: Actor, network: Network) -> Decision:
    """Head of the team and office; rules name no matters."""
    if actor.is_system or actor.has(f"office:{network.pk}") or is_lead(actor, network):
        return Allowed()
    return Denied(_("Rules are kept by the head of the advisory team and the office."))


def can_see_rules(actor: Actor, network: Network) -> Decision:
    """Who keeps them, and the team whose work they order."""
    if is_team(actor, network.pk) or actor.has(f"office:{network.pk}"):
        return Allowed()
    return NOT_YOURS


def can_enter_absence(actor: Actor, network: Network) -> Decision:
    """Everybody of the team, for oneself and for a colleague who fell ill; the person is told."""
    return Allowed() if is_team(actor, network.pk) else ONLY_TEAM


def can_manage_absence(actor: Actor, network: Network, *, person_id: int) -> Decision:
    """Ending one's own absence; the head of the team also those of others, whoever entered it the one they entered."""
    if is_team(actor, network.pk) and (
        actor.is_system or actor.person_id == person_id or is_lead(actor, network)
    ):
        return Allowed()
    return Denied(_("You can end your own absence and those you entered; for others the head of the team does."))


def can_end_absence(actor: Actor, absence: Absence) -> Decision:
    """The adviser, the head of the team, and who entered it."""
    if is_team(actor, absence.network_id) and actor.person_id == absence.entered_by_id is not None:
        return Allowed()
    return can_manage_absence(actor, absence.network, person_id=absence.person_id)


def can_see_radar(actor: Actor) -> Decision:
    """What might be left lying is the team's."""
    return Allowed() if actor.is_system or actor.ids("team") else ONLY_TEAM


def can_see_inbox(actor: Actor) -> Decision:
    """Advisers see the mail of their team (set form: `IncomingMail.objects.visible_to`, scope `team:<network>`)."""
    return Allowed() if actor.is_system or actor.ids("team") else ONLY_TEAM


def can_sort_mail(actor: Actor, mail: IncomingMail) -> Decision:
    """The team decides about mail that waits, was set aside or discarded."""
    if not actor.is_system and not actor.has(mail.scope):
        return ONLY_TEAM
    if mail.state in (IncomingState.RECEIVED, IncomingState.PLACED):
        return Denied(_("This mail is in its place already."))
    return Allowed()


def absences_managed_by(actor: Actor, network: Network, *, person_ids: Iterable[int]) -> set[int]:
    """Return of whom the actor may manage absences: the set form of `can_manage_absence`, one query."""
    if not is_team(actor, network.pk):
        return set()
    if actor.is_system or is_lead(actor, network):
        return set(person_ids)
    return {number for number in person_ids if number == actor.person_id}

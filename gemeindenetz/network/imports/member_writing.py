"""Applying a member list through the network's actions, and what its undo ticket needs."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.undo import Change, Recorder
from gemeindenetz.network import actions
from gemeindenetz.network.actions import Admission, Correction, NewPerson, SeatTerms
from gemeindenetz.network.imports.member_plans import Context, Intent, Wanted
from gemeindenetz.network.models import EndReason, Membership, MembershipState, Organisation, Person


def write(intents: Sequence[Intent], context: Context) -> Sequence[Change]:
    """Write all intents in the engine's transaction; return the changes for the ticket."""
    recorder = Recorder()
    recorder.watch(*(intent.membership for intent in intents if intent.membership))
    for intent in intents:
        if intent.wanted:
            _write(intent, intent.wanted, context=context, recorder=recorder)
    return recorder.changes()


def _write(intent: Intent, wanted: Wanted, *, context: Context, recorder: Recorder) -> None:
    is_known = Organisation.objects.filter(territory=wanted.territory).exists()
    organisation = actions.create_for_territory(
        actor=context.actor, territory=wanted.territory, dataset=context.network.dataset
    )
    if not is_known:
        recorder.created(organisation)
    present = intent.membership
    if present is None or present.valid is None:
        made = _admit(organisation, wanted, context=context)
        recorder.created(made)
    else:
        _correct(present, wanted, context=context)
    if intent.adds_contact:
        _appoint(organisation, wanted, context=context, recorder=recorder)


def _admit(organisation: Organisation, wanted: Wanted, *, context: Context) -> Membership:
    """Admit as the list says; what joining asks for was settled when the town joined."""
    assert wanted.since is not None  # noqa: S101 - the plan refuses rows without a day
    admission = Admission(
        admitted_on=wanted.since, basis=wanted.basis, waiver=_("taken from a list of members")
    )
    membership = actions.admit_directly(
        actor=context.actor, organisation=organisation, network=context.network, admission=admission
    )
    if wanted.until:
        _end(membership, wanted, context=context)
    return membership


def _end(membership: Membership, wanted: Wanted, *, context: Context) -> None:
    """End on the day the list names; a day still to come is announced."""
    assert wanted.until is not None  # noqa: S101 - told to the type checker
    note = _("as the list of members says")
    if wanted.until < clock.today():
        actions.end_membership(
            actor=context.actor,
            membership=membership,
            last_day=wanted.until,
            end_reason=EndReason.RESIGNED,
            note=note,
        )
    else:
        actions.announce_leaving(
            actor=context.actor, membership=membership, last_day=wanted.until, reason=note
        )


def _correct(membership: Membership, wanted: Wanted, *, context: Context) -> None:
    """Mend dates and basis of an existing membership."""
    is_open = membership.state == MembershipState.MEMBER and ranges.last_day(membership.valid) is None
    begins = wanted.since if wanted.since and wanted.since != membership.valid.lower else None
    basis = wanted.basis if wanted.basis and wanted.basis != membership.basis else None
    ends = wanted.until if wanted.until and not is_open else None
    if begins or basis is not None or ends:
        actions.correct_membership(
            actor=context.actor,
            membership=membership,
            correction=Correction(admitted_on=begins, last_day=ends, basis=basis),
            reason=_("corrected by a list of members"),
        )
    if wanted.until and is_open:
        _end(membership, wanted, context=context)


def _appoint(organisation: Organisation, wanted: Wanted, *, context: Context, recorder: Recorder) -> None:
    """Enter the contact person; who was unknown before goes with an undo."""
    assert wanted.contact is not None  # noqa: S101 - told to the type checker
    persons = (
        set(Person.objects.filter(email=wanted.mail.lower()).values_list("pk", flat=True))
        if wanted.mail
        else set()
    )
    seat = actions.appoint(
        actor=context.actor,
        person=NewPerson(wanted.contact.given, wanted.contact.family, wanted.mail),
        organisation=organisation,
        role="contact",
        terms=SeatTerms(since=clock.today()),
        dataset=context.network.dataset,
    )
    recorder.created(seat)
    if seat.person_id not in persons:
        recorder.created(seat.person)

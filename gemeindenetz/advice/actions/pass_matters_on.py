"""Matters pass on with a function: only those the holder chose, only once office or mayor confirmed, on the day itself."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import seat_handover_mails as mails
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.models import Case, CaseParty, SeatHandoverMatter, SeatHandoverPlan
from gemeindenetz.advice.permissions import can_choose_what_passes
from gemeindenetz.advice.queries.seat_handovers import matters_to_choose
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Person, Seat, SeatHandover, SeatHandoverState


class NotYours(DomainError):
    """A matter was chosen that the holder is not part of, or that cannot pass on."""


class OnlyOneReader(DomainError):
    """Something marked "only me" was chosen for a deputy."""


def choose_what_passes(*, actor: Actor, handover: SeatHandover, cases: Sequence[Case], note: str) -> SeatHandoverPlan:
    """Say which of one's open matters pass on, and what the successor should know; until the day it can be changed.

    Who: the holder, signed in. What is marked "only me" needs the holder's own factor and never goes to a deputy.
    Raises `NotAllowed`, `NotYours`, `OnlyOneReader`.
    """
    require(can_choose_what_passes(actor, handover))
    if handover.is_deputy and any(case.only_me for case in cases):
        raise OnlyOneReader(_("What is marked “only me” has one reader; a deputy cannot be a second one."))
    offered = {case.pk for case in matters_to_choose(actor, handover)}
    if {case.pk for case in cases} - offered:
        raise NotYours(_("One of these consultations cannot pass on. Please look at the list again."))
    with use_case(actor):
        plan, _is_new = SeatHandoverPlan.objects.get_or_create(handover=handover)
        plan.note = note.strip()
        plan.save(update_fields=["note"])
        plan.matters.exclude(case__in=[case.pk for case in cases]).delete()
        for case in cases:
            SeatHandoverMatter.objects.get_or_create(plan=plan, case=case)
    return plan


def follow_confirmation(handover: SeatHandover) -> None:
    """Keep what is to be done once office or mayor have confirmed; done at once where the day has come."""
    SeatHandoverPlan.objects.get_or_create(handover=handover)
    if handover.since <= clock.today():
        carry_out(actor=Actor.system(gettext("Function passed on")), handover=handover)


def carry_out_due(*, actor: Actor) -> int:
    """Carry out what is due today, and end what deputies were let into. Who: the system. Running twice does no harm."""
    today, done = clock.today(), 0
    due = SeatHandover.objects.filter(
        state=SeatHandoverState.CONFIRMED, since__lte=today, advice_plan__carried_out_at=None
    )
    for handover in due.order_by("pk"):
        carry_out(actor=actor, handover=handover)
        done += 1
    over = SeatHandoverPlan.objects.filter(
        carried_out_at__isnull=False, ended_at=None, taken_back_at=None, handover__until__lt=today
    )
    for plan in over.order_by("pk"):
        with use_case(actor):
            _let_go(plan.matters.filter(is_new=True))
            SeatHandoverPlan.objects.filter(pk=plan.pk).update(ended_at=clock.now())
    return done


def carry_out(*, actor: Actor, handover: SeatHandover) -> None:
    """Change the people of the matters: whoever leaves goes, whoever follows comes where the holder chose so.

    Who: the system. Changes: parties, a line in each thread, one mail to the successor and one per adviser. A matter that
    does not pass on loses the holder as well, because access follows the function; its adviser is told.
    """
    with use_case(actor):
        rows = SeatHandoverPlan.objects.select_for_update(of=("self",)).filter(handover=handover, carried_out_at=None)
        plan = rows.first()
        if plan is None:
            return
        handover = SeatHandover.objects.select_related("seat__person", "seat__organisation", "successor").get(pk=handover.pk)
        if handover.successor is None:
            return
        chosen = {item.case_id: item for item in plan.matters.all()}
        for former in _parties_of_holder(handover):
            item = chosen.get(former.case_id)
            if item is not None:
                _pass_one(item, handover, former=former, successor=handover.successor)
            elif _leaves(handover):
                _leave(plan, handover, former=former)
        plan.carried_out_at = clock.now()
        plan.save(update_fields=["carried_out_at"])
        mails.mail_carried_out(plan)


def _parties_of_holder(handover: SeatHandover) -> list[CaseParty]:
    seat = handover.seat
    rows = CaseParty.objects.active().filter(person=seat.person_id, case__organisation=seat.organisation_id)
    return list(rows.filter(case__in=Case.objects.open()).select_related("case").order_by("pk"))


def _leaves(handover: SeatHandover) -> bool:
    """Whether the holder has no other function at the house from that day on."""
    if handover.is_deputy:
        return False
    held = Seat.objects.valid_on(max(handover.since, clock.today())).filter(person=handover.seat.person_id)
    return not held.filter(organisation=handover.seat.organisation_id).exists()


def _pass_one(item: SeatHandoverMatter, handover: SeatHandover, *, former: CaseParty, successor: Person) -> None:
    case, names = former.case, {"old": former.name, "new": successor.name}
    if not handover.is_deputy:
        _close(former)
    party, item.is_new = _let_successor_in(handover, former=former, successor=successor)
    item.former, item.party = (None if handover.is_deputy else former), party
    item.save(update_fields=["former", "party", "is_new"])
    if handover.is_deputy:
        write_event(case, gettext("%(new)s stands in for %(old)s.") % names)
        return
    if former.is_requester:
        CaseParty.objects.filter(pk=party.pk).update(is_requester=True)
    write_event(case, gettext("%(old)s has given up the function. %(new)s carries this matter on.") % names)


def _let_successor_in(
    handover: SeatHandover, *, former: CaseParty, successor: Person
) -> tuple[CaseParty, bool]:
    """Return the successor as part of the matter, and whether they are new there."""
    there = CaseParty.objects.active().filter(case=former.case_id)
    known = there.filter(person=successor).first()
    if known is not None:
        return known, False
    # One mailbox stands once in a matter: who reads it already gets the mails there.
    is_taken = there.filter(email__iexact=successor.email).exists()
    party: CaseParty = CaseParty.objects.create(
        case_id=former.case_id,
        person=successor,
        name=successor.name,
        email="" if is_taken else successor.email,
        function=str(handover.seat.get_role_display()),
        let_in_by=former.name,
        since=clock.now(),
    )
    return party, True


def _leave(plan: SeatHandoverPlan, handover: SeatHandover, *, former: CaseParty) -> None:
    """Take the holder out of a matter that does not pass on; who else is part of it stays."""
    _close(former)
    SeatHandoverMatter.objects.create(plan=plan, case=former.case, passes=False, former=former)
    write_event(former.case, gettext("%(old)s has given up the function.") % {"old": former.name})


def _close(party: CaseParty) -> None:
    CaseParty.objects.filter(pk=party.pk).update(until=clock.now(), link_nonce=opaque_id())


def _let_go(items: Iterable[SeatHandoverMatter]) -> None:
    for item in items:
        if item.party_id is not None:
            CaseParty.objects.active().filter(pk=item.party_id).update(until=clock.now(), link_nonce=opaque_id())


def take_back(handover: SeatHandover) -> None:
    """Put the people of the matters back, after the office has put the seats back; who was told already is told again."""
    plan = SeatHandoverPlan.objects.filter(handover=handover, taken_back_at=None).first()
    if plan is None:
        return
    if plan.carried_out_at is not None:
        _let_go(plan.matters.filter(is_new=True))
        for item in plan.matters.select_related("case", "former", "party"):
            if item.former is not None:
                _bring_back(item.former)
            if item.former is not None and item.former.is_requester and not item.is_new and item.party is not None:
                CaseParty.objects.filter(pk=item.party.pk).update(is_requester=False)
            write_event(item.case, gettext("Taken back: the function stays with %(old)s.") % {"old": handover.seat.person.name})
        mails.mail_taken_back(plan)
    plan.taken_back_at = clock.now()
    plan.save(update_fields=["taken_back_at"])


def _bring_back(former: CaseParty) -> None:
    there = CaseParty.objects.active().filter(case=former.case_id, email__iexact=former.email).exclude(email="")
    email = "" if there.exists() else former.email
    CaseParty.objects.filter(pk=former.pk).update(until=None, email=email)


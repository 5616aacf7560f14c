"""Appointments: arranged, changed, cancelled by the advisory team; answered by those who are invited."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.appointment_mails import CANCEL, INVITE, tell_guest
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.appointment_words import in_a_line, when
from gemeindenetz.advice.models import (
    AnswerState,
    Appointment,
    AppointmentAudience,
    AppointmentGuest,
    AppointmentKind,
    Case,
    CaseParty,
)
from gemeindenetz.advice.permissions import (
    can_answer_invitation,
    can_arrange,
    can_arrange_for_network,
    can_change_appointment,
    can_see_appointment,
    can_see_case,
)
from gemeindenetz.advice.queries.people import acting_person
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError, Message
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network, Person
from gemeindenetz.topics.models import Topic

if TYPE_CHECKING:
    from django.db.models import QuerySet

#: What stands in everybody's calendar; a change of any of these is told to all.
SHARED = ("kind", "title", "starts_at", "ends_at", "all_day", "place", "note")
#: What makes people answer anew.
WHEN_AND_WHERE = ("starts_at", "ends_at", "all_day", "place")


class SubjectMissing(DomainError):
    """An appointment says what it is about."""


class TimesDoNotFit(DomainError):
    """It ends before it begins, or lies in the past."""


class NobodyInvited(DomainError):
    """An appointment has at least one guest."""


class GuestUnfit(DomainError):
    """Somebody who is neither a person of the matter nor in the team today."""


class AppointmentChanged(Conflict):
    """A colleague changed it in the meantime."""


@dataclass(frozen=True)
class Plan:
    """What somebody plans: `note` is for everybody who takes part, `internal_note` for the team."""

    kind: str
    title: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool = False
    place: str = ""
    note: str = ""
    internal_note: str = ""
    parties: Sequence[CaseParty] = ()
    advisers: Sequence[Person] = ()
    topic: Topic | None = None
    for_members: bool = False

    def fields(self) -> dict[str, Any]:
        """Return the values of the row."""
        return {
            "kind": self.kind,
            "title": self.title.strip(),
            "starts_at": self.starts_at.astimezone(UTC),
            "ends_at": self.ends_at.astimezone(UTC),
            "all_day": self.all_day,
            "place": self.place.strip(),
            "note": self.note.strip(),
            "internal_note": self.internal_note.strip(),
            "topic": self.topic,
        }


def arrange_appointment(*, actor: Actor, case: Case, plan: Plan) -> Appointment:
    """Arrange an appointment of a matter.

    Who: advisory team, while the matter is open. Changes: the appointment, an event in the thread, an invitation to
    every guest. Raises `SubjectMissing`, `TimesDoNotFit`, `NobodyInvited`, `GuestUnfit`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_arrange(actor, case))
    _check(plan, case=case, network_id=case.network_id)
    with use_case(actor):
        appointment = _create(actor, plan, case=case, audience=AppointmentAudience.MATTER)
        write_event(case, gettext("Appointment arranged: %(what)s.") % {"what": in_a_line(appointment)})
        _store_guests(appointment, plan)
    return appointment


def arrange_for_network(*, actor: Actor, network: Network, plan: Plan) -> Appointment:
    """Arrange an appointment of the network itself, for the team or for all members to see.

    Who: advisory team. Changes: the appointment, invitations to the advisers. Raises like `arrange_appointment`.
    """
    require(can_arrange_for_network(actor, network.pk))
    _check(plan, case=None, network_id=network.pk)
    audience = AppointmentAudience.NETWORK if plan.for_members else AppointmentAudience.TEAM
    with use_case(actor):
        appointment = _create(actor, plan, network=network, audience=audience)
        _store_guests(appointment, plan)
    return appointment


def change_appointment(
    *, actor: Actor, appointment: Appointment, plan: Plan, seen: int | None = None
) -> Appointment:
    """Change an appointment. `seen`: the sequence the person saw; another one is `AppointmentChanged`.

    Who: advisory team, until it is over. Changes: the row, its sequence, an event in the thread; all guests are told
    of a new time, place or text, others only of joining or leaving. A new internal note is told to nobody.
    Raises `AppointmentChanged` and like `arrange_appointment`.
    """
    require_visible(bool(can_see_appointment(actor, appointment)))
    require(can_change_appointment(actor, appointment))
    _check(plan, case=appointment.case, network_id=appointment.network_id_now)
    with use_case(actor):
        locked = _locked(appointment, seen)
        fields = plan.fields()
        told = any(getattr(locked, name) != fields[name] for name in SHARED)
        moved = any(getattr(locked, name) != fields[name] for name in WHEN_AND_WHERE)
        for name, value in fields.items():
            setattr(locked, name, value)
        if locked.case is None:
            locked.audience = AppointmentAudience.NETWORK if plan.for_members else AppointmentAudience.TEAM
        if told or _guests_differ(locked, plan):
            locked.sequence += 1
            locked.changed_at = clock.now()
        locked.save()
        if moved:
            standing = locked.guests.filter(until__isnull=True)
            standing.update(answer=AnswerState.NONE, answered_at=None, asked_sequence=locked.sequence)
        if told and locked.case is not None:
            write_event(locked.case, gettext("Appointment changed: %(what)s.") % {"what": in_a_line(locked)})
        _store_guests(locked, plan, tell_all=told)
    return locked


def cancel_appointment(
    *, actor: Actor, appointment: Appointment, reason: str = "", seen: int | None = None
) -> Appointment:
    """Cancel an appointment; guests read the reason.

    Who: advisory team, until it is over. Changes: the row, an event in the thread, a cancellation to every guest who
    was told of it. Raises `AppointmentChanged`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_appointment(actor, appointment)))
    require(can_change_appointment(actor, appointment))
    with use_case(actor):
        locked = _locked(appointment, seen)
        locked.cancelled_at = locked.changed_at = clock.now()
        locked.cancel_reason = reason.strip()[:300]
        locked.sequence += 1
        locked.save()
        if locked.case is not None:
            text = gettext("Appointment cancelled: %(what)s. %(reason)s")
            values = {"what": in_a_line(locked), "reason": locked.cancel_reason}
            write_event(locked.case, (text % values).strip())
        for guest in locked.guests.filter(until__isnull=True).select_related("party__case__network"):
            guest.appointment = locked
            tell_guest(guest, CANCEL)
    return locked


def answer_invitation(
    *, actor: Actor, guest: AppointmentGuest, answer: str, party: CaseParty | None = None, sequence: int | None = None
) -> bool:
    """Mark whether a guest comes; returns whether anything changed. `sequence`: which state they answered to.

    Who: the guest, also by the link or the calendar program (`party`). An answer to an earlier time does not count.
    Changes: the guest's answer, an event in the thread. Raises `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_appointment(actor, guest.appointment)))
    require(can_answer_invitation(actor, guest, party=party))
    with use_case(actor):
        locked = AppointmentGuest.objects.select_for_update(of=("self",)).get(pk=guest.pk)
        too_old = sequence is not None and sequence < locked.asked_sequence
        if too_old or answer not in AnswerState.values or locked.answer == answer:
            return False
        locked.answer, locked.answered_at = answer, clock.now()
        locked.save(update_fields=["answer", "answered_at"])
        if guest.appointment.case is not None:
            words = gettext("%(name)s about the appointment “%(title)s” on %(when)s: %(answer)s.")
            values = {"name": locked.name, "title": guest.appointment.title, "when": when(guest.appointment)}
            write_event(guest.appointment.case, words % {**values, "answer": locked.get_answer_display()})
    return True


def put_adviser_in_place(case: Case, *, leaving: Person, colleague: Person) -> None:
    """Let a colleague take part in what lies ahead of a matter instead of the adviser who hands it over.

    Within the caller's use case, which asked for the right. Both are told; nobody else is troubled.
    """
    if leaving == colleague:
        return
    for appointment in _ahead(case).filter(guests__person=leaving, guests__until__isnull=True):
        advisers = [colleague if one == leaving else one for one in _advisers_of(appointment)]
        _change_advisers(appointment, advisers)


def _ahead(case: Case) -> "QuerySet[Appointment]":
    rows: QuerySet[Appointment] = Appointment.objects.select_for_update(of=("self",)).filter(
        case=case, cancelled_at__isnull=True, ends_at__gt=clock.now()
    )
    return rows.select_related("case__network")


def _advisers_of(appointment: Appointment) -> list[Person]:
    rows = appointment.guests.filter(until__isnull=True, person__isnull=False).select_related("person")
    return [guest.person for guest in rows if guest.person is not None]


def _change_advisers(appointment: Appointment, advisers: Sequence[Person]) -> None:
    standing = appointment.guests.filter(until__isnull=True, party__isnull=False).select_related("party")
    plan = Plan(
        kind=appointment.kind,
        title=appointment.title,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        parties=[guest.party for guest in standing if guest.party is not None],
        advisers=advisers,
    )
    appointment.sequence += 1
    appointment.changed_at = clock.now()
    appointment.save(update_fields=["sequence", "changed_at"])
    _store_guests(appointment, plan)


def _check(plan: Plan, *, case: Case | None, network_id: int) -> None:
    if plan.kind not in AppointmentKind.values or not plan.title.strip():
        raise SubjectMissing(_("Please say what the appointment is about."), field="title")
    if plan.ends_at <= plan.starts_at:
        raise TimesDoNotFit(_("The appointment ends before it begins."), field="ends")
    if plan.ends_at <= clock.now():
        raise TimesDoNotFit(_("This time is over. Record what took place instead."), field="day")
    if not plan.parties and not plan.advisers:
        raise NobodyInvited(_("Please choose who takes part."), field="guests")
    known = {person.pk for person in team_on(network_id, clock.today())}
    people = set(case.parties.active().values_list("pk", flat=True)) if case is not None else set()
    problem: Message = _("Only people of this matter and today's advisory team can be invited.")
    if {one.pk for one in plan.advisers} - known or {one.pk for one in plan.parties} - people:
        raise GuestUnfit(problem, field="guests")


def _create(actor: Actor, plan: Plan, **fields: Any) -> Appointment:
    moment = clock.now()
    values = {**plan.fields(), **fields, "created_at": moment, "changed_at": moment}
    appointment: Appointment = Appointment.objects.create(created_by=acting_person(actor), **values)
    return appointment


def _locked(appointment: Appointment, seen: int | None) -> Appointment:
    rows = Appointment.objects.select_for_update(of=("self",)).select_related("case__network", "created_by")
    locked: Appointment = rows.get(pk=appointment.pk)
    if (seen is not None and locked.sequence != seen) or locked.cancelled_at is not None:
        raise AppointmentChanged(
            _("A colleague changed this appointment in the meantime. Please look at it again; your text is kept here.")
        )
    return locked


def _guests_differ(appointment: Appointment, plan: Plan) -> bool:
    standing = list(appointment.guests.filter(until__isnull=True))
    parties, advisers = {one.pk for one in plan.parties}, {one.pk for one in plan.advisers}
    return {one.party_id for one in standing} - {None} != parties or {one.person_id for one in standing} - {None} != advisers


def _store_guests(appointment: Appointment, plan: Plan, *, tell_all: bool = False) -> None:
    """Write who takes part now, and tell those it concerns."""
    known = {
        (guest.party_id, guest.person_id): guest
        for guest in appointment.guests.select_related("party__case__network", "person")
    }
    wanted: dict[tuple[int | None, int | None], Any] = {(one.pk, None): one for one in plan.parties}
    wanted |= {(None, one.pk): one for one in plan.advisers}
    for key, one in wanted.items():
        guest = known.pop(key, None)
        is_new = guest is None or guest.until is not None
        guest = _invite(appointment, one, guest=guest) if is_new or guest is None else guest
        guest.appointment = appointment
        if is_new or tell_all:
            tell_guest(guest, INVITE)
    for guest in known.values():
        guest.appointment = appointment
        if guest.until is None:
            guest.until = clock.now()
            guest.save(update_fields=["until"])
            tell_guest(guest, CANCEL)


def _invite(appointment: Appointment, one: CaseParty | Person, *, guest: AppointmentGuest | None) -> AppointmentGuest:
    guest = guest or AppointmentGuest(appointment=appointment)
    guest.party, guest.person = (one, None) if isinstance(one, CaseParty) else (None, one)
    guest.name, guest.email = one.name, one.email
    guest.until, guest.answer, guest.answered_at = None, AnswerState.NONE, None
    guest.asked_sequence = appointment.sequence
    guest.save()
    return guest

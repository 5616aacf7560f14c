"""Appointments as pages show them: of a matter, of a reader, on Today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.advice import permissions
from gemeindenetz.advice.access import Access
from gemeindenetz.advice.appointment_words import when
from gemeindenetz.advice.models import AnswerState, Appointment, AppointmentGuest, Case, CaseParty
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message, NotVisible
from gemeindenetz.core.origins import OriginLink
from gemeindenetz.core.today import Act, TodayItem

TODAY = gettext_lazy("Appointments today")
THIS_WEEK = gettext_lazy("Appointments of the next seven days")
DAYS_AHEAD = 7
MOST_PAST = 3
MOST = 20
ANSWER_KINDS = {
    AnswerState.ACCEPTED: "success",
    AnswerState.TENTATIVE: "warning",
    AnswerState.DECLINED: "danger",
}


@dataclass(frozen=True)
class ShownGuest:
    """Who takes part, and whether they come."""

    name: str
    answer: Message
    kind: str


@dataclass(frozen=True)
class ShownAppointment:
    """An appointment with what this reader may do; addresses are empty where they may not."""

    appointment: Appointment
    when: str
    guests: list[ShownGuest]
    internal_note: str
    file_url: str
    change_url: str = ""
    cancel_url: str = ""
    answer_url: str = ""
    answers: Sequence[tuple[str, Message]] = ()
    trip_url: str = ""
    case_url: str = ""


@dataclass(frozen=True)
class CaseAppointments:
    """What the page of a matter shows of its appointments."""

    ahead: list[ShownAppointment]
    past: list[ShownAppointment]
    new_url: str


def base() -> "QuerySet[Appointment]":
    """Return appointments with all that showing one needs."""
    guests = AppointmentGuest.objects.filter(until__isnull=True).select_related("party")
    rows: QuerySet[Appointment] = Appointment.objects.select_related("case", "created_by")
    return rows.prefetch_related(Prefetch("guests", queryset=guests))


def of_case(access: Access) -> CaseAppointments:
    """Return the appointments of a matter this reader sees."""
    rows = [shown(one, access) for one in _of_case(access.case)]
    ahead = [row for row in rows if not row.appointment.is_past and row.appointment.cancelled_at is None]
    past = [row for row in rows if row not in ahead]
    may_add = not access.is_link and bool(permissions.can_arrange(access.actor, access.case))
    return CaseAppointments(ahead, past[::-1][:MOST_PAST], access.url("appointment_new") if may_add else "")


def _of_case(case: Case) -> list[Appointment]:
    """Return the appointments of a matter in one query: each has at least one guest, past or present."""
    found: dict[int, Appointment] = {}
    guests: dict[int, list[AppointmentGuest]] = {}
    rows = AppointmentGuest.objects.filter(appointment__case=case).select_related("appointment__created_by", "party")
    for guest in rows.order_by("appointment__starts_at", "appointment", "pk"):
        appointment = found.setdefault(guest.appointment_id, guest.appointment)
        appointment.case = case
        standing = guests.setdefault(appointment.pk, [])
        if guest.until is None:
            standing.append(guest)
    for number, appointment in found.items():
        # As a prefetch leaves them, so that both ways of loading look alike to their reader.
        appointment._prefetched_objects_cache = {"guests": guests[number]}  # type: ignore[attr-defined]  # noqa: SLF001
    return list(found.values())


def shown(appointment: Appointment, access: Access | None, *, actor: Actor | None = None) -> ShownAppointment:
    """Return one appointment for a reader: on the page of its matter (`access`), or among others (`actor`)."""
    reader = access.actor if access is not None else actor or Actor.anonymous()
    is_team = permissions.is_team(reader, appointment.network_id_now)
    may_change = is_team and bool(permissions.can_change_appointment(reader, appointment))
    key = appointment.public_id
    own = own_invitation(appointment, reader, party=access.party if access is not None else None)
    return ShownAppointment(
        appointment=appointment,
        when=when(appointment),
        guests=[_guest(guest) for guest in appointment.guests.all()],
        internal_note=appointment.internal_note if is_team else "",
        file_url=_address(access, "appointment_file", key=key),
        change_url=reverse("advice:appointment_change", args=[key]) if may_change else "",
        cancel_url=reverse("advice:appointment_cancel", args=[key]) if may_change else "",
        answer_url=_address(access, "appointment_answer", key=key) if own is not None else "",
        answers=[(value, label) for value, label in AnswerState.choices if value != AnswerState.NONE],
        trip_url=reverse("advice:trip", args=[key]) if may_change and permissions.can_plan_trip(reader, appointment) else "",
        case_url=reverse("advice:case", args=[appointment.case.public_id]) if appointment.case else "",
    )


def _address(access: Access | None, name: str, *, key: str) -> str:
    if access is not None and access.is_link:
        return access.url(name, key)
    return reverse(f"advice:{name}", args=[key])


def _guest(guest: AppointmentGuest) -> ShownGuest:
    return ShownGuest(guest.name, guest.get_answer_display(), ANSWER_KINDS.get(AnswerState(guest.answer), "neutral"))


def own_invitation(appointment: Appointment, actor: Actor, *, party: CaseParty | None) -> AppointmentGuest | None:
    """Return the invitation the reader may answer."""
    for guest in appointment.guests.all():
        guest.appointment = appointment
        if guest.until is None and permissions.can_answer_invitation(actor, guest, party=party):
            return guest
    return None


def visible_appointment(actor: Actor, public_id: str) -> Appointment:
    """Return an appointment the actor sees. Raises `NotVisible`."""
    found: Appointment | None = (
        base()
        .filter(pk__in=Appointment.objects.visible_to(actor).values("pk"), public_id=public_id)
        .select_related("case__organisation__territory", "case__network", "case__adviser", "network", "topic")
        .first()
    )
    if found is None:
        raise NotVisible
    return found


def page_path(appointment: Appointment) -> str:
    """Return the page an appointment stands on."""
    if appointment.case is None:
        return reverse("advice:appointments")
    return reverse("advice:case", args=[appointment.case.public_id]) + "#termine"


def upcoming(actor: Actor) -> list[ShownAppointment]:
    """Return what lies ahead of the actor: the own appointments, and those of the own networks."""
    mine = Appointment.objects.visible_to(actor).of_guest(actor).values("pk")
    ours = Appointment.objects.visible_to(actor).filter(case__isnull=True).values("pk")
    rows = base().filter(ends_at__gt=clock.now(), cancelled_at__isnull=True)
    found = rows.filter(pk__in=mine.union(ours)).order_by("starts_at", "pk")[:MOST]
    return [shown(one, None, actor=actor) for one in found]


def link_of(number: int, actor: Actor) -> OriginLink | None:
    """Return label and address of an appointment of a network for those who see it."""
    found = Appointment.objects.visible_to(actor).filter(pk=number).first()
    return OriginLink(found.title, reverse("advice:appointments")) if found is not None else None


def today_items(actor: Actor) -> list[TodayItem]:
    """Return the actor's appointments of today and the next seven days; no query for whoever can have none."""
    if actor.person_id is None or not (actor.ids("team") or actor.ids("matter")):
        return []
    begin = clock.now()
    midnight = datetime.combine(clock.today() + timedelta(days=1), time(), tzinfo=clock.BERLIN)
    rows = (
        Appointment.objects.visible_to(actor)
        .of_guest(actor)
        .standing()
        .between(begin, midnight + timedelta(days=DAYS_AHEAD - 1))
        .select_related("case__organisation")
        .order_by("starts_at", "pk")[:MOST]
    )
    return [_today_item(one, is_today=one.starts_at < midnight) for one in rows]


def _today_item(appointment: Appointment, *, is_today: bool) -> TodayItem:
    case = appointment.case
    url = page_path(appointment)
    place = _(", %(place)s") % {"place": appointment.place} if appointment.place else ""
    return TodayItem(
        group=TODAY if is_today else THIS_WEEK,
        title=appointment.title,
        context=f"{case.title}, {case.organisation.name}" if case else str(appointment.get_kind_display()),
        reason=f"{when(appointment)}{place}.",
        acts=(Act(_("Open"), url),),
        url=url,
        order=5 if is_today else 26,
        since=appointment.starts_at,
    )

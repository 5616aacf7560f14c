"""Calendars to subscribe to: one's own appointments and follow-ups, those of a network, those on a topic.

Everything passes `visible_to` of the feed's owner at the moment of the request. Internal notes are in none of them, nor
are the notes of follow-ups.
"""

from datetime import timedelta

from django.conf import settings
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.advice.models import Appointment, Case
from gemeindenetz.advice.queries.calendar_entries import for_calendar
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.calendar.entries import CalendarEntry
from gemeindenetz.core.calendar.feeds import FeedKind, FeedSubject, register_feed
from gemeindenetz.network.models import Network
from gemeindenetz.topics.models import Topic

BACK, AHEAD = timedelta(days=60), timedelta(days=730)
MOST = 1_000
#: Topics nest no deeper in practice; more levels would not be shown.
LEVELS = 4


def _standing(actor: Actor) -> "QuerySet[Appointment]":
    moment = clock.now()
    rows: QuerySet[Appointment] = Appointment.objects.visible_to(actor).standing()
    return rows.filter(starts_at__lt=moment + AHEAD, ends_at__gt=moment - BACK).select_related("case")


def _entries(rows: "QuerySet[Appointment]", *, with_details: bool) -> list[CalendarEntry]:
    found = rows.order_by("starts_at", "pk").distinct()[:MOST]
    return [for_calendar(one, with_details=with_details) for one in found]


def own_entries(actor: Actor, _subject: str, /, *, with_details: bool) -> list[CalendarEntry]:
    """Return the owner's appointments, and for advisers the follow-ups of their matters."""
    mine = _standing(actor).filter(pk__in=Appointment.objects.visible_to(actor).of_guest(actor).values("pk"))
    return _entries(mine, with_details=with_details) + _follow_ups(actor, with_details=with_details)


def _follow_ups(actor: Actor, *, with_details: bool) -> list[CalendarEntry]:
    if not actor.ids("team"):
        return []
    rows = Case.objects.visible_to(actor).of_team(actor).open()
    mine = rows.filter(adviser=actor.person_id, follow_up_on__isnull=False).order_by("follow_up_on", "pk")
    return [_follow_up(case, with_details=with_details) for case in mine[:MOST]]


def _follow_up(case: Case, *, with_details: bool) -> CalendarEntry:
    day = case.follow_up_on or clock.today()
    shown = with_details and not case.only_me
    return CalendarEntry(
        uid=f"wiedervorlage-{case.public_id}@{settings.PUBLIC_URL.partition('://')[2].partition(':')[0]}",
        starts=day,
        ends=day,
        title=_("Follow-up: %(title)s") % {"title": case.title} if shown else _("Follow-up of a consultation"),
        changed_at=case.last_entry_at,
        url=f"{settings.PUBLIC_URL}{reverse('advice:case', args=[case.public_id])}",
    )


def no_choice(_actor: Actor) -> list[FeedSubject]:
    """Return the one subject of a feed that is about its owner."""
    return [FeedSubject("", "")]


def networks(actor: Actor) -> list[FeedSubject]:
    """Return the networks whose appointments the actor reads."""
    numbers = actor.ids("net") | actor.ids("team")
    rows = Network.objects.filter(pk__in=numbers).order_by("name")
    return [FeedSubject(one.slug, one.short_name) for one in rows]


def network_entries(actor: Actor, subject: str, /, *, with_details: bool) -> list[CalendarEntry]:
    """Return the appointments of a network itself; matters are never among them."""
    return _entries(_standing(actor).filter(network__slug=subject), with_details=with_details)


def topics(actor: Actor) -> list[FeedSubject]:
    """Return the topics in use, for whoever can have appointments."""
    if not (actor.ids("net") or actor.ids("team") or actor.ids("matter")):
        return []
    rows = Topic.objects.filter(deprecated_on__isnull=True).order_by("label")
    return [FeedSubject(one.slug, one.label) for one in rows]


def topic_entries(actor: Actor, subject: str, /, *, with_details: bool) -> list[CalendarEntry]:
    """Return what the owner sees on a topic and the narrower ones, in matters and in networks."""
    family = _family(subject)
    rows = _standing(actor).filter(Q(topic__in=family) | Q(case__topic__in=family))
    return _entries(rows, with_details=with_details)


def _family(slug: str) -> "QuerySet[Topic]":
    rule = Q(slug=slug)
    path = "broader"
    for _level in range(LEVELS):
        rule |= Q(**{f"{path}__slug": slug})
        path += "__broader"
    found: QuerySet[Topic] = Topic.objects.filter(rule)
    return found


def register() -> None:
    """Offer the three calendars."""
    register_feed(FeedKind("advice.mine", gettext_lazy("My appointments"), no_choice, own_entries))
    register_feed(FeedKind("advice.network", gettext_lazy("Appointments of the network"), networks, network_entries))
    register_feed(FeedKind("advice.topic", gettext_lazy("Topic"), topics, topic_entries))

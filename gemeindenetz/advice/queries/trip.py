"""Trip view (Reiseansicht): what else lies within reach of a visit, each with its reason. For the advisory team alone.

Everything passes `visible_to`; distances are as the crow flies, from the register's places of the town halls.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import asin, cos, radians, sin, sqrt
from urllib.parse import urlencode

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import Appointment, Case, Outcome
from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.network.models import Membership, Organisation
from gemeindenetz.register.models import Territory

RADII = (15, 30, 60)
USUAL_RADIUS = 30
EARTH_KM = 6371.0
#: How far ahead the end of a membership is worth a visit.
ENDING_WITHIN = timedelta(days=270)
MOST = 25
WORTH_HEARING = (Outcome.IMPLEMENTED, Outcome.UNDER_WAY, Outcome.DECIDED)
Place = tuple[float, float]


@dataclass(frozen=True)
class Reason:
    """Why a stop is worth it; the lower `rank` comes first."""

    text: str
    url: str
    rank: int


@dataclass
class Stop:
    """A town within reach."""

    organisation: Organisation
    place: Place
    km: float
    reasons: list[Reason] = field(default_factory=list)
    draft_url: str = ""
    number: int = 0


@dataclass(frozen=True)
class Trip:
    """What lies around a visit."""

    appointment: Appointment
    town: str
    place: Place | None
    radius: int
    stops: list[Stop]


def distance_km(one: Place, other: Place) -> float:
    """Return the distance between two places given as (longitude, latitude) in degrees."""
    (east, north), (east2, north2) = one, other
    across, down = radians(east2 - east), radians(north2 - north)
    half = sin(down / 2) ** 2 + cos(radians(north)) * cos(radians(north2)) * sin(across / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def trip_of(appointment: Appointment, case: Case, *, actor: Actor, radius: int = USUAL_RADIUS) -> Trip:
    """Return the stops within reach of a visit, the best reasons first, then the nearest."""
    organisation = case.organisation
    start = place_of(organisation.territory)
    day = appointment.starts_at.astimezone(clock.BERLIN).date()
    stops: dict[int, Stop] = {}
    found = _reasons(case, actor, day=day) if start is not None else ()
    for other, reason, draft_url in found:
        place = place_of(other.territory)
        if start is None or place is None or other.pk == organisation.pk:
            continue
        stop = stops.get(other.pk) or Stop(other, place, distance_km(start, place))
        if stop.km <= radius:
            stop.reasons.append(reason)
            stop.draft_url = stop.draft_url or draft_url
            stops[other.pk] = stop
    ordered = sorted(stops.values(), key=lambda one: (min(reason.rank for reason in one.reasons), one.km))[:MOST]
    for_network = reverse("advice:appointment_new_for_network", args=[case.network.slug])
    for number, stop in enumerate(ordered, start=1):
        stop.number = number
        stop.draft_url = stop.draft_url or _draft(for_network, stop.organisation, day=day)
    return Trip(appointment, organisation.name, start, radius, ordered)


def place_of(territory: Territory | None) -> Place | None:
    """Return where the town hall stands, as (longitude, latitude)."""
    if territory is None or territory.longitude is None or territory.latitude is None:
        return None
    return float(territory.longitude), float(territory.latitude)


def _draft(address: str, organisation: Organisation, *, day: date) -> str:
    return f"{address}?{urlencode({'tag': day.isoformat(), 'ort': organisation.name})}"


Found = tuple[Organisation, Reason, str]


def _reasons(case: Case, actor: Actor, *, day: date) -> Iterator[Found]:
    yield from _open_cases(case, actor, day=day)
    yield from _memberships(case, actor, day=day)
    yield from _hosts(case, actor)
    yield from _examples(case, actor)


def _open_cases(case: Case, actor: Actor, *, day: date) -> Iterable[Found]:
    rows = Case.objects.visible_to(actor).of_team(actor).open().filter(adviser=actor.person_id).exclude(pk=case.pk)
    for one in rows.select_related("organisation__territory").order_by("last_entry_at")[:500]:
        text = _("your open matter “%(title)s”") % {"title": one.title}
        draft = _draft(reverse("advice:case_appointment_new", args=[one.public_id]), one.organisation, day=day)
        yield one.organisation, Reason(text, reverse("advice:case", args=[one.public_id]), 1), draft


def _memberships(case: Case, actor: Actor, *, day: date) -> Iterable[Found]:
    rows = Membership.objects.visible_to(actor).in_force().members_on(day).filter(network=case.network_id)
    ending = rows.filter(valid__endswith__isnull=False, valid__endswith__lte=day + ENDING_WITHIN)
    for one in ending.select_related("organisation__territory"):
        last = ranges.last_day(one.valid) if one.valid is not None else None
        text = _("membership ends on %(day)s") % {"day": shown_day(last)}
        yield one.organisation, Reason(text, _page_of(one.organisation), 2), ""


def _hosts(case: Case, actor: Actor) -> Iterable[Found]:
    """Return towns that came far with the same topic: they may have something to show."""
    if case.topic_id is None:
        return
    same = Q(topic=case.topic_id) | Q(topic__broader=case.topic_id) | Q(topic__narrower=case.topic_id)
    rows = Case.objects.visible_to(actor).of_team(actor).filter(same, outcome__in=WORTH_HEARING)
    for one in rows.select_related("organisation__territory").distinct().order_by("-closed_on")[:200]:
        values = {"outcome": one.get_outcome_display(), "title": one.title}
        text = _("has gone before in this topic: “%(title)s” (%(outcome)s)") % values
        yield one.organisation, Reason(text, reverse("advice:case", args=[one.public_id]), 3), ""


def _examples(case: Case, actor: Actor) -> Iterable[Found]:
    rows = PracticeExample.objects.visible_to(actor).filter(state="published", organisation__isnull=False)
    topics = {case.topic_id} - {None}
    for one in rows.select_related("organisation__territory").prefetch_related("topics").order_by("-published_on")[:1000]:
        fits = bool(topics & {topic.pk for topic in one.topics.all()})
        text = _("practice example “%(title)s”") % {"title": one.title}
        yield one.organisation, Reason(text, reverse("library:example", args=[one.number]), 4 if fits else 5), ""


def _page_of(organisation: Organisation) -> str:
    return organisation.territory.get_absolute_url() if organisation.territory is not None else ""

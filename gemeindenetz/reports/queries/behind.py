"""The list behind a figure, for those who know the matters anyway."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import subject_of
from gemeindenetz.network.models import Network
from gemeindenetz.reports.datasets import dataset_of
from gemeindenetz.reports.indicators import Indicator
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.cells import ALL, nodes_of
from gemeindenetz.reports.queries.matters import Course, Event, Matter, single_events, single_matters
from gemeindenetz.reports.queries.places import atlas_of
from gemeindenetz.reports.queries.sheet import topics_of_vocabulary
from gemeindenetz.reports.suppression import Key


@dataclass(frozen=True)
class Behind:
    """One line: the day that counts, the matter (if it still exists), its municipality."""

    day: date
    title: str
    number: str
    organisation: str
    url: str


@dataclass(frozen=True)
class _Fact:
    single: Matter | Event
    subject: str
    day: date


def node_from(kind: str, value: str) -> Key:
    """Read a node from the address; anything odd finds nothing."""
    return (kind, *value.split("|")) if kind else ALL


def list_behind(
    actor: Actor, network: Network, *, period: Period, indicator: Indicator, node: Key
) -> list[Behind]:
    """Return what an indicator counted at a node. Who: `permissions.sees_matters`; shows only visible matters.

    A matter that was erased since has no line of its own any more but still counts; it stands as "erased".
    """
    facts = _facts(network, period, indicator=indicator)
    atlas = atlas_of({fact.single.municipality for fact in facts}, period.until)
    fields = topics_of_vocabulary().fields
    chosen = [fact for fact in facts if node in nodes_of(fact.single, atlas, fields=fields)]
    return _named(actor, network, facts=chosen)


def _facts(network: Network, period: Period, *, indicator: Indicator) -> list[_Fact]:
    dataset = dataset_of(network)
    matters = [
        _Fact(matter.matter, matter.subject, matter.first_day)
        for matter in single_matters(network=network.slug, dataset=dataset, period=period)
        if _counts(indicator.code, matter.matter.course)
    ]
    events = [
        _Fact(event.event, event.subject, event.day)
        for event in single_events(network=network.slug, dataset=dataset, period=period)
        if event.event.indicator in _EVENTS_OF.get(indicator.code, (indicator.code,))
    ]
    return [*matters, *events] if indicator.code != "supported" else matters


_EVENTS_OF = {"advised": ("conversations", "visits")}


def _counts(code: str, course: Course) -> bool:
    """Tell whether an indicator of matters counts this one."""
    return {
        "running": True,
        "supported": True,
        "begun": course.begun,
        "closed": not course.is_open,
        "open": course.is_open,
    }.get(code, False)


def _named(actor: Actor, network: Network, *, facts: Iterable[_Fact]) -> list[Behind]:
    cases = {
        subject_of(Origin("advice_request", case.request_id)): case
        for case in Case.objects.visible_to(actor).filter(network=network).select_related("organisation")
    }
    waiting = {
        subject_of(Origin("advice_request", request.pk)): request
        for request in AdviceRequest.objects.visible_to(actor)
        .filter(service__network=network, case__isnull=True)
        .select_related("organisation")
    }
    return [_line(fact, cases.get(fact.subject), request=waiting.get(fact.subject)) for fact in facts]


def _line(fact: _Fact, case: Case | None, *, request: AdviceRequest | None) -> Behind:
    if case:
        url = reverse("advice:case", args=[case.public_id])
        return Behind(fact.day, case.title, case.number, case.organisation.name, url)
    if request:
        return Behind(fact.day, str(_NOT_TAKEN), "", request.organisation.name, "")
    return Behind(fact.day, str(_ERASED), "", "", "")


_NOT_TAKEN: Message = _("Request not yet taken over")
_ERASED: Message = _("Erased; it still counts")

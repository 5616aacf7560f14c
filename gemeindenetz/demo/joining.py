"""Memberships since 2001, growing like the model case; ties to the associations, checklists, regional circles."""

import random
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from gemeindenetz.core import clock, ranges
from gemeindenetz.demo.bulk import copy, quiet, reserve
from gemeindenetz.demo.fact_rows import FactRows, subject
from gemeindenetz.demo.frame import FOUNDED, Frame
from gemeindenetz.demo.land import County, Place
from gemeindenetz.demo.places import Places
from gemeindenetz.demo.towns import Town
from gemeindenetz.ledger.models import Fact, FactKind
from gemeindenetz.network.models import (
    ChecklistEntry,
    ChecklistItem,
    Circle,
    CircleMembership,
    EndReason,
    Membership,
    MembershipState,
    MembershipTransition,
    Tie,
    TieKind,
)
from gemeindenetz.network.models.sources import Dataset

#: Day → share of today's members: 17, 52, 111, 186, 208, 214, 228 of 230.
GROWTH = (
    (date(2001, 9, 6), 17 / 230), (date(2003, 10, 1), 52 / 230), (date(2010, 4, 1), 111 / 230),
    (date(2016, 12, 31), 186 / 230), (date(2020, 7, 1), 208 / 230), (date(2021, 3, 2), 214 / 230),
    (date(2023, 3, 15), 228 / 230),
)  # fmt: skip
#: Since when the personas' towns are members; Quellenwinkel waits for its council.
JOINED = {"Musterbach": date(2004, 5, 1), "Lindenried": date(2012, 10, 1), "Ahornstetten": date(2019, 3, 1)}
WAITING = "Quellenwinkel"
OFFICE = "Dana Vorlage"
S = MembershipState


@dataclass(frozen=True)
class Joined:
    """A membership to be written: who, in which network, states with their days, how it ended."""

    ags: str
    network: str
    steps: tuple[tuple[str, date], ...]
    first_day: date | None = None
    last_day: date | None = None
    end_reason: str = ""

    @property
    def state(self) -> str:
        return self.steps[-1][0]


def plan_memberships(chance: random.Random, frame: Frame, *, places: Places, members: int) -> list[Joined]:
    """Return all memberships of all networks, present and past ones and those on their way in."""
    towns = [place for place in places.land.places if place.kind != "62"]
    chance.shuffle(towns)
    fixed = [place for place in towns if place.name in JOINED]
    waiting = [place for place in towns if place.name == WAITING]
    others = [place for place in towns if place.name not in JOINED and place.name != WAITING]
    current, rest = others[: max(0, members - len(fixed))], others[max(0, members - len(fixed)) :]
    plans = [_member(place.ags, JOINED[place.name], network="gemeindenetzwerk") for place in fixed]
    plans += [
        _member(
            place.ags,
            _joining_day(chance, position / max(1, members), today=frame.today),
            network="gemeindenetzwerk",
        )
        for position, place in enumerate(current)
    ]
    plans += _past(chance, frame.today, places=rest[: max(3, members // 25)])
    plans += _on_the_way(
        chance, frame.today, places=waiting + rest[max(3, members // 25) :][: max(7, members // 20)]
    )
    cities = [place for place in places.land.places if place.kind in ("62", "67")]
    plans += [
        _member(
            place.ags, date(chance.randint(1999, 2020), chance.randint(1, 12), 1), network="staedtenetzwerk"
        )
        for place in cities
        if place.kind == "62" or chance.random() < 0.5
    ]
    counties = [county for county in places.land.counties if county.kind == "44"]
    return plans + [
        _member(
            county.ags,
            date(chance.randint(1999, 2015), chance.randint(1, 12), 1),
            network="landkreisnetzwerk",
        )
        for county in counties
    ]


def _member(ags: str, first_day: date, *, network: str) -> Joined:
    return Joined(ags, network, ((S.MEMBER, first_day),), first_day)


def _joining_day(chance: random.Random, share: float, *, today: date) -> date:
    """Return the day the growth curve reaches this share of the members."""
    if share <= GROWTH[0][1]:
        return FOUNDED
    curve = [*GROWTH, (today - timedelta(days=30), 1.0)]
    position = min(bisect_left([level for _, level in curve], share), len(curve) - 1)
    (start, low), (end, high) = curve[position - 1], curve[position]
    days = round((end - start).days * (share - low) / (high - low)) + chance.randint(-20, 20)
    return min(max(start + timedelta(days=days), FOUNDED), today - timedelta(days=20))


def _past(chance: random.Random, today: date, *, places: list[Place]) -> list[Joined]:
    """Memberships that ended (two of them end soon)."""
    plans = []
    for position, place in enumerate(places):
        first = date(chance.randint(2002, 2014), chance.randint(1, 12), 1)
        if position < 2:
            last = date(today.year, 12, 31)
            said = today - timedelta(days=chance.randint(20, 90))
            plans.append(
                Joined(place.ags, "gemeindenetzwerk", ((S.MEMBER, first), (S.LEAVING, said)), first, last)
            )
            continue
        last = date(chance.randint(first.year + 3, today.year - 1), 12, 31)
        reason = chance.choice((EndReason.RESIGNED, EndReason.RESIGNED, EndReason.RULE))
        steps = ((S.MEMBER, first), (S.ENDED, last))
        plans.append(Joined(place.ags, "gemeindenetzwerk", steps, first, last, reason))
    return plans


def _on_the_way(chance: random.Random, today: date, *, places: list[Place]) -> list[Joined]:
    """Towns that are interested, gather what is asked for, wait for their council, or gave up."""
    ways = (
        (S.INTERESTED, S.RESOLUTION_PENDING), (S.INTERESTED,), (S.INTERESTED, S.REQUIREMENTS_OPEN),
        (S.INTERESTED, S.RESOLUTION_PENDING), (S.INTERESTED, S.WITHDRAWN),
    )  # fmt: skip
    plans = []
    for position, place in enumerate(places):
        days = sorted((chance.randint(8, 240) for _ in ways[position % len(ways)]), reverse=True)
        steps = zip(ways[position % len(ways)], (today - timedelta(days=back) for back in days), strict=True)
        plans.append(Joined(place.ags, "gemeindenetzwerk", tuple(steps)))
    return plans


def write_memberships(
    chance: random.Random, frame: Frame, *, places: Places, plans: list[Joined]
) -> FactRows:
    """Write memberships, transitions, checklists, circles and ties; returns the facts written."""
    facts = FactRows()
    numbers = reserve(Membership, len(plans))
    with quiet(Membership, MembershipTransition, ChecklistEntry, CircleMembership, Tie, Fact):
        _write_rows(frame, places, plans=plans, numbers=numbers)
        _write_transitions(plans, numbers)
        _write_checklists(frame, plans, numbers=numbers)
        _write_facts(facts, frame, plans=plans, numbers=numbers)
        _write_circles(frame, places, plans=plans)
        _write_ties(chance, frame, places=places)
    return facts


def _write_rows(frame: Frame, places: Places, *, plans: list[Joined], numbers: range) -> None:
    columns = ("id", "organisation_id", "network_id", "state", "valid", "basis", "end_reason", "end_note",
               "checklist_id", "dataset")  # fmt: skip
    copy(
        Membership,
        columns,
        rows=(
            (
                number, places.organisation[plan.ags], frame.networks[plan.network].pk, plan.state,
                ranges.period(plan.first_day, plan.last_day) if plan.first_day else None,
                "Beschluss des Gemeinderats" if plan.first_day else "", plan.end_reason, "",
                frame.checklists[plan.network].pk, Dataset.DEMO,
            )
            for number, plan in zip(numbers, plans, strict=True)
        ),
    )  # fmt: skip


def _write_transitions(plans: list[Joined], numbers: range) -> None:
    rows = []
    for number, plan in zip(numbers, plans, strict=True):
        before = ""
        for state, day in plan.steps:
            reason = "Beschluss liegt vor" if state == S.MEMBER else ""
            rows.append((number, before, state, day, reason, OFFICE, _noon(day)))
            before = state
    columns = ("membership_id", "from_state", "to_state", "on", "reason", "actor_name", "recorded_at")
    copy(MembershipTransition, columns, rows=rows)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), clock.BERLIN)


def _write_checklists(frame: Frame, plans: list[Joined], *, numbers: range) -> None:
    """What was met when joining: everything for members of the last years, a part for those on their way."""
    items: dict[int, list[ChecklistItem]] = {}
    for item in ChecklistItem.objects.filter(version__in=frame.checklists.values()):
        items.setdefault(item.version_id, []).append(item)
    rows: list[tuple[Any, ...]] = []
    for number, plan in zip(numbers, plans, strict=True):
        asked = items.get(frame.checklists[plan.network].pk, [])
        day = plan.steps[-1][1]
        if plan.state == S.MEMBER and plan.first_day and plan.first_day.year >= frame.today.year - 3:
            rows += [(number, item.pk, day, "") for item in asked]
        elif plan.state == S.REQUIREMENTS_OPEN:
            rows += [(number, item.pk, day, "liegt vor") for item in asked[-1:]]
        elif plan.state == S.RESOLUTION_PENDING:
            rows += [(number, item.pk, day, "liegt vor") for item in asked[1:]]
    copy(ChecklistEntry, ("membership_id", "item_id", "done_on", "note"), rows=rows)


def _write_facts(facts: FactRows, frame: Frame, *, plans: list[Joined], numbers: range) -> None:
    for number, plan in zip(numbers, plans, strict=True):
        if plan.first_day is None:
            continue
        key = subject("membership", number)
        common: dict[str, Any] = {
            "network": frame.networks[plan.network].slug,
            "municipality": plan.ags,
            "subject": key,
        }
        facts.add(plan.first_day, FactKind.MEMBER_JOINED, at=_noon(plan.first_day), **common)
        if plan.state == S.ENDED and plan.last_day:
            gone = plan.last_day + timedelta(days=1)
            facts.add(gone, FactKind.MEMBER_LEFT, detail=plan.end_reason, at=_noon(gone), **common)
    facts.write()


def _write_circles(frame: Frame, places: Places, *, plans: list[Joined]) -> None:
    network = frame.networks["gemeindenetzwerk"]
    circles = {key: Circle.objects.create(network=network, name=f"Regionalkreis {name.split()[-1]}")
               for key, name in places.land.rbs.items()}  # fmt: skip
    rows = [
        (circles[plan.ags[:3]].pk, places.organisation[plan.ags], ranges.period(plan.first_day))
        for plan in plans
        if plan.network == "gemeindenetzwerk" and plan.state == S.MEMBER and plan.first_day
    ]
    copy(CircleMembership, ("circle_id", "organisation_id", "valid"), rows=rows)


def _write_ties(chance: random.Random, frame: Frame, *, places: Places) -> None:
    """Which association a town or county belongs to; some larger towns belong to two."""
    rows: list[tuple[Any, ...]] = []

    def add(thing: Place | County, body: str) -> None:
        since = ranges.period(date(1990, 1, 1))
        target = frame.organisations[body].pk
        rows.append((places.organisation[thing.ags], target, TieKind.MEMBER_OF, since, "", Dataset.DEMO))

    for place in places.land.places:
        if place.kind in ("62", "67"):
            add(place, "staedtetag")
        if place.kind != "62" and (place.kind != "67" or chance.random() < 0.6 or place.name in JOINED):
            add(place, "gemeindetag")
    for county in places.land.counties:
        if county.kind == "44":
            add(county, "landkreistag")
    copy(Tie, ("origin_id", "target_id", "kind", "valid", "since_text", "dataset"), rows=rows)


def members_by_network(plans: list[Joined], towns: dict[str, Town]) -> dict[str, list[Town]]:
    """Return today's members by network."""
    members: dict[str, list[Town]] = {}
    for plan in plans:
        if plan.state in (S.MEMBER, S.LEAVING):
            members.setdefault(plan.network, []).append(towns[plan.ags])
    return members

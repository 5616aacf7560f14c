"""Which matters there are: plans spread over years, towns, services and advisers, told and written in chunks."""

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from gemeindenetz.advice.models import CaseNumber, Channel
from gemeindenetz.core import clock
from gemeindenetz.demo.fact_rows import FactRows, subject
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.frame_data import TEAM
from gemeindenetz.demo.story import Adviser, Plan, Teller
from gemeindenetz.demo.story_rows import StoryRows, Written
from gemeindenetz.demo.texts import MATTERS
from gemeindenetz.demo.texts.matter import Matter
from gemeindenetz.demo.towns import PERSONA_OF, Town
from gemeindenetz.ledger.models import FactKind
from gemeindenetz.network.models import Role

#: Service → share of the matters, network, minutes recorded there.
SHARES: dict[str, tuple[float, str, bool]] = {
    "fachberatung": (0.82, "gemeindenetzwerk", False),
    "staedteberatung": (0.11, "staedtenetzwerk", True),
    "kreisberatung": (0.07, "landkreisnetzwerk", False),
}
CHANNELS = (Channel.SEAT, Channel.WEB, Channel.MAIL, Channel.PHONE, Channel.MEETING)
CHANNEL_WEIGHTS = (46, 20, 14, 15, 5)
#: What counties ask about.
COUNTY_TOPICS = (
    "engagementstrategie",
    "integration-gefluechteter",
    "nachbarschaftshilfe",
    "ehrenamtsgewinnung",
)
OPEN_PER_ADVISER = 19
FIRST_YEAR_BACK = 11
CHUNK = 2_000
#: Matters of these towns are told by the scenes of the personas.
LEFT_OUT = frozenset(PERSONA_OF)


@dataclass
class Casting:
    """Who can ask and who advises, by service."""

    towns: dict[str, list[Town]] = field(default_factory=dict)
    advisers: dict[str, list[Adviser]] = field(default_factory=dict)


def cast_roles(frame: Frame, members: dict[str, list[Town]], *, extra: dict[str, list[Adviser]]) -> Casting:
    """Return members and advisers by service; a large Land has more advisers than the named ones."""
    casting = Casting()
    for service, (_, network, _) in SHARES.items():
        towns = [town for town in members[network] if town.name not in LEFT_OUT]
        casting.towns[service] = towns or members[network]
        casting.advisers[service] = [*_named_advisers(frame, network), *extra.get(network, ())]
    return casting


def _named_advisers(frame: Frame, network: str) -> list[Adviser]:
    found = []
    if network == "gemeindenetzwerk":
        found.append(
            _adviser(
                frame,
                "anna",
                topics=("buergerbeteiligung", "quartierskonzept", "leitlinien-buergerbeteiligung"),
            )
        )
    if network == "staedtenetzwerk":
        found.append(_adviser(frame, "hanna", topics=("buergerbeteiligung", "quartierskonzept")))
    for key, mate in TEAM.items():
        if network in mate.networks and mate.role in (Role.ADVISER, Role.TEAM_LEAD):
            found.append(_adviser(frame, key, topics=mate.topics))
    return found


def _adviser(frame: Frame, key: str, *, topics: tuple[str, ...]) -> Adviser:
    person = frame.people[key]
    return Adviser(person.pk, person.name, frozenset(topics))


def plan_matters(
    chance: random.Random, casting: Casting, *, cases: int, entries: int, today: date
) -> list[Plan]:
    """Return the plans of all matters in the order of their opening."""
    plans: list[Plan] = []
    mean = max(2.0, entries / max(1, cases))
    for service, (share, _, records) in SHARES.items():
        days = sorted(_opening_day(chance, today) for _ in range(round(cases * share)))
        plans += [
            _plan(chance, casting, service=service, day=day, mean=mean, records=records) for day in days
        ]
        _leave_some_open(
            chance,
            plans,
            service=service,
            today=today,
            wanted=len(casting.advisers[service]) * OPEN_PER_ADVISER,
        )
    plans.sort(key=lambda plan: plan.opened)
    return plans


def _opening_day(chance: random.Random, today: date) -> date:
    """More in recent years, fewer in August and around New Year, never at a weekend."""
    while True:
        back = int(FIRST_YEAR_BACK * 365 * chance.random() ** 1.7) + 1
        day = today - timedelta(days=back)
        if (
            day.weekday() < 5
            and (day.month != 8 or chance.random() < 0.6)
            and (day.month, day.day) not in ((12, 24), (12, 25), (1, 1))
        ):
            return day


def _plan(
    chance: random.Random, casting: Casting, *, service: str, day: date, mean: float, records: bool
) -> Plan:
    town = chance.choice(casting.towns[service])
    slug = chance.choice(COUNTY_TOPICS if town.is_county else tuple(MATTERS))
    return Plan(
        opened=day,
        service=service,
        town=town,
        matter=MATTERS[slug],
        adviser=_who(chance, casting.advisers[service], matter=MATTERS[slug]),
        is_open=False,
        entries=max(2, round(chance.gauss(mean, mean * 0.35))),
        channel=chance.choices(CHANNELS, CHANNEL_WEIGHTS)[0],
        only_me=chance.random() < 0.02,
        records_minutes=records,
    )


def _who(chance: random.Random, advisers: Sequence[Adviser], *, matter: Matter) -> Adviser:
    """Somebody who knows the topic more often than not."""
    knowing = [one for one in advisers if matter.topic in one.topics]
    return chance.choice(knowing) if knowing and chance.random() < 0.6 else chance.choice(advisers)


def _leave_some_open(
    chance: random.Random, plans: list[Plan], *, service: str, today: date, wanted: int
) -> None:
    """Let recent matters be open until every adviser has a sensible load."""
    own = [plan for plan in plans if plan.service == service]
    wanted = min(wanted, len(own) * 2 // 5)
    load: Counter[int] = Counter()
    for plan in reversed(own):
        if wanted <= 0:
            return
        age = (today - plan.opened).days
        likely = 0.92 if age < 45 else 0.6 if age < 120 else 0.25 if age < 300 else 0.06
        if chance.random() < likely and load[plan.adviser.id] < OPEN_PER_ADVISER + 4:
            plan.is_open = True
            plan.entries = max(2, min(plan.entries, 2 + age // 4))
            load[plan.adviser.id] += 1
            wanted -= 1


def write_matters(
    chance: random.Random, frame: Frame, *, casting: Casting, plans: list[Plan], rows: StoryRows
) -> tuple[Written, FactRows]:
    """Tell and write all matters in chunks, so that memory stays bounded."""
    facts = FactRows()
    written = Written()
    members = [town for towns in casting.towns.values() for town in towns if not town.is_county]
    teller = Teller(chance, today=frame.today, members=members)
    numbers: Counter[tuple[str, int]] = Counter()
    for chunk in _chunks(plans):
        stories = [teller.tell(plan) for plan in chunk]
        rows.write(stories, _numbers(chunk, numbers), facts=facts, written=written)
        facts.write()
    _keep_numbers(frame, numbers)
    return written, facts


def write_erased(
    chance: random.Random, frame: Frame, *, casting: Casting, facts: FactRows, wanted: int
) -> None:
    """Write facts of matters that were erased long ago until there are `wanted`: figures outlive their records.

    For measuring large ledgers only: the nightly comparison rightly calls them too many.
    """
    number = 0
    while facts.written < wanted:
        for _ in range(min(CHUNK * 10, (wanted - facts.written) // 4 + 1)):
            service = chance.choices(tuple(SHARES), [share for share, _, _ in SHARES.values()])[0]
            town, matter = chance.choice(casting.towns[service]), chance.choice(tuple(MATTERS))
            day = _opening_day(chance, frame.today)
            at = datetime.combine(day, time(12), clock.BERLIN)
            number += 1
            common: dict[str, Any] = {
                "network": frame.networks[SHARES[service][1]].slug,
                "municipality": town.ags,
                "topic": matter,
                "subject": subject("erased", number),
                "at": at,
            }
            facts.add(day, FactKind.REQUEST_RECEIVED, detail=Channel.WEB, **common)
            facts.add(day, FactKind.CASE_OPENED, **common)
            facts.add(day, FactKind.CONSULTATION, detail="phone", **common)
            facts.add(day, FactKind.CASE_CLOSED, detail="clarified", **common)
        facts.write()


def _chunks(plans: list[Plan]) -> Iterator[list[Plan]]:
    remaining = iter(plans)
    while chunk := list(islice(remaining, CHUNK)):
        yield chunk


def _numbers(plans: list[Plan], numbers: Counter[tuple[str, int]]) -> list[str]:
    found = []
    for plan in plans:
        key = (SHARES[plan.service][1], plan.opened.year)
        numbers[key] += 1
        found.append(f"B-{plan.opened.year}-{numbers[key]:04d}")
    return found


def _keep_numbers(frame: Frame, numbers: Counter[tuple[str, int]]) -> None:
    CaseNumber.objects.bulk_create(
        CaseNumber(network=frame.networks[network], year=year, last=last)
        for (network, year), last in numbers.items()
    )


def reasons_of(plan: Plan, network: str, *, service: str, topic: int | None) -> str:
    """Return the stored reasons of a routing decision, as routing itself words them."""
    first = {"code": "member", "network": network, "service": service}
    if plan.matter.topic in plan.adviser.topics and topic is not None:
        return json.dumps([first, {"code": "competence", "name": plan.adviser.name, "topic": topic}])
    return json.dumps([first, {"code": "load", "name": plan.adviser.name, "load": 11, "capacity": 25}])

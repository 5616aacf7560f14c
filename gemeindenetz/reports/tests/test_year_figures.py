"""The year's figures equal a count by hand over the histories they come from."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact, reverse_fact
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models import Network
from gemeindenetz.network.tests.personas import World, add_membership, add_municipality, add_territory
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.queries.cells import ALL
from gemeindenetz.reports.queries.sheet import Sheet, sheet_of

YEAR = 2024
PERIOD = Period(date(2024, 1, 1), date(2024, 12, 31))


@dataclass
class History:
    """One matter as somebody remembers it: dated events in their order."""

    number: int
    municipality: str
    topic: str
    events: list[tuple[date, str, str]] = field(default_factory=list)


def _random_history(number: int, random: Random, towns: list[str]) -> History:
    history = History(number, random.choice(towns), random.choice(["buergerbeteiligung", "", "anderes"]))
    day = date(2022, 1, 1) + timedelta(days=random.randrange(1200))
    history.events.append((day, "request_received", "web"))
    if random.random() < 0.1:
        return history
    day += timedelta(days=random.randrange(5))
    history.events.append((day, "case_opened", ""))
    is_open = True
    for _step in range(random.randrange(9)):
        day += timedelta(days=random.randrange(90))
        kind = random.choice(
            ["case_state", "consultation", "visit", "case_referred", "close", "consultation"]
        )
        if kind == "close":
            history.events.append((day, "case_closed" if is_open else "case_reopened", "implemented"))
            is_open = not is_open
        elif kind in ("case_state", "case_referred"):
            state = random.choice(["clarified", "advising", "paused"]) if kind == "case_state" else ""
            if is_open:
                history.events.append((day, kind, state))
        else:
            history.events.append((day, kind, kind))
    return history


def _book(history: History, network: Network, random: Random) -> None:
    origin = Origin("advice_request", history.number)
    for day, kind, detail in history.events:
        values: dict[str, Any] = {
            "day": day,
            "kind": kind,
            "detail": detail,
            "network": network.slug,
            "topic": history.topic,
        }
        if random.random() < 0.1:
            mistake = record_fact(origin=origin, municipality=history.municipality, **values)
            reverse_fact(fact=mistake)
        record_fact(origin=origin, municipality=history.municipality, **values)


def _open_on(history: History, day: date) -> bool | None:
    """Return whether the matter was open at the end of a day; None before it began."""
    is_open = None
    for when, kind, _detail in history.events:
        if when <= day and kind in ("case_opened", "case_reopened"):
            is_open = True
        if when <= day and kind == "case_closed":
            is_open = False
    return is_open


def _state_on(history: History, day: date) -> str:
    state = ""
    for when, kind, detail in history.events:
        if when <= day:
            state = {
                "case_opened": "received",
                "case_state": detail,
                "case_referred": "referred",
                "case_closed": "closed",
                "case_reopened": "advising",
            }.get(kind, state)
    return state


def _by_hand(histories: list[History], keys: "dict[str, str]") -> dict[str, Counter[str]]:
    """Count everything anew, one history after the other. `keys`: the group of each municipality."""
    counted: dict[str, Counter[str]] = {}

    def add(code: str, key: str) -> None:
        counted.setdefault(code, Counter())[key] += 1

    supported, advised = set(), set()
    for history in histories:
        group = keys[history.municipality]
        inside = [event for event in history.events if PERIOD.since <= event[0] <= PERIOD.until]
        for _day, kind, _detail in inside:
            if kind == "request_received":
                add("requests", group)
            elif kind == "case_referred":
                add("referred", group)
            elif kind in ("consultation", "visit"):
                add("conversations" if kind == "consultation" else "visits", group)
                advised.add((history.municipality, group))
            elif kind == "case_opened":
                add("begun", group)
        starts = any(kind in ("case_opened", "case_reopened") for _day, kind, _detail in inside)
        if _open_on(history, PERIOD.day_before) or starts:
            add("running", group)
            add("open" if _open_on(history, PERIOD.until) else "closed", group)
            supported.add((history.municipality, group))
    for code, towns in (("supported", supported), ("advised", advised)):
        counted[code] = Counter(group for _town, group in towns)
    return counted


@pytest.fixture
def towns(world: World) -> list[str]:
    region = add_territory("rb", "981", "Regierungsbezirk Nord", parent=world.land)
    keys = [world.musterbach.territory.ags, world.lindenried.territory.ags]
    for county_number in range(3):
        county = add_territory(
            "kreis", f"9810{county_number}", f"Kreis {county_number}", parent=region, kind="44"
        )
        for number in range(7):
            population = [900, 3000, 7000, 15000, 30000, 70000][(number + county_number) % 6]
            ags = f"9810{county_number}00{number}"
            town = add_municipality(county, ags, f"Ort {county_number}-{number}", population=population)
            add_membership(town, world.gemeindenetzwerk)
            keys.append(ags)
    return keys


@pytest.fixture
def histories(world: World, towns: list[str]) -> list[History]:
    random = Random(7)
    made = [_random_history(number, random, towns) for number in range(160)]
    for history in made:
        _book(history, world.gemeindenetzwerk, random)
    return made


def _sheet(world: World, *, exact: bool = True) -> Sheet:
    return sheet_of(world.gemeindenetzwerk, PERIOD, exact=exact)


CODES = (
    "requests", "begun", "running", "closed", "open", "referred", "conversations", "visits", "supported", "advised",
)  # fmt: skip


def test_totals_equal_a_count_by_hand(world: World, histories: list[History], towns: list[str]) -> None:
    sheet = _sheet(world)
    expected = _by_hand(histories, dict.fromkeys(towns, "all"))
    assert {code: sheet.figure(code).value for code in CODES} == {
        code: expected[code]["all"] for code in CODES
    }


@pytest.mark.parametrize(("kind", "digits"), [("region", 3), ("county", 5)])
def test_places_equal_a_count_by_hand(
    world: World, histories: list[History], towns: list[str], kind: str, digits: int
) -> None:
    sheet = _sheet(world)
    expected = _by_hand(histories, {town: town[:digits] for town in towns})
    for key in {town[:digits] for town in towns}:
        found = {code: sheet.figure(code, (kind, key)).value for code in CODES}
        assert found == {code: expected[code][key] for code in CODES}, key


def test_states_equal_a_count_by_hand(world: World, histories: list[History]) -> None:
    sheet = _sheet(world)
    expected = Counter(_state_on(one, PERIOD.until) for one in histories if _open_on(one, PERIOD.until))
    for state in ("received", "clarified", "advising", "accompanying", "referred", "paused"):
        assert sheet.figure("open", ("state", state)).value == expected[state]


def test_topics_and_sizes_add_up_to_the_total(world: World, histories: list[History]) -> None:
    sheet = _sheet(world)
    for code in ("requests", "begun", "running", "closed", "open", "visits"):
        for kind in ("topic", "field", "size", "region", "county"):
            parts = [sheet.figure(code, node).value or 0 for node in sheet.counts.of_kind(kind)]
            assert sum(parts) == sheet.figure(code).value, (code, kind)


def test_what_others_read_is_the_same_or_hidden(world: World, histories: list[History]) -> None:
    exact, public = _sheet(world), _sheet(world, exact=False)
    hidden = 0
    for node in exact.counts.nodes:
        codes = ("open",) if node[0] == "state" else ("running",) if node[0] == "cross" else CODES
        for code in codes:
            figure = public.figure(code, node)
            if figure.value is None:
                hidden += 1
            else:
                assert figure.value == exact.figure(code, node).value
                assert figure.value >= 5
    assert hidden > 0


def test_a_county_with_few_members_is_never_shown(world: World, histories: list[History]) -> None:
    public = _sheet(world, exact=False)
    for code in CODES:
        assert public.figure(code, ("county", "98001")).value is None


def test_figures_survive_what_the_live_rows_do_not(world: World, histories: list[History]) -> None:
    before = _sheet(world).figure("running").value
    assert before
    assert Fact.objects.count() > 0
    assert _sheet(world).figure("running").value == before


def test_demo_facts_do_not_count_among_own_ones(world: World) -> None:
    record_fact(
        day=date(2024, 3, 1),
        kind="request_received",
        network=world.gemeindenetzwerk.slug,
        municipality="98001001",
        origin=Origin("advice_request", 1),
        dataset="demo",
    )
    assert _sheet(world).figure("requests", ALL).value == 0

"""Sums over facts equal counting by hand."""

from collections import Counter
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.core import clock
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact, reverse_fact
from gemeindenetz.ledger.models import Fact
from gemeindenetz.ledger.queries import Selection, selected, subjects_with, sums
from gemeindenetz.ledger.tests.conftest import HOHENMUSTER, LINDENRIED, MUSTERBACH, NETWORK, fact

YEAR = Selection(date(2026, 1, 1), date(2026, 12, 31))


def test_year_without_dimensions_is_one_total(year: list[Fact]) -> None:
    (total,) = sums(YEAR)
    assert (total.keys, total.facts, total.subjects, total.municipalities) == ((), 4, 3, 3)
    assert (total.minutes, total.amount) == (90, Decimal("3000.00"))


def test_sums_by_network_and_county(year: list[Fact]) -> None:
    assert {row.keys: row.facts for row in sums(YEAR, "network", "county")} == {
        (NETWORK, "98001"): 3,
        ("staedtenetzwerk", "98002"): 1,
    }


def test_sums_by_year_month_and_region(year: list[Fact]) -> None:
    longer = Selection(date(2025, 1, 1), date(2026, 12, 31), networks=(NETWORK,))
    assert [(row.keys, row.facts) for row in sums(longer, "year", "month", "region")] == [
        (("2025", "12", "980"), 1),
        (("2026", "3", "980"), 2),
        (("2026", "5", "980"), 1),
    ]


def test_data_sets_never_stand_in_one_figure(year: list[Fact]) -> None:
    demo = Selection(date(2026, 1, 1), date(2026, 12, 31), dataset="demo")
    assert [row.facts for row in sums(demo)] == [1]


def test_selection_within_a_key(year: list[Fact]) -> None:
    within = Selection(date(2026, 1, 1), date(2026, 12, 31), within="98002")
    assert {row.municipality for row in selected(within)} == {HOHENMUSTER}


def test_selection_of_kinds(year: list[Fact]) -> None:
    fact(9, kind="visit")
    assert [row.facts for row in sums(Selection(YEAR.first_day, YEAR.last_day, kinds=("visit",)))] == [1]


def test_reversed_facts_count_nowhere_yet_did_when_the_report_was_locked(year: list[Fact]) -> None:
    locked_at = clock.now()
    with clock.at(locked_at + timedelta(days=30)):
        reverse_fact(fact=year[0])
    assert sums(YEAR)[0].facts == 3
    then = Selection(YEAR.first_day, YEAR.last_day, known_at=locked_at)
    assert sums(then)[0].facts == 4


def test_matters_with_their_keys_are_counted_once(year: list[Fact]) -> None:
    pairs = subjects_with(YEAR, "municipality")
    assert Counter(key for _, key in pairs) == {MUSTERBACH: 1, LINDENRIED: 1, HOHENMUSTER: 1}


rows = st.lists(
    st.tuples(
        st.dates(date(2025, 1, 1), date(2026, 12, 31)),
        st.sampled_from(["a", "b"]),
        st.sampled_from([MUSTERBACH, LINDENRIED, HOHENMUSTER]),
        st.integers(1, 4),
        st.booleans(),
    ),
    max_size=12,
)


@pytest.mark.django_db
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=rows)
def test_random_years_equal_counting_by_hand(
    django_db_blocker: object, rows: list[tuple[date, str, str, int, bool]]
) -> None:
    marker = f"n{clock.now().timestamp()}"
    expected: Counter[tuple[str, str]] = Counter()
    for day, network, municipality, matter, taken_back in rows:
        stored = record_fact(
            day=day, kind="visit", network=network, municipality=municipality, origin=Origin("case", matter),
            topic=marker,
        )  # fmt: skip
        if taken_back:
            reverse_fact(fact=stored)
        elif day.year == 2026:
            expected[network, municipality[:5]] += 1
    found = {
        (row.keys[1], row.keys[2]): row.facts
        for row in sums(YEAR, "topic", "network", "county")
        if row.keys[0] == marker
    }
    assert found == dict(expected)

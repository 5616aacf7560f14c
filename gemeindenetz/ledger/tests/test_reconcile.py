"""Differences between the ledger and the live records are found, in both directions."""

from collections.abc import Iterator
from datetime import date

import pytest

from gemeindenetz.core.commands import check_results
from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger import reconcile
from gemeindenetz.ledger.actions import reverse_fact, subject_of
from gemeindenetz.ledger.models import Fact
from gemeindenetz.ledger.reconcile import Difference, ExpectedFact, differences, register_reconciler
from gemeindenetz.ledger.tests.conftest import NETWORK, fact

DAY = date(2026, 3, 1)


def expected(number: int) -> ExpectedFact:
    return ExpectedFact(DAY, "visit", NETWORK, subject_of(Origin("case", number)))


@pytest.fixture
def live() -> Iterator[list[ExpectedFact]]:
    """Register a reconciler whose live records a test may set, alone."""
    rows: list[ExpectedFact] = []
    before = dict(reconcile._reconcilers)
    reconcile._reconcilers.clear()
    register_reconciler("visits", kinds=("visit",), expected=lambda: rows)
    yield rows
    reconcile._reconcilers.clear()
    reconcile._reconcilers.update(before)


def test_agreement_gives_no_difference(db: None, live: list[ExpectedFact]) -> None:
    fact(1, kind="visit")
    live.append(expected(1))
    assert differences() == []


def test_missing_and_surplus_facts_are_named(db: None, live: list[ExpectedFact]) -> None:
    fact(1, kind="visit")
    live.append(expected(2))
    assert set(differences()) == {
        Difference("visits", expected(1), 1),
        Difference("visits", expected(2), -1),
    }


def test_fact_booked_twice_is_one_too_much(db: None, live: list[ExpectedFact]) -> None:
    fact(1, kind="visit")
    fact(1, kind="visit")
    live.append(expected(1))
    assert [difference.count for difference in differences("visits")] == [1]


def test_reversed_facts_and_other_kinds_do_not_matter(db: None, live: list[ExpectedFact]) -> None:
    reverse_fact(fact=fact(1, kind="visit"))
    fact(2)
    assert differences() == []
    assert Fact.objects.count() == 3


def test_check_says_how_many_places_differ(db: None, live: list[ExpectedFact]) -> None:
    assert [result.ok for result in check_results() if result.name == "ledger"] == [True]
    live.append(expected(2))
    (result,) = [result for result in check_results() if result.name == "ledger"]
    assert not result.ok
    assert "1" in str(result.message)

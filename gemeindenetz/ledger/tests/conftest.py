"""Fixtures of ledger's tests: facts of two networks over two years."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import record_fact
from gemeindenetz.ledger.models import Fact, FactKind

NETWORK = "gemeindenetzwerk"
MUSTERBACH, LINDENRIED, HOHENMUSTER = "98001001", "98001002", "98002000"


def fact(number: int, *, day: date = date(2026, 3, 1), **values: Any) -> Fact:
    """Record a consultation of matter `number`, or what `values` say."""
    dimensions: dict[str, Any] = {
        "kind": FactKind.CONSULTATION,
        "network": NETWORK,
        "municipality": MUSTERBACH,
    }
    return record_fact(day=day, origin=Origin("case", number), **{**dimensions, **values})


@pytest.fixture
def year(db: None) -> list[Fact]:
    """Six facts: four in 2026, one the year before, one of demo data."""
    return [
        fact(1, topic="buergerbeteiligung", minutes=60),
        fact(1, day=date(2026, 5, 2), minutes=30),
        fact(2, municipality=LINDENRIED, amount=Decimal("3000.00")),
        fact(3, municipality=HOHENMUSTER, network="staedtenetzwerk", day=date(2026, 12, 31)),
        fact(4, day=date(2025, 12, 31)),
        fact(5, dataset="demo"),
    ]

"""The ledger cannot be changed, whatever way a write takes."""

from datetime import date

import pytest
from django.db import DatabaseError, connection, transaction

from gemeindenetz.core.origins import Origin
from gemeindenetz.ledger.actions import AlreadyReversed, record_fact, reverse_fact, reverse_facts_of
from gemeindenetz.ledger.models import Fact, FactKind
from gemeindenetz.ledger.tests.conftest import MUSTERBACH, NETWORK, fact


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger_fact SET day = day + 1",
        "UPDATE ledger_fact SET municipality = ''",
        "DELETE FROM ledger_fact",
        "DELETE FROM ledger_fact WHERE day < '2026-01-01'",
        "WITH gone AS (DELETE FROM ledger_fact RETURNING id) SELECT count(*) FROM gone",
        "MERGE INTO ledger_fact f USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE",
        "INSERT INTO ledger_fact SELECT * FROM ledger_fact ON CONFLICT (id) DO UPDATE SET day = '2000-01-01'",
    ],
)
def test_bulk_sql_cannot_change_a_fact(year: list[Fact], statement: str) -> None:
    before = list(Fact.objects.order_by("pk").values())
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert list(Fact.objects.order_by("pk").values()) == before


def test_querysets_cannot_change_a_fact(year: list[Fact]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        Fact.objects.update(topic="anderes")
    with pytest.raises(DatabaseError), transaction.atomic():
        Fact.objects.filter(network=NETWORK)._raw_delete("default")
    with pytest.raises(DatabaseError), transaction.atomic():
        year[0].delete()


def test_reversed_fact_stands_no_more_and_stays_stored(year: list[Fact]) -> None:
    reverse_fact(fact=year[0])
    assert year[0] not in Fact.objects.effective()
    assert Fact.objects.filter(pk=year[0].pk).exists()


def test_fact_is_reversed_once(year: list[Fact]) -> None:
    reversal = reverse_fact(fact=year[0])
    with pytest.raises(AlreadyReversed):
        reverse_fact(fact=year[0])
    with pytest.raises(AlreadyReversed):
        reverse_fact(fact=reversal)


def test_second_reversal_is_refused_by_the_database_too(year: list[Fact]) -> None:
    reversal = reverse_fact(fact=year[0])
    copy = {field.attname: getattr(reversal, field.attname) for field in Fact._meta.concrete_fields}
    with pytest.raises(DatabaseError), transaction.atomic():
        Fact.objects.bulk_create([Fact(**{**copy, "id": None})])


@pytest.mark.parametrize(
    "change",
    [{"municipality": "98001002"}, {"day": date(2026, 1, 1)}, {"minutes": 15}, {"network": "anderes"}],
)
def test_reversal_must_mirror_what_it_takes_back(year: list[Fact], change: dict[str, object]) -> None:
    original = year[0]
    same = {field.attname: getattr(original, field.attname) for field in Fact._meta.concrete_fields}
    with pytest.raises(DatabaseError, match="mirror"), transaction.atomic():
        Fact.objects.bulk_create([Fact(**{**same, "id": None, "reverses_id": original.pk, **change})])


def test_all_facts_of_one_matter_are_taken_back_together(year: list[Fact]) -> None:
    assert len(reverse_facts_of(origin=Origin("case", 1))) == 2
    assert Fact.objects.effective().count() == 4
    assert reverse_facts_of(origin=Origin("case", 1)) == []


def test_only_facts_of_the_kinds_named_are_taken_back(year: list[Fact]) -> None:
    visit = fact(1, kind=FactKind.VISIT)
    assert [row.reverses for row in reverse_facts_of(origin=Origin("case", 1), kinds=(FactKind.VISIT,))] == [
        visit
    ]


@pytest.mark.parametrize("key", ["9800100", "9800100x", "980"])
def test_municipality_is_a_key_or_empty(db: None, key: str) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        fact(1, municipality=key)


def test_fact_names_nobody_and_no_number(db: None) -> None:
    row = record_fact(
        day=date(2026, 1, 1),
        kind=FactKind.CASE_OPENED,
        network=NETWORK,
        municipality=MUSTERBACH,
        origin=Origin("case", 4711),
    )
    assert "4711" not in row.subject
    assert not [
        field for field in Fact._meta.concrete_fields if field.is_relation and field.name != "reverses"
    ]

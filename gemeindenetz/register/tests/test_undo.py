"""Taking imports back: exactly, or not at all with the rows that changed since; also over random operations."""

import contextlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from django.apps import apps
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.core import undo
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.register.actions import (
    AlreadyUndone,
    ChangedSince,
    apply_changes,
    apply_plan,
    import_boundaries,
    undo_import,
)
from gemeindenetz.register.imports.boundary_file import BoundaryFile, BoundaryRow
from gemeindenetz.register.imports.change_list import read_changes
from gemeindenetz.register.imports.edition_plan import plan_import
from gemeindenetz.register.imports.edition_workbook import read_edition
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.models import Boundary, Edition, Statistic, Succession, Territory, TerritoryName
from gemeindenetz.register.tests.conftest import ANNA, DANA
from gemeindenetz.register.tests.workbooks import Book, Changed, gemeinde, write_changes

pytestmark = pytest.mark.django_db
SQUARE = {"type": "Polygon", "coordinates": [[[9, 48], [9.1, 48], [9.1, 48.1], [9, 48]]]}


def everything() -> dict[str, list[Any]]:
    """Return all rows of the register but the records of imports; ids of rows that undo makes anew left out."""
    keep: dict[type[Any], list[Any]] = {
        Territory: list(Territory.objects.order_by("pk").values()),
        TerritoryName: list(
            TerritoryName.objects.order_by("territory", "valid").values_list("territory", "official_name", "ars", "valid", "edition")
        ),
        Succession: list(Succession.objects.order_by("pk").values()),
        Statistic: list(Statistic.objects.order_by("pk").values()),
        Boundary: list(Boundary.objects.order_by("territory").values_list("territory", "geometry", "as_of", "edition")),
    }  # fmt: skip
    return {model.__name__: rows for model, rows in keep.items()}


def test_undone_import_leaves_the_register_as_before(load):
    load()
    before = everything()
    later = (
        Book(population_day="31.12.2023")
        .on("31.12.2024")
        .without("Lindenried")
        .renamed("St. Muster", "Bad Muster")
    )
    result = load(later.with_rows(gemeinde("115", "5002", "009", "Neulinden")))
    assert everything() != before
    undo_import(DANA, edition=result.edition)
    assert everything() == before
    assert result.edition.undone_at is not None


def test_undone_list_leaves_the_register_as_before(load, change):
    load()
    before = everything()
    result = change(
        Changed("1", ("981155002002", "Lindenried"), ("981155002009", "Neulinden")),
        Changed("4", ("981160002002", "St. Muster"), ("981160002002", "Bad Muster")),
    )
    undo_import(DANA, edition=result.edition)
    assert everything() == before


def test_first_import_can_be_undone_and_repeated(load):
    result = load()
    undo_import(DANA, edition=result.edition)
    assert not Territory.objects.exists()
    assert load().counts["created"] == 9


def test_import_is_undone_after_later_changes_elsewhere(load, change):
    load()
    first = load(Book().on("31.12.2022").without("Lindenried"))
    change(Changed("4", ("981160002002", "St. Muster"), ("981160002002", "Bad Muster")))
    undo_import(DANA, edition=first.edition)
    assert Territory.objects.get(name="Lindenried").is_current
    assert Territory.objects.filter(name="Bad Muster").exists()


def test_import_changed_since_is_not_undone_and_the_rows_are_named(load, change):
    load()
    first = load(Book().on("31.12.2022").renamed("St. Muster", "Bad Muster"))
    change(Changed("4", ("981160002002", "Bad Muster"), ("981160002002", "Ganz Bad Muster")))
    before = everything()
    with pytest.raises(ChangedSince) as caught:
        undo_import(DANA, edition=first.edition)
    assert "Ganz Bad Muster (98116002)" in str(caught.value)
    assert everything() == before


def test_created_municipality_that_became_an_organisation_stands_in_the_way(load):
    load()
    later = load(Book().on("31.12.2024").with_rows(gemeinde("115", "5002", "009", "Neulinden")))
    territory = Territory.objects.get(name="Neulinden")
    # An upper app points at it; register itself must not know which.
    apps.get_model("network", "Organisation").objects.create(
        kind="municipality", name="Neulinden", sort_key="neulinden", territory=territory
    )
    with pytest.raises(ChangedSince) as caught:
        undo_import(DANA, edition=later.edition)
    assert "Neulinden" in str(caught.value)


def test_boundaries_are_undone_to_the_outline_before(load):
    load()
    row = BoundaryRow(1, "98115001", "Musterbach", SQUARE)
    file = BoundaryFile("grenzen_2022.geojson", "a" * 64, date(2022, 1, 1), (row,))
    import_boundaries(DANA, boundaries=file)
    other = replace(row, geometry={**SQUARE, "coordinates": [[[9, 48], [9.2, 48], [9.2, 48.2], [9, 48]]]})
    second = import_boundaries(DANA, boundaries=replace(file, rows=(other,), file_hash="b" * 64))
    assert second.edition
    undo_import(DANA, edition=second.edition)
    assert Boundary.objects.get().geometry == SQUARE


def test_same_boundaries_twice_change_nothing(load):
    load()
    file = BoundaryFile("g.geojson", "a" * 64, None, (BoundaryRow(1, "98115001", "Musterbach", SQUARE),))
    import_boundaries(DANA, boundaries=file)
    assert import_boundaries(DANA, boundaries=file).edition is None


def test_undo_twice_is_refused(load):
    result = load()
    undo_import(DANA, edition=result.edition)
    with pytest.raises((AlreadyUndone, NotAllowed)):
        undo_import(DANA, edition=result.edition)


def test_only_the_office_undoes(load):
    result = load()
    with pytest.raises(NotAllowed):
        undo_import(ANNA, edition=result.edition)
    with pytest.raises(NotAllowed):
        undo.undo(actor=ANNA, ticket=UndoTicket.objects.get())
    assert Territory.objects.exists()


def test_every_import_leaves_a_ticket_that_undoes_it(load):
    load()
    undo.undo(actor=DANA, ticket=UndoTicket.objects.get(kind="register.import"))
    assert not Territory.objects.exists()


NAMES = ["Lindenried", "St. Muster", "Bad Ahorn, Stadt", "Lindenau am Musterfluss"]
KEYS = {"Lindenried": "981155002002", "St. Muster": "981160002002", "Bad Ahorn, Stadt": "981160001001",
        "Lindenau am Musterfluss": "981155002003"}  # fmt: skip
operations = st.lists(
    st.one_of(
        st.tuples(st.just("edition"), st.sets(st.sampled_from(NAMES), max_size=2), st.booleans()),
        st.tuples(st.just("merge"), st.sampled_from(NAMES), st.booleans()),
        st.tuples(st.just("rename"), st.sampled_from(NAMES), st.booleans()),
        st.tuples(st.just("undo"), st.integers(0, 5), st.booleans()),
    ),
    min_size=2,
    max_size=7,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=operations)
def test_undo_restores_or_refuses_over_random_operations(steps):
    """Undoing the newest import always restores the state before it; undoing an older one restores or changes nothing."""
    with transaction.atomic(), TemporaryDirectory() as folder:
        world = _World(Path(folder))
        for step, what, flag in steps:
            world.do(step, what, flag=flag)
        world.undo_all()
        assert not Territory.objects.exists()
        transaction.set_rollback(True)


class _World:
    """A register going through random imports and undoings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.day = date(2021, 12, 31)
        self.done: list[tuple[Edition, dict[str, list[Any]]]] = []
        self._import(Book())

    def do(self, step: str, what: Any, *, flag: bool) -> None:
        self.day += timedelta(days=30)
        if step == "edition":
            book = Book().without(*what)
            self._import(book.renamed("St. Muster", "Neuer Name") if flag else book)
        elif step == "undo":
            self._undo_older(what)
        else:
            self._change(what, merge=step == "merge")

    def _import(self, book: Book) -> None:
        before = everything()
        path = book.on(f"{self.day:%d.%m.%Y}").write(self.folder / "a.xlsx")
        result = apply_plan(DANA, plan=plan_import(read_edition(path)))
        if result.edition:
            self.done.append((result.edition, before))

    def _change(self, name: str, *, merge: bool) -> None:
        before = everything()
        side = (KEYS[name], name)
        new = ("981150001001", "Musterbach, Stadt") if merge else (KEYS[name], f"{name} neu")
        row = Changed("1" if merge else "4", side, new, legal=f"{self.day:%d.%m.%Y}")
        try:
            result = apply_changes(DANA, changes=read_changes(write_changes(self.folder / "l.xlsx", [row])))
        except FileProblem:
            return
        if result.edition:
            self.done.append((result.edition, before))

    def _undo_older(self, position: int) -> None:
        if len(self.done) < 2:
            return
        edition, _before = self.done[position % (len(self.done) - 1)]
        before = everything()
        with contextlib.suppress(ChangedSince):
            undo_import(DANA, edition=edition)
        if edition.undone_at is None:
            assert everything() == before
            return
        undone = self.done.index((edition, _before))
        # What was there before the newer ones no longer holds exactly; only their own rows do.
        self.done = [*self.done[:undone], *[(one, {}) for one, _ in self.done[undone + 1 :]]]

    def undo_all(self) -> None:
        while self.done:
            edition, before = self.done.pop()
            undo_import(DANA, edition=edition)
            if before:
                assert everything() == before

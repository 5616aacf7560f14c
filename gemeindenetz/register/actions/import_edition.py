"""Import an edition of the register: write what the rehearsal showed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.register.actions._bulk import copy_rows, copy_territories, lock_register, new_ids
from gemeindenetz.register.actions._snapshots import date_range, snapshot
from gemeindenetz.register.actions._tickets import leave_ticket
from gemeindenetz.register.imports.edition_plan import Change, Plan, register_stamp
from gemeindenetz.register.imports.edition_workbook import EditionRow, EditionWorkbook
from gemeindenetz.register.models import (
    Basis,
    Edition,
    EditionKind,
    Level,
    Statistic,
    Territory,
    TerritoryName,
)
from gemeindenetz.register.names.spelling import sort_key
from gemeindenetz.register.permissions import can_import_register

# A change of one of these makes a new chapter in a territory's history.
_DESIGNATION = frozenset({"official_name", "kind", "ars"})
_TERRITORY_COLUMNS = (
    "id", "level", "ags", "ars", "name", "title", "official_name", "sort_key", "kind", "parent_id", "valid",
    "begin_basis", "end_basis", "longitude", "latitude", "postcode", "introduced_by_id", "written_by_id",
)  # fmt: skip


class RegisterChangedMeanwhile(Conflict):
    """Another import came between rehearsal and application."""

    def __init__(self) -> None:
        super().__init__(_("The register was changed since this rehearsal. Please check the file again."))


@dataclass(frozen=True)
class ImportResult:
    """What an import did. `edition` is None when nothing was to change; undo takes the edition."""

    edition: Edition | None
    title: str
    counts: dict[str, int]
    statistics: int

    @property
    def undo_payload(self) -> dict[str, int] | None:
        """What an undo ticket has to remember, or None when there is nothing to take back."""
        return {"edition": self.edition.pk} if self.edition else None


def apply_plan(actor: Actor, *, plan: Plan) -> ImportResult:
    """Write an edition: create, change and end territories, add statistics; all or nothing.

    Needs `can_import_register`. Raises `RegisterChangedMeanwhile` when the rehearsal is outdated. The same edition
    a second time writes nothing and returns no edition.
    """
    require(can_import_register(actor))
    with use_case(actor):
        lock_register()
        if register_stamp() != plan.stamp:
            raise RegisterChangedMeanwhile
        statistics = _Statistics(plan)
        if plan.is_empty and not statistics.anything:
            return ImportResult(None, plan.workbook.title, summary(plan), 0)
        edition = _store_edition(actor, plan, statistics=statistics)
        writer = _Writer(plan, edition)
        writer.end()
        ids = writer.create()
        writer.change(ids)
        written = statistics.write(ids, edition)
        leave_ticket(actor, edition)
        return ImportResult(edition, plan.workbook.title, summary(plan), written)


def summary(plan: Plan) -> dict[str, int]:
    """Return the counts people ask for, all of them about municipalities and areas (Satzart 60)."""
    towns = [row for row in plan.workbook.rows if row.level == Level.GEMEINDE]
    areas = sum(row.kind in {"65", "66"} for row in towns)
    return {
        "rows": len(towns),
        "municipalities": len(towns) - areas,
        "areas": areas,
        "created": plan.count("created"),
        "changed": plan.count("changed"),
        "ended": plan.count("ended"),
        "unchanged": plan.count("unchanged"),
    }


def _store_edition(actor: Actor, plan: Plan, *, statistics: "_Statistics") -> Edition:
    book = plan.workbook
    touched = [change.known.id for change in plan.changed] + [known.id for known in plan.ended]
    return Edition.objects.create(
        kind=EditionKind.REGISTER,
        title=book.title[:300],
        as_of=book.as_of,
        state_on=book.as_of,
        source=book.source[:300],
        notes={**book.notes, "laender": sorted(book.laender)},
        file_name=book.file[:200],
        file_hash=book.file_hash,
        counts=summary(plan),
        imported_at=clock.now(),
        imported_by=actor.name,
        before=snapshot(touched) | {"statistics": statistics.before()},
    )


class _Writer:
    """Writes territories of one plan."""

    def __init__(self, plan: Plan, edition: Edition) -> None:
        self.plan = plan
        self.edition = edition
        self.as_of = plan.workbook.as_of

    def end(self) -> None:
        """End what the edition no longer has: at the latest on its day; a list of changes may know better."""
        by_start: dict[date | None, list[int]] = {}
        for known in self.plan.ended:
            by_start.setdefault(known.begins, []).append(known.id)
        for begins, ids in by_start.items():
            # A territory first seen on this very day still had that day.
            final = self.as_of + timedelta(days=1) if begins and begins >= self.as_of else self.as_of
            Territory.objects.filter(pk__in=ids).update(
                valid=date_range(begins, final), end_basis=Basis.EDITION, written_by=self.edition
            )

    def create(self) -> dict[str, int]:
        """Create what is new; return the ids of all current keys."""
        rows = self.plan.created
        ids = {key: known.id for key, known in self.plan.known.items()}
        ids.update(zip((row.ags for row in rows), new_ids(Territory, len(rows)) if rows else [], strict=True))
        used_before = set(
            Territory.objects.ended().filter(ags__in=[row.ags for row in rows]).values_list("ags", flat=True)
        )
        if rows:
            copy_territories(
                _TERRITORY_COLUMNS, [self._values(row, ids, used_before=used_before) for row in rows]
            )
        return ids

    def _values(self, row: EditionRow, ids: dict[str, int], *, used_before: set[str]) -> tuple[Any, ...]:
        # In a Land seen for the first time nothing is known about beginnings.
        is_new = row.ags[:2] in self.plan.known_laender or row.ags in used_before
        valid = date_range(self.as_of if is_new else None, None)
        return (
            ids[row.ags], row.level, row.ags, row.ars, row.name, row.title, row.official_name,
            sort_key(row.official_name), row.kind, ids.get(row.parent), valid,
            Basis.EDITION.value if is_new else "", "", row.longitude, row.latitude, row.postcode,
            self.edition.pk, self.edition.pk,
        )  # fmt: skip

    def change(self, ids: dict[str, int]) -> None:
        """Write new names, ranks, keys and places; what a territory was called before becomes history."""
        changes = {change.known.id: change for change in self.plan.changed}
        territories = list(Territory.objects.filter(pk__in=changes).prefetch_related("former_names"))
        names = [
            name
            for territory in territories
            if _DESIGNATION & set(changes[territory.pk].fields)
            and (name := self._former_name(territory)) is not None
        ]
        TerritoryName.objects.bulk_create(names)
        for territory in territories:
            self._set(territory, changes[territory.pk], ids=ids)
        fields = ["ars", "kind", "official_name", "name", "title", "sort_key", "parent", "postcode", "longitude",
                  "latitude", "written_by"]  # fmt: skip
        Territory.objects.bulk_update(territories, fields, batch_size=500)

    def _former_name(self, territory: Territory) -> TerritoryName | None:
        earlier = [name.valid.upper for name in territory.former_names.all() if name.valid.upper]
        since = max(earlier, default=territory.valid.lower)
        if since is not None and since >= self.as_of:
            return None
        return TerritoryName(
            territory=territory,
            name=territory.name,
            title=territory.title,
            official_name=territory.official_name,
            kind=territory.kind,
            ars=territory.ars,
            valid=date_range(since, self.as_of),
            edition=self.edition,
        )

    def _set(self, territory: Territory, change: Change, *, ids: dict[str, int]) -> None:
        row = change.row
        for field in change.fields:
            if field == "parent":
                territory.parent_id = ids.get(row.parent)
            else:
                setattr(territory, field, getattr(row, field))
        territory.name, territory.title, territory.sort_key = row.name, row.title, sort_key(row.official_name)
        territory.written_by = self.edition


class _Statistics:
    """Statistics of one edition: new values are appended, a value revised for the same day is replaced."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.stored = {} if plan.repeated else self._stored()

    def _stored(self) -> dict[tuple[int, str], tuple[int, Decimal, int | None]]:
        book = self.plan.workbook
        found: dict[tuple[int, str], tuple[int, Decimal, int | None]] = {}
        for key, day in book.statistics_as_of.items():
            rows = Statistic.objects.filter(
                key=key, as_of=day, territory__land_ags__in=book.laender
            ).order_by()
            for pk, territory, value, edition in rows.values_list(
                "pk", "territory_id", "value", "edition_id"
            ):
                found[territory, str(key)] = (pk, value, edition)
        return found

    def _revised(self) -> Iterator[tuple[int, Decimal, Decimal, int | None]]:
        """Return stored values the edition gives differently: id, new, old value, old edition."""
        if not self.stored:
            return
        for row in self.plan.workbook.rows:
            known = self.plan.known.get(row.ags)
            for key, value in row.statistics if known else ():
                before = self.stored.get((known.id, key)) if known else None
                if before and before[1] != value:
                    yield before[0], value, before[1], before[2]

    def before(self) -> list[list[Any]]:
        """Return what undo has to put back."""
        return [[pk, str(old), edition] for pk, _new, old, edition in self._revised()]

    @property
    def anything(self) -> bool:
        """The edition has a value that is new or differs; a file saved once more has none."""
        if self.plan.repeated:
            return False
        for row in self.plan.workbook.rows:
            known = self.plan.known.get(row.ags)
            if known is None or any(
                self._is_news(known.id, key, value=value) for key, value in row.statistics
            ):
                return True
        return False

    def _is_news(self, territory: int, key: str, *, value: Decimal) -> bool:
        before = self.stored.get((territory, key))
        return before is None or before[1] != value

    def write(self, ids: dict[str, int], edition: Edition) -> int:
        """Append and replace; return how many values were written."""
        if self.plan.repeated:
            return 0
        revised = [Statistic(pk=pk, value=value, edition=edition) for pk, value, _old, _by in self._revised()]
        Statistic.objects.bulk_update(revised, ["value", "edition"], batch_size=1000)
        rows = list(self._new(self.plan.workbook, ids, edition=edition))
        copy_rows(Statistic, ("territory_id", "key", "value", "as_of", "edition_id"), rows=rows)
        return len(revised) + len(rows)

    def _new(
        self, book: EditionWorkbook, ids: dict[str, int], *, edition: Edition
    ) -> Iterator[tuple[Any, ...]]:
        for row in book.rows:
            territory = ids[row.ags]
            for key, value in row.statistics:
                if (territory, key) not in self.stored:
                    yield territory, key, value, book.statistics_as_of[key], edition.pk

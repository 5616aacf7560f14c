"""Import statistics from elsewhere: a named key, a day, a source; never a column without a meaning."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.register.actions._bulk import copy_rows, lock_register
from gemeindenetz.register.actions._tickets import leave_ticket
from gemeindenetz.register.imports.statistics_file import StatisticsFile
from gemeindenetz.register.models import Edition, EditionKind, Statistic, Territory
from gemeindenetz.register.permissions import can_import_register


@dataclass(frozen=True)
class StatisticsResult:
    """What an import did; `unknown` keys are in no register of that day."""

    edition: Edition | None
    written: int
    unchanged: int
    unknown: int


def import_statistics(
    actor: Actor, *, statistics: StatisticsFile, as_of: date, source: str
) -> StatisticsResult:
    """Store the values for the territories that had the keys on the day; a revised value replaces the old one.

    Needs `can_import_register`; leaves an undo ticket when it wrote anything.
    """
    require(can_import_register(actor))
    with use_case(actor):
        lock_register()
        ids = _territories({row.ags for row in statistics.rows}, as_of)
        keys = {row.key for row in statistics.rows}
        stored = {
            (one.territory_id, one.key): one
            for one in Statistic.objects.filter(key__in=keys, as_of=as_of, territory__in=ids.values())
        }
        wanted = {(ids[row.ags], row.key): row.value for row in statistics.rows if row.ags in ids}
        new = [(place, value) for place, value in wanted.items() if place not in stored]
        revised = [
            (stored[place], value) for place, value in wanted.items() if _differs(stored.get(place), value)
        ]
        unknown = sum(row.ags not in ids for row in statistics.rows)
        unchanged = len(wanted) - len(new) - len(revised)
        if not new and not revised:
            return StatisticsResult(None, 0, unchanged, unknown)
        edition = _store_edition(
            actor, statistics, as_of=as_of, source=source, revised=[one for one, _ in revised]
        )
        for one, value in revised:
            one.value, one.edition = value, edition
        Statistic.objects.bulk_update([one for one, _ in revised], ["value", "edition"], batch_size=1000)
        copy_rows(
            Statistic,
            ("territory_id", "key", "value", "as_of", "edition_id"),
            rows=[(territory, key, value, as_of, edition.pk) for (territory, key), value in new],
        )
        leave_ticket(actor, edition)
        return StatisticsResult(edition, len(new) + len(revised), unchanged, unknown)


def _differs(stored: Statistic | None, value: Decimal) -> bool:
    return stored is not None and stored.value != value


def _territories(keys: Iterable[str], day: date) -> dict[str, int]:
    rows = Territory.objects.filter(ags__in=keys).valid_on(day)
    return dict(rows.values_list("ags", "pk"))


def _store_edition(
    actor: Actor, statistics: StatisticsFile, *, as_of: date, source: str, revised: list[Statistic]
) -> Edition:
    return Edition.objects.create(
        kind=EditionKind.STATISTICS,
        title=statistics.file[:300],
        as_of=as_of,
        state_on=as_of,
        source=source[:300],
        file_name=statistics.file[:200],
        file_hash=statistics.file_hash,
        counts={"applied": len(statistics.rows), "skipped": statistics.empty},
        imported_at=clock.now(),
        imported_by=actor.name,
        before={"statistics": [[one.pk, str(one.value), one.edition_id] for one in revised]},
    )

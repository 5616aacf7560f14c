"""Import boundaries: outlines of territories the register knows."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.register.actions._bulk import lock_register
from gemeindenetz.register.actions._tickets import leave_ticket
from gemeindenetz.register.imports.boundary_file import BoundaryFile
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.models import Boundary, Edition, EditionKind, Territory
from gemeindenetz.register.permissions import can_import_register

BKG_SOURCE = "© GeoBasis-DE / BKG (dl-de/by-2-0), Daten verändert"


@dataclass(frozen=True)
class BoundariesResult:
    """What an import did. `unknown` are keys the register does not have. `edition` is None when nothing changed."""

    edition: Edition | None
    created: int
    changed: int
    unchanged: int
    unknown: tuple[str, ...]


def import_boundaries(
    actor: Actor, *, boundaries: BoundaryFile, source: str = BKG_SOURCE, as_of: date | None = None
) -> BoundariesResult:
    """Store the outline of every territory the file and the register share; all or nothing.

    An outline belongs to the territory that had the key on the file's day, else to the latest with that key. Needs
    `can_import_register`; raises `FileProblem` when the register has none of the keys.
    """
    require(can_import_register(actor))
    day = as_of or boundaries.as_of
    with use_case(actor):
        lock_register()
        territories = _territories(boundaries, day)
        known = {one.territory_id: one for one in Boundary.objects.filter(territory__in=territories.values())}
        if not territories:
            raise FileProblem(
                file=boundaries.file,
                problem=_("The register has none of the areas in this file."),
                remedy=_("Please import an edition of the register first."),
            )
        rows = [(territories[row.ags], row) for row in boundaries.rows if row.ags in territories]
        new = [(pk, row) for pk, row in rows if pk not in known]
        changed = [(known[pk], row) for pk, row in rows if pk in known and known[pk].geometry != row.geometry]
        unknown = tuple(row.ags for row in boundaries.rows if row.ags not in territories)
        unchanged = len(rows) - len(new) - len(changed)
        if not new and not changed:
            return BoundariesResult(None, 0, 0, unchanged, unknown)
        edition = _store_edition(
            actor, boundaries, source=source, day=day, replaced=[one for one, _row in changed]
        )
        for one, row in changed:
            one.geometry, one.as_of, one.edition = row.geometry, day, edition
        Boundary.objects.bulk_update(
            [one for one, _row in changed], ["geometry", "as_of", "edition"], batch_size=200
        )
        Boundary.objects.bulk_create(
            [Boundary(territory_id=pk, geometry=row.geometry, as_of=day, edition=edition) for pk, row in new],
            batch_size=500,
        )
        leave_ticket(actor, edition)
        return BoundariesResult(edition, len(new), len(changed), unchanged, unknown)


def _territories(boundaries: BoundaryFile, day: date | None) -> dict[str, int]:
    """Return which territory each key means: the one that existed on the day, else the latest."""
    found: dict[str, int] = {}
    certain: set[str] = set()
    rows = Territory.objects.filter(ags__in=[row.ags for row in boundaries.rows]).order_by("valid")
    for one in rows.only("pk", "ags", "valid"):
        if one.ags not in certain:
            found[one.ags] = one.pk
        if day and one.exists_on(day):
            certain.add(one.ags)
    return found


def _store_edition(
    actor: Actor, boundaries: BoundaryFile, *, source: str, day: date | None, replaced: list[Boundary]
) -> Edition:
    before = {
        str(one.territory_id): {
            "geometry": one.geometry,
            "as_of": one.as_of.isoformat() if one.as_of else None,
            "edition_id": one.edition_id,
        }
        for one in replaced
    }
    shown = day or clock.today()
    return Edition.objects.create(
        kind=EditionKind.BOUNDARIES,
        title=boundaries.file[:300],
        as_of=shown,
        state_on=shown,
        source=source,
        file_name=boundaries.file[:200],
        file_hash=boundaries.file_hash,
        counts={"areas": len(boundaries.rows)},
        imported_at=clock.now(),
        imported_by=actor.name,
        before={"boundaries": before},
    )

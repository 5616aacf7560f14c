"""Take an import of the register back: exactly what it did, unless something was built on it since."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges, undo
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.register.actions._bulk import lock_register
from gemeindenetz.register.actions._snapshots import TERRITORY_FIELDS, unpacked
from gemeindenetz.register.models import Boundary, Edition, Statistic, Succession, Territory, TerritoryName
from gemeindenetz.register.permissions import can_import_register

NAMED = 10
_OWN_RELATIONS = frozenset(
    {"children", "former_names", "successions_out", "successions_in", "statistics", "boundary"}
)


class AlreadyUndone(undo.AlreadyUndone):
    """The import was taken back before."""

    def __init__(self) -> None:
        super().__init__(_("This import has already been undone."))


class ChangedSince(Conflict):
    """Rows of the import were changed, or used, since. Names them; nothing was undone."""

    def __init__(self, names: Iterable[str]) -> None:
        found = sorted(set(names))
        shown = ", ".join(found[:NAMED])
        more = len(found) - NAMED
        tail = _(" and %(count)d more") % {"count": more} if more > 0 else ""
        super().__init__(
            _("This import cannot be undone, because these were changed or used since: %(names)s%(more)s. Please undo "
              "the later changes first.") % {"names": shown, "more": tail}
        )  # fmt: skip
        self.names = found


def undo_import(actor: Actor, *, edition: Edition) -> None:
    """Put the register back to what it was before an import of any kind.

    Needs `can_import_register`. Raises `AlreadyUndone`, or `ChangedSince` naming the rows that later imports or
    people changed or that something else points at; then nothing is undone.
    """
    require(can_import_register(actor))
    ticket = Edition.objects.get(pk=edition.pk).ticket
    if ticket is not None:
        # Comes back through `undo_ticketed`.
        undo.undo(actor=actor, ticket=ticket)
    else:
        _undo(actor, edition)
    edition.refresh_from_db()


def undo_ticketed(ticket: UndoTicket, actor: Actor) -> None:
    """Do an import's part when its ticket is undone, from whatever page; the same rules as `undo_import`."""
    edition = Edition.objects.filter(ticket=ticket).first()
    if edition is not None:
        require(can_import_register(actor))
        _undo(actor, edition)


def _undo(actor: Actor, edition: Edition) -> None:
    with use_case(actor):
        lock_register()
        # Fresh and locked: a second click must find it undone.
        current = Edition.objects.select_for_update().get(pk=edition.pk)
        if current.undone_at is not None:
            raise AlreadyUndone
        _refuse_changed(current)
        _take_back(current)
        current.undone_at = clock.now()
        current.save()


# --- may it be undone? -----------------------------------------------------------------------------------------


def _refuse_changed(edition: Edition) -> None:
    names = [
        *_changed_territories(edition),
        *_used_territories(edition),
        *_taken_keys(edition),
        *_changed_values(edition),
    ]
    if names:
        raise ChangedSince(names)


def _changed_territories(edition: Edition) -> list[str]:
    """Return territories this import wrote and a later import wrote again (or somebody deleted)."""
    before = edition.before.get("territories", {})
    written = Territory.objects.filter(pk__in=before) | Territory.objects.filter(introduced_by=edition)
    changed = [_label(one) for one in written.exclude(written_by=edition)]
    missing = set(map(int, before)) - set(
        Territory.objects.filter(pk__in=before).values_list("pk", flat=True)
    )
    return changed + [before[str(pk)]["official_name"] for pk in missing]


def _taken_keys(edition: Edition) -> list[str]:
    """Return territories whose key a later import gave to another for the time that undo would give back."""
    before = edition.before.get("territories", {})
    restored = {
        one.ags: unpacked(before[str(one.pk)]["valid"]) for one in Territory.objects.filter(pk__in=before)
    }
    others = Territory.objects.filter(ags__in=restored).exclude(pk__in=before).exclude(introduced_by=edition)
    return [_label(one) for one in others if ranges.overlaps(one.valid, restored[one.ags])]


def _used_territories(edition: Edition) -> list[str]:
    """Return territories this import created and something from elsewhere points at."""
    created = Territory.objects.filter(introduced_by=edition)
    used: list[Territory] = []
    for relation in Territory._meta.related_objects:
        name = relation.get_accessor_name() or ""
        if name not in _OWN_RELATIONS and not relation.related_model.__name__.endswith("History"):
            used.extend(created.filter(**{f"{relation.name}__isnull": False}).distinct())
    foreign_children = Territory.objects.filter(parent__in=created.values("pk")).exclude(written_by=edition)
    used.extend(created.filter(pk__in=foreign_children.values("parent")))
    for foreign in _foreign_rows(edition):
        used.extend(created.filter(pk__in=foreign))
    return [_label(one) for one in used]


def _foreign_rows(edition: Edition) -> list[QuerySet[Any, Any]]:
    """Return, per table of the register, the territories of rows that other imports wrote."""
    others = [model.objects.exclude(edition=edition) for model in (Statistic, Boundary, TerritoryName)]
    successions = Succession.objects.exclude(edition=edition)
    return [
        *(rows.values("territory") for rows in others),
        successions.values("predecessor"),
        successions.values("successor"),
    ]


def _changed_values(edition: Edition) -> list[str]:
    """Return statistics and boundaries this import replaced and a later one replaced again."""
    statistics = [row[0] for row in edition.before.get("statistics", [])]
    boundaries = [int(pk) for pk in edition.before.get("boundaries", {})]
    later = [
        *Statistic.objects.filter(pk__in=statistics).exclude(edition=edition).select_related("territory"),
        *Boundary.objects.filter(territory__in=boundaries)
        .exclude(edition=edition)
        .select_related("territory"),
    ]
    return [_label(one.territory) for one in later]


def _label(one: Territory) -> str:
    return f"{one.official_name} ({one.ags})"


# --- undoing ---------------------------------------------------------------------------------------------------


def _take_back(edition: Edition) -> None:
    Succession.objects.filter(edition=edition).delete()
    _restore_statistics(edition)
    _restore_boundaries(edition)
    before = edition.before.get("territories", {})
    TerritoryName.objects.filter(edition=edition).delete()
    _restore_parents_first(before)
    created = Territory.objects.filter(introduced_by=edition)
    # The rows hang only on each other; the foreign keys are checked when the transaction ends.
    created._raw_delete(using=created.db)  # noqa: SLF001 - 16,000 rows without loading them
    _restore_territories(before)
    _restore_names(edition.before.get("names", {}))


def _restore_parents_first(before: dict[str, Any]) -> None:
    """Let go of parents that are about to be deleted."""
    for pk, values in before.items():
        Territory.objects.filter(pk=pk).update(parent_id=values["parent_id"])


def _restore_territories(before: dict[str, Any]) -> None:
    territories = list(Territory.objects.filter(pk__in=before))
    for one in territories:
        values = before[str(one.pk)]
        for field in TERRITORY_FIELDS:
            setattr(one, field, values[field])
        one.valid = unpacked(values["valid"])
    fields = [field.removesuffix("_id") for field in TERRITORY_FIELDS]
    Territory.objects.bulk_update(territories, [*fields, "valid"], batch_size=500)


def _restore_names(names: dict[str, list[dict[str, Any]]]) -> None:
    TerritoryName.objects.filter(territory__in=[int(pk) for pk in names]).delete()
    TerritoryName.objects.bulk_create(
        TerritoryName(territory_id=int(pk), **{**row, "valid": unpacked(row["valid"])})
        for pk, rows in names.items()
        for row in rows
    )


def _restore_statistics(edition: Edition) -> None:
    replaced = edition.before.get("statistics", [])
    rows = [Statistic(pk=pk, value=value, edition_id=by) for pk, value, by in replaced]
    Statistic.objects.bulk_update(rows, ["value", "edition"], batch_size=1000)
    left = Statistic.objects.filter(edition=edition)
    left._raw_delete(using=left.db)  # noqa: SLF001


def _restore_boundaries(edition: Edition) -> None:
    replaced = edition.before.get("boundaries", {})
    for pk, row in replaced.items():
        Boundary.objects.filter(territory=pk).update(
            geometry=row["geometry"], as_of=row["as_of"], edition_id=row["edition_id"]
        )
    Boundary.objects.filter(edition=edition).delete()

"""Typed names to keys: the index in memory, kept fresh."""

from collections import defaultdict
from datetime import date
from threading import Lock

from django.db import connection
from django.db.models import F

from gemeindenetz.core import ranges
from gemeindenetz.register.models import Basis, Level, Succession, SuccessionKind, Territory, TerritoryName
from gemeindenetz.register.names.index import Entry, NameIndex, Successor, entry
from gemeindenetz.register.names.resolver import Candidate, Resolution, resolve

__all__ = ["Candidate", "Resolution", "name_index", "resolve_name"]

_Stamp = tuple[object, ...]
_index: list[tuple[_Stamp, NameIndex]] = []
_lock = Lock()
_STAMP = """
    SELECT (SELECT max(id) FROM register_territory), (SELECT max(id) FROM register_territoryname),
           (SELECT max(id) FROM register_succession), (SELECT max(id) FROM register_edition),
           (SELECT max(undone_at) FROM register_edition), current_database()
"""


def resolve_name(name: str, within: str | None = None, *, hint_kreis: str | None = None) -> Resolution:
    """Turn a name people type into a key; anybody may ask.

    `within` limits to keys that begin so ("08"), `hint_kreis` is a county's key or name from beside the name. The
    answer is sure (`ags`), or has ranked candidates with German reasons, or neither.
    """
    return resolve(name_index(), name, within=within or "", hint_kreis=hint_kreis or "")


def name_index() -> NameIndex:
    """Return the names in memory, read anew when the register changed (one cheap query to find out)."""
    stamp = _stamp()
    with _lock:
        if not _index or _index[0][0] != stamp:
            _index[:] = [(stamp, NameIndex(_entries()))]
        return _index[0][1]


def _stamp() -> _Stamp:
    with connection.cursor() as cursor:
        cursor.execute(_STAMP)
        row: _Stamp = cursor.fetchone()
    return row


def _entries() -> list[Entry]:
    territories = (
        Territory.objects.at_level(Level.GEMEINDE, Level.KREIS)
        .only("pk", "ags", "level", "name", "official_name", "kind", "postcode", "valid", "end_basis")
        .order_by()
    )
    successors = _successors()
    former = _former_names()
    entries = []
    for one in territories:
        values = {
            "territory": one.pk,
            "ags": one.ags,
            "level": one.level,
            "name": one.name,
            "official_name": one.official_name,
            "kind": one.kind,
            "postcode": one.postcode,
            "ended": ranges.last_day(one.valid),
            "end_is_exact": one.end_basis == Basis.CHANGE_LIST,
            "successors": successors.get(one.pk, ()),
        }
        entries.append(entry(**values))
        entries.extend(
            entry(spelled=name, former=name, former_until=until, **values)
            for name, until in former.get(one.pk, ())
        )
    return entries


def _successors() -> dict[int, tuple[Successor, ...]]:
    found: dict[int, list[Successor]] = defaultdict(list)
    rows = Succession.objects.exclude(kind=SuccessionKind.PARTIAL).order_by(
        "-population_share", "-area_share", "pk"
    )
    for pk, territory, ags, name in rows.values_list(
        "predecessor_id", "successor_id", "successor__ags", "successor__official_name"
    ):
        found[pk].append(Successor(territory, ags, name))
    return {pk: tuple(rows) for pk, rows in found.items()}


def _former_names() -> dict[int, list[tuple[str, date | None]]]:
    """Return former names that differ from today's by more than a title."""
    found: dict[int, list[tuple[str, date | None]]] = defaultdict(list)
    rows = TerritoryName.objects.exclude(name=F("territory__name")).order_by("valid")
    for pk, name, valid in rows.values_list("territory_id", "name", "valid"):
        found[pk].append((name, ranges.last_day(valid)))
    return found

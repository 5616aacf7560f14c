"""Compare an edition with the register: what would be created, changed, ended. Reads only."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.register.imports.edition_workbook import EditionRow, EditionWorkbook
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.kinds import UNINCORPORATED
from gemeindenetz.register.models import Edition, EditionKind, Level, Territory

Outcome = Literal["created", "changed", "ended", "unchanged"]
# A share of municipalities no reform of a Land ever ended at once; an incomplete file would.
ENDS_SHARE, ENDS_AT_LEAST = 0.2, 50
_COMPARED = ("ars", "kind", "official_name", "postcode", "longitude", "latitude")

FIELD_LABELS: dict[str, Message] = {
    "ars": _("regional key"),
    "kind": _("kind"),
    "official_name": _("name"),
    "parent": _("belongs to"),
    "postcode": _("postcode"),
    "longitude": _("longitude"),
    "latitude": _("latitude"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the register holds about a key."""

    id: int
    level: str
    ags: str
    ars: str
    kind: str
    official_name: str
    postcode: str
    longitude: float | None
    latitude: float | None
    parent: str | None
    begins: date | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after."""

    field: str
    before: str
    after: str

    @property
    def label(self) -> Message:
        """The field in words."""
        return FIELD_LABELS[self.field]


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import would do to one territory. `row` is None for one the file no longer has."""

    outcome: Outcome
    level: str
    ags: str
    name: str
    row: int | None
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A territory the file describes differently."""

    known: Known
    row: EditionRow
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """The rehearsal of an import. `stamp` tells whether the register changed since it was made."""

    workbook: EditionWorkbook
    created: tuple[EditionRow, ...]
    changed: tuple[Change, ...]
    ended: tuple[Known, ...]
    known: dict[str, Known]
    known_laender: frozenset[str]
    repeated: Edition | None
    stamp: tuple[int, int]

    @property
    def is_empty(self) -> bool:
        """Nothing about territories would change."""
        return not (self.created or self.changed or self.ended)

    def count(self, outcome: Outcome, *, level: str = Level.GEMEINDE) -> int:
        """Return how many territories of a level have an outcome."""
        return self._counts[level][outcome]

    @property
    def _counts(self) -> dict[str, Counter[Outcome]]:
        counts: dict[str, Counter[Outcome]] = {level: Counter() for level in Level.values}
        for row in self.workbook.rows:
            counts[row.level]["unchanged"] += 1
        for outcome, levels in self._touched():
            counts[levels][outcome] += 1
            if outcome != "ended":
                counts[levels]["unchanged"] -= 1
        return counts

    def _touched(self) -> Iterator[tuple[Outcome, str]]:
        yield from (("created", row.level) for row in self.created)
        yield from (("changed", change.row.level) for change in self.changed)
        yield from (("ended", known.level) for known in self.ended)

    def changed_fields(self, *, level: str = Level.GEMEINDE) -> dict[str, int]:
        """Return how often each field changes, for the summary."""
        return dict(Counter(field for one in self.changed if one.row.level == level for field in one.fields))

    def differences(self) -> Iterator[Difference]:
        """Return every row's difference, in the order of the file; ended ones last."""
        created = {row.ags for row in self.created}
        changed = {change.row.ags: change for change in self.changed}
        for row in self.workbook.rows:
            if row.ags in created:
                yield Difference("created", row.level, row.ags, row.official_name, row.number)
            elif row.ags in changed:
                yield _shown(changed[row.ags])
            else:
                yield Difference("unchanged", row.level, row.ags, row.official_name, row.number)
        for known in self.ended:
            yield Difference("ended", known.level, known.ags, known.official_name, None)


def plan_import(workbook: EditionWorkbook, *, allow_many_ends: bool = False) -> Plan:
    """Compare an edition with the register as it stands; the last edition again changes nothing.

    Raises `FileProblem` when the register already knows a later state, or when so many municipalities are missing
    that the file must be incomplete (`allow_many_ends` accepts that).
    """
    repeated = last_edition_with(workbook.file_hash)
    if repeated is not None:
        return Plan(workbook, (), (), (), {}, frozenset(), repeated, register_stamp())
    _refuse_older(workbook)
    known = _known(workbook.laender)
    rows = {row.ags: row for row in workbook.rows}
    ended = tuple(one for key, one in known.items() if key not in rows)
    if not allow_many_ends:
        _refuse_incomplete(workbook, ended, known=known)
    created = tuple(row for row in workbook.rows if row.ags not in known)
    new_keys = {row.ags for row in created}
    return Plan(
        workbook=workbook,
        created=created,
        changed=tuple(_changes(workbook.rows, known, new_keys=new_keys)),
        ended=ended,
        known=known,
        known_laender=frozenset(Territory.objects.at_level(Level.LAND).values_list("ags", flat=True)),
        repeated=None,
        stamp=register_stamp(),
    )


def register_stamp() -> tuple[int, int]:
    """Return two numbers that change with every import and every undo."""
    seen = Edition.objects.aggregate(last=Max("pk"), undone=Max("undone_at"))
    return seen["last"] or 0, int(seen["undone"].timestamp() * 1_000_000) if seen["undone"] else 0


def last_edition_with(file_hash: str) -> Edition | None:
    """Return the edition a file left in the register, as long as no other edition for its Länder came after.

    Lists of changes may have come after: they are newer than the file and stay.
    """
    register = Edition.objects.in_force().of_kind(EditionKind.REGISTER).order_by("-pk")
    found: Edition | None = register.filter(file_hash=file_hash).first()
    if found is None:
        return None
    laender = set(found.notes.get("laender", []))
    later = register.filter(pk__gt=found.pk)
    return None if any(laender & set(one.notes.get("laender", [])) for one in later) else found


def _refuse_older(workbook: EditionWorkbook) -> None:
    """An older state must not overwrite a newer one, wherever both speak about the same Land."""
    newer = Edition.objects.in_force().filter(
        kind__in=[EditionKind.REGISTER, EditionKind.CHANGES], state_on__gt=workbook.as_of
    )
    for edition in newer.order_by("-state_on"):
        if workbook.laender & set(edition.notes.get("laender", [])):
            raise FileProblem(
                file=workbook.file,
                problem=_("This edition holds for %(day)s, but the register already knows the state of %(newer)s "
                          "(%(title)s).")
                % {"day": shown_day(workbook.as_of), "newer": shown_day(edition.state_on), "title": edition.title},
                remedy=_("Please take a newer edition, or undo the newer import first."),
            )  # fmt: skip


def _known(laender: Iterable[str]) -> dict[str, Known]:
    rows = Territory.objects.current().filter(land_ags__in=laender).order_by().values_list(
        "id", "level", "ags", "ars", "kind", "official_name", "postcode", "longitude", "latitude", "parent_id", "valid"
    )  # fmt: skip
    found = list(rows)
    keys = {row[0]: row[2] for row in found}
    return {row[2]: _row_known(row, keys) for row in found}


def _row_known(row: tuple[Any, ...], keys: dict[int, str]) -> Known:
    pk, level, ags, ars, kind, name, postcode, longitude, latitude, parent, valid = row
    return Known(
        pk, level, ags, ars, kind, name, postcode, longitude, latitude, keys.get(parent), valid.lower
    )


def _changes(rows: Iterable[EditionRow], known: dict[str, Known], *, new_keys: set[str]) -> Iterator[Change]:
    for row in rows:
        before = known.get(row.ags)
        if before is None:
            continue
        fields = tuple(field for field in _COMPARED if _differs(before, row, field=field))
        if (row.parent or None) != before.parent or row.parent in new_keys:
            fields += ("parent",)
        if fields:
            yield Change(before, row, fields)


def _differs(before: Known, row: EditionRow, *, field: str) -> bool:
    """An edition without coordinates or postcodes takes none away."""
    after = getattr(row, field)
    return after not in {None, ""} and after != getattr(before, field)


def _shown(change: Change) -> Difference:
    changes = tuple(
        FieldChange(field, _value(getattr(change.known, field)), _value(getattr(change.row, field)))
        for field in change.fields
    )
    row = change.row
    return Difference("changed", row.level, row.ags, row.official_name, row.number, changes)


def _value(value: object) -> str:
    return "" if value is None else str(value)


def _refuse_incomplete(workbook: EditionWorkbook, ended: Iterable[Known], *, known: dict[str, Known]) -> None:
    towns = Counter(one.ags[:2] for one in known.values() if _is_town(one))
    missing = Counter(one.ags[:2] for one in ended if _is_town(one))
    for land, number in missing.items():
        if number > max(ENDS_AT_LEAST, ENDS_SHARE * towns[land]):
            raise FileProblem(
                file=workbook.file,
                problem=_(
                    "%(missing)d of %(all)d municipalities of the Land with the key %(land)s are missing."
                )
                % {"missing": number, "all": towns[land], "land": land},
                remedy=_("The file is probably incomplete: please take the original workbook."),
            )


def _is_town(known: Known) -> bool:
    return known.level == Level.GEMEINDE and known.kind not in UNINCORPORATED

"""Apply a list of territorial changes: exact days, successors with their shares, names in between."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.register.actions._bulk import lock_register
from gemeindenetz.register.actions._snapshots import date_range, snapshot
from gemeindenetz.register.actions._tickets import leave_ticket
from gemeindenetz.register.actions._timeline import Timeline
from gemeindenetz.register.imports.change_list import ChangeKind, ChangeList, ChangeRow, Side
from gemeindenetz.register.imports.workbook_file import FileProblem
from gemeindenetz.register.models import (
    Basis,
    Edition,
    EditionKind,
    Level,
    Succession,
    SuccessionKind,
    Territory,
    TerritoryName,
)
from gemeindenetz.register.names.spelling import sort_key, split_title
from gemeindenetz.register.permissions import can_import_register

STAYS: Message = _("the part that stays")
KNOWN: Message = _("already known")
NOT_IN_REGISTER: Message = _("not in the register")
DOES_NOT_FIT: Message = _("does not fit the state of the register")
_SHARE = Decimal("0.00000001")


@dataclass(frozen=True)
class Skipped:
    """A row that changed nothing, and why."""

    row: ChangeRow
    reason: Message


@dataclass(frozen=True)
class ChangesResult:
    """What a list did. `edition` is None when nothing was to change."""

    edition: Edition | None
    done: tuple[ChangeRow, ...]
    skipped: tuple[Skipped, ...]

    @property
    def applied(self) -> int:
        """How many rows changed something."""
        return len(self.done)

    @property
    def reasons(self) -> dict[str, int]:
        """How many rows changed nothing, by reason."""
        return dict(Counter(str(one.reason) for one in self.skipped))

    @property
    def undo_payload(self) -> dict[str, int] | None:
        """What an undo ticket has to remember."""
        return {"edition": self.edition.pk} if self.edition else None


def apply_changes(actor: Actor, *, changes: ChangeList, rehearse: bool = False) -> ChangesResult:
    """Apply a list: end territories on their legal day, join them to successors, rename and re-key; all or nothing.

    Needs `can_import_register`. Rows already known change nothing, so a list may be applied before or after the
    edition that shows its result, and twice. `rehearse` does everything and takes it back at once. Raises `FileProblem` when the register is empty for the list's Länder.
    """
    require(can_import_register(actor))
    with use_case(actor):
        lock_register()
        writer = _Writer(actor, changes)
        writer.run()
        edition = writer.finish() if writer.done else None
        if rehearse:
            transaction.set_rollback(True)
            edition = None
    return ChangesResult(edition, tuple(writer.done), tuple(writer.skipped))


@dataclass
class _Shares:
    """Sums per dissolved or divided territory, for shares."""

    population: dict[tuple[str, date], Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    area: dict[tuple[str, date], Decimal] = field(default_factory=lambda: defaultdict(Decimal))

    def of(self, row: ChangeRow) -> tuple[Decimal | None, Decimal | None]:
        """Return the share by inhabitants and by area, None where the list has no numbers."""
        if row.kind == ChangeKind.REKEYED:
            return Decimal(1), Decimal(1)
        key = (row.old.key, row.legal)
        return _share(row.population, self.population[key]), _share(row.area, self.area[key])


def _share(part: Decimal | None, whole: Decimal) -> Decimal | None:
    return (part / whole).quantize(_SHARE) if part is not None and whole else None


class _Writer:
    """Applies the rows of one list in the order of their legal days."""

    def __init__(self, actor: Actor, changes: ChangeList) -> None:
        self.changes = changes
        self.done: list[ChangeRow] = []
        self.skipped: list[Skipped] = []
        self.touched: dict[int, Territory] = {}
        self.timelines: dict[int, Timeline] = {}
        self.created: set[int] = set()
        self.laender: set[str] = set()
        self.state_on = date.min
        self.actor = actor
        self.shares = _sums(changes.rows)
        self.by_key = _territories(changes)
        self.known_laender = set(
            Territory.objects.at_level(Level.LAND).current().values_list("ags", flat=True)
        )
        existing = [one.pk for periods in self.by_key.values() for one in periods]
        self.before = snapshot(existing)
        self.successions = set(
            Succession.objects.filter(predecessor__in=existing).values_list(
                "predecessor", "successor", "kind", "on"
            )
        )

    @cached_property
    def edition(self) -> Edition:
        """The record of this import, stored with the first change."""
        return _store_edition(self.actor, self.changes)

    def run(self) -> None:
        if not self.known_laender & {row.old.key[:2] for row in self.changes.rows}:
            raise FileProblem(
                file=self.changes.file,
                problem=_("The register has none of the municipalities in this list."),
                remedy=_("Please import an edition of the register first."),
            )
        # Associations first: municipalities of the same day hang below them.
        order = sorted(
            self.changes.rows, key=lambda row: (row.legal, row.level == Level.GEMEINDE, row.number)
        )
        for row in order:
            reason = self._apply(row)
            if reason is None:
                self.done.append(row)
                self.laender.add(row.old.key[:2])
                self.state_on = max(self.state_on, row.statistical)
            else:
                self.skipped.append(Skipped(row, reason))

    def _apply(self, row: ChangeRow) -> Message | None:
        """Apply one row; return None when it changed something, else why not."""
        if row.stays:
            return STAYS
        old = self._predecessor(row)
        if old is None:
            return NOT_IN_REGISTER
        match row.kind:
            case ChangeKind.RENAMED:
                return self._rename(row, old)
            case ChangeKind.PARTIAL:
                return self._pass_on(row, old, kind=SuccessionKind.PARTIAL)
            case ChangeKind.REKEYED if row.new and row.new.key == row.old.key:
                return self._rekey_association(row, old)
            case ChangeKind.REKEYED:
                return self._end(row, old, kind=SuccessionKind.REKEYED)
            case _:
                return self._end(row, old, kind=SuccessionKind.DISSOLVED)

    # --- kinds of change

    def _rename(self, row: ChangeRow, old: Territory) -> Message | None:
        if row.new is None:
            return DOES_NOT_FIT
        return self._change(old, "official_name", row=row, before=row.old.name, after=row.new.name)

    def _rekey_association(self, row: ChangeRow, old: Territory) -> Message | None:
        """Same AGS, other association: the ARS changes and with it the parent."""
        assert row.new is not None  # noqa: S101 - the match above
        reason = self._change(old, "ars", row=row, before=row.old.ars, after=row.new.ars)
        parent = self._parent(row.new, row.level, day=row.legal)
        if reason is None and parent is not None and old.ars == row.old.ars:
            old.parent = parent
        return reason

    def _change(
        self, old: Territory, each: str, *, row: ChangeRow, before: str, after: str
    ) -> Message | None:
        timeline = self.timelines.setdefault(old.pk, Timeline.of(old))
        new = timeline.change(each, on=row.legal, old=before, new=after)
        if new is None:
            return DOES_NOT_FIT
        if new:
            self._touch(old)
        return None if new else KNOWN

    def _end(self, row: ChangeRow, old: Territory, *, kind: SuccessionKind) -> Message | None:
        if row.new is not None and row.new.key == row.old.key:
            return DOES_NOT_FIT
        ended = False
        if old.valid.upper != row.legal or old.end_basis != Basis.CHANGE_LIST:
            if old.valid.lower is not None and old.valid.lower >= row.legal:
                return DOES_NOT_FIT
            old.valid = date_range(old.valid.lower, row.legal)
            old.end_basis = Basis.CHANGE_LIST
            self._touch(old)
            ended = True
        passed = self._pass_on(row, old, kind=kind) if row.new else KNOWN
        return None if ended else passed

    def _pass_on(self, row: ChangeRow, old: Territory, *, kind: SuccessionKind) -> Message | None:
        if row.new is None:
            return DOES_NOT_FIT
        new = self._successor(row, row.new, old=old)
        if new is None:
            return NOT_IN_REGISTER
        if (old.pk, new.pk, kind.value, row.legal) in self.successions:
            return KNOWN
        population_share, area_share = self.shares.of(row)
        Succession.objects.create(
            predecessor=old,
            successor=new,
            kind=kind,
            on=row.legal,
            statistical_on=row.statistical,
            population_share=population_share,
            area_share=area_share,
            population=int(row.population) if row.population is not None else None,
            reference=row.reference,
            edition=self.edition,
        )
        self.successions.add((old.pk, new.pk, kind.value, row.legal))
        return None

    # --- finding and making territories

    def _predecessor(self, row: ChangeRow) -> Territory | None:
        """Return the territory that had the key on the day before; one from before the first edition is added."""
        eve = row.legal - timedelta(days=1)
        periods = self.by_key[row.old.key]
        found = next((one for one in periods if ranges.holds_on(one.valid, eve)), None)
        ends_here = row.kind in {ChangeKind.DISSOLVED, ChangeKind.REKEYED} and row.level == Level.GEMEINDE
        if found or periods or not ends_here or (row.new and row.new.key == row.old.key):
            return found
        if row.old.key[:2] not in self.known_laender:
            return None
        return self._make(
            row.old, row.level, valid=date_range(None, row.legal), kind="", end_basis=Basis.CHANGE_LIST
        )

    def _successor(self, row: ChangeRow, side: Side, *, old: Territory) -> Territory | None:
        periods = self.by_key[side.key]
        for one in periods:
            if ranges.holds_on(one.valid, row.legal):
                return one
        later = [one for one in periods if one.begin_basis == Basis.EDITION and one.valid.lower > row.legal]
        if later:
            # First seen in an edition, now known to the day.
            later[0].valid = date_range(row.legal, later[0].valid.upper)
            later[0].begin_basis = Basis.CHANGE_LIST
            self.timelines.pop(later[0].pk, None)
            self._touch(later[0])
            return later[0]
        if side.key[:2] not in self.known_laender or periods:
            return None
        kind = old.kind if row.kind == ChangeKind.REKEYED else _kind_by_title(side.name, row.level)
        return self._make(
            side, row.level, valid=date_range(row.legal, None), kind=kind, begin_basis=Basis.CHANGE_LIST
        )

    def _make(
        self,
        side: Side,
        level: str,
        *,
        valid: DateRange,
        kind: str,
        begin_basis: str = "",
        end_basis: str = "",
    ) -> Territory:
        name, title = split_title(side.name)
        made = Territory.objects.create(
            level=level,
            ags=side.key,
            ars=side.ars,
            name=name,
            title=title,
            official_name=side.name,
            sort_key=sort_key(side.name),
            kind=kind,
            parent=self._parent(side, level, day=valid.lower or valid.upper),
            valid=valid,
            begin_basis=begin_basis,
            end_basis=end_basis,
            introduced_by=self.edition,
            written_by=self.edition,
        )
        self.created.add(made.pk)
        self.by_key[side.key].append(made)
        return made

    def _parent(self, side: Side, level: str, *, day: date) -> Territory | None:
        keys = (
            [side.ars[:9], side.ars[:5], side.ars[:2]]
            if level == Level.GEMEINDE
            else [side.ars[:5], side.ars[:2]]
        )
        for key in keys:
            periods = self.by_key.get(key) or list(Territory.objects.filter(ags=key))
            found = next((one for one in periods if ranges.holds_on(one.valid, day)), None)
            if found:
                return found
        return None

    # --- writing

    def _touch(self, one: Territory) -> None:
        self.touched[one.pk] = one

    def finish(self) -> Edition:
        """Write everything that changed and complete the edition's record."""
        for pk, timeline in self.timelines.items():
            if timeline.changed:
                TerritoryName.objects.filter(territory=pk).delete()
                TerritoryName.objects.bulk_create(timeline.former_names(self.edition))
        for one in self.touched.values():
            one.written_by = self.edition
            # One by one: an end must be written before another period of the same key begins.
            one.save()
        before = {
            part: {
                key: value
                for key, value in rows.items()
                if int(key) in self.touched and int(key) not in self.created
            }
            for part, rows in self.before.items()
        }
        self.edition.before = before
        self.edition.state_on = self.state_on
        self.edition.notes = {"laender": sorted(self.laender)}
        self.edition.counts = {"applied": len(self.done), "skipped": len(self.skipped)}
        self.edition.save()
        leave_ticket(self.actor, self.edition)
        return self.edition


def _kind_by_title(official_name: str, level: str) -> str:
    """Guess the Textkennzeichen of a new municipality until an edition tells it."""
    if level != Level.GEMEINDE:
        return ""
    title = split_title(official_name)[1].lower()
    if title.startswith(("stadt", "st", "hansestadt")):
        return "63"
    return "60" if title == "m" else "64"


def _store_edition(actor: Actor, changes: ChangeList) -> Edition:
    return Edition.objects.create(
        kind=EditionKind.CHANGES,
        title=changes.title[:300],
        as_of=changes.ends,
        state_on=changes.ends,
        source=changes.source,
        file_name=changes.file[:200],
        file_hash=changes.file_hash,
        imported_at=clock.now(),
        imported_by=actor.name,
    )


def _sums(rows: tuple[ChangeRow, ...]) -> _Shares:
    shares = _Shares()
    for row in rows:
        if row.kind in {ChangeKind.DISSOLVED, ChangeKind.PARTIAL}:
            shares.population[row.old.key, row.legal] += row.population or 0
            shares.area[row.old.key, row.legal] += row.area or 0
    return shares


def _territories(changes: ChangeList) -> dict[str, list[Territory]]:
    keys = {side.key for row in changes.rows for side in (row.old, row.new) if side}
    keys |= {
        side.ars[:9]
        for row in changes.rows
        for side in (row.old, row.new)
        if side and row.level == Level.GEMEINDE
    }
    found: dict[str, list[Territory]] = defaultdict(list)
    for one in Territory.objects.filter(ags__in=keys).order_by("valid").prefetch_related("former_names"):
        found[one.ags].append(one)
    return found

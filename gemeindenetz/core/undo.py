"""Undo: merges, bulk changes and imports leave a ticket with their rows before and after.

    recorder = undo.Recorder()
    recorder.watch(*rows)                # before they change (or go)
    … change, delete …
    recorder.created(*new_rows)
    undo.record_changes(actor=actor, kind="merge", label="…", scope="office:3", changes=recorder.changes())

Undoing puts every row back as it was, or refuses and names the rows that changed since. Rows the actor may not see
appear as "weitere Vorgänge betroffen" only, and somebody of the ticket's `confirm_scope` has to confirm. Apps
register the models that may stand in a ticket: who sees a row, and what people call it.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from django.db import DatabaseError, connection, transaction
from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, undo_rows
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, Message
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require, require_visible
from gemeindenetz.core.use_case import use_case

NAMED_ROWS = 5


class UndoRefused(Conflict):
    """Rows changed since, or are used by others: the message names them. Nothing was changed."""


class AlreadyUndone(Conflict):
    """Somebody was faster."""


@dataclass(frozen=True)
class Change:
    """One row before and after; no `before`: it was created, no `after`: it was deleted. Images as `undo_rows`."""

    model: str
    pk: int
    before: str | None
    after: str | None


@dataclass(frozen=True)
class ByProduct:
    """Rows that came into being beside what a change was about: the body of a town that was admitted.

    They go last, and only if nothing rests on them by then. They are not listed among what is taken back: that one
    was known before, or has to stay, may tell what somebody else did in confidence. Only where they stay for a
    reason the actor may see, that is said. `parts` belong to the row and go with it; `remove` takes it away.
    """

    applies: Callable[[Mapping[str, Any]], bool]
    remove: Callable[[Actor, int], None]
    parts: tuple[type[Model], ...] = ()


@dataclass(frozen=True)
class UndoModel:
    """A model that may stand in tickets."""

    visible: Callable[[Actor], "QuerySet[Any]"]
    label: Callable[[Mapping[str, Any]], str]
    sees: Callable[[Actor, Mapping[str, Any]], bool]
    put_back: "PutBack | None" = None
    by_product: ByProduct | None = None


#: Undoes one change by an action instead of restoring the row (for rows whose history is append-only).
PutBack = Callable[[Actor, Change], None]
_models: dict[str, UndoModel] = {}
_row_names: dict[str, Message] = {}
_confirmed_unseen: set[str] = set()
_after: list[Callable[[UndoTicket, Actor], None]] = []


def _sees_by_scope(actor: Actor, image: Mapping[str, Any]) -> bool:
    """Decide about a row that is gone: by its scope column, otherwise nobody sees it."""
    return actor.is_system or image.get("scope") in actor.scopes


def register_undo_model(
    model: type[Model],
    *,
    visible: Callable[[Actor], "QuerySet[Any]"],
    label: Callable[[Mapping[str, Any]], str],
    sees: Callable[[Actor, Mapping[str, Any]], bool] = _sees_by_scope,
    put_back: PutBack | None = None,
    by_product: ByProduct | None = None,
) -> None:
    """Let rows of a model stand in tickets.

    `label(image)` names a row from its columns; `sees(actor, image)` decides about rows that no longer exist
    (default: by their column `scope`, otherwise hidden). `put_back` undoes
    by an action what cannot be restored as a row; `by_product` says which created rows go only if nothing rests on
    them.
    """
    _models[model._meta.label_lower] = UndoModel(visible, label, sees, put_back, by_product)


def name_rows(names: Mapping[type[Model], Message]) -> None:
    """Say what people call rows that may stand in the way of undoing; kinds without a name are never mentioned."""
    _row_names.update({model._meta.label_lower: name for model, name in names.items()})


def register_after_undo(run: Callable[[UndoTicket, Actor], None]) -> None:
    """Add what must happen with every undo, in its transaction (reversing facts, state of an import)."""
    if run not in _after:
        _after.append(run)


def let_confirm_unseen(kind: str) -> None:
    """Let holders of the confirm scope take tickets of a kind back although rows of other networks are in them.

    For changes that touch many networks at once and reveal nothing by being undone (a merged topic); otherwise
    nobody could ever confirm them.
    """
    _confirmed_unseen.add(kind)


def _may_confirm(actor: Actor, ticket: UndoTicket) -> bool:
    """Whether the actor may answer for rows that only others see."""
    return actor.is_system or (ticket.kind in _confirmed_unseen and actor.has(ticket.confirm_scope))


class Recorder:
    """Collects images around a change; one query per model before and after."""

    def __init__(self) -> None:
        self._before: dict[type[Model], dict[int, str | None]] = {}
        self._only: dict[type[Model], tuple[str, ...]] = {}

    def watch(self, *rows: Model, only: tuple[str, ...] = ()) -> None:
        """Remember rows as they stand in the database before they are changed or deleted.

        `only` names the columns the change touches, in rows that go on living: whatever else changes in them later
        neither stands in the way of undoing nor is put back. Per model always the same columns.
        """
        for model, keys in _by_model(rows).items():
            known = self._before.setdefault(model, {})
            new = [key for key in keys if key not in known]
            columns = self._only.setdefault(model, (str(model._meta.pk.column), *only) if only else ())
            known.update(undo_rows.images(model, new, only=columns))

    def created(self, *rows: Model) -> None:
        """Remember rows that did not exist before."""
        for model, keys in _by_model(rows).items():
            known = self._before.setdefault(model, {})
            for key in keys:
                known.setdefault(key, None)

    def changes(self) -> list[Change]:
        """Return what has become of the rows; those that are as before are left out."""
        found: list[Change] = []
        for model, before in self._before.items():
            after = undo_rows.images(model, before, only=self._only.get(model, ()))
            found += [
                Change(model._meta.label_lower, key, image, after.get(key))
                for key, image in before.items()
                if image != after.get(key)
            ]
        return found


def _by_model(rows: Sequence[Model]) -> dict[type[Model], list[int]]:
    grouped: dict[type[Model], list[int]] = {}
    for row in rows:
        grouped.setdefault(type(row), []).append(row.pk)
    return grouped


def record_changes(
    *, actor: Actor, kind: str, label: str, scope: str, changes: Sequence[Change], confirm_scope: str = ""
) -> UndoTicket:
    """Leave a ticket in the caller's transaction; the caller has checked that it may do what it did.

    Models must be registered (KeyError otherwise): a row nobody vouches for is never shown or put back.
    """
    for change in changes:
        _models[change.model]
    payload = [
        {"model": one.model, "pk": one.pk, "before": one.before, "after": one.after} for one in changes
    ]
    ticket: UndoTicket = UndoTicket.objects.create(
        kind=kind,
        label=label[:300],
        scope=scope,
        confirm_scope=confirm_scope,
        actor_name=actor.name,
        payload=payload,
    )
    return ticket


@dataclass(frozen=True)
class UndoLine:
    """One row of a rehearsal. `what`: created, changed, deleted, stays; `problem`: why it cannot be put back."""

    label: str
    what: str
    differences: list[tuple[str, Any, Any]]
    problem: Message = ""
    note: Message = ""


@dataclass(frozen=True)
class UndoPlan:
    """What undoing would do, as far as this actor may know it."""

    lines: list[UndoLine] = field(default_factory=list)
    affects_others: bool = False
    is_blocked: bool = False

    @property
    def problems(self) -> list[UndoLine]:
        """Rows the actor sees that stand in the way."""
        return [line for line in self.lines if line.problem]


def rehearse_undo(*, actor: Actor, ticket: UndoTicket) -> UndoPlan:
    """Return what undoing the ticket would take back and what stands in the way; changes nothing.

    Of a ticket that was undone: what was taken back. How things stand today says nothing about that, and could tell
    what had to stay for the sake of others.
    """
    require_visible(UndoTicket.objects.visible_to(actor).filter(pk=ticket.pk).exists())
    plan = _plan(actor, _changes_of(ticket), lock=False)
    if ticket.undone_at:
        return UndoPlan([replace(line, problem="") for line in plan.lines if line.what != "stays"])
    return plan


def _changes_of(ticket: UndoTicket) -> list[Change]:
    return [Change(**row) for row in ticket.payload]


def _by_product(change: Change) -> ByProduct | None:
    """Return how a created row is handled that came into being beside the change itself."""
    found = _models[change.model].by_product
    if found is None or change.before is not None or change.after is None:
        return None
    return found if found.applies(json.loads(change.after)) else None


def _going(changes: Sequence[Change]) -> dict[type[Model], set[int]]:
    """Return the rows the change created: they go together."""
    return {
        undo_rows.model_of(name): {one.pk for one in changes if one.model == name and one.before is None}
        for name in {one.model for one in changes}
    }


def _plan(actor: Actor, every: list[Change], *, lock: bool) -> UndoPlan:
    lines: list[UndoLine] = []
    affects_others = is_blocked = False
    going = _going(every)
    changes = [one for one in every if _by_product(one) is None]
    for name in dict.fromkeys(one.model for one in changes):
        mine = [one for one in changes if one.model == name]
        model, known = undo_rows.model_of(name), _models[name]
        current = undo_rows.images(model, [one.pk for one in mine], lock=lock)
        used = _used(actor, model, keys={one.pk for one in mine} & going[model], but=going)
        seen = set(known.visible(actor).filter(pk__in=list(current)).values_list("pk", flat=True))
        for change in mine:
            problem = _problem(change, current.get(change.pk), used_by=used.get(change.pk))
            is_blocked = is_blocked or bool(problem)
            image = json.loads(change.after or change.before or "{}")
            if change.pk in seen or (change.pk not in current and known.sees(actor, image)):
                lines.append(_line(model, known.label(image), change=change, problem=problem))
            else:
                affects_others = True
    return UndoPlan([*lines, *_staying(actor, every, going=going)], affects_others, is_blocked)


def _used(
    actor: Actor, model: type[Model], *, keys: set[int], but: Mapping[type[Model], set[int]]
) -> dict[int, str]:
    """Return which rows others use by now, with what those are called where the actor may see them."""
    if not keys or _models[model._meta.label_lower].put_back is not None:
        return {}
    found: dict[int, str] = {}
    for use in undo_rows.uses_of(model, keys, but=but):
        name = str(_row_names.get(use.kind, ""))
        shown = use.seen_by(actor) if name else set()
        for key in use.targets:
            found[key] = found.get(key) or (name if key in shown else "")
    return found


def _staying(
    actor: Actor, changes: Sequence[Change], *, going: Mapping[type[Model], set[int]]
) -> list[UndoLine]:
    """Return the by-products that stay for reasons the actor may see; about all others nothing is said."""
    lines = []
    for change in changes:
        product = _by_product(change)
        if product is None:
            continue
        model = undo_rows.model_of(change.model)
        uses = undo_rows.uses_of(model, {change.pk}, but=going, parts=product.parts)
        names = dict.fromkeys(
            str(_row_names[use.kind]) for use in uses if use.kind in _row_names and use.seen_by(actor)
        )
        if names:
            note = _("stays, because other entries rest on it (%(what)s)") % {"what": ", ".join(names)}
            label = _models[change.model].label(json.loads(change.after or "{}"))
            lines.append(UndoLine(label, "stays", [], note=note))
    return lines


def _problem(change: Change, current: str | None, *, used_by: str | None) -> Message:
    if change.after is None:
        return _("has been created again since") if current is not None else ""
    if current is None:
        return _("has been deleted since")
    if not undo_rows.same(current, change.after):
        return _("has been changed since")
    if used_by:
        return _("is used by others since (%(what)s)") % {"what": used_by}
    return "" if used_by is None else _("is used by others since")


def _line(model: type[Model], label: str, *, change: Change, problem: Message) -> UndoLine:
    what = "created" if change.before is None else "deleted" if change.after is None else "changed"
    shown = undo_rows.differences(model, change.before, after=change.after) if what == "changed" else []
    return UndoLine(label, what, shown, problem)


def can_see_tickets(actor: Actor) -> Decision:
    """Staff may open the list of what can be taken back; which tickets they see follows from the scopes."""
    if actor.is_system or actor.has("staff"):
        return Allowed()
    return Denied(_("Only the staff of a network can take changes back."))


def can_undo(actor: Actor, ticket: UndoTicket) -> Decision:
    """Staff who hold the ticket's scope, or were asked to confirm, may undo it while it is open."""
    may_see = can_see_tickets(actor)
    if not may_see:
        return may_see
    if ticket.undone_at:
        return Denied(_("This has been taken back already."))
    return Allowed()


def undo(*, actor: Actor, ticket: UndoTicket) -> UndoTicket:
    """Put every row of the ticket back as it was, in one transaction.

    Who: `can_undo`; when rows are affected that the actor may not see, the ticket is handed to those of its
    `confirm_scope` instead (returned with `asked_at`). Raises `AlreadyUndone`, and `UndoRefused` naming the rows
    that changed since, that others use now, or that the database does not let go.
    """
    require_visible(UndoTicket.objects.visible_to(actor).filter(pk=ticket.pk).exists())
    require(can_undo(actor, ticket))
    with use_case(actor):
        locked: UndoTicket = UndoTicket.objects.select_for_update().get(pk=ticket.pk)
        if locked.undone_at:
            raise AlreadyUndone(_("This has been taken back already."))
        changes = _changes_of(locked)
        plan = _plan(actor, changes, lock=True)
        if plan.is_blocked:
            raise _refusal(plan)
        if plan.affects_others and not _may_confirm(actor, locked):
            return _ask(actor, locked)
        _put_back(actor, changes)
        locked.undone_at, locked.undone_by = clock.now(), actor.name
        locked.save(update_fields=["undone_at", "undone_by"])
        for run in _after:
            run(locked, actor)
    return locked


def _ask(actor: Actor, ticket: UndoTicket) -> UndoTicket:
    """Hand the ticket to those who see all of it."""
    if not ticket.confirm_scope:
        raise UndoRefused(
            _("Further matters are affected that you cannot see. Please ask the advisory team.")
        )
    if ticket.asked_at is None:
        ticket.asked_at, ticket.asked_by = clock.now(), actor.name
        ticket.save(update_fields=["asked_at", "asked_by"])
    return ticket


def _put_back(actor: Actor, every: list[Change]) -> None:
    """What an action undoes goes first, then created rows, so that nothing stands in the way of what was before.

    By-products come last, once everything else that rests on them is gone.
    """
    for change in reversed(every):
        put_back = _models[change.model].put_back
        if put_back is not None:
            put_back(actor, change)
    try:
        with transaction.atomic():
            _put_rows_back([one for one in every if _models[one.model].put_back is None and not _by_product(one)])
            _remove_by_products(actor, every)
            with connection.cursor() as cursor:
                # References are checked at the end of a transaction; we want to hear of them here.
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
                cursor.execute("SET CONSTRAINTS ALL DEFERRED")
    except DatabaseError as error:
        text = _("Entries made since stand in the way, so that it cannot be taken back. Nothing was changed.")
        raise UndoRefused(text) from error


def _put_rows_back(changes: list[Change]) -> None:
    for change in reversed(changes):
        if change.before is None:
            undo_rows.delete(undo_rows.model_of(change.model), change.pk)
    for change in reversed(changes):
        if change.before is not None and change.after is not None:
            undo_rows.put_back(undo_rows.model_of(change.model), change.pk, image=change.before)
    for change in reversed(changes):
        if change.after is None and change.before is not None:
            undo_rows.insert(undo_rows.model_of(change.model), change.before)


def _remove_by_products(actor: Actor, changes: Sequence[Change]) -> None:
    """Remove what came into being beside the change, unless something rests on it, seen by the actor or not."""
    going = _going(changes)
    for change in reversed(changes):
        product = _by_product(change)
        if product is None:
            continue
        model = undo_rows.model_of(change.model)
        is_there = bool(undo_rows.images(model, [change.pk], lock=True))
        if is_there and not undo_rows.uses_of(model, {change.pk}, but=going, parts=product.parts):
            product.remove(actor, change.pk)


def _refusal(plan: UndoPlan) -> UndoRefused:
    named = [f"{line.label} ({line.problem})" for line in plan.problems]
    parts = named[:NAMED_ROWS]
    if len(named) > NAMED_ROWS:
        parts.append(str(_("%(n)d more") % {"n": len(named) - NAMED_ROWS}))
    if plan.affects_others:
        parts.append(str(_("further matters")))
    text = _("This cannot be taken back, because entries have changed since: %(rows)s. Nothing was changed.")
    return UndoRefused(text % {"rows": "; ".join(parts)})

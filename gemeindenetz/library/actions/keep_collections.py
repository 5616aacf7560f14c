"""Collections: begin one, put entries in and take them out, write notes, share it inside an audience, throw it away."""

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.models import (
    Collection,
    CollectionItem,
    PracticeExample,
    Recommendation,
    WorkingAid,
)
from gemeindenetz.library.queries.collections import is_readable
from gemeindenetz.network.models import Person

MOST_ITEMS = 60
Collectable = PracticeExample | Recommendation | WorkingAid
_COLUMNS = {PracticeExample: "example", Recommendation: "recommendation", WorkingAid: "aid"}


class CollectionRefused(DomainError):
    """The collection cannot be kept like this; the message says why."""


class CollectedAlready(Conflict):
    """The entry lies in this collection already."""


def begin_collection(*, actor: Actor, title: str, intro: str = "") -> Collection:
    """Begin a collection for oneself. Who: people with an account. Raises `CollectionRefused` without a name."""
    require(permissions.can_collect(actor))
    owner = Person.objects.get(pk=actor.person_id or 0)
    with use_case(actor):
        made: Collection = Collection.objects.create(owner=owner, title=_named(title), intro=intro.strip())
    return made


def change_collection(*, actor: Actor, collection: Collection, title: str, intro: str, scope: str) -> Collection:
    """Change name, purpose and audience (`scope` empty: nobody else).

    Who: its owner; the audience is one the owner belongs to. Raises `CollectionRefused`.
    """
    _require_own(actor, collection)
    if scope:
        require(permissions.can_share_with(actor, scope))
    with use_case(actor):
        locked = _locked(collection)
        locked.title, locked.intro, locked.scope = _named(title), intro.strip(), scope
        locked.changed_at = clock.now()
        locked.save(update_fields=["title", "intro", "scope", "changed_at"])
    return locked


def put_in(*, actor: Actor, collection: Collection, entry: Collectable, note: str = "") -> CollectionItem:
    """Put an entry the actor may read into an own collection, at its end.

    Who: its owner. Raises `NotVisible`, `CollectedAlready`, and `CollectionRefused` when it is full.
    """
    _require_own(actor, collection)
    require_visible(is_readable(entry, actor))
    column = _COLUMNS[type(entry)]
    with use_case(actor):
        locked = _locked(collection)
        items = CollectionItem.objects.filter(collection=locked)
        if items.filter(**{column: entry.pk}).exists():
            raise CollectedAlready(_("It lies in this collection already."))
        if items.count() >= MOST_ITEMS:
            raise CollectionRefused(_("A collection holds sixty entries at most. Please begin another one."))
        last = items.aggregate(last=Max("position"))["last"] or 0
        item: CollectionItem = CollectionItem.objects.create(
            collection=locked, position=last + 1, note=note.strip(), **{column: entry}
        )
        _touch(locked)
    return item


def write_item_note(*, actor: Actor, item: CollectionItem, note: str) -> CollectionItem:
    """Change the note at an entry. Who: the owner of the collection."""
    _require_own(actor, item.collection)
    with use_case(actor):
        item.note = note.strip()
        item.save(update_fields=["note"])
        _touch(_locked(item.collection))
    return item


def move_up(*, actor: Actor, item: CollectionItem) -> None:
    """Move an entry before the one above it that the owner still sees. Who: the owner of the collection."""
    _require_own(actor, item.collection)
    with use_case(actor):
        collection = _locked(item.collection)
        above = CollectionItem.objects.filter(collection=collection, position__lt=item.position)
        other = above.readable_by(actor).order_by("-position").first()
        if other is not None:
            other.position, item.position = item.position, other.position
            other.save(update_fields=["position"])
            item.save(update_fields=["position"])
            _touch(collection)


def take_out(*, actor: Actor, item: CollectionItem) -> None:
    """Take an entry out of a collection. Who: its owner."""
    _require_own(actor, item.collection)
    with use_case(actor):
        collection = _locked(item.collection)
        item.delete()
        _touch(collection)


def delete_collection(*, actor: Actor, collection: Collection) -> None:
    """Throw a collection away; the entries stay in the library. Who: its owner."""
    _require_own(actor, collection)
    with use_case(actor):
        collection.delete()


def _require_own(actor: Actor, collection: Collection) -> None:
    require_visible(permissions.can_see_collection(actor, collection))
    require(permissions.can_keep_collection(actor, collection))


def _named(title: str) -> str:
    if not title.strip():
        raise CollectionRefused(_("Please give the collection a name."), field="title")
    return title.strip()


def _locked(collection: Collection) -> Collection:
    row: Collection = Collection.objects.select_for_update().get(pk=collection.pk)
    return row


def _touch(collection: Collection) -> None:
    collection.changed_at = clock.now()
    collection.save(update_fields=["changed_at"])

"""Collections: one's own, one with its entries as far as its reader may read them, and the same as one sheet.

What the reader may not read is left out without a word and without a number, for the owner as well.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.documents.sheet import Block, Facts, Heading, House, NewPage, Sheet, Text
from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.library.models import (
    Collection,
    CollectionItem,
    PracticeExample,
    Recommendation,
    WorkingAid,
)
from gemeindenetz.library.permissions import SHARED_WITH, can_keep_collection
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.queries.sheets import sheet_of
from gemeindenetz.network.models import Network

Collectable = PracticeExample | Recommendation | WorkingAid
#: The word for each kind in addresses → model and the field that names a row there.
KINDS: dict[str, tuple[Any, str]] = {
    "praxisbeispiel": (PracticeExample, "number"),
    "handlungsempfehlung": (Recommendation, "number"),
    "arbeitshilfe": (WorkingAid, "slug"),
}


@dataclass(frozen=True)
class Line:
    """One entry of a collection as its reader sees it."""

    pk: int
    kind: Message
    title: str
    url: str
    text: str
    note: str
    is_first: bool


@dataclass(frozen=True)
class CollectionPage:
    """A collection for one reader."""

    collection: Collection
    lines: list[Line]
    is_own: bool
    readers: Message
    address: str


def readable(model: Any, actor: Actor) -> Any:
    """Return the entries of a kind that stand in the library for this reader."""
    return WorkingAid.objects.visible_to(actor).offered() if model is WorkingAid else model.objects.readable_by(actor)


def is_readable(entry: Collectable, actor: Actor) -> bool:
    """Tell whether an entry stands in the library for this reader."""
    return bool(readable(type(entry), actor).filter(pk=entry.pk).exists())


def entry_of(kind: str, key: str, *, actor: Actor) -> Collectable | None:
    """Return the entry an address names, as far as the reader may read it."""
    if kind not in KINDS:
        return None
    model, field = KINDS[kind]
    found: Collectable | None = readable(model, actor).filter(**{field: key}).first()
    return found


def own_collections(actor: Actor) -> list[Collection]:
    """Return one's own collections, those changed last first (one query)."""
    return list(Collection.objects.owned_by(actor))


def visible_collection(actor: Actor, public_id: str) -> Collection | None:
    """Return a collection the reader may see."""
    rows = Collection.objects.visible_to(actor).filter(public_id=public_id).select_related("owner")
    found: Collection | None = rows.first()
    return found


def own_item(actor: Actor, pk: int) -> CollectionItem | None:
    """Return an entry of an own collection that the owner still may read."""
    rows = CollectionItem.objects.readable_by(actor).filter(pk=pk, collection__owner=actor.person_id)
    found: CollectionItem | None = rows.select_related("collection").first() if actor.person_id is not None else None
    return found


def items_of(collection: Collection, actor: Actor) -> list[CollectionItem]:
    """Return the entries of a collection this reader may read, in order (one query)."""
    rows = CollectionItem.objects.filter(collection=collection).readable_by(actor)
    joined = rows.select_related(
        "example__organisation__territory", "example__network__parent", "example__contact__person",
        "recommendation__network__parent", "aid__network",
    )  # fmt: skip
    return list(joined)


def collection_page(collection: Collection, actor: Actor) -> CollectionPage:
    """Return the page of a collection the reader sees."""
    items = items_of(collection, actor)
    return CollectionPage(
        collection=collection,
        lines=[_line(item, is_first=number == 0) for number, item in enumerate(items)],
        is_own=bool(can_keep_collection(actor, collection)),
        readers=readers_of(collection),
        address=settings.PUBLIC_URL + reverse("library:collection", args=[collection.public_id]),
    )


def _line(item: CollectionItem, *, is_first: bool) -> Line:
    entry = item.entry
    text = entry.text if isinstance(entry, Recommendation) else entry.gist
    return Line(item.pk, kind_of(entry), entry.title, address_of(entry), text, item.note, is_first)


def kind_of(entry: Collectable) -> Message:
    """Return the word for the kind of an entry."""
    words = {PracticeExample: _("Practice example"), Recommendation: _("Recommendation"), WorkingAid: _("Working aid")}
    return words[type(entry)]


def address_of(entry: Collectable) -> str:
    """Return where an entry is read."""
    return reverse("library:aid", args=[entry.slug]) if isinstance(entry, WorkingAid) else entry_url(entry)


def audiences_of(actor: Actor) -> list[tuple[str, Message]]:
    """Return whom one may share with: nobody, and each group one belongs to (one query)."""
    numbers = {number for prefix in SHARED_WITH for number in actor.ids(prefix)}
    names = dict(Network.objects.filter(pk__in=numbers).values_list("pk", "name")) if numbers else {}
    scopes = sorted(scope for scope in actor.scopes if scope.partition(":")[0] in SHARED_WITH)
    return [("", _("Only me")), *((scope, _group(scope, names)) for scope in scopes)]


def readers_of(collection: Collection) -> Message:
    """Answer "Who sees this?"."""
    if not collection.scope:
        return _("Only you.")
    number = int(collection.scope.partition(":")[2])
    names = dict(Network.objects.filter(pk=number).values_list("pk", "name"))
    return _("Whoever has the link and belongs to: %(group)s.") % {"group": _group(collection.scope, names)}


def _group(scope: str, names: dict[int, str]) -> str:
    prefix, _colon, number = scope.partition(":")
    words = {
        "net": _("people in %(network)s"),
        "team": _("advisory team of %(network)s"),
        "office": _("office of %(network)s"),
    }
    return words[prefix] % {"network": names.get(int(number), "–")}


def collection_sheet(collection: Collection, actor: Actor) -> Sheet:
    """Return a collection as one sheet: every entry this reader may read, with the note beside it."""
    items = items_of(collection, actor)
    as_of = _("as of %(day)s") % {"day": day(clock.today())}
    blocks: list[Block] = []
    for number, item in enumerate(items):
        blocks += [NewPage()] if number else []
        blocks += _entry_blocks(item, actor)
    entries = [item.entry for item in items]
    everybody = all(entry.scope == "public" for entry in entries)
    return Sheet(
        title=collection.title,
        house=_house(entries),
        over=_("Collection"),
        lead=collection.intro,
        blocks=blocks or [Text(_("There is nothing in it that you may read."))],
        foot=as_of,
        mark="" if everybody else _("Not for everybody"),
    )


def _house(entries: list[Collectable]) -> House:
    """Return whose sheet it is: the network all entries are of, else the software's own name."""
    networks = {entry.network for entry in entries}
    network = networks.pop() if len(networks) == 1 else None
    return House(network.name, network.brand_colour) if network else House("Gemeindenetz")


def _entry_blocks(item: CollectionItem, actor: Actor) -> list[Block]:
    entry = item.entry
    note: list[Block] = [Text(_("Note: %(note)s") % {"note": item.note})] if item.note else []
    if isinstance(entry, WorkingAid):
        about: list[tuple[Message, Message]] = [
            (_("Kind"), entry.get_kind_display()),
            (_("Origin"), str(entry.origin)),
            (_("Licence"), entry.get_licence_display()),
            (_("Address"), settings.PUBLIC_URL + address_of(entry)),
        ]
        return [Heading(entry.title), Text(f"{kind_of(entry)}"), *note, Text(entry.gist), Facts(about)]
    sheet = sheet_of(entry, actor)
    return [Heading(entry.title), Text(sheet.over), *note, Text(sheet.lead), *_deeper(sheet.blocks)]


def _deeper(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks of a sheet below the heading of its entry."""
    return [replace(one, level=one.level + 1) if isinstance(one, Heading) else one for one in blocks]

"""Working aids: the shelf, one aid with its versions and what would be filled in, what fits a topic."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from gemeindenetz.core import files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.documents import docx
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.models import AidKind, AidVersion, WorkingAid
from gemeindenetz.library.models import vocabulary as words
from gemeindenetz.library.permissions import can_keep_aid
from gemeindenetz.library.queries import placeholders
from gemeindenetz.library.queries.shelves import TOPIC, TOPIC_FACET
from gemeindenetz.library.queries.topics import topic_links, topics_of
from gemeindenetz.network.models import Organisation
from gemeindenetz.topics.models import Topic

MOST = 5
TITLE = pgettext_lazy("panel", "Working aids")


def _rows(actor: Actor) -> Any:
    return WorkingAid.objects.visible_to(actor).offered()


def _prepare(rows: list[Any], actor: Actor) -> None:
    found = topics_of(WorkingAid, [row.pk for row in rows])
    for row in rows:
        row.topic_labels = ", ".join(found.get(row.pk, ()))


AIDS = Listing(
    key="library.aids",
    title=gettext_lazy("Working aids"),
    rows=_rows,
    columns=(
        Column(
            "titel",
            gettext_lazy("Working aid"),
            lambda row: Cell(row.title, reverse("library:aid", args=[row.slug]), note=row.gist),
            sort="title",
            export=lambda row: row.title,
        ),
        Column("art", gettext_lazy("Kind"), lambda row: row.get_kind_display(), sort="kind"),
        TOPIC,
        Column("fuer", gettext_lazy("For whom"), lambda row: row.get_audience_display(), shown=False),
        Column("lizenz", gettext_lazy("Licence"), lambda row: row.get_licence_display(), only_export=True),
        Column("herkunft", gettext_lazy("Origin"), lambda row: row.origin, only_export=True),
    ),
    facets=(
        Facet("art", gettext_lazy("Kind"), "kind", choices=AidKind.choices),
        TOPIC_FACET,
        Facet("lizenz", gettext_lazy("Licence"), "licence", choices=words.Licence.choices),
    ),
    search=("title", "gist"),
    search_label=gettext_lazy("Search by title or purpose"),
    order="titel",
    empty_title=gettext_lazy("No working aid yet"),
    empty_text=gettext_lazy("Advisory teams and offices put them here."),
    prepare=_prepare,
    template="library/shelf.html",
    page_size=20,
)


@dataclass(frozen=True)
class AidPage:
    """A working aid with its versions, newest first; filled for `house` where one is chosen."""

    aid: WorkingAid
    versions: list[AidVersion]
    topics: list[Topic]
    readers: Message
    house: Organisation | None
    houses: list[Organisation]
    fillings: list[placeholders.Filling]
    may_keep: bool

    @property
    def newest(self) -> AidVersion:
        """The version that is offered."""
        return self.versions[0]

    @property
    def file_url(self) -> str:
        """Where the document is, filled for the house on the page."""
        address = reverse("library:aid_file", args=[self.aid.slug])
        return f"{address}?fuer={self.house.public_id}" if self.house else address


def visible_aid(actor: Actor, slug: str) -> WorkingAid | None:
    """Return an aid the actor sees."""
    rows = WorkingAid.objects.visible_to(actor).filter(slug=slug).select_related("network__parent")
    found: WorkingAid | None = rows.first()
    return found


def aid_page(aid: WorkingAid, actor: Actor, *, house: Organisation | None) -> AidPage:
    """Return what the page of an aid shows; with one house of one's own, filled for that."""
    houses = placeholders.own_houses(actor)
    chosen = house or (houses[0] if len(houses) == 1 else None)
    versions = list(aid.versions.select_related("file"))
    values = placeholders.values_for(chosen, actor) if chosen else {}
    everybody = _("Everybody, also without signing in. Search engines find it.")
    return AidPage(
        aid=aid,
        versions=versions,
        topics=topic_links(aid),
        readers=readers_in_words(aid.audience, aid.network) if aid.network else everybody,
        house=chosen,
        houses=houses,
        fillings=placeholders.fillings(versions[0].names, values),
        may_keep=actor.is_signed_in and bool(can_keep_aid(actor, aid)),
    )


def filled(aid: WorkingAid, actor: Actor, *, house: Organisation | None) -> bytes:
    """Return the newest version as a document for a house, or with every placeholder as a gap."""
    version = aid.versions.select_related("file")[0]
    values = placeholders.values_for(house, actor) if house is not None else {}
    return docx.fill(files.path_of(version.file), values, gaps=placeholders.labels())


@dataclass(frozen=True)
class AidLine:
    """One aid in a panel (library/panel_entries.html)."""

    title: str
    url: str
    where: Message
    reason: Message = ""


def aids_for(topic_id: int | None, actor: Actor, *, house: Organisation | None = None) -> list[AidLine]:
    """Return the aids that fit a topic, opened for a house (one query)."""
    rows = WorkingAid.objects.visible_to(actor).offered()
    return _lines(rows.near(topic_id)[:MOST], house) if topic_id else []


def newest_aids(actor: Actor, *, house: Organisation | None = None) -> list[AidLine]:
    """Return some aids of the shelf, opened for a house (one query)."""
    return _lines(WorkingAid.objects.visible_to(actor).offered()[:MOST], house)


def _lines(rows: Iterable[WorkingAid], house: Organisation | None) -> list[AidLine]:
    ending = f"?fuer={house.public_id}" if house else ""
    return [
        AidLine(row.title, reverse("library:aid", args=[row.slug]) + ending, row.get_kind_display()) for row in rows
    ]

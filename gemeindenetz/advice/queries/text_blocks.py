"""Text blocks: the list of them, those that fit while writing, and what their tokens are filled with."""

from dataclasses import dataclass

from django.db.models import Case as If
from django.db.models import CharField, Q, QuerySet, Value, When
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.models import Case, TextBlock
from gemeindenetz.advice.text_tokens import TOKENS, filled
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message, NotVisible
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.network.models import Network

#: So many stand beside the text being written; a search finds the others.
MOST = 12


@dataclass(frozen=True)
class FoundBlocks:
    """What fits while writing. `asked`: what was searched; `more`: there are more than shown."""

    asked: str
    blocks: list[TextBlock]
    more: bool


def offered_to(actor: Actor, network: Network, *, asked: str) -> FoundBlocks:
    """Return the blocks a writer of the team may put in, those whose title has the words first (one query)."""
    rows = TextBlock.objects.visible_to(actor).filter(network=network, is_offered=True)
    for word in asked.split()[:8]:
        rows = rows.filter(Q(title__icontains=word) | Q(text__icontains=word))
    found = list(rows.order_by("title", "pk")[: MOST + 1])
    words = [word.lower() for word in asked.split()]
    found.sort(key=lambda block: not all(word in block.title.lower() for word in words))
    return FoundBlocks(asked, found[:MOST], len(found) > MOST)


def block_for(actor: Actor, network: Network, *, public_id: str) -> TextBlock:
    """Return an offered block of the network. Raises `NotVisible`."""
    rows = TextBlock.objects.visible_to(actor).filter(network=network, is_offered=True)
    block: TextBlock | None = rows.filter(public_id=public_id).first()
    if block is None:
        raise NotVisible
    return block


def for_history(public_id: str, actor: Actor) -> TextBlock | None:
    """Return a block for the page of its changes."""
    found: TextBlock | None = TextBlock.objects.visible_to(actor).filter(public_id=public_id).first()
    return found


def filled_for(access: Access, block: TextBlock) -> str:
    """Return the text of a block filled from a matter; only what its people know of it anyway."""
    return filled(block.text, _values(access.case, access.actor))


def _values(case: Case, actor: Actor) -> dict[str, str]:
    people = list(case.parties.active().order_by("-is_requester", "pk")[:2])
    name = people[0].name if people and (people[0].is_requester or len(people) == 1) else ""
    territory = case.organisation.territory
    county = territory.parent if territory is not None and not territory.is_county else None
    return {
        "anrede": pgettext("text block", "Good day, %(name)s") % {"name": name} if name else _("Good day"),
        "kommune": case.organisation.name,
        "landkreis": county.name if county is not None else "",
        "vorgang": case.number,
        "betreff": case.title,
        "beratung": actor.name,
        "dienst": case.service.name,
        "netzwerk": case.network.name,
        "datum": day(clock.today()),
    }


def examples() -> list[tuple[str, Message]]:
    """Return the tokens as they are typed, with what they stand for."""
    return [(f"{{{name}}}", label) for name, label in TOKENS.items()]


def _title(row: TextBlock) -> Cell:
    return Cell(row.title, reverse("advice:text_block", args=[row.public_id]))


def _whose(row: TextBlock) -> str:
    return str(_("the team") if row.is_shared else _("only me"))


def _offered(row: TextBlock) -> Cell:
    return Cell(_("offered"), badge="success") if row.is_offered else Cell(_("not offered"), badge="neutral")


def _rows(actor: Actor) -> "QuerySet[TextBlock]":
    found: QuerySet[TextBlock] = TextBlock.objects.visible_to(actor).filter(network__in=actor.ids("team"))
    return found


LISTING = Listing(
    key="advice.text_blocks",
    title=gettext_lazy("Text blocks"),
    rows=_rows,
    columns=(
        Column("titel", gettext_lazy("Title"), _title, sort="title", export=lambda row: row.title),
        Column("text", gettext_lazy("Text"), lambda row: Truncator(row.text).chars(160), export=lambda row: row.text),
        Column("wessen", pgettext_lazy("text block", "For"), _whose),
        Column("stand", gettext_lazy("State"), _offered, export=lambda row: str(_offered(row).text)),
        Column("geaendert", gettext_lazy("Changed"), lambda row: row.changed_at, sort="changed_at"),
    ),
    facets=(
        Facet(
            "wessen", pgettext_lazy("text block", "For"),
            If(When(owner__isnull=True, then=Value("team")), default=Value("ich"), output_field=CharField()),
            choices=(("team", gettext_lazy("the team")), ("ich", gettext_lazy("only me"))),
        ),
        Facet(
            "stand", gettext_lazy("State"),
            If(When(is_offered=True, then=Value("ja")), default=Value("nein"), output_field=CharField()),
            choices=(("ja", gettext_lazy("offered")), ("nein", gettext_lazy("not offered"))),
        ),
    ),
    search=("title", "text"),
    search_label=gettext_lazy("Title or text"),
    order="titel",
    empty_title=gettext_lazy("No text blocks yet"),
    empty_text=gettext_lazy("Keep what you write again and again; while answering you put it in with one click."),
)  # fmt: skip

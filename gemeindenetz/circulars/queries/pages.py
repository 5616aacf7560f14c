"""What pages show of circulars."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.circulars.models import Circular, CircularState
from gemeindenetz.circulars.queries.links import absolute
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import OriginLink
from gemeindenetz.core.public_addresses import PublicAddress
from gemeindenetz.network.models import Network

LONGEST_GAZETTE = 1200
BADGES = {CircularState.SENT: "success", CircularState.PLANNED: "info", CircularState.STOPPED: "warning"}
LABELS = dict(CircularState.choices)
#: What has not left yet and can be taken back.
WAITING = (MailState.QUEUED, MailState.COLLECTED, MailState.HELD)


@dataclass(frozen=True)
class Progress:
    """How many mails of a circular there are, and how many of them have not left."""

    all: int
    waiting: int
    troubled: int


def _subject(row: Circular) -> Cell:
    return Cell(row.subject, reverse("circulars:circular", args=[row.public_id]))


def _state(row: Circular) -> Cell:
    return Cell(LABELS[row.state], badge=BADGES.get(CircularState(row.state), "neutral"))


def listing_of(network: Network) -> Listing:
    """Return the list of a network's circulars, for its office."""

    def rows(actor: Actor) -> "QuerySet[Circular]":
        found: QuerySet[Circular] = Circular.objects.visible_to(actor).filter(network=network).defer("body")
        return found

    return Listing(
        key="circulars.list",
        title=gettext_lazy("Circulars"),
        rows=rows,
        columns=(
            Column("betreff", gettext_lazy("Subject"), _subject, sort="subject", export=lambda row: row.subject),
            Column("kreis", gettext_lazy("Audience"), lambda row: row.audience_name),
            Column("stand", gettext_lazy("State"), _state, sort="state", export=lambda row: LABELS[row.state]),
            Column("wann", gettext_lazy("Sent or planned"), lambda row: row.sent_at or row.planned_for, sort="sent_at"),
            Column("angelegt", gettext_lazy("Written"), lambda row: row.created_at, sort="created_at"),
        ),
        facets=(Facet("stand", gettext_lazy("State"), "state", choices=CircularState.choices),),
        search=("subject", "body"),
        search_label=gettext_lazy("Subject or text"),
        order="-angelegt",
        empty_title=gettext_lazy("No circulars yet"),
        empty_text=gettext_lazy("Write the first one; nothing goes out before you have seen exactly to whom."),
    )


def progress_of(circular: Circular) -> Progress:
    """Return how far the mails of a circular are (one query)."""
    rows = OutboxMail.objects.filter(cause_kind=Circular.KIND, cause_id=circular.pk).exclude(template="circulars/test")
    counts = dict(rows.order_by().values_list("state").annotate(n=Count("pk")))
    troubled = sum(counts.get(state, 0) for state in (MailState.FAILED, MailState.BOUNCED, MailState.UNCERTAIN))
    return Progress(sum(counts.values()), sum(counts.get(state, 0) for state in WAITING), troubled)


def archived_circular(network: str, public_id: str) -> Circular | None:
    """Return a public circular that was sent, or None. Who: everybody."""
    rows = Circular.objects.archived().select_related("network")
    found: Circular | None = rows.filter(network__slug=network, public_id=public_id).first()
    return found


def archive_of(network: Network) -> list[Circular]:
    """Return the public circulars of a network, newest first."""
    return list(Circular.objects.archived().filter(network=network)[:500])


def gazette_text(circular: Circular) -> str:
    """Return a text block for a town's gazette: the circular's own words and where to read on, nothing else.

    Only public circulars that were sent have one; neither recipients nor anything of the network's work stands in it.
    """
    if not circular.is_public or circular.state != CircularState.SENT:
        raise ValueError(circular.state)
    words = Truncator(circular.body.strip()).chars(LONGEST_GAZETTE, truncate=" …")
    source = _("Notice of the %(network)s. Read on: %(url)s") % {
        "network": circular.network.name,
        "url": absolute("circulars:archived", circular.network.slug, circular.public_id),
    }
    return f"{circular.subject}\n\n{words}\n\n{source}\n"


def origin_of(number: int, actor: Actor) -> OriginLink | None:
    """Name the circular a mail was sent for, to whoever sees it."""
    circular = Circular.objects.visible_to(actor).filter(pk=number).first()
    if circular is None or f"office:{circular.network_id}" not in actor.scopes:
        return None
    return OriginLink(circular.subject, reverse("circulars:circular", args=[circular.public_id]))


def archive_addresses() -> Iterator[PublicAddress]:
    """Yield the archives and their circulars for the sitemap."""
    for network in Network.objects.filter(circulars__in=Circular.objects.archived().order_by()).distinct():
        yield PublicAddress(reverse("circulars:archive", args=[network.slug]))
    for row in Circular.objects.archived().select_related("network").defer("body"):
        yield PublicAddress(reverse("circulars:archived", args=[row.network.slug, row.public_id]), row.sent_at)

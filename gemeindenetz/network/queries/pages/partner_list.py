"""The list of partners."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.network.models import Organisation
from gemeindenetz.network.models.organisations import Level
from gemeindenetz.network.queries.pages import loading


def _rows(actor: Actor) -> Any:
    return Organisation.objects.visible_to(actor).partners().prefetch_related("topics")


def _name(row: Organisation) -> Cell:
    return Cell(row.name, reverse("network:partner", args=[row.public_id]))


PARTNERS = Listing(
    key="network.partners",
    title=gettext_lazy("Partners"),
    rows=_rows,
    columns=(
        Column("name", gettext_lazy("Partner"), _name, sort="sort_key", export=lambda row: row.name),
        Column("region", gettext_lazy("Where they work"), lambda row: row.region, sort="region"),
        Column(
            "themen", gettext_lazy("Topics"), lambda row: ", ".join(one.label for one in row.topics.all())
        ),
        Column("ebene", gettext_lazy("Level"), lambda row: row.get_level_display(), sort="level"),
        Column("webseite", gettext_lazy("Website"), lambda row: row.website, only_export=True),
        Column("mail", gettext_lazy("Mail address"), lambda row: row.email, only_export=True),
    ),
    facets=(
        Facet("ebene", gettext_lazy("Level"), "level", choices=Level.choices),
        Facet("thema", gettext_lazy("Topics"), "topics__slug", labels=loading.topic_labels, many=True),
    ),
    search=("sort_key", "name", "region", "profile"),
    search_label=gettext_lazy("Search by name, region or what they do"),
    order="name",
    empty_title=gettext_lazy("No partners yet"),
    empty_text=gettext_lazy("Partners stand here as soon as the office lists them."),
    template="network/partners.html",
)

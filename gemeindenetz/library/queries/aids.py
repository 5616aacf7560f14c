"""Working aids: the shelf, one aid with its versions, what its placeholders are filled with, what fits a topic."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from gemeindenetz.core import clock, files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.documents import docx
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.templatetags.core_format import day, number
from gemeindenetz.library.models import AidKind, AidVersion, WorkingAid
from gemeindenetz.library.queries.shelves import TOPIC, TOPIC_FACET
from gemeindenetz.library.queries.topics import topics_of
from gemeindenetz.network.models import Membership, Organisation, Person, Seat
from gemeindenetz.network.models.people import ADMINISTRATION_ROLES
from gemeindenetz.register.models import Statistic
from gemeindenetz.topics.models import Topic


def _rows(actor: Actor) -> Any:
    return WorkingAid.objects.visible_to(actor).offered()


def _prepare(rows: list[Any], actor: Actor) -> None:
    found = topics_of(WorkingAid, [row.pk for row in rows])
    for row in rows:
        row.topic_labels = ", ".join(found.get(row.pk, ()))


AIDS = Listing(
    key="library.aids",
    title=_("Working aids"),
    rows=_rows,
    columns=(
        Column(
            "titel",
            _("Working aid"),
            lambda row: Cell(row.title, reverse("library:aid", args=[row.slug]), note=row.gist),
            sort="title",
            export=lambda row: row.title,
        ),
        Column("art", _("Kind"), lambda row: row.get_kind_display(), sort="kind"),
        TOPIC,
        Column("leserkreis", _("For whom"), lambda row: row.get_audience_display(), shown=False),
        Column("lizenz", _("Licence"), lambda row: row.get_licence_display(), only_export=True),
        Column("herkunft", _("Origin"), lambda row: row.origin, only_export=True),
    ),
    facets=(
        Facet("art", _("Kind"), "kind", choices=AidKind.choices),
        TOPIC_FACET,
        Facet("lizenz", _("Licence"), "licence", choices=WorkingAid.licence.field.choices),
    ),
    search=("title", "gist"),
    search_label=_("Search by title or purpose"),
    order="titel",
    empty_title=_("No working aid yet"),
    empty_text=_("Advisory teams and offices add them."),
    file_name="arbeitshilfen",
    prepare=_prepare,
    template="library/shelf.html",
    page_size=20,
)


@dataclass(frozen=True)
class AidPage:
    """A working aid with its versions, newest first, and the houses it can be filled for."""

    aid: WorkingAid
    versions: list[AidVersion]
    topics: list[Topic]
    houses: list[Organisation]

    @property
    def newest(self) -> AidVersion:
        """The version that is offered."""
        return self.versions[0]


def visible_aid(actor: Actor, slug: str) -> WorkingAid | None:
    """Return an aid the actor sees."""
    found: WorkingAid | None = (
        WorkingAid.objects.visible_to(actor).filter(slug=slug).select_related("network").first()
    )
    return found


def aid_page(aid: WorkingAid, actor: Actor) -> AidPage:
    """Return what the page of an aid shows (three queries)."""
    return AidPage(
        aid=aid,
        versions=list(aid.versions.select_related("file")),
        topics=list(aid.topics.in_use()),
        houses=houses_of(actor),
    )


def houses_of(actor: Actor) -> list[Organisation]:
    """Return the municipalities and counties an aid may be filled for: one's own."""
    if not actor.ids("admin"):
        return []
    rows = Organisation.objects.visible_to(actor).filter(pk__in=actor.ids("admin"), territory__isnull=False)
    return list(rows.select_related("territory__parent"))


def aids_for(topic: Topic | None, actor: Actor, *, most: int = 5) -> list[WorkingAid]:
    """Return the aids that fit a topic, those on the topic itself or the one above it (one query)."""
    if topic is None:
        return []
    near = Q(topics=topic) | Q(topics=topic.broader_id) | Q(topics__broader=topic)
    rows = WorkingAid.objects.visible_to(actor).offered().filter(near).distinct()
    return list(rows[:most])


def filled(version: AidVersion, house: Organisation | None, actor: Actor) -> bytes:
    """Return the document for a house, or with every placeholder as a gap."""
    values = values_for(house, actor) if house is not None else {}
    return docx.fill(files.path_of(version.file), values)


def values_for(house: Organisation, actor: Actor) -> dict[str, str]:
    """Return what is known of a house and the person who asks (five queries at most)."""
    territory: Any = house.territory
    values = {"kommune": house.name, "datum": day(clock.today()), "ags": territory.ags or ""}
    values |= _population(territory) | _contact(house, actor)
    if territory.parent is not None:
        values["landkreis"] = territory.parent.name
    networks = Membership.objects.filter(organisation=house, valid__contains=clock.today())
    names = networks.order_by("network__name").values_list("network__name", flat=True)
    return values | {"netzwerk": ", ".join(dict.fromkeys(names))}


def _population(territory: Any) -> dict[str, str]:
    rows = Statistic.objects.filter(territory=territory, key="population", as_of__lte=clock.today())
    newest = rows.order_by("-as_of").first()
    if newest is None:
        return {}
    return {"einwohnerzahl": number(int(newest.value)), "einwohner_stand": day(newest.as_of)}


def _contact(house: Organisation, actor: Actor) -> dict[str, str]:
    """The person who downloads, when they work there: nobody else's name is put into a document."""
    values = {"email": house.email, "telefon": house.phone}
    person = Person.objects.filter(pk=actor.person_id).first() if actor.person_id else None
    seat = (
        Seat.objects.filter(
            person=person, organisation=house, role__in=ADMINISTRATION_ROLES, valid__contains=clock.today()
        ).first()
        if person is not None
        else None
    )
    if person is None or seat is None:
        return values
    values |= {"ansprechperson": person.name, "funktion": str(seat.get_role_display())}
    values["email"] = person.email or values["email"]
    values["telefon"] = person.phone or values["telefon"]
    return values


def kinds_in_words(aids: Sequence[WorkingAid]) -> list[dict[str, str]]:
    """Return aids as panels show them."""
    return [
        {
            "url": reverse("library:aid", args=[aid.slug]),
            "title": aid.title,
            "where": str(aid.get_kind_display()),
            "reason": "",
        }
        for aid in aids
    ]


TITLE = pgettext_lazy("panel", "Working aids")

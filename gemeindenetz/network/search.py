"""Organisations, and the people who serve a network, in the search."""

from collections.abc import Collection, Iterator

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Network, Organisation, OrganisationName, Person, Seat
from gemeindenetz.network.models.organisations import OrganisationKind
from gemeindenetz.network.querysets import SERVING_ROLES
from gemeindenetz.search.registry import Document, DocumentKind, FacetKind, register_documents, register_facet

ORGANISATION = "organisation"
PERSON = "kontakt"
_CHUNK = 1_000


def register() -> None:
    """Make partners, public bodies and the people who serve a network findable."""
    register_documents(
        DocumentKind(ORGANISATION, _("Organisations"), organisations, visible_organisations, order=50)
    )
    register_documents(DocumentKind(PERSON, _("Contact persons"), people, visible_people, order=55))
    register_facet(FacetKind("thema", _("Topic"), order=10))
    register_facet(FacetKind("organisationsart", _("Kind of organisation"), order=50))


def organisations(keys: Collection[int] | None) -> Iterator[Document]:
    """Give organisations; municipalities and counties are found as territories of the register."""
    rows = Organisation.objects.exclude(kind__in=[OrganisationKind.MUNICIPALITY, OrganisationKind.COUNTY])
    rows = rows.prefetch_related("names", "topics").order_by("pk")
    if keys is not None:
        rows = rows.filter(pk__in=keys)
    serving = frozenset(
        f"{who}:{pk}" for pk in Network.objects.values_list("pk", flat=True) for who in ("team", "office")
    )
    for row in rows.iterator(chunk_size=_CHUNK):
        yield _organisation(row, serving)


def _organisation(row: Organisation, serving: frozenset[str]) -> Document:
    """Listed partners are public; bodies have a page for whoever signed in; others only their own and staff."""
    names: list[OrganisationName] = list(row.names.all())
    if row.is_listed:
        scopes, page = frozenset({"public"}), "network:partner"
    elif row.kind != OrganisationKind.PARTNER:
        scopes, page = frozenset({"signed-in"}), "network:organisation"
    else:
        scopes, page = serving | {f"partner:{row.pk}", f"admin:{row.pk}"}, "network:organisation"
    return Document(
        kind=ORGANISATION,
        key=row.pk,
        title=row.name,
        url=reverse(page, args=[row.public_id]),
        scopes=scopes,
        gist=", ".join(part for part in (str(row.get_kind_display()), row.region) if part),
        body=row.profile,
        keywords=(
            *(name.name for name in names if name.name != row.name),
            *(topic.label for topic in row.topics.all()),
        ),
        facets={
            "organisationsart": (str(row.get_kind_display()),),
            "thema": tuple(topic.label for topic in row.topics.all()),
        },
    )


def visible_organisations(actor: Actor, keys: Collection[int]) -> set[int]:
    """The database's last word."""
    return set(Organisation.objects.visible_to(actor).filter(pk__in=keys).values_list("pk", flat=True))


def _serving_seats() -> "Prefetch[str]":
    seats = Seat.objects.valid_on(clock.today()).filter(role__in=SERVING_ROLES, network__isnull=False)
    return Prefetch("seats", seats.select_related("organisation", "network"), to_attr="serving")


def people(keys: Collection[int] | None) -> Iterator[Document]:
    """Give the people whom members and staff of a network may ask; nobody else's name stands in the index."""
    rows = Person.objects.filter(seats__role__in=SERVING_ROLES).distinct().order_by("pk")
    if keys is not None:
        rows = rows.filter(pk__in=keys)
    for row in rows.prefetch_related(_serving_seats()).iterator(chunk_size=_CHUNK):
        seats: list[Seat] = getattr(row, "serving", [])
        if seats:
            yield _person(row, seats)


def _person(row: Person, seats: list[Seat]) -> Document:
    networks = {seat.network_id for seat in seats}
    roles = [f"{seat.get_role_display()}, {seat.network}" for seat in seats]
    return Document(
        kind=PERSON,
        key=row.pk,
        title=row.name,
        url=reverse("network:network", args=[seats[0].network.slug]) if seats[0].network else "/",
        scopes=frozenset(f"{who}:{pk}" for pk in networks for who in ("net", "team", "office")),
        gist="; ".join(dict.fromkeys(roles)),
        keywords=tuple(dict.fromkeys(seat.organisation.name for seat in seats)),
    )


def visible_people(actor: Actor, keys: Collection[int]) -> set[int]:
    """The database's last word: names the actor may know, of people who serve a network today."""
    serving = Seat.objects.valid_on(clock.today()).filter(role__in=SERVING_ROLES)
    rows = Person.objects.visible_to(actor).filter(pk__in=keys, seats__in=serving)
    return set(rows.values_list("pk", flat=True))

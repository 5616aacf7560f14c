"""A small invented Land with every persona of the house; the ground all tests of this and upper apps stand on.

    world = build_world()
    actor = actor_of(world.bekir)

or, in a `conftest.py`, `from gemeindenetz.network.tests.personas import world` for the fixture. Everything is
invented; the keys lie in a range (Land 98) the official register does not use.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest

from gemeindenetz.accounts.models import User
from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import (
    Agreement,
    AgreementGrant,
    AgreementSeries,
    ChecklistItem,
    ChecklistVersion,
    EligibilityRule,
    Membership,
    MembershipTransition,
    Network,
    Organisation,
    OrganisationName,
    Person,
    Role,
    Seat,
    Service,
    Tie,
)
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.models.memberships import ItemKind
from gemeindenetz.network.models.organisations import TieKind
from gemeindenetz.network.scopes import actor_for_person
from gemeindenetz.register.models import Statistic, Territory
from gemeindenetz.topics.models import Topic

#: Since when the invented world exists; memberships, seats and ties begin here unless a test says otherwise.
START = date(2015, 1, 1)


@dataclass
class World:
    """All personas and what they belong to. Georg the citizen is `GEORG`: a browser without account."""

    land: Territory
    region: Territory
    musterkreis: Organisation
    musterbach: Organisation
    lindenried: Organisation
    ahornstetten: Organisation
    hohenmuster: Organisation
    ministry: Organisation
    gemeindetag: Organisation
    staedtetag: Organisation
    landkreistag: Organisation
    institute: Organisation
    initiative: Organisation
    landesnetzwerk: Network
    gemeindenetzwerk: Network
    staedtenetzwerk: Network
    landkreisnetzwerk: Network
    fachberatung: Service
    staedteberatung: Service
    kreisberatung: Service
    series: AgreementSeries
    agreement: Agreement
    topic: Topic
    subtopic: Topic
    anna: Person
    nora: Person
    bekir: Person
    clara: Person
    dana: Person
    emil: Person
    fatma: Person
    hanna: Person
    ingo: Person
    jule: Person
    karim: Person
    karla: Person
    extra: dict[str, Any] = field(default_factory=dict)


GEORG = Actor.anonymous()


def actor_of(person: Person, *, second_factor: bool = True, own_factor: bool = True) -> Actor:
    """Return the actor a person is today, signed in fully unless told otherwise."""
    return actor_for_person(person, second_factor=second_factor, own_factor=own_factor)


def personas(world: World) -> dict[str, Actor]:
    """Return every persona of the house by name, Georg included."""
    names = ("anna", "bekir", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim")
    return {name: actor_of(getattr(world, name)) for name in names} | {"georg": GEORG}


def add_territory(level: str, ags: str, name: str, **fields: Any) -> Territory:
    """Store a territory of the invented Land."""
    title = fields.pop("title", "")
    return Territory.objects.create(
        level=level,
        ags=ags,
        name=name,
        title=title,
        official_name=f"{name}, {title}" if title else name,
        sort_key=name.lower(),
        land_ags=ags[:2],
        kreis_ags=ags[:5] if len(ags) >= 5 else "",
        valid=fields.pop("valid", ranges.period(date(1990, 1, 1))),
        **fields,
    )


def add_organisation(kind: str, name: str, **fields: Any) -> Organisation:
    """Store an organisation with its name since the beginning."""
    organisation = Organisation.objects.create(kind=kind, name=name, sort_key=name.lower(), **fields)
    OrganisationName.objects.create(
        organisation=organisation, name=name, valid=ranges.period(date(1990, 1, 1))
    )
    return organisation


def add_municipality(
    county: Territory, ags: str, name: str, *, population: int = 5000, **fields: Any
) -> Organisation:
    """Store a municipality with territory, population and organisation."""
    territory = add_territory(
        "gemeinde", ags, name, parent=county, kind=fields.pop("territory_kind", "64"), **fields
    )
    Statistic.objects.create(
        territory=territory, key="population", value=population, as_of=date(2024, 12, 31)
    )
    return add_organisation("municipality", name, territory=territory)


def add_person(given: str, family: str, *, mail: str = "", user: User | None = None) -> Person:
    """Store a person with a user of their own (or of a shared mailbox)."""
    address = mail or f"{given}.{family}@beispiel.example".lower().replace("ü", "ue").replace("ö", "oe")
    user = user or User.objects.create_user(address)
    return Person.objects.create(given_name=given, family_name=family, user=user, email=user.email)


def add_seat(
    person: Person,
    organisation: Organisation,
    role: str,
    *,
    network: Network | None = None,
    since: date = START,
) -> Seat:
    """Store an open-ended seat."""
    return Seat.objects.create(
        person=person, organisation=organisation, role=role, network=network, valid=ranges.period(since)
    )


def add_tie(origin: Organisation, kind: str, target: Organisation, *, since: date = START) -> Tie:
    """Store an open-ended tie."""
    return Tie.objects.create(origin=origin, target=target, kind=kind, valid=ranges.period(since))


def add_membership(organisation: Organisation, network: Network, *, since: date = START) -> Membership:
    """Store a membership that holds since a day, with its transition."""
    membership = Membership.objects.create(
        organisation=organisation,
        network=network,
        state="member",
        valid=ranges.period(since),
        basis="Beschluss des Gemeinderats",
    )
    MembershipTransition.objects.create(
        membership=membership, to_state="member", on=since, actor_name="Dana Dorn"
    )
    return membership


def add_agreement(
    series: AgreementSeries,
    number: int,
    first_day: date,
    last_day: date | None,
    *grants: Service,
    **fields: Any,
) -> Agreement:
    """Store an agreement granting services to the members of their networks; no last day means open-ended."""
    agreement = Agreement.objects.create(
        series=series,
        number=number,
        title=f"{number}. Vereinbarung",
        signed_on=first_day,
        valid=ranges.period(first_day, last_day),
        term_state=fields.pop("term_state", TermState.FIXED if last_day else TermState.OPEN_ENDED),
        term_ends_on=last_day,
        **fields,
    )
    for service in grants:
        AgreementGrant.objects.create(agreement=agreement, network=service.network, service=service)
    return agreement


def build_world() -> World:
    """Create the invented Land with all networks, agreements and personas, and return it."""
    places = _places()
    bodies = _bodies()
    networks = _networks(bodies)
    services = _services(networks, bodies)
    _memberships(places, bodies, networks)
    agreements = _agreements(services)
    topics = _topics()
    people = _people({**places, **bodies, **networks})
    return World(**places, **bodies, **networks, **services, **agreements, **topics, **people)


@pytest.fixture
def world(db: None) -> World:
    """Offer the invented Land to a test."""
    return build_world()


def _places() -> dict[str, Any]:
    land = add_territory("land", "98", "Musterland", kind="")
    region = add_territory("rb", "980", "Regierungsbezirk Mustertal", parent=land)
    county = add_territory("kreis", "98001", "Musterkreis", parent=region, kind="44")
    city_county = add_territory("kreis", "98002", "Hohenmuster", title="Stadt", parent=region, kind="42")
    return {
        "land": land,
        "region": region,
        "musterkreis": add_organisation("county", "Musterkreis", territory=county),
        "musterbach": add_municipality(county, "98001001", "Musterbach", population=7400),
        "lindenried": add_municipality(county, "98001002", "Lindenried", population=3100),
        "ahornstetten": add_municipality(county, "98001003", "Ahornstetten", population=12800),
        "hohenmuster": add_municipality(
            city_county, "98002000", "Hohenmuster", population=98000, territory_kind="62", title="Stadt"
        ),
    }


def _bodies() -> dict[str, Any]:
    return {
        "ministry": add_organisation("ministry", "Sozialministerium Musterland", slug="ministerium"),
        "gemeindetag": add_organisation("association", "Gemeindetag Musterland", slug="gemeindetag"),
        "staedtetag": add_organisation("association", "Städtetag Musterland", slug="staedtetag"),
        "landkreistag": add_organisation("association", "Landkreistag Musterland", slug="landkreistag"),
        "institute": add_organisation(
            "institute", "Institut für Sozialraumforschung Mustertal", slug="institut"
        ),
        "initiative": add_organisation(
            "partner",
            "Initiative Nachbarschaft Mustertal",
            slug="initiative",
            is_listed=True,
            level="regional",
        ),
    }


def _networks(bodies: dict[str, Any]) -> dict[str, Any]:
    above = Network.objects.create(
        slug="landesnetzwerk", name="Landesnetzwerk Musterland", short_name="Landesnetzwerk",
        operating_body=bodies["ministry"],
    )  # fmt: skip
    networks: dict[str, Any] = {"landesnetzwerk": above}
    rows = (
        ("gemeindenetzwerk", "Gemeindenetzwerk Musterland", "gemeindetag", "gemeinde"),
        ("staedtenetzwerk", "Städtenetzwerk Musterland", "staedtetag", "gemeinde"),
        ("landkreisnetzwerk", "Landkreisnetzwerk Musterland", "landkreistag", "kreis"),
    )
    for slug, name, association, level in rows:
        network = Network.objects.create(
            slug=slug, name=name, short_name=name.split()[0], parent=above,
            operating_body=bodies[association], association=bodies[association],
        )  # fmt: skip
        EligibilityRule.objects.create(
            network=network, valid=ranges.period(START), level=level, within_ags="98", needs_association=True
        )
        version = ChecklistVersion.objects.create(network=network, valid=ranges.period(START))
        ChecklistItem.objects.create(
            version=version, kind=ItemKind.COUNCIL_RESOLUTION, label="Beschluss des Gremiums"
        )
        networks[slug] = network
    return networks


def _services(networks: dict[str, Any], bodies: dict[str, Any]) -> dict[str, Any]:
    rows = (
        ("fachberatung", "Fachberatung", "gemeindenetzwerk", "institute"),
        ("staedteberatung", "Städteberatung", "staedtenetzwerk", "staedtetag"),
        ("kreisberatung", "Kreisberatung", "landkreisnetzwerk", "landkreistag"),
    )
    return {
        slug: Service.objects.create(
            slug=slug, name=name, network=networks[network], provider=bodies[provider]
        )
        for slug, name, network, provider in rows
    }


def _memberships(places: dict[str, Any], bodies: dict[str, Any], networks: dict[str, Any]) -> None:
    for town in ("musterbach", "lindenried", "ahornstetten"):
        add_tie(places[town], TieKind.MEMBER_OF, bodies["gemeindetag"])
    add_tie(places["hohenmuster"], TieKind.MEMBER_OF, bodies["staedtetag"])
    add_tie(places["musterkreis"], TieKind.MEMBER_OF, bodies["landkreistag"])
    add_membership(places["musterbach"], networks["gemeindenetzwerk"])
    add_membership(places["lindenried"], networks["gemeindenetzwerk"], since=date(2018, 7, 1))
    add_membership(places["hohenmuster"], networks["staedtenetzwerk"])
    add_membership(places["musterkreis"], networks["landkreisnetzwerk"])


def _agreements(services: dict[str, Any]) -> dict[str, Any]:
    """Two agreements in a row: the current one began on New Year's Day two years ago and runs five years."""
    year = clock.today().year
    series = AgreementSeries.objects.create(
        slug="netzwerkvereinbarung", name="Vereinbarungen über die Netzwerke"
    )
    granted = (services["fachberatung"], services["staedteberatung"], services["kreisberatung"])
    before = date(year - 2, 1, 1) - timedelta(days=1)
    first = add_agreement(series, 1, START, before, *granted)
    current = add_agreement(series, 2, date(year - 2, 1, 1), date(year + 2, 12, 31), *granted, renews=first)
    return {"series": series, "agreement": current}


def _topics() -> dict[str, Any]:
    topic = Topic.objects.create(slug="beteiligung-und-engagement", label="Beteiligung und Engagement")
    return {
        "topic": topic,
        "subtopic": Topic.objects.create(slug="buergerbeteiligung", label="Bürgerbeteiligung", broader=topic),
    }


def _people(where: dict[str, Any]) -> dict[str, Any]:
    """Create the personas; Karla advises the counties, so that Karim has somebody to ask."""
    rows = (
        ("anna", "Anna", "Amsel", "institute", Role.ADVISER, "gemeindenetzwerk"),
        ("nora", "Nora", "Nachtigall", "institute", Role.ADVISER, "gemeindenetzwerk"),
        ("bekir", "Bekir", "Bach", "musterbach", Role.CONTACT, None),
        ("clara", "Clara", "Linde", "lindenried", Role.CONTACT, None),
        ("dana", "Dana", "Dorn", "gemeindetag", Role.OFFICE, "gemeindenetzwerk"),
        ("emil", "Emil", "Erle", "ministry", Role.FUNDER, "gemeindenetzwerk"),
        ("fatma", "Fatma", "Farn", "institute", Role.RESEARCHER, "gemeindenetzwerk"),
        ("hanna", "Hanna", "Hasel", "staedtetag", Role.ADVISER, "staedtenetzwerk"),
        ("ingo", "Ingo", "Iltis", "musterbach", Role.MAYOR, None),
        ("jule", "Jule", "Jasmin", "initiative", Role.PARTNER, None),
        ("karim", "Karim", "Kranich", "musterkreis", Role.CONTACT, None),
        ("karla", "Karla", "Kiefer", "landkreistag", Role.ADVISER, "landkreisnetzwerk"),
    )
    people = {}
    for key, given, family, organisation, role, network in rows:
        people[key] = add_person(given, family)
        add_seat(people[key], where[organisation], role, network=where[network] if network else None)
    return people

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
from gemeindenetz.network import actions
from gemeindenetz.network.models import (
    Agreement,
    AgreementSeries,
    ItemKind,
    Membership,
    Network,
    Organisation,
    Person,
    Role,
    Seat,
    Service,
    Tie,
    TieKind,
)
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.scopes import actor_for_person
from gemeindenetz.network.tests.snapshot import once
from gemeindenetz.register.models import Statistic, Territory
from gemeindenetz.topics.models import Topic

SYSTEM = Actor.system("invented world of the tests")
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
        valid=fields.pop("valid", ranges.period(date(1990, 1, 1))),
        **fields,
    )


def territory_of(organisation: Organisation) -> Territory:
    """Return the territory of a municipality or county."""
    assert organisation.territory is not None
    return organisation.territory


def add_organisation(kind: str, name: str, **fields: Any) -> Organisation:
    """Store an organisation with its name since the beginning."""
    return actions.create_organisation(actor=SYSTEM, kind=kind, name=name, since=date(1990, 1, 1), **fields)


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
    return actions.create_for_territory(actor=SYSTEM, territory=territory)


def add_person(given: str, family: str, *, mail: str = "", user: User | None = None) -> Person:
    """Store a person with a user of their own (or of a shared mailbox)."""
    address = mail or f"{given}.{family}@beispiel.example".lower().replace("ü", "ue").replace("ö", "oe")
    user = user or User.objects.create_user(address)
    person: Person = Person.objects.create(given_name=given, family_name=family, user=user, email=user.email)
    return person


def add_seat(
    person: Person,
    organisation: Organisation,
    role: str,
    *,
    network: Network | None = None,
    since: date = START,
) -> Seat:
    """Appoint to an open-ended seat."""
    terms = actions.SeatTerms(since=since)
    return actions.appoint(
        actor=SYSTEM, person=person, organisation=organisation, role=role, terms=terms, network=network
    )


def add_tie(
    origin: Organisation, kind: str, target: Organisation, *, since: date = START, until: date | None = None
) -> Tie:
    """Record a tie, open-ended unless told."""
    period = actions.TiePeriod(since, until)
    return actions.record_tie(actor=SYSTEM, origin=origin, target=target, kind=kind, period=period)


def add_membership(
    organisation: Organisation, network: Network, *, since: date = START, until: date | None = None
) -> Membership:
    """Admit a member since a day (until the last day of a fixed term)."""
    admission = actions.Admission(since, basis="Beschluss des Gremiums", waiver="Bestand", last_day=until)
    return actions.admit_directly(
        actor=SYSTEM, organisation=organisation, network=network, admission=admission
    )


def add_agreement(
    series: AgreementSeries,
    number: int,
    first_day: date,
    last_day: date | None,
    *granted: Service,
    **fields: Any,
) -> Agreement:
    """Sign an agreement granting services to the members of their networks; no last day means open-ended."""
    terms = actions.Terms(
        title=fields.pop("title", f"{number}. Vereinbarung"),
        number=number,
        first_day=first_day,
        last_day=last_day,
        signed_on=first_day,
        term_state=fields.pop("term_state", TermState.FIXED if last_day else TermState.OPEN_ENDED),
    )
    grants = [actions.Grant(service.network, service) for service in granted]
    return actions.sign_agreement(actor=SYSTEM, series=series, terms=terms, grants=grants, **fields)


def build_world() -> World:
    """Return the invented Land with all networks, agreements and personas, stored in the database."""
    return once(f"world of {clock.today().year}", _build)


def _build() -> World:
    places = _places()
    bodies = _bodies()
    networks = _networks(bodies)
    services = _services(networks, bodies)
    _memberships(places, bodies, networks)
    agreements = _agreements(services, bodies)
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
    above = actions.create_network(
        actor=SYSTEM,
        slug="landesnetzwerk",
        name="Landesnetzwerk Musterland",
        short_name="Landesnetzwerk",
        operating_body=bodies["ministry"],
    )
    networks: dict[str, Any] = {"landesnetzwerk": above}
    rows = (
        ("gemeindenetzwerk", "Gemeindenetzwerk Musterland", "gemeindetag", "gemeinde"),
        ("staedtenetzwerk", "Städtenetzwerk Musterland", "staedtetag", "gemeinde"),
        ("landkreisnetzwerk", "Landkreisnetzwerk Musterland", "landkreistag", "kreis"),
    )
    resolution = actions.Requirement(ItemKind.COUNCIL_RESOLUTION, "Beschluss des Gremiums")
    for slug, name, association, level in rows:
        network = actions.create_network(
            actor=SYSTEM,
            slug=slug,
            name=name,
            parent=above,
            short_name=name.split()[0],
            operating_body=bodies[association],
            association=bodies[association],
        )
        rule = actions.Eligibility(level, within_ags="98", needs_association=True)
        actions.set_eligibility(actor=SYSTEM, network=network, rule=rule, since=START)
        actions.set_checklist(actor=SYSTEM, network=network, requirements=[resolution], since=START)
        networks[slug] = network
    return networks


def _services(networks: dict[str, Any], bodies: dict[str, Any]) -> dict[str, Any]:
    rows = (
        ("fachberatung", "Fachberatung", "gemeindenetzwerk", "institute"),
        ("staedteberatung", "Städteberatung", "staedtenetzwerk", "staedtetag"),
        ("kreisberatung", "Kreisberatung", "landkreisnetzwerk", "landkreistag"),
    )
    return {
        slug: actions.add_service(
            actor=SYSTEM, network=networks[network], slug=slug, name=name, provider=bodies[provider]
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


def _agreements(services: dict[str, Any], bodies: dict[str, Any]) -> dict[str, Any]:
    """A series per network; the current agreement began on New Year's Day two years ago and runs five years."""
    year = clock.today().year
    parties = {
        "fachberatung": "gemeindetag",
        "staedteberatung": "staedtetag",
        "kreisberatung": "landkreistag",
    }
    current: dict[str, tuple[AgreementSeries, Agreement]] = {}
    for slug, association in parties.items():
        name = f"Vereinbarungen Ministerium und {bodies[association].name}"
        series = actions.create_series(actor=SYSTEM, slug=f"vereinbarung-{slug}", name=name)
        both = [bodies["ministry"], bodies[association]]
        first = add_agreement(
            series, 1, START, date(year - 2, 1, 1) - timedelta(days=1), services[slug], parties=both
        )
        second = add_agreement(
            series,
            2,
            date(year - 2, 1, 1),
            date(year + 2, 12, 31),
            services[slug],
            parties=both,
            renews=first,
        )
        current[slug] = (series, second)
    series, agreement = current["fachberatung"]
    return {"series": series, "agreement": agreement}


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

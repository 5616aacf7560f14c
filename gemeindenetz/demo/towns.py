"""The people of the towns: contact persons, mayors, colleagues at a shared mailbox; each with a user and a seat."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from gemeindenetz.accounts.models import User
from gemeindenetz.core import clock, ranges
from gemeindenetz.demo.bulk import copy, ids, quiet, reserve
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.land import County, Place
from gemeindenetz.demo.places import Places, mail_word
from gemeindenetz.demo.texts import general
from gemeindenetz.network.models import Person, Role, Seat
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.register.names.spelling import fold

SHARED_MAILBOX_SHARE = 0.08
#: Towns where a persona is contact person already.
PERSONA_OF = {"Musterbach": "bekir", "Lindenried": "clara", "Musterkreis": "karim"}


@dataclass(frozen=True)
class TownPerson:
    """Somebody of a town who may ask."""

    id: int
    name: str
    email: str
    function: str
    role: str = Role.CONTACT


@dataclass
class Town:
    """What the matters need to know of a town or county."""

    organisation: int
    ags: str
    name: str
    county: str
    population: int
    is_county: bool
    people: list[TownPerson] = field(default_factory=list)


@dataclass
class _Draft:
    town: Town
    given: str
    family: str
    email: str
    role: str
    function: str
    is_shared: bool = False


def all_towns(places: Places) -> dict[str, Town]:
    """Return every municipality and county by key, without people."""
    county_names = {county.ags: county.name for county in places.land.counties}
    totals: dict[str, int] = {}
    towns: dict[str, Town] = {}
    for place in places.land.places:
        totals[place.county] = totals.get(place.county, 0) + place.population
        towns[place.ags] = _town(
            places, place, county=county_names[place.county], population=place.population
        )
    for county in places.land.counties:
        if county.ags in places.organisation:
            towns[county.ags] = _town(places, county, county=county.name, population=totals[county.ags])
    return towns


def _town(places: Places, thing: Place | County, *, county: str, population: int) -> Town:
    number = places.organisation[thing.ags]
    return Town(number, thing.ags, thing.name, county, population, is_county=isinstance(thing, County))


def person_name(chance: random.Random) -> tuple[str, str]:
    """Return an invented given and family name."""
    return chance.choice(general.GIVEN_NAMES), chance.choice(general.FAMILY_FIRST) + chance.choice(
        general.FAMILY_LAST
    )


def write_people(chance: random.Random, frame: Frame, *, towns: Iterable[Town]) -> None:
    """Write the people of these towns and put them into `town.people`; personas stay who they are."""
    drafts: list[_Draft] = []
    for town in towns:
        drafts += _drafts(chance, frame, town=town)
    users = _write_users(drafts)
    numbers = reserve(Person, len(drafts))
    public = ids(chance, len(drafts))
    with quiet(Person, Seat):
        rows = (
            (
                number,
                public[position],
                draft.given,
                draft.family,
                users[draft.email],
                draft.email,
                "",
                Dataset.DEMO,
            )
            for position, (number, draft) in enumerate(zip(numbers, drafts, strict=True))
        )
        columns = ("id", "public_id", "given_name", "family_name", "user_id", "email", "phone", "dataset")
        copy(Person, columns, rows=rows)
        since = ranges.period(date(frame.today.year - 5, 3, 1))
        seats = (
            (number, draft.town.organisation, draft.role, since, Dataset.DEMO)
            for number, draft in zip(numbers, drafts, strict=True)
        )
        copy(Seat, ("person_id", "organisation_id", "role", "valid", "dataset"), rows=seats)
    for number, draft in zip(numbers, drafts, strict=True):
        name = f"{draft.given} {draft.family}"
        draft.town.people.append(TownPerson(number, name, draft.email, draft.function, draft.role))


def _drafts(chance: random.Random, frame: Frame, *, town: Town) -> list[_Draft]:
    """A contact person and a mayor; in some towns the contact shares the mailbox with a colleague."""
    drafts: list[_Draft] = []
    persona = PERSONA_OF.get(town.name)
    domain = f"{mail_word(town.name)}.musterland.example"
    if persona:
        person = frame.people[persona]
        town.people.append(TownPerson(person.pk, person.name, person.email, "Ansprechperson Engagement"))
    elif chance.random() < SHARED_MAILBOX_SHARE:
        for function in ("Ansprechperson Engagement", "Hauptamt"):
            role = Role.CONTACT if function.startswith("Ansprech") else Role.STAFF
            drafts.append(
                _Draft(town, *person_name(chance), f"rathaus@{domain}", role, function, is_shared=True)
            )
    else:
        given, family = person_name(chance)
        function = chance.choice(general.FUNCTIONS)
        drafts.append(
            _Draft(town, given, family, f"{_mail(given)}.{_mail(family)}@{domain}", Role.CONTACT, function)
        )
    if town.name != "Musterbach":
        given, family = person_name(chance)
        head = "Landratsamt" if town.is_county else "Bürgermeisteramt"
        drafts.append(
            _Draft(town, given, family, f"{_mail(given)}.{_mail(family)}.leitung@{domain}", Role.MAYOR, head)
        )
    return drafts


def _mail(name: str) -> str:
    return fold(name).replace(" ", "")


def _write_users(drafts: list[_Draft]) -> dict[str, int]:
    shared = {draft.email: draft.is_shared for draft in drafts}
    numbers = reserve(User, len(shared))
    with quiet(User):
        copy(
            User,
            (
                "id",
                "password",
                "is_superuser",
                "email",
                "is_active",
                "is_staff",
                "joined_at",
                "is_shared_mailbox",
            ),
            rows=(
                (number, f"!{number:040}", False, email, True, False, clock.now(), is_shared)
                for number, (email, is_shared) in zip(numbers, shared.items(), strict=True)
            ),
        )
    return dict(zip(shared, numbers, strict=True))

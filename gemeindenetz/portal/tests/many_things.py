"""More of everything that stands in lists: what the query counts of pages must not depend on."""

from datetime import date, timedelta

from gemeindenetz.accounts.models import SignIn
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.actions.write_entry import Draft, post_message, write_note
from gemeindenetz.advice.models import RoutingRule
from gemeindenetz.advice.tests.factories import seat_request, web_request
from gemeindenetz.core import ranges
from gemeindenetz.core.models import ImportRun, SavedView, StoredFile, UndoTicket
from gemeindenetz.network.models import Circle, CircleMembership, Claim, Role, Source, TieKind
from gemeindenetz.network.tests.personas import (
    World,
    actor_of,
    add_agreement,
    add_membership,
    add_municipality,
    add_organisation,
    add_person,
    add_seat,
    add_tie,
    territory_of,
)
from gemeindenetz.register.models import Succession
from gemeindenetz.topics.models import Topic

LONG_AGO = date(1995, 1, 1)


def add_many(world: World, numbers: range) -> None:
    """Store one more of each thing for each number."""
    for number in numbers:
        _town(world, number)
        _matters(world, number)
        _partner(world, number)
        _team_and_office(world, number)
        _agreement(world, number)


def _town(world: World, number: int) -> None:
    county = territory_of(world.musterkreis)
    town = add_municipality(county, f"980017{number:02}", f"Neudorf {number}", population=900 * number + 800)
    add_membership(town, world.gemeindenetzwerk)
    add_tie(town, TieKind.MEMBER_OF, world.gemeindetag)
    add_seat(add_person("Kim", f"Kontakt{number}"), town, Role.CONTACT)
    add_seat(add_person("Lou", f"Kollegium{number}"), world.musterbach, Role.STAFF)
    circle, _made = Circle.objects.get_or_create(network=world.gemeindenetzwerk, name=f"Kreis {number % 5}")
    CircleMembership.objects.create(circle=circle, organisation=town, valid=ranges.period(LONG_AGO))
    gone = add_municipality(county, f"980018{number:02}", f"Altdorf {number}")
    merged = territory_of(gone)
    day = date(2020, 1, 1) + timedelta(days=number)
    merged.valid = ranges.ended_on(merged.valid, day - timedelta(days=1))
    merged.save()
    Succession.objects.create(
        predecessor=merged, successor=territory_of(world.musterbach), kind="dissolved", on=day
    )


def _matters(world: World, number: int) -> None:
    anna = actor_of(world.anna)
    case = take_over(actor=anna, request=seat_request(world.bekir, world.musterbach, moves=f"Frage {number}"))
    take_over(actor=anna, request=web_request(world.musterbach, email=f"asker{number}@rathaus.example"))
    shown = world.extra.setdefault("matter", case)
    post_message(actor=anna, case=shown, draft=Draft(f"Antwort {number}"))
    write_note(actor=anna, case=shown, draft=Draft(f"Notiz {number}"))
    propose_step(actor=anna, case=shown, text=f"Schritt {number}")
    seat_request(world.bekir, world.musterbach, moves=f"Wartet {number}")


def _partner(world: World, number: int) -> None:
    partner = add_organisation("partner", f"Initiative {number}", is_listed=True)
    add_tie(partner, TieKind.PARTNERS, world.musterbach)
    source, _made = Source.objects.get_or_create(title="Netzwerkbericht", address="https://beispiel.example/")
    Claim.objects.create(
        subject=f"network:{world.gemeindenetzwerk.slug}", field="members", value=str(number),
        as_of=f"20{number:02}", source=source,
    )  # fmt: skip
    Topic.objects.create(slug=f"thema-{number}", label=f"Thema {number}", broader=world.topic)


def _team_and_office(world: World, number: int) -> None:
    network = world.gemeindenetzwerk
    adviser = add_person("Robin", f"Rat{number}")
    add_seat(adviser, world.gemeindetag, Role.ADVISER, network=network)
    RoutingRule.objects.create(
        service=world.fachberatung, position=100 + number, name=f"Regel {number}", adviser=adviser
    )
    for scope, owner in ((f"team:{network.pk}", world.anna), (f"office:{network.pk}", world.dana)):
        SavedView.objects.create(
            listing="advice.cases", name=f"Ansicht {number}", scope=scope, owner_person_id=owner.pk
        )
        UndoTicket.objects.create(kind="probe", label=f"Probe {number}", scope=scope, actor_name="x", payload=[])
    file = StoredFile.objects.filter(scope=f"office:{network.pk}").first()
    if file is not None:
        ImportRun.objects.create(
            kind="network.members", file=file, scope=f"office:{network.pk}", actor_name="Dana Dorn",
            options={"network": network.pk},
        )  # fmt: skip
    assert world.anna.user is not None
    SignIn.objects.create(user=world.anna.user, session_key=f"{number:032}")


def _agreement(world: World, number: int) -> None:
    day = date(1970 + number, 1, 1)
    add_agreement(world.series, 100 + number, day, day + timedelta(days=300), world.fachberatung)

"""Bodies of municipalities and contact persons an import made on the way: an undo takes them back, or says why not."""

from collections.abc import Callable
from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemeindenetz.core import undo, undo_rows
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.imports import actions as imports
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.tracking import events_of
from gemeindenetz.ledger.reconcile import differences
from gemeindenetz.network import actions
from gemeindenetz.network.imports.members import MEMBERS
from gemeindenetz.network.models import (
    Membership,
    MembershipTransition,
    Organisation,
    OrganisationName,
    Person,
    Seat,
)
from gemeindenetz.network.tests.personas import (
    SYSTEM,
    World,
    actor_of,
    add_membership,
    add_person,
    add_seat,
    add_territory,
    add_tie,
    territory_of,
)
from gemeindenetz.register.models import Territory

HEAD = "Gemeinde;Mitglied seit;Ansprechpartner;E-Mail"
TOWNS = ("Neudorf am Rain", "Oberneudorf", "Unterneudorf")


@pytest.fixture
def towns(world: World) -> list[Territory]:
    """Three municipalities of the register that nobody has had to do with."""
    county = territory_of(world.musterkreis)
    return [
        add_territory("gemeinde", f"9800107{number}", name, parent=county, kind="64")
        for number, name in enumerate(TOWNS)
    ]


def import_of(world: World, *rows: str) -> UndoTicket:
    dana = actor_of(world.dana)
    upload = SimpleUploadedFile("liste.csv", "\n".join((HEAD, *rows)).encode(), "text/csv")
    options = {"network": world.gemeindenetzwerk.slug}
    run = imports.start_import(actor=dana, kind=MEMBERS, upload=upload, options=options)
    run = imports.choose_columns(actor=dana, run=run, columns=run.mapping["columns"])
    return imports.apply_import(actor=dana, run=run)


def everything() -> dict[str, set[str]]:
    """What stands in the tables an import of members writes."""
    models = (Organisation, OrganisationName, Membership, MembershipTransition, Person, Seat)
    return {
        model.__name__: set(undo_rows.images(model, model.objects.values_list("pk", flat=True)).values())
        for model in models
    }


def body(territory: Territory) -> Organisation | None:
    return Organisation.objects.filter(territory=territory).first()


def test_an_undone_import_leaves_nothing_of_what_it_made(world: World, towns: list[Territory]) -> None:
    before = everything()
    ticket = import_of(world, "Neudorf am Rain;1.3.2014;Nele Neu;nele@neudorf.example", "Oberneudorf;2016;;")
    made = body(towns[0])
    assert made is not None
    undo.undo(actor=actor_of(world.dana), ticket=ticket)
    assert everything() == before
    assert differences("memberships") == []
    events = events_of(Organisation).filter(pgh_obj_id=made.pk)
    assert [event.pgh_label for event in events.order_by("pk")] == ["insert", "delete"]
    assert {event.pgh_context.metadata["actor"] for event in events} == {world.dana.name}


def test_a_body_something_rests_on_stays_and_the_office_is_told_what(
    world: World, towns: list[Territory]
) -> None:
    ticket = import_of(world, "Neudorf am Rain;1.3.2014;;")
    made = body(towns[0])
    assert made is not None
    add_seat(add_person("Moritz", "Moos"), made, "mayor")
    add_tie(made, "member_of", world.gemeindetag)
    dana = actor_of(world.dana)
    staying = [line for line in undo.rehearse_undo(actor=dana, ticket=ticket).lines if line.what == "stays"]
    assert [line.label for line in staying] == ["Neudorf am Rain"]
    assert "Funktionen" in str(staying[0].note)
    assert "Beziehungen" in str(staying[0].note)
    undo.undo(actor=dana, ticket=ticket)
    assert body(towns[0]) == made
    assert made.names.exists()
    assert not Membership.objects.in_force().filter(organisation=made).exists()


def test_a_person_who_serves_elsewhere_since_stays(world: World, towns: list[Territory]) -> None:
    ticket = import_of(world, "Neudorf am Rain;1.3.2014;Nele Neu;nele@neudorf.example")
    nele = Person.objects.get(email="nele@neudorf.example")
    add_seat(nele, world.lindenried, "staff")
    undo.undo(actor=actor_of(world.dana), ticket=ticket)
    assert body(towns[0]) is None
    assert [seat.organisation for seat in nele.seats.all()] == [world.lindenried]


def test_a_body_known_before_is_left_alone(world: World, towns: list[Territory]) -> None:
    known = actions.create_for_territory(actor=SYSTEM, territory=towns[0])
    undo.undo(actor=actor_of(world.dana), ticket=import_of(world, "Neudorf am Rain;1.3.2014;;"))
    assert body(towns[0]) == known


@pytest.mark.parametrize("name", ["anna", "bekir", "emil", "hanna", "jule"])
def test_only_offices_remove_what_is_unused(world: World, towns: list[Territory], name: str) -> None:
    made = actions.create_for_territory(actor=SYSTEM, territory=towns[0])
    actor = actor_of(getattr(world, name))
    with pytest.raises(NotAllowed):
        actions.remove_unused_body(actor=actor, organisation=made)
    with pytest.raises(NotAllowed):
        actions.remove_unused_person(actor=actor, person=world.clara)


def at_once(remove: Callable[[], None]) -> None:
    """Let the database say at once what it would say at the end of the transaction."""
    with transaction.atomic(), connection.cursor() as cursor:
        remove()
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def test_the_database_lets_nothing_go_that_is_used(world: World) -> None:
    """Nothing is taken along silently, although Django would delete functions with their person."""
    for remove in (
        lambda: actions.remove_unused_body(actor=SYSTEM, organisation=world.lindenried),
        lambda: actions.remove_unused_person(actor=SYSTEM, person=world.clara),
    ):
        with pytest.raises(IntegrityError):
            at_once(remove)
    assert Seat.objects.filter(person=world.clara).exists()


LATER = st.lists(
    st.tuples(st.sampled_from(TOWNS), st.sampled_from(["seat", "tie", "elsewhere", "details"])), max_size=4
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.dictionaries(st.sampled_from(TOWNS), st.booleans(), min_size=1),
    known=st.sets(st.sampled_from(TOWNS)),
    later=LATER,
)
def test_undo_takes_back_exactly_the_bodies_nothing_rests_on(
    world: World, towns: list[Territory], rows: dict[str, bool], known: set[str], later: list[tuple[str, str]]
) -> None:
    with transaction.atomic():
        _import_use_and_undo(world, towns, rows=rows, known=known, later=later)
        # Every example begins with the same world.
        transaction.set_rollback(True)


def _import_use_and_undo(
    world: World, towns: list[Territory], *, rows: dict[str, bool], known: set[str], later: list[tuple[str, str]]
) -> None:
    for town in towns:
        if town.name in known:
            actions.create_for_territory(actor=SYSTEM, territory=town)
    before = everything()
    lines = (
        f"{town};1.3.2014;{'Nele Neu' if contact else ''};{f'neu{number}@x.example' if contact else ''}"
        for number, (town, contact) in enumerate(rows.items())
    )
    ticket = import_of(world, *lines)
    used = {town for number, (town, what) in enumerate(later) if town in rows and _use(world, town, what, number=number)}
    undo.undo(actor=actor_of(world.dana), ticket=ticket)
    there = {town.name for town in towns if body(town)}
    assert there == known | used
    assert differences("memberships") == []
    if not used and not known & {town for town, _what in later}:
        # Without later uses of it everything is as it was, but for the course of memberships of known bodies.
        left = everything()
        assert left["Organisation"] == before["Organisation"]
        assert left["Person"] - before["Person"] == set()
        assert bool(left["Membership"] - before["Membership"]) == bool(known & set(rows))


def _use(world: World, town: str, what: str, *, number: int) -> bool:
    """Let something happen to a body after the import; says whether it rests on it from then on."""
    found = Organisation.objects.get(name=town)
    if what == "seat":
        add_seat(add_person("Moritz", f"Moos{number}"), found, "mayor")
    elif what == "tie":
        # One year each: two open ones would overlap, which no action stores.
        year = 2015 + number
        add_tie(found, "member_of", world.gemeindetag, since=date(year, 1, 1), until=date(year, 12, 31))
    elif what == "elsewhere":
        if Membership.objects.filter(organisation=found, network=world.staedtenetzwerk).exists():
            return True
        add_membership(found, world.staedtenetzwerk)
    elif what == "details":
        details = actions.ContactDetails(phone=f"0711 {number}")
        actions.change_contact_details(actor=SYSTEM, organisation=found, details=details)
    return what != "details"

"""A municipality nobody had to do with asks: its body comes into being, and nobody outside the matter can tell."""

import re
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import reverse

from gemeindenetz.advice.actions.ask import confirm_request, submit_request
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.queries.links import confirmation_token
from gemeindenetz.advice.tests.factories import asking, seat_request
from gemeindenetz.core import clock
from gemeindenetz.core.imports import actions as imports
from gemeindenetz.network.imports.members import MEMBERS
from gemeindenetz.network.models import Organisation, Person
from gemeindenetz.network.tests.personas import GEORG, World, actor_of, add_territory, territory_of
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.access_things import things
from gemeindenetz.portal.tests.test_canary_walk import TOWN, differences
from gemeindenetz.portal.tests.walk import WAYS, client_for, pages, text_of
from gemeindenetz.register.models import Territory

NEW = "Neudorf am Rain"
MAIL = "nele@neudorf.example"
# Numbers that are drawn at random or counted up for every attempt, and the minute something was stored.
_DRAWN = re.compile(r"\b[a-z0-9]{12}\b|\b\d{2}:\d{2}\b|(?<=/)\d+(?=/)")


@pytest.fixture
def neudorf(world: World) -> Territory:
    """A municipality of the register without a body in any network."""
    return add_territory("gemeinde", "98001077", NEW, parent=territory_of(world.musterkreis), kind="64")


def asks_without_account(world: World, neudorf: Territory) -> None:
    """Nele of Neudorf asks by web and confirms; Anna takes it over."""
    question = asking(None, territory=neudorf, name="Nele Neu", email=MAIL, moves=TOWN, helps=TOWN)  # type: ignore[arg-type]
    request = submit_request(actor=GEORG, asking=question)
    request = confirm_request(actor=GEORG, token=confirmation_token(request))
    take_over(actor=actor_of(world.anna), request=request)


def asks_signed_in(world: World, neudorf: Territory) -> None:
    """Nele, entered by the office as the contact of Neudorf, asks; Anna takes it over."""
    nele = Person.objects.get(email=MAIL)
    town = Organisation.objects.get(territory=neudorf)
    request = seat_request(nele, town, moves=TOWN, helps=TOWN)
    take_over(actor=actor_of(world.anna), request=request)


@pytest.mark.slow
@pytest.mark.parametrize("persona", ["georg", "dana", "emil", "hanna", "bekir", "karim"])
def test_the_land_looks_the_same_whether_a_town_without_a_body_asked_or_not(
    world: World, neudorf: Territory, persona: str
) -> None:
    ways = (*WAYS, "q=Neudorf")
    with clock.at(clock.now()):
        made = things(world)
        made["Neudorf"] = {"ags": neudorf.ags}
        client = client_for(world, persona)
        before = pages(client, made, ways=ways) | own_pages(client, neudorf)
        asks_without_account(world, neudorf)
        assert Organisation.objects.filter(territory=neudorf).exists()
        client = client_for(world, persona)
        after = pages(client, made, ways=ways) | own_pages(client, neudorf)
    assert differences(before, after) == []
    assert not [name for name, text in after.items() if TOWN in text]


def own_pages(client: Client, neudorf: Territory) -> dict[str, str]:
    """Return the page of the municipality itself, and what is offered while its name is typed."""
    addresses = [
        reverse("register:territory", args=[neudorf.ags]),
        f"{reverse('search:suggestions')}?q=Neud",
        f"{reverse('search:search')}?q=Neudorf",
    ]
    return {address: text_of(client.get(address)) for address in addresses}


def nothing(world: World, neudorf: Territory) -> None:
    """Nobody asks."""


@pytest.mark.parametrize("before", [nothing, asks_without_account])
@pytest.mark.parametrize("after", [nothing, asks_signed_in])
def test_rehearsal_ticket_and_undo_of_an_import_tell_no_office_who_asked(
    world: World, neudorf: Territory, before: Callable[..., None], after: Callable[..., None]
) -> None:
    """Whether Neudorf asked before or after it was admitted by a list: every page of the office reads the same."""
    with clock.at(clock.now()):
        plain = story(world, neudorf, nothing, nothing)
        told = story(world, neudorf, before, after)
    assert differences(plain, told) == []
    assert not [name for name, text in told.items() if TOWN in text]


def story(
    world: World, neudorf: Territory, before: Callable[..., None], after: Callable[..., None]
) -> dict[str, str]:
    """Return what the office reads while it admits Neudorf by a list and takes that back; then forget it all."""
    with transaction.atomic():
        before(world, neudorf)
        found = _import_and_undo(world, neudorf, after)
        transaction.set_rollback(True)
    return {name: _DRAWN.sub("…", text) for name, text in found.items()}


def _import_and_undo(world: World, neudorf: Territory, after: Callable[..., None]) -> dict[str, str]:
    dana, client = actor_of(world.dana), client_for(world, "dana")
    lines = f"Gemeinde;Mitglied seit;Ansprechpartner;E-Mail\n{NEW};1.3.2014;Nele Neu;{MAIL}\n"
    upload = SimpleUploadedFile("liste.csv", lines.encode(), "text/csv")
    options = {"network": world.gemeindenetzwerk.slug}
    run = imports.start_import(actor=dana, kind=MEMBERS, upload=upload, options=options)
    run = imports.choose_columns(actor=dana, run=run, columns=run.mapping["columns"])
    found = {"rehearsal": text_of(client.get(reverse("import_run", args=[run.public_id])))}
    ticket = imports.apply_import(actor=dana, run=run)
    found["applied"] = text_of(client.get(reverse("import_run", args=[run.public_id])))
    body = Organisation.objects.get(territory=neudorf).public_id
    for name, about in (("organisation", "network:organisation"), ("territory", "register:territory")):
        found[name] = text_of(client.get(reverse(about, args=[neudorf.ags if name == "territory" else body])))
    found["history"] = text_of(client.get(reverse("history", args=["organisation", body])))
    after(world, neudorf)
    address = reverse("undo_ticket", args=[ticket.public_id])
    found["ticket"] = text_of(client.get(address))
    found["undo"] = text_of(client.post(reverse("undo", args=[ticket.public_id])))
    found["undone"] = text_of(client.get(address))
    found["tickets"] = text_of(client.get(reverse("undo_tickets")))
    found["members"] = text_of(client.get(reverse("network:members", args=[world.gemeindenetzwerk.slug])))
    return found

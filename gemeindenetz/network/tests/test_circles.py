"""Several members put into a regional circle at once: looked at first, entered together, taken back together."""

import pytest
from django.test import Client
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core import clock, undo
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.network import actions
from gemeindenetz.network.actions.form_circle import NotInNetwork
from gemeindenetz.network.tests.personas import World, actor_of

TODAY = clock.today()


def test_several_members_are_put_into_a_circle_at_once_and_taken_out_again(world: World) -> None:
    dana = actor_of(world.dana)
    circle = actions.form_circle(actor=dana, network=world.gemeindenetzwerk, name="Mustertal")
    towns = [world.musterbach, world.lindenried]
    ticket = actions.put_members_into_circle(actor=dana, circle=circle, organisations=towns, since=TODAY)
    assert circle.memberships.count() == 2
    assert ticket.label == "2 Mitglieder in Mustertal aufgenommen"
    undo.undo(actor=dana, ticket=ticket)
    assert not circle.memberships.exists()


def test_one_that_is_no_member_leaves_all_out(world: World) -> None:
    dana = actor_of(world.dana)
    circle = actions.form_circle(actor=dana, network=world.gemeindenetzwerk, name="Mustertal")
    towns = [world.musterbach, world.ahornstetten]
    with pytest.raises(NotInNetwork):
        actions.put_members_into_circle(actor=dana, circle=circle, organisations=towns, since=TODAY)
    assert not circle.memberships.exists()


def test_only_the_office_puts_members_into_circles(world: World) -> None:
    circle = actions.form_circle(actor=actor_of(world.dana), network=world.gemeindenetzwerk, name="Mustertal")
    for person in (world.anna, world.hanna, world.bekir):
        with pytest.raises(NotAllowed):
            actions.put_members_into_circle(
                actor=actor_of(person), circle=circle, organisations=[world.musterbach], since=TODAY
            )


def test_office_looks_first_then_enters_and_takes_back_on_the_screen(world: World) -> None:
    circle = actions.form_circle(actor=actor_of(world.dana), network=world.gemeindenetzwerk, name="Mustertal")
    client: Client = client_of(world.dana.user, person_id=world.dana.pk)
    address = reverse("network:put_into_circle", args=["gemeindenetzwerk"])
    chosen = [world.musterbach.pk, world.lindenried.pk]
    answers = {"circle": circle.pk, "organisations": chosen, "since": TODAY.isoformat()}
    page = client.post(address, answers).content.decode()
    assert "Musterbach" in page
    assert 'name="sure" value="on"' in page
    assert not circle.memberships.exists()
    page = client.post(address, {**answers, "sure": "on"}, follow=True).content.decode()
    assert "2 Mitglieder in Mustertal aufgenommen" in page
    client.post(reverse("undo", args=[UndoTicket.objects.get().public_id]))
    assert not circle.memberships.exists()

"""Requests and matters made by the real actions."""

from datetime import timedelta
from typing import Any

import pytest

from gemeindenetz.advice.actions.ask import (
    Asking,
    ask_signed_in,
    confirm_request,
    note_request,
    submit_request,
)
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.actions.write_entry import Draft, post_message, write_note
from gemeindenetz.advice.models import AdviceRequest, Case, CaseParty
from gemeindenetz.advice.queries.links import confirmation_token, holder
from gemeindenetz.advice.queries.reconcile import KINDS
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.middleware import OWN_FACTOR_KEY, SECOND_FACTOR_KEY
from gemeindenetz.ledger.models import Fact
from gemeindenetz.network.models import Organisation, Person
from gemeindenetz.network.tests.personas import GEORG, World, actor_of

CANARY_TOWN = "Nilpferdcafé am Marktplatz"
CANARY_NOTE = "Krokodilfrage vor der Wahl"


def own_facts() -> Any:
    """Facts of advice; the invented Land has facts of memberships too."""
    return Fact.objects.of_kinds(*KINDS)


def asking(organisation: Organisation, **fields: Any) -> Asking:
    values: dict[str, Any] = {
        "organisation": organisation,
        "name": "Lena Linse",
        "email": "lena@rathaus.example",
        "moves": "Unser letzter Laden hat geschlossen. Wer trägt ein Dorfcafé?",
        "helps": "Ein Gespräch mit jemandem, der das gemacht hat.",
    }
    return Asking(**{**values, **fields})


def web_request(organisation: Organisation, **fields: Any) -> AdviceRequest:
    """A request without account, confirmed."""
    request = submit_request(actor=GEORG, asking=asking(organisation, **fields))
    return confirm_request(actor=GEORG, token=confirmation_token(request))


def seat_request(person: Person, organisation: Organisation, **fields: Any) -> AdviceRequest:
    """A request of a signed-in person."""
    values = {"name": person.name, "email": person.email, **fields}
    return ask_signed_in(actor=actor_of(person), person=person, asking=asking(organisation, **values))


def phone_request(adviser: Person, organisation: Organisation, **fields: Any) -> AdviceRequest:
    return note_request(
        actor=actor_of(adviser),
        asking=asking(organisation, email="", **fields),
        channel="phone",
        takes_over=False,
    )


def open_case(world: World, **fields: Any) -> Case:
    """Bekir's matter, advised by Anna, with the town's canary in the text and an internal note."""
    request = seat_request(world.bekir, world.musterbach, moves=CANARY_TOWN, **fields)
    case = take_over(actor=actor_of(world.anna), request=request)
    write_note(actor=actor_of(world.anna), case=case, draft=Draft(CANARY_NOTE))
    return case


def web_case(world: World, **fields: Any) -> Case:
    """A matter of somebody without account in Musterbach, advised by Anna."""
    return take_over(actor=actor_of(world.anna), request=web_request(world.musterbach, **fields))


def party_actor(party: CaseParty, *, word_given: bool = False) -> Actor:
    party = CaseParty.objects.select_related("case__request", "case__network").get(pk=party.pk)
    return holder(party, word_given=word_given).actor


def say(world: World, case: Case, text: str, *, person: Person | None = None) -> Any:
    return post_message(actor=actor_of(person or world.anna), case=case, draft=Draft(text))


@pytest.fixture
def routed(world: World) -> AdviceRequest:
    """Bekir's request, routed and not yet taken over."""
    return seat_request(world.bekir, world.musterbach)


def tomorrow() -> Any:
    return clock.today() + timedelta(days=1)


def sign_in(client: Any, person: Person, *, own_factor: bool = True) -> Any:
    """Let a test browser act as a person who signed in fully."""
    client.force_login(person.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    session = client.session
    session[SECOND_FACTOR_KEY] = True
    session[OWN_FACTOR_KEY] = own_factor
    session.save()
    return client

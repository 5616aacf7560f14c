"""Every address × every persona answers as docs/access.md says."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.db import transaction
from django.test import Client
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.network.tests.personas import World
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.access_table import PERSONAS, Row, all_addresses, rows
from gemeindenetz.portal.tests.access_things import things

SIGN_IN = f"{reverse('account_login')}?{REDIRECT_FIELD_NAME}="


def test_every_address_stands_in_the_table_and_every_row_has_an_address() -> None:
    listed = {row.name for row in rows()}
    assert listed == set(all_addresses())


def answer(client: Client, row: Row, thing: dict[str, Any], parameters: tuple[str, ...]) -> str:
    """Return what the address answers, in the words of the table; whatever it wrote is taken back."""
    address = reverse(row.name, kwargs={name: thing[name] for name in parameters})
    ask: Callable[[str], Any] = getattr(client, row.method.lower())
    cookies = copy.deepcopy(client.cookies)
    with transaction.atomic():
        response = ask(address)
        if response.streaming:
            # Only the file: closing the response would close the test's connection.
            for close in response._resource_closers:
                close()
        transaction.set_rollback(True)
    client.cookies = cookies
    if response.status_code in {301, 302}:
        return "sign-in" if response["Location"].startswith(SIGN_IN) else "redirect"
    return str(response.status_code)


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_address_answers_a_persona_as_the_table_says(world: World, persona: str) -> None:
    made = things(world)
    person = getattr(world, persona, None)
    client = client_of(person.user if person else None, person_id=person.pk if person else 0)
    addresses = all_addresses()
    wrong = []
    for row in rows():
        found = answer(client, row, made[row.thing], addresses[row.name])
        if found != row.expected[persona]:
            wrong.append(f"{row}: {found} instead of {row.expected[persona]}")
    assert not wrong, "\n".join(wrong)

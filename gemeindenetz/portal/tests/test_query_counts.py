"""How many statements each page asks: the same for two rows as for twenty, and no more than people agreed to.

The counts stand in query_counts.txt and are reviewed like code. After a change that is meant:

    GEMEINDENETZ_WRITE_QUERY_COUNTS=1 .venv/bin/python -m pytest gemeindenetz/portal/tests/test_query_counts.py
"""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from django.db import connection, transaction
from django.urls import reverse
from wagtail.models import Site

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.network.tests.personas import World
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.access_table import Row, all_addresses, rows
from gemeindenetz.portal.tests.access_things import things
from gemeindenetz.portal.tests.many_things import add_many

BASELINE = Path(__file__).with_name("query_counts.txt")
WRITE = "GEMEINDENETZ_WRITE_QUERY_COUNTS"
FEW, MANY = 2, 20
#: docs/speed.md: pages of a municipality and a matter; lists.
MOST, MOST_OF_LISTS = 20, 15
LISTS = ("advice:cases", "network:members", "network:partners", "outbox", "register:list", "undo_tickets")
#: Who asks: the advisory team, the office, a contact, a partner, the funder, somebody without account.
ASKING = ("anna", "dana", "bekir", "jule", "emil", "georg")
#: Pages that look for something step by step and stop when it is found; more rows may mean fewer statements.
SEARCHING = ("search:search",)
Counts = dict[str, int]


def test_a_page_asks_as_much_for_twenty_rows_as_for_two_and_as_much_as_agreed(world: World) -> None:
    made = things(world)
    add_many(world, range(FEW))
    few = _counts(world, made)
    add_many(world, range(FEW, MANY))
    many = _counts(world, made)
    if os.environ.get(WRITE):
        BASELINE.write_text("".join(f"{number:3} {name}\n" for name, number in sorted(many.items())), "utf-8")
    wrong = {name: (few[name], many[name]) for name in few if not _fits(name, few[name], many=many[name])}
    assert wrong == {}
    assert many == _agreed()


def test_no_page_asks_more_than_its_limit() -> None:
    agreed = _agreed()
    assert {name: number for name, number in agreed.items() if number > MOST} == {}
    lists = {name: number for name, number in agreed.items() if name.split()[0] in LISTS}
    assert lists
    assert {name: number for name, number in lists.items() if number > MOST_OF_LISTS} == {}


def _fits(name: str, few: int, *, many: int) -> bool:
    return many <= few if name.startswith(SEARCHING) else many == few


def _agreed() -> Counts:
    lines = BASELINE.read_text(encoding="utf-8").splitlines()
    return {name: int(number) for number, name in (line.strip().split(maxsplit=1) for line in lines)}


def _counts(world: World, made: dict[str, dict[str, Any]]) -> Counts:
    """Count what each page asks for each persona who may open it."""
    # What Wagtail keeps for an hour (where its sites begin) is there, as it is in a running installation.
    Site.get_site_root_paths()
    parameters = all_addresses()
    found: Counts = {}
    for persona in ASKING:
        person = getattr(world, persona, None)
        client = client_of(person.user if person else None, person_id=person.pk if person else 0)
        for row in rows():
            if row.method == "GET" and row.expected[persona] == "200":
                address = reverse(row.name, kwargs={name: made[row.thing][name] for name in parameters[row.name]})
                found[_name(row, persona)] = _asked(partial(client.get, address))
    return found


def _name(row: Row, persona: str) -> str:
    return f"{row.name} [{row.thing}] {persona}"


def _asked(ask: Callable[[], Any]) -> int:
    """Return the number of statements of one request; the second one, because the first fills what is kept."""
    number = 0

    def counting(execute: Callable[..., Any], statement: str, *arguments: Any) -> Any:
        nonlocal number
        # Points to return to exist only because the test itself is one transaction.
        number += not statement.startswith(("SAVEPOINT", "RELEASE SAVEPOINT"))
        return execute(statement, *arguments)

    for wrapped in (False, True):
        with transaction.atomic():
            if wrapped:
                with connection.execute_wrapper(counting):
                    response = ask()
            else:
                response = ask()
            if response.streaming:
                # Only the file: closing the response would close the test's connection.
                for close in response._resource_closers:
                    close()
            transaction.set_rollback(True)
    return number

"""That Musterbach asked about X: canaries and a comparison over all addresses × everybody outside the matter.

No page may hold a word of the matter, and the Land with the matter and the Land without it must look the same to
everybody outside, letter by letter: not even a count, a date, a gap or a status tells. Addresses come from
docs/access.md, so that an address added later is walked without a word here.
"""

import difflib
import logging
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.advice.actions.edit_case import set_follow_up
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.parties import let_in
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.actions.write_entry import Draft, post_message, record_contact, write_note
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import open_case, seat_request
from gemeindenetz.core import clock, undo
from gemeindenetz.core.imports import actions as imports
from gemeindenetz.core.log_scrubbing import ScrubbingFormatter
from gemeindenetz.network.imports.members import MEMBERS
from gemeindenetz.network.tests.personas import World, actor_of, add_person, add_seat
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.access_things import things
from gemeindenetz.portal.tests.walk import client_for, pages, text_of

TOWN = "Flamingoschuppen"
NOTE = "Krokodilfrage"
OUTSIDE = ("georg", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim")


def secret_matter(world: World, *, only_me: bool = False) -> Case:
    """A matter of Musterbach in which everything happened; every text of it holds a canary."""
    anna, bekir = actor_of(world.anna), actor_of(world.bekir)
    request = seat_request(world.bekir, world.musterbach, moves=f"{TOWN} am Markt", helps=TOWN, only_me=only_me)
    case = take_over(actor=anna, request=request)
    bekir = actor_of(world.bekir)
    upload = SimpleUploadedFile(f"{TOWN}.txt", TOWN.encode(), "text/plain")
    post_message(actor=bekir, case=case, draft=Draft(f"{TOWN}: anbei", (upload,)))
    write_note(actor=anna, case=case, draft=Draft(NOTE))
    for kind, shared in (("phone", False), ("visit", True)):
        record_contact(
            actor=anna, case=case, kind=kind, happened_on=clock.today(), body=TOWN if shared else NOTE,
            shared=shared,
        )  # fmt: skip
    propose_step(actor=anna, case=case, text=f"{TOWN} besuchen")
    set_follow_up(actor=anna, case=case, on=clock.today(), note=NOTE)
    seat_request(world.bekir, world.musterbach, moves=f"{TOWN} die zweite")
    case.refresh_from_db()
    return case


def things_outside(world: World) -> dict[str, dict[str, Any]]:
    """All things, but without the secret of Anna's own calendar address: whoever holds that reads as Anna."""
    made = things(world)
    made["calendar of Anna"]["secret"] = "unbekannt"
    return made


def words_of(case: Case) -> tuple[str, ...]:
    """Everything that tells of the matter; ids are secret as well."""
    entries = [str(entry.body) for entry in case.entries.all() if entry.body]
    return (TOWN, NOTE, case.number, case.public_id, case.request.public_id, *entries)


def leaks(found: dict[str, str], words: tuple[str, ...]) -> list[str]:
    return [f"{name}: {word}" for name, text in found.items() for word in words if word in text]


def differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return, for every page that changed, its name and its first line that did."""
    return [
        f"{name}: {line}"
        for name, text in before.items()
        for line in list(difflib.unified_diff(_lines(name, text), _lines(name, after[name]), n=0))[3:5]
    ]


def _lines(name: str, text: str) -> list[str]:
    """Return the lines to compare; without words the search lists by day, and within a day as the index happens to lie."""
    lines = text.splitlines()
    return sorted(lines) if " search:search " in name else lines


@pytest.mark.parametrize("persona", OUTSIDE)
def test_to_anybody_outside_the_land_looks_the_same_whether_musterbach_asked_or_not(
    world: World, persona: str, caplog: pytest.LogCaptureFixture
) -> None:
    with clock.at(clock.now()):
        made = things_outside(world)
        before = pages(client_for(world, persona), made)
        case = secret_matter(world)
        with caplog.at_level(logging.DEBUG, logger="gemeindenetz"):
            after = pages(client_for(world, persona), made, methods=("GET", "POST"))
    assert differences(before, after) == []
    lines = "\n".join(ScrubbingFormatter().format(record) for record in caplog.records)
    assert leaks({**after, "log": lines}, words_of(case)) == []


def test_people_of_the_matter_see_it_and_never_an_internal_note(world: World) -> None:
    made = things_outside(world)
    case = secret_matter(world)
    made["matter of Bekir"] |= {"public_id": case.public_id, "token": token_for(case.parties.get())}
    found = pages(client_for(world, "bekir"), made)
    assert leaks(found, (TOWN,))
    assert leaks(found, (NOTE,)) == []


def test_a_link_shows_its_holder_everything_but_internal_notes(world: World) -> None:
    made = things_outside(world)
    case = secret_matter(world)
    made["matter of Bekir"] |= {"public_id": case.public_id, "token": token_for(case.parties.get())}
    found = pages(client_for(world, "georg"), made)
    assert leaks(found, (TOWN,))
    assert leaks(found, (NOTE,)) == []


def test_shared_mailbox_opens_nothing_marked_only_me(world: World) -> None:
    """A colleague signs in by a code sent to the mailbox both read, as herself or as Bekir."""
    made = things_outside(world)
    case = secret_matter(world, only_me=True)
    lena = add_person("Lena", "Linse", user=world.bekir.user)
    add_seat(lena, world.musterbach, "contact")
    user = world.bekir.user
    words = (NOTE, case.number, case.public_id, f"{TOWN}: anbei")
    for person in (lena, world.bekir):
        client = client_of(user, person_id=person.pk, own_factor=False)
        assert leaks(pages(client, made), words) == []


def test_somebody_let_in_reads_from_then_on_and_nobody_else_of_the_town(world: World) -> None:
    made = things_outside(world)
    case = secret_matter(world)
    let_in(actor=actor_of(world.bekir), case=case, name=world.ingo.name, email=world.ingo.email)
    address = reverse("advice:case", args=[case.public_id])
    assert client_for(world, "ingo").get(address).status_code == 200
    assert leaks(pages(client_for(world, "karim"), made), words_of(case)) == []


def test_a_foreign_matter_costs_and_answers_like_one_that_does_not_exist(world: World) -> None:
    case = secret_matter(world)
    for persona in OUTSIDE[1:]:
        answers = []
        for public_id in (case.public_id, "zzzzzzzzzzzz"):
            client = client_for(world, persona)
            client.get("/")
            with CaptureQueriesContext(connection) as queries:
                response = client.get(reverse("advice:case", args=[public_id]))
            content = response.content.decode().replace(public_id, "")
            answers.append((response.status_code, len(queries), len(content)))
        assert answers[0] == answers[1], persona


def test_cells_and_lists_behind_figures_name_no_town_that_asked(world: World) -> None:
    """One town, one topic, one county: whatever combination of the report is asked, the figure stays covered."""
    case = open_case(world)
    closing = Closing(outcome="clarified", occasion=TOWN, result=TOWN, open_points=TOWN)
    close_case(actor=actor_of(world.anna), case=case, closing=closing)
    network = world.gemeindenetzwerk.slug
    year = case.opened_on.year
    for persona in ("dana", "emil"):
        client = client_for(world, persona)
        for name in ("reports:year", "reports:workbook", "reports:document"):
            text = text_of(client.get(reverse(name, kwargs={"network": network, "year": year})))
            assert leaks({name: text}, (TOWN, case.number)) == []
            assert "Musterbach" not in text



def test_imports_and_undo_of_the_office_never_learn_of_the_matter(world: World) -> None:
    """The office ends Musterbach's membership by a list, looks at the rehearsal and takes it back: no word of advice."""
    made = things_outside(world)
    case = secret_matter(world)
    dana = actor_of(world.dana)
    upload = SimpleUploadedFile(
        "liste.csv", b"Gemeinde;Mitglied seit;bis\nMusterbach;2001;31.12.2024\n", "text/csv"
    )
    options = {"network": world.gemeindenetzwerk.slug}
    run = imports.start_import(actor=dana, kind=MEMBERS, upload=upload, options=options)
    run = imports.choose_columns(actor=dana, run=run, columns=run.mapping["columns"])
    client = client_for(world, "dana")
    made["import of the office"] |= {"public_id": run.public_id}
    assert leaks(_office_pages(client, made), words_of(case)) == []
    ticket = imports.apply_import(actor=dana, run=run)
    made["ticket of the office"] |= {"public_id": ticket.public_id}
    assert leaks(_office_pages(client, made), words_of(case)) == []
    undo.undo(actor=dana, ticket=ticket)
    assert leaks(_office_pages(client, made), words_of(case)) == []


def _office_pages(client: Client, made: dict[str, dict[str, Any]]) -> dict[str, str]:
    wanted = ("import", "undo", "history", "network:membership", "network:organisation")
    return pages(client, made, only=wanted)

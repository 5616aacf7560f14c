"""Every address of Wagtail refuses whoever is no editor, and shows an editor nothing of another network."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from wagtail.models import Page

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.network.tests.personas import World
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.access_table import PERSONAS, is_editorial
from gemeindenetz.portal.tests.editorial_things import CANARY, SEARCHED, EditorialThings, things_of_hanna

EDITORS = ("anna", "dana", "hanna")
# Wagtail leaves the temporary file of a picture it has made smaller to the garbage collector.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Exception ignored in. <function SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning"
)
# Wagtail's own code stumbles over a request that no screen sends, after it has asked for permission.
FAILS_WHEN_EMPTY = {
    "redaktion/choose-external-link/",
    "redaktion/pages/<int:page_to_move_id>/set_position/",
}
PLACEHOLDER = re.compile(r"<(?:(\w+):)?(\w+)>|\(\?P<(\w+)>[^)]*\)|\([^)]*\)")


def routes() -> list[str]:
    """Return the patterns of all addresses below /redaktion/, as text with placeholders."""
    way = next(one for one in get_resolver().url_patterns if is_editorial(one))
    assert isinstance(way, URLResolver)
    return sorted({route.replace("^", "").rstrip("$") for route in _walk(way.url_patterns, str(way.pattern))})


def _walk(patterns: list[URLPattern | URLResolver], above: str) -> Iterator[str]:
    for pattern in patterns:
        here = above + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, here)
        else:
            yield here


def address(route: str, values: dict[str, str]) -> str:
    """Fill a route: known names from `values`, numbers with 1, everything else with a word."""

    def fill(match: re.Match[str]) -> str:
        kind, name = match[1], match[2] or match[3] or ""
        return values.get(name, "1" if kind in {None, "int", "str"} else "eins")

    return "/" + PLACEHOLDER.sub(fill, route).replace(".*", "irgendwo").replace("\\", "")


def of_persona(world: World, persona: str) -> Client:
    person = getattr(world, persona, None)
    return client_of(person.user if person else None, person_id=person.pk if person else 0)


def test_wagtails_hundreds_of_addresses_are_walked() -> None:
    assert len(routes()) > 150


@pytest.mark.parametrize("persona", [one for one in PERSONAS if one not in EDITORS])
def test_who_is_no_editor_is_refused_everywhere(world: World, persona: str) -> None:
    client = of_persona(world, persona)
    wrong = []
    for route in routes():
        for ask in (client.get, client.post):
            found = ask(address(route, {}))
            if persona == "georg":
                expected = f"{reverse('account_login')}?{REDIRECT_FIELD_NAME}="
                refused = found.status_code == 302 and found["Location"].startswith(expected)
            else:
                refused = found.status_code == 403
            if not refused:
                wrong.append(f"{route}: {found.status_code}")
    assert not wrong, "\n".join(wrong)


def test_staff_without_second_factor_are_led_to_it_first(world: World) -> None:
    client = client_of(world.anna.user, person_id=world.anna.pk, second_factor=False)
    for route in routes():
        found = client.get(address(route, {}))
        assert found.status_code == 302, route
        assert found["Location"].startswith("/konto/"), route


@pytest.mark.slow
@pytest.mark.parametrize("persona", ["anna", "dana"])
def test_nothing_of_another_network_is_shown_or_changed(world: World, persona: str) -> None:
    things = things_of_hanna(world)
    before = things.state()
    client = of_persona(world, persona)
    client.raise_request_exception = False
    # The first visit prepares the editor's own pages; made here, it is not made again after every roll-back.
    assert client.get(settings.EDITORIAL_PATH).status_code == 200
    wrong = []
    for route in routes():
        for method, given, data in _requests(route, things):
            with transaction.atomic():
                found = getattr(client, method)(given, data)
                body = _text(found)
                if things.state() != before:
                    wrong.append(f"{method} {given} {data} changed something of the other network")
                transaction.set_rollback(True)
            if CANARY in body:
                wrong.append(f"{method} {given} {data} shows something of the other network")
            if found.status_code >= 500 and route not in FAILS_WHEN_EMPTY:
                wrong.append(f"{method} {given} {data}: {found.status_code}")
    assert not wrong, "\n".join(wrong)


def _requests(route: str, things: EditorialThings) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Lists are read and searched; routes that name a thing are pointed at each of the other network and posted to."""
    given = sorted({address(route, values) for values in things.parameters()})
    for one in given:
        yield "get", one, {}
        yield ("post", one, {}) if "<" in route else ("get", one, {"q": SEARCHED})
    # These take what they are about from behind the question mark.
    if "/bulk/" in route or "chosen-multiple" in route:
        for values in things.parameters():
            yield "get", f"{address(route, values)}?id={values['pk']}", {}
            yield "get", f"{address(route, values)}?id=all", {}
            yield "get", f"{address(route, values)}?id=all&childOf={values['pk']}", {}


def _text(response: Any) -> str:
    content = b"".join(response) if response.streaming else response.content
    return str(content.decode(errors="replace"))


def test_an_object_of_another_network_is_refused_by_number(world: World) -> None:
    things = things_of_hanna(world)
    for persona, number in itertools.product(("anna", "dana"), things.own_addresses()):
        found = of_persona(world, persona).get(number)
        assert found.status_code in {403, 404}, (persona, number, found.status_code)


def test_a_form_without_its_fields_is_answered_plainly(world: World) -> None:
    things_of_hanna(world)
    client = of_persona(world, "hanna")
    client.get(settings.EDITORIAL_PATH)
    for page in Page.objects.all():
        for act in ("copy", "edit", "delete", "unpublish", "move"):
            found = client.post(f"/redaktion/pages/{page.pk}/{act}/", {})
            assert found.status_code < 500, (page.specific_class, act)


@pytest.mark.parametrize("persona", ["anna", "dana"])
def test_screens_that_take_numbers_behind_the_question_mark_show_nothing_of_another_network(
    world: World, persona: str
) -> None:
    things = things_of_hanna(world)
    client = of_persona(world, persona)
    for row, kind in ((things.image, "networkimage"), (things.document, "networkdocument")):
        place = "images" if kind == "networkimage" else "documents"
        for way in (
            f"bulk/network/{kind}/delete/?id={row.pk}",
            f"{place}/chooser/chosen-multiple/?id={row.pk}",
        ):
            assert CANARY not in _text(client.get(f"/redaktion/{way}")), way


def test_only_pictures_are_sent_from_the_folder_of_pictures(world: World) -> None:
    document = things_of_hanna(world).document
    assert of_persona(world, "georg").get(f"/medien/images/../{document.file.name}").status_code == 404


@pytest.mark.parametrize("persona", ["anna", "dana"])
def test_screens_of_wagtail_that_do_not_ask_whose_a_page_is_are_held_back(world: World, persona: str) -> None:
    things = things_of_hanna(world)
    client = of_persona(world, persona)
    client.raise_request_exception = False
    for page in (things.page, things.draft):
        for way in (
            f"choose-page/{page.pk}/",
            f"choose-page/search/?q={SEARCHED}",
            f"choose-page/chosen-multiple/?id={page.pk}",
            f"pages/workflow/preview/{page.pk}/1/",
            f"bulk/wagtailcore/page/delete/?id={page.pk}",
            f"bulk/wagtailcore/page/delete/?id=all&childOf={things.page.get_parent().pk}",
            "bulk/wagtailcore/page/delete/?id=all",
            f"bulk/network/networkimage/delete/?id={things.image.pk}",
            f"bulk/network/networkimage/delete/?id=all&childOf={things.folder.collection_id}",
            "bulk/library/practiceexample/delete/?id=all",
            "bulk/library/practiceexample/delete/?id=all&childOf=2",
            f"bulk/library/practiceexample/delete/?id={things.examples[0].pk}",
            f"images/chooser/chosen-multiple/?id={things.image.pk}",
            "reports/page-types-usage/",
            f"snippets/library/practiceexample/?q={SEARCHED}",
        ):
            found = client.get(f"/redaktion/{way}")
            assert CANARY not in _text(found), way
            assert found.status_code < 500, way


def test_the_own_editor_reaches_the_same_objects(world: World) -> None:
    things = things_of_hanna(world)
    for number in things.own_addresses():
        found = of_persona(world, "hanna").get(number)
        assert found.status_code == 200, (number, found.status_code, found.headers.get("Location"))


def test_content_policy_is_laxer_only_below_the_editorial_path(world: World) -> None:
    client = of_persona(world, "anna")
    inside = client.get(settings.EDITORIAL_PATH)["Content-Security-Policy"]
    outside = client.get("/heute/")["Content-Security-Policy"]
    assert "'unsafe-inline'" in inside
    assert "'unsafe-inline'" not in outside
    assert "http" not in inside.replace("https://", "http").partition("script-src")[2]


def test_no_screen_asks_a_third_party(world: World) -> None:
    client = of_persona(world, "dana")
    for page in ("", "images/", "documents/", "images/add/", "reports/site-history/"):
        text = client.get(f"{settings.EDITORIAL_PATH}{page}").content.decode()
        loaded = re.findall(r'(?:src|data-src|srcset)="(https?:)?//[^"]+"', text)
        assert not loaded, (page, loaded)
        assert "gravatar" not in text
        assert "releases.wagtail" not in text


def test_wagtails_ways_to_sign_in_lead_to_ours(world: World) -> None:
    client = of_persona(world, "anna")
    assert client.get("/redaktion/logout/")["Location"] == reverse("account_logout")
    assert client.get("/redaktion/account/")["Location"] == reverse("account_home")
    assert client.get("/redaktion/password_reset/").status_code == 404


def test_screens_are_german(world: World) -> None:
    text = of_persona(world, "anna").get(settings.EDITORIAL_PATH).content.decode()
    assert '<html lang="de"' in text.replace("\n", " ")

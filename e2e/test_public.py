"""A citizen without account, without JavaScript, on a small phone."""

from typing import Any

from django.db import transaction
from playwright.sync_api import Page

from gemeindenetz.network.tests.personas import World, add_municipality, territory_of


def look_up(page: Page, name: str) -> str:
    """Type a name on the first page and return the answer."""
    page.goto("/")
    page.get_by_label("Name der Gemeinde").fill(name)
    page.get_by_role("button", name="Nachsehen").click()
    return page.locator(".gn-answer").inner_text()


def test_citizen_finds_out_whether_the_own_municipality_takes_part_without_javascript(
    world: World, open_as: Any
) -> None:
    county = territory_of(world.musterkreis)
    with transaction.atomic():
        add_municipality(county, "98001011", "Kirchheim am See")
        add_municipality(county, "98001012", "Kirchheim an der Muster")
    page = open_as(None, "/", javascript=False)
    assert "Ja, Musterbach ist dabei" in look_up(page, "Musterbach")
    assert "Fachberatung" in page.get_by_role("main").inner_text()
    assert "Ja, Musterbach ist dabei" in look_up(page, "Musterbch")
    assert "Nein, Ahornstetten ist noch nicht dabei" in look_up(page, "Ahornstetten")
    assert "können mehrere Orte gemeint sein" in look_up(page, "Kirchheim")
    page.get_by_role("link", name="Kirchheim am See").click()
    assert "Nein, Kirchheim am See ist noch nicht dabei" in page.get_by_role("main").inner_text()
    assert "Wir kennen keinen Ort" in look_up(page, "Xyzzyhausen")


def test_citizens_pages_are_accessible_and_fit_a_phone_of_320_pixels(
    world: World, open_as: Any, accessible: Any
) -> None:
    page = open_as(None, "/")
    accessible(page)
    page.set_viewport_size({"width": 320, "height": 640})
    addresses = (
        "/",
        "/n/gemeindenetzwerk/",
        "/dabei/?place=Musterbach",
        "/dabei/?place=Xyzzyhausen",
        "/beratung/anfrage/",
        "/netz/",
        "/netz/gemeindenetzwerk/mitglieder/",
        "/netz/partner/",
        "/konto/anmelden/",
    )
    for address in addresses:
        page.goto(address)
        too_wide = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert too_wide <= 0, (address, too_wide)
        accessible(page)

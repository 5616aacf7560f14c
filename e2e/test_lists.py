"""Lists: a row leads to its record, a filter changes the list in place, readers without account stay outside."""

from typing import Any

from django.db import transaction
from django.urls import reverse
from playwright.sync_api import expect

from gemeindenetz.advice.tests.factories import open_case
from gemeindenetz.network.tests.personas import World

ROWS = "#liste [data-row]"


def members_of(world: World) -> str:
    return reverse("network:members", args=[world.gemeindenetzwerk.slug])


def test_a_row_leads_to_its_record(world: World, open_as: Any) -> None:
    with transaction.atomic():
        case = open_case(world)
    page = open_as(world.anna, reverse("advice:cases"))
    page.locator(f"{ROWS} a").first.click()
    page.wait_for_url(f"**{reverse('advice:case', args=[case.public_id])}")
    expect(page.locator("h1")).to_have_count(1)


def test_a_row_leads_readers_without_account_to_the_public_page_of_the_town(world: World, open_as: Any) -> None:
    page = open_as(None, members_of(world))
    page.locator(ROWS).get_by_role("link", name="Musterbach", exact=True).click()
    page.wait_for_url(f"**{reverse('register:territory', args=[world.musterbach.territory.ags])}")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Musterbach")


def test_readers_without_account_see_lists_in_the_public_frame(world: World, open_as: Any) -> None:
    page = open_as(None, reverse("register:list"))
    expect(page.locator("body")).to_have_class("gn-public")
    expect(page.locator(".gn-side")).to_have_count(0)
    page = open_as(world.bekir, reverse("register:list"))
    expect(page.locator("body")).to_have_class("gn-app")


def test_a_filter_changes_the_list_in_place_and_can_be_walked_back(world: World, open_as: Any) -> None:
    page = open_as(None, reverse("register:list"))
    page.evaluate("window.stays = true")
    before = page.locator(ROWS).count()
    facet = page.locator(".gn-facet a").first
    words = facet.locator("span").first.inner_text()
    facet.click()
    expect(page.locator(".gn-facet a[aria-current]")).to_contain_text(words)
    assert page.evaluate("window.stays") is True, "the page was loaded anew"
    assert 0 < page.locator(ROWS).count() < before
    expect(page.locator(".gn-facet a[aria-current]")).to_be_focused()
    expect(page.locator(".gn-facet:not([open])")).to_have_count(0)
    page.get_by_role("link", name="Alle Filter entfernen").first.click()
    expect(page.locator(ROWS)).to_have_count(before)
    expect(page.locator("[data-announce]")).to_be_focused()
    page.go_back()
    expect(page.locator(".gn-facet a[aria-current]")).to_contain_text(words)
    page.go_back()
    expect(page.locator(ROWS)).to_have_count(before)


def test_lists_work_without_scripts(world: World, open_as: Any) -> None:
    page = open_as(None, reverse("register:list"), javascript=False)
    before = page.locator(ROWS).count()
    page.locator(".gn-filters > summary").click()
    page.locator(".gn-facet summary").first.click()
    page.locator(".gn-facet a").first.click()
    assert 0 < page.locator(ROWS).count() < before
    page.get_by_role("link", name="Alle Filter entfernen").first.click()
    assert page.locator(ROWS).count() == before

"""Suggestions under a text field: by keyboard, named for screen readers, and only a help."""

from typing import Any

from playwright.sync_api import expect

from gemeindenetz.network.tests.personas import World


def test_place_is_picked_by_keyboard_and_named_for_screen_readers(world: World, open_as: Any) -> None:
    page = open_as(None, "/dabei/")
    field = page.get_by_role("combobox", name="Name der Gemeinde")
    field.press_sequentially("Musterb")
    options = page.get_by_role("listbox").get_by_role("option")
    expect(options.first).to_contain_text("Musterbach")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#ansage")).to_contain_text("Pfeiltasten")
    field.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    assert field.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
    field.press("Enter")
    expect(field).to_have_value("Musterbach")
    field.press("Enter")
    expect(page.get_by_role("heading", name="Ja, Musterbach ist dabei")).to_be_visible()


def test_keys_show_help_walk_lists_and_can_be_switched_off(world: World, open_as: Any) -> None:
    page = open_as(None, "/dabei/?place=Muster")
    page.locator("h1").click()
    page.keyboard.press("j")
    expect(page.locator("[data-row] a").first).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("[data-search]")).to_be_focused()
    page.locator("h1").click()
    page.keyboard.press("?")
    expect(page.get_by_role("table", name="Tasten auf dieser Seite")).to_be_visible()
    page.get_by_role("button", name="Diese Tasten ausschalten").click()
    page.locator("h1").click()
    page.keyboard.press("j")
    expect(page.locator("[data-row] a").first).not_to_be_focused()


def test_failed_form_puts_the_focus_on_the_summary(world: World, open_as: Any) -> None:
    world.gemeindenetzwerk.sender_address = "netz@musterland.example"
    world.gemeindenetzwerk.save()
    page = open_as(None, "/n/gemeindenetzwerk/barriere-melden/")
    page.get_by_role("button", name="Meldung absenden").click()
    expect(page.locator(".gn-summary")).to_be_focused()
    page.locator(".gn-summary a").first.click()
    expect(page.get_by_label("Was ging nicht?")).to_be_focused()

"""A citizen without account and without JavaScript."""

from typing import Any

from gemeindenetz.network.tests.personas import World


def test_citizen_finds_out_whether_the_own_municipality_takes_part_without_javascript(
    world: World, open_as: Any
) -> None:
    page = open_as(None, "/", javascript=False)
    page.get_by_label("Name der Gemeinde").fill("Musterbach")
    page.get_by_role("button", name="Nachsehen").click()
    assert "Musterbach" in page.content()
    assert "Mitglied" in page.content()


def test_home_is_accessible_on_desktop_and_phone(world: World, open_as: Any, accessible: Any) -> None:
    for phone in (False, True):
        accessible(open_as(None, "/", phone=phone))

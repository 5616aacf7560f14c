"""The list of pictures is complete: every page of the access table is photographed, or it says why not."""

from urllib.parse import urlsplit

from django.urls import resolve

from e2e.screens import DEMONSTRATION, SCREENS, WITHOUT_PICTURE, Screen
from gemeindenetz.portal.tests.access_table import rows


def shown_by(screen: Screen) -> str:
    return screen.page or resolve(urlsplit(screen.path).path).view_name


def photographed() -> set[str]:
    """Addresses there are pictures of, without those that exist on a demonstration only."""
    return {shown_by(screen) for screen in SCREENS if screen not in DEMONSTRATION}


def pages() -> set[str]:
    """Addresses that somebody opens and gets an answer from."""
    return {row.name for row in rows() if row.method == "GET" and "200" in row.expected.values()}


def test_every_page_is_photographed_or_says_why_not() -> None:
    missing = pages() - photographed() - set(WITHOUT_PICTURE)
    assert not missing, f"in docs/access.md, but neither in SCREENS nor in WITHOUT_PICTURE: {sorted(missing)}"


def test_nothing_stands_in_both_lists_and_reasons_are_only_given_for_pages_there_are() -> None:
    assert not photographed() & set(WITHOUT_PICTURE)
    assert set(WITHOUT_PICTURE) <= {row.name for row in rows()}


def test_names_of_pictures_are_unique_and_links_say_where_they_lead() -> None:
    names = [screen.name for screen in SCREENS]
    assert len(names) == len(set(names))
    assert [screen.name for screen in SCREENS if screen.follow and not screen.page] == []

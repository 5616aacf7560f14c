"""Addresses of many rows: Django looks the pattern up once, each row's key is put in."""

from functools import lru_cache
from urllib.parse import quote

from django.urls import get_script_prefix, get_urlconf, reverse

# Fits slugs and texts; no key looks like it.
_PLACE = "0-key-of-the-row-0"
_PLACE_OF_DIGITS = "000000000"


def address_of(name: str, key: str, *, digits: bool = False) -> str:
    """Return the address of a view with one argument that is a slug or a text, or up to nine digits."""
    place = _PLACE_OF_DIGITS if digits else _PLACE
    before, after = _around(name, place, urlconf=get_urlconf(), script_prefix=get_script_prefix())
    return before + quote(key, safe="") + after


@lru_cache(maxsize=256)
def _around(name: str, place: str, *, urlconf: str | None, script_prefix: str) -> tuple[str, str]:
    before, _, after = reverse(name, args=[place]).partition(place)
    return before, after

"""Addresses of many rows: Django looks the pattern up once, each row's key is put in."""

from functools import lru_cache
from urllib.parse import quote

from django.urls import get_script_prefix, get_urlconf, reverse

# Fits slugs and texts; no key looks like it.
_PLACE = "0-key-of-the-row-0"


def address_of(name: str, key: str) -> str:
    """Return the address of a view with one argument that is a slug or a text."""
    before, after = _around(name, urlconf=get_urlconf(), script_prefix=get_script_prefix())
    return before + quote(key, safe="") + after


@lru_cache(maxsize=256)
def _around(name: str, *, urlconf: str | None, script_prefix: str) -> tuple[str, str]:
    before, _, after = reverse(name, args=[_PLACE]).partition(_PLACE)
    return before, after

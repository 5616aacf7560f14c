"""How often somebody may try, counted for all processes in the shared cache; addresses are kept as hashes."""

import hashlib

from django.core.cache import cache
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError


class TooOften(DomainError):
    """Wait a while."""

    status = 429


def count_try(request: HttpRequest, what: str, *, most: int, seconds: int, about: str = "") -> None:
    """Count one try of this address (or about this thing). Raises `TooOften` beyond `most` within `seconds`."""
    whose = about or request.META.get("REMOTE_ADDR", "")
    key = f"advice.{what}.{hashlib.blake2b(whose.encode(), digest_size=12).hexdigest()}"
    cache.add(key, 0, seconds)
    try:
        tries = cache.incr(key)
    except ValueError:
        tries = 1
    if tries > most:
        raise TooOften(
            _("Too many tries. Please wait a quarter of an hour; what you typed is not lost on this page.")
        )

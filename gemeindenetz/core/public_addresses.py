"""Addresses for the sitemap: apps register what everybody may read, and nothing else ever stands there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class PublicAddress:
    """A path everybody may open, and when it last changed, where that is known."""

    path: str
    changed_at: datetime | None = None


AddressSource = Callable[[], Iterable[PublicAddress]]
_sources: list[AddressSource] = []


def register_public_addresses(source: AddressSource) -> None:
    """Let an app name addresses for the sitemap; the source reads as somebody without account."""
    if source not in _sources:
        _sources.append(source)


def public_addresses() -> list[PublicAddress]:
    """Return all registered addresses, each path once."""
    found = {address.path: address for source in _sources for address in source()}
    return list(found.values())

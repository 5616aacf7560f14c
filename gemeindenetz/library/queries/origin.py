"""Where an entry was born, for those who may know it."""

from typing import Any

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.origins import OriginLink, resolve_origin


def origin_link(entry: Any, actor: Actor) -> OriginLink | None:
    """Return label and address of the matter or project, or None where the reader may not know of it."""
    return resolve_origin(entry.origin, actor) if entry.origin else None

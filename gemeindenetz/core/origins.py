"""References that point up: a lower row says where it comes from without knowing the upper app."""

from collections.abc import Callable
from dataclasses import dataclass

from gemeindenetz.core.actor import Actor


@dataclass(frozen=True)
class Origin:
    """Kind and number of the thing something comes from, e.g. `Origin("case", 12)`."""

    kind: str
    id: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class OriginLink:
    """What a reader may be shown of an origin."""

    label: str
    url: str


Resolver = Callable[[int, Actor], OriginLink | None]
_resolvers: dict[str, Resolver] = {}


def register_origin(kind: str, resolver: Resolver) -> None:
    """Let an upper app resolve its kind; the resolver returns None for actors who may not see it."""
    _resolvers[kind] = resolver


def resolve_origin(origin: Origin, actor: Actor) -> OriginLink | None:
    """Return label and address of an origin, or None where the actor may not see it."""
    resolver = _resolvers.get(origin.kind)
    return resolver(origin.id, actor) if resolver else None

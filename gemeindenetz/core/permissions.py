"""Permission decisions with reasons.

Every rule exists in two forms that a test proves equal for every role and state: `can_x(actor, obj)` gives
`Allowed` or `Denied(reason)`; `Model.objects.visible_to(actor)` gives the rows. Outside the visible set the
answer is 404; visible but not allowed is 403 with the reason.
"""

from dataclasses import dataclass

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message, NotAllowed, NotVisible


@dataclass(frozen=True)
class Allowed:
    """The actor may; truthy."""

    reason: Message = ""

    def __bool__(self) -> bool:
        return True


@dataclass(frozen=True)
class Denied:
    """The actor may not, and why; falsy."""

    reason: Message

    def __bool__(self) -> bool:
        return False


Decision = Allowed | Denied


def require(decision: Decision) -> None:
    """Raise `NotAllowed` with the reason unless the decision allows."""
    if isinstance(decision, Denied):
        raise NotAllowed(decision.reason)


def require_visible(visible: bool) -> None:  # noqa: FBT001 - reads as a sentence at the call
    """Raise `NotVisible` (404) unless the thing lies inside what the actor may see."""
    if not visible:
        raise NotVisible


def scope_column_match(actor: Actor, scope: str) -> bool:
    """Yes/no form of `scope IN actor.scopes`; system actors see everything."""
    return actor.is_system or scope in actor.scopes

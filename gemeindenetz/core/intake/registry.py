"""What apps contribute to the intake: whose mail it is, and where it belongs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from gemeindenetz.core.intake.parsing import ParsedMail
from gemeindenetz.core.models import IncomingMail, IncomingState, OutboxMail
from gemeindenetz.core.origins import Origin


@dataclass(frozen=True)
class Place:
    """Where a mail was put, or why not: its new state, the code of the reason and what a person may choose from."""

    state: IncomingState
    reason: str
    detail: str = ""
    cause: Origin | None = None
    suggestions: list[dict[str, Any]] = field(default_factory=list)
    original: dict[str, Any] = field(default_factory=dict)


class IntakeHandler(Protocol):
    """An app that takes mail in. All three run inside one transaction, and may run again after a kill."""

    def scope_for(self, recipients: Sequence[str], *, network: str) -> str | None:
        """Return who may see a mail to these addresses, or None when they are not the app's."""

    def place(self, mail: IncomingMail, parsed: ParsedMail) -> Place | None:
        """Put a mail in its place; None when another app may try."""

    def bounced(self, mail: OutboxMail) -> None:
        """React to a mail of ours that came back."""


_handlers: list[IntakeHandler] = []


def register_intake(handler: IntakeHandler) -> None:
    """Add an app's handler."""
    if handler not in _handlers:
        _handlers.append(handler)


def handlers() -> list[IntakeHandler]:
    """Return the handlers in the order of their registration."""
    return list(_handlers)


def scope_for(recipients: Sequence[str], *, network: str) -> str:
    """Return the scope of a mail; `intake:unknown`, which nobody holds, when no app knows the addresses."""
    for handler in _handlers:
        scope = handler.scope_for(recipients, network=network)
        if scope:
            return scope
    return "intake:unknown"

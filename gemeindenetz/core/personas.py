"""Personas the sign-in page of a demo offers; upper apps register them, nothing is shown elsewhere."""

from dataclasses import dataclass

from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class Persona:
    """A person of the demo: the key `POST /demo/sign-in` takes, the name, one sentence on what they come for."""

    key: str
    name: Message
    sentence: Message


_personas: list[Persona] = []


def register_personas(personas: list[Persona]) -> None:
    """Offer these personas on the sign-in page; a second call replaces them."""
    _personas[:] = personas


def offered_personas() -> list[Persona]:
    """Return the personas on offer; none outside a demo."""
    return list(_personas)

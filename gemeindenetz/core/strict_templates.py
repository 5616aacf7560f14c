"""Undefined variables in our own templates are errors in tests; those of libraries stay as forgiving as they were."""

import sys
from pathlib import Path
from types import FrameType
from typing import Self

from django.template.base import Node

PACKAGE = Path(__file__).resolve().parent.parent


class UndefinedVariable(AssertionError):
    """A template of ours reads something its view did not give."""


class StrictWhenInvalid(str):
    """Django formats this text with the variable it could not find (`string_if_invalid`)."""

    __slots__ = ()

    def __new__(cls, _text: str = "") -> Self:
        """Hold no text, whatever was given: that is what other people's templates show."""
        return super().__new__(cls, "")

    def __contains__(self, part: object) -> bool:
        """Say that there is a place for the variable's name, so that Django formats this text with it."""
        return True

    def __bool__(self) -> bool:
        """Be there for our own templates only: others get an empty text, and their filters (`default`) go on."""
        origin = _rendering_template()
        return origin is not None and Path(origin).is_relative_to(PACKAGE)

    def __mod__(self, variable: object) -> str:
        """Raise when the template is ours, else show nothing."""
        origin = _rendering_template()
        if origin is not None and Path(origin).is_relative_to(PACKAGE):
            raise UndefinedVariable(f"{Path(origin).relative_to(PACKAGE)}: {variable} is not defined")
        return ""


def _rendering_template() -> str | None:
    """The template that is being rendered right now: nodes know where they come from."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 - Django hands over the variable's name only
    while frame is not None:
        node = frame.f_locals.get("self")
        if isinstance(node, Node):
            origin = getattr(node, "origin", None)
            if origin is not None:
                return str(origin.name)
        frame = frame.f_back
    return None

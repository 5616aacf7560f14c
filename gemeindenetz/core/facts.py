"""Facts as pages show them: term, value, and in small print where it comes from."""

from dataclasses import dataclass
from typing import Any

from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class Fact:
    """One line of a fact list (components/facts.html). `kind` "good" or "warn" colours the value."""

    term: Message
    value: Any
    note: Message = ""
    url: str = ""
    kind: str = ""

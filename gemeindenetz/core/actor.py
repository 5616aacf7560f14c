"""Who acts: an immutable value made once per request, job or command.

Everything an actor may do follows from `scopes` (tokens like `team:3`, see docs/access.md), which `network`
resolves from dated seats. The same tokens filter SQL and, later, the search index.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

ActorKind = Literal["anonymous", "person", "link", "system"]


@dataclass(frozen=True)
class ServedNetwork:
    """A network somebody serves as staff, as every page of theirs names it."""

    number: int
    slug: str
    short_name: str
    name: str


@dataclass(frozen=True)
class Actor:
    """One acting person, link holder or part of the system.

    `verified`: staff have passed their second factor (always true for others).
    `own_factor`: the session was opened with something only this person has, not just a mailbox.
    `reason`: for system actors, why they act; it stands in the history.
    `serving`: the networks of a staff member, in order of their names; words only, rights follow from `scopes`.
    """

    kind: ActorKind
    name: str = ""
    user_id: int | None = None
    person_id: int | None = None
    scopes: frozenset[str] = field(default_factory=frozenset)
    verified: bool = False
    own_factor: bool = False
    reason: str = ""
    serving: tuple[ServedNetwork, ...] = ()

    @classmethod
    def anonymous(cls) -> "Actor":
        """Return somebody about whom nothing is known."""
        return cls(kind="anonymous", scopes=frozenset({"public"}))

    @classmethod
    def system(cls, reason: str) -> "Actor":
        """Return the system acting for `reason` (jobs, commands, starter data)."""
        return cls(kind="system", name="System", reason=reason, verified=True, own_factor=True)

    @classmethod
    def link(cls, *, name: str, scopes: Iterable[str], own_factor: bool = False) -> "Actor":
        """Return the holder of a signed link from a mail, with exactly the scopes the link carries."""
        return cls(
            kind="link", name=name, scopes=frozenset({"public", *scopes}), verified=True, own_factor=own_factor
        )

    @property
    def is_system(self) -> bool:
        return self.kind == "system"

    @property
    def is_signed_in(self) -> bool:
        return self.kind == "person"

    def has(self, *tokens: str) -> bool:
        """Tell whether the actor holds any of the tokens."""
        return any(token in self.scopes for token in tokens)

    def ids(self, prefix: str) -> frozenset[int]:
        """Return the numbers behind all tokens `prefix:<number>`."""
        return self._ids_by_prefix.get(prefix, frozenset())

    @cached_property
    def _ids_by_prefix(self) -> dict[str, frozenset[int]]:
        found: dict[str, set[int]] = {}
        for token in self.scopes:
            prefix, _, number = token.partition(":")
            if number.isdigit():
                found.setdefault(prefix, set()).add(int(number))
        return {prefix: frozenset(numbers) for prefix, numbers in found.items()}

    def with_scopes(self, *tokens: str) -> "Actor":
        """Return the same actor holding further tokens."""
        return replace(self, scopes=self.scopes | set(tokens))


@dataclass(frozen=True)
class SignedIn:
    """What a session says about who signed in: handed to the resolver."""

    user_id: int
    chosen_person_id: int | None
    second_factor: bool
    own_factor: bool


ScopeResolver = Callable[[SignedIn], Actor]
_resolver: list[ScopeResolver] = []


def register_scope_resolver(resolver: ScopeResolver) -> None:
    """Let `network` say who a signed-in user is and which scopes today's seats give. Called once."""
    _resolver[:] = [resolver]


def actor_for(signed_in: SignedIn) -> Actor:
    """Return the actor of a session; with no resolver registered, somebody without scopes."""
    if _resolver:
        return _resolver[0](signed_in)
    return Actor(kind="person", user_id=signed_in.user_id, scopes=frozenset({"public", "signed-in"}))

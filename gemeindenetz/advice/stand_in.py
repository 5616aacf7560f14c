"""Who is told what concerns a matter: its adviser, else who stands in; pure functions, and never nobody.

Whoever is away is represented by the named deputy. Where the deputy is away too, or nobody was named, or the adviser has
left, the heads of the team are told, else everybody who is there, and when all are away: everybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class TeamFacts:
    """The team on a day, by the numbers of its persons. `away`: who is absent, with the deputy named (or None)."""

    members: tuple[int, ...]
    leads: frozenset[int] = frozenset()
    away: Mapping[int, int | None] = field(default_factory=dict)

    @property
    def present(self) -> tuple[int, ...]:
        """Members who are there."""
        return tuple(number for number in self.members if number not in self.away)


def told(team: TeamFacts, adviser: int | None) -> tuple[int, ...]:
    """Return who is told about a matter of this adviser (None: of nobody); empty only for an empty team."""
    if adviser is not None and adviser in team.present:
        return (adviser,)
    deputy = team.away.get(adviser) if adviser is not None and adviser in team.members else None
    if adviser is not None and deputy is not None and deputy in team.present:
        # The adviser finds it in the own mailbox after coming back.
        return (deputy, adviser)
    return _heads(team) or team.present or team.members


def told_when_unanswered(team: TeamFacts, adviser: int | None, *, everybody: bool) -> tuple[int, ...]:
    """Return who learns that nobody answered: deputy and heads first, then the whole team, absent ones excepted."""
    if everybody:
        return team.present or team.members
    deputy = team.away.get(adviser) if adviser is not None else None
    found = [number for number in team.present if number in team.leads or number == deputy]
    others = [number for number in team.present if number != adviser]
    return tuple(found) or tuple(others) or team.present or team.members


def _heads(team: TeamFacts) -> tuple[int, ...]:
    return tuple(number for number in team.present if number in team.leads)

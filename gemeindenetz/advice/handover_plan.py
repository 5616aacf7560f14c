"""Who takes which matter when a colleague leaves: proposed by the rules of routing, one after the other (pure).

Every matter proposed counts as load for the next one, so that nobody gets everything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from gemeindenetz.advice.routing import AdviserDecision, AdviserFacts, Ask, RuleFacts, decide_adviser


def propose(
    asks: Sequence[tuple[int, int, Ask]],
    rules: Mapping[int, Sequence[RuleFacts]],
    *,
    team: Sequence[AdviserFacts],
) -> dict[int, AdviserDecision]:
    """Return per matter who is proposed and why. `asks`: (matter, service, what it is about); `rules` per service."""
    present = {adviser.id: adviser for adviser in team}
    found: dict[int, AdviserDecision] = {}
    for number, service, ask in asks:
        decision = decide_adviser(ask, rules.get(service, ()), team=list(present.values()))
        found[number] = decision
        if decision.adviser is not None:
            chosen = present[decision.adviser]
            present[chosen.id] = replace(chosen, load=chosen.load + 1)
    return found

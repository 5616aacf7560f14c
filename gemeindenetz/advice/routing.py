"""Who advises: a pure decision over loaded facts, with every reason (no database, no clock).

First the service, then the adviser:

1. Services of networks the municipality is a member of; several: its own choice, else the one made for the topic,
   else the one of its own association, else the oldest.
2. Not a member: services of networks it could join (first conversation), chosen the same way.
3. Nothing fits: the service of the right level, else any, so that no request is lost.

Adviser: the first active rule whose conditions fit. It names somebody, or leaves it to competence. Competence: who
is not full, then topic, then broader topic, then load relative to capacity, then who stands first. Whoever is
absent is represented by the named deputy, else the next one takes it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

#: How many matters at once are sensible when a seat does not say.
DEFAULT_CAPACITY = 25
EXACT, BROADER, NONE = 2, 1, 0


@dataclass(frozen=True)
class Reason:
    """Why, as a code with values; `routing_words.sentence` says it in words."""

    code: str
    values: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return what is stored."""
        return {"code": self.code, **self.values}


@dataclass(frozen=True)
class Ask:
    """Who asks about what. `topics`: the topic and, after it, its broader ones, nearest first."""

    ags: str
    level: str
    name: str = ""
    topics: tuple[int, ...] = ()
    associations: frozenset[int] = frozenset()
    chosen_service: int | None = None
    member_of: frozenset[int] = frozenset()


@dataclass(frozen=True)
class ServiceFacts:
    """A service and how the asking municipality stands to its network."""

    id: int
    network_id: int
    name: str
    network_name: str
    association: int | None = None
    topics: frozenset[int] = frozenset()
    is_member: bool = False
    could_join: bool = False
    fits_level: bool = False


@dataclass(frozen=True)
class RuleFacts:
    """A routing rule; empty conditions match everything."""

    id: int
    position: int
    name: str
    within_ags: str = ""
    topic: int | None = None
    association: int | None = None
    adviser: int | None = None


@dataclass(frozen=True)
class AdviserFacts:
    """A member of the team on this day."""

    id: int
    name: str
    topics: frozenset[int] = frozenset()
    load: int = 0
    capacity: int | None = None
    absent: bool = False
    deputy: int | None = None

    @property
    def fullness(self) -> Fraction:
        return Fraction(self.load, self.capacity or DEFAULT_CAPACITY)

    @property
    def is_full(self) -> bool:
        return self.fullness >= 1


@dataclass(frozen=True)
class ServiceDecision:
    """The service, and why."""

    service: ServiceFacts
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class AdviserDecision:
    """The adviser (None: nobody, the whole team is told), the rule that decided, why, and who was considered."""

    adviser: int | None
    rule: int | None
    reasons: tuple[Reason, ...]
    considered: tuple[dict[str, Any], ...] = ()


def decide_service(ask: Ask, services: Sequence[ServiceFacts]) -> ServiceDecision | None:
    """Return the service that advises, or None where the installation has none at all."""
    code, candidates = candidates_among(services)
    if not candidates:
        return None
    service, why = _pick_service(ask, candidates)
    first = Reason(code, {"network": service.network_name, "service": service.name})
    return ServiceDecision(service, (first, *why))


def candidates_among(services: Sequence[ServiceFacts]) -> tuple[str, list[ServiceFacts]]:
    """Return the services that could advise, among which the municipality itself may choose, and by what right."""
    stages = (
        ("member", [s for s in services if s.is_member]),
        ("could_join", [s for s in services if s.could_join]),
        ("level", [s for s in services if s.fits_level]),
        ("any_service", list(services)),
    )
    return next(((code, candidates) for code, candidates in stages if candidates), ("", []))


def _pick_service(ask: Ask, candidates: Sequence[ServiceFacts]) -> tuple[ServiceFacts, tuple[Reason, ...]]:
    if len(candidates) == 1:
        return candidates[0], ()
    ordered = sorted(candidates, key=lambda service: service.id)
    chosen = [service for service in ordered if service.id == ask.chosen_service]
    if chosen:
        return chosen[0], (Reason("own_choice", {"service": chosen[0].name}),)
    why: tuple[Reason, ...] = ()
    left = [service for service in ordered if not service.topics] or ordered
    for topic in ask.topics:
        made_for_it = [service for service in ordered if topic in service.topics]
        if made_for_it:
            left = made_for_it
            why = (Reason("service_topic", {"service": left[0].name, "topic": topic}),)
            break
    own = [service for service in left if service.association in ask.associations]
    if len(left) > 1 and own:
        left, why = own, (*why, Reason("own_association", {"network": own[0].network_name}))
    if not why:
        why = (Reason("first_service", {"service": left[0].name}),)
    return left[0], why


def decide_adviser(ask: Ask, rules: Iterable[RuleFacts], *, team: Sequence[AdviserFacts]) -> AdviserDecision:
    """Return who of the team is asked to take the request over."""
    by_id = {adviser.id: adviser for adviser in team}
    passed_over: list[Reason] = []
    for rule in sorted(rules, key=lambda rule: (rule.position, rule.id)):
        if not _matches(rule, ask):
            continue
        if rule.adviser is None:
            found = _by_competence(ask, team)
            return _with(found, rule, before=passed_over)
        adviser = by_id.get(rule.adviser)
        if adviser is None:
            passed_over.append(Reason("rule_adviser_left", {"rule": rule.name}))
            continue
        present, why = _present(adviser, by_id)
        if present is not None:
            why = (*passed_over, *_rule_reasons(rule), *why)
            return AdviserDecision(present.id, rule.id, why, _ranked_table(ask, team))
        passed_over += [*_rule_reasons(rule), *why]
    found = _by_competence(ask, team)
    return AdviserDecision(found.adviser, None, (*passed_over, *found.reasons), found.considered)


def _with(found: AdviserDecision, rule: RuleFacts, *, before: list[Reason]) -> AdviserDecision:
    first = Reason("rule_competence", {"rule": rule.name})
    return AdviserDecision(found.adviser, rule.id, (*before, first, *found.reasons), found.considered)


def _matches(rule: RuleFacts, ask: Ask) -> bool:
    return (
        ask.ags.startswith(rule.within_ags)
        and (rule.topic is None or rule.topic in ask.topics)
        and (rule.association is None or rule.association in ask.associations)
    )


def _rule_reasons(rule: RuleFacts) -> tuple[Reason, ...]:
    values: dict[str, Any] = {"rule": rule.name}
    if rule.within_ags:
        values["within"] = rule.within_ags
    if rule.topic is not None:
        values["topic"] = rule.topic
    return (Reason("rule", values),)


def _present(
    adviser: AdviserFacts, by_id: dict[int, AdviserFacts]
) -> tuple[AdviserFacts | None, tuple[Reason, ...]]:
    """Return who answers for the adviser today: the adviser, the deputy, or nobody, and why."""
    if not adviser.absent:
        return adviser, ()
    deputy = by_id.get(adviser.deputy) if adviser.deputy is not None else None
    if deputy is not None and not deputy.absent:
        return deputy, (Reason("deputy", {"absent": adviser.name, "deputy": deputy.name}),)
    return None, (Reason("absent", {"absent": adviser.name}),)


def _competence(ask: Ask, adviser: AdviserFacts) -> int:
    if not ask.topics:
        return NONE
    if ask.topics[0] in adviser.topics:
        return EXACT
    return BROADER if adviser.topics.intersection(ask.topics[1:]) else NONE


def _rank(ask: Ask, adviser: AdviserFacts) -> tuple[bool, int, Fraction, int]:
    return (adviser.is_full, -_competence(ask, adviser), adviser.fullness, adviser.id)


def _ranked_table(ask: Ask, team: Sequence[AdviserFacts]) -> tuple[dict[str, Any], ...]:
    return tuple(
        {
            "adviser": adviser.id,
            "name": adviser.name,
            "competence": _competence(ask, adviser),
            "load": adviser.load,
            "capacity": adviser.capacity or DEFAULT_CAPACITY,
            "absent": adviser.absent,
        }
        for adviser in sorted(team, key=lambda adviser: _rank(ask, adviser))
    )


def _by_competence(ask: Ask, team: Sequence[AdviserFacts]) -> AdviserDecision:
    by_id = {adviser.id: adviser for adviser in team}
    considered = _ranked_table(ask, team)
    passed_over: list[Reason] = []
    for row in considered:
        adviser = by_id[row["adviser"]]
        present, why = _present(adviser, by_id)
        if present is None:
            passed_over += why
            continue
        return AdviserDecision(
            present.id, None, (*passed_over, *_competence_reasons(ask, adviser, team=team), *why), considered
        )
    return AdviserDecision(None, None, (*passed_over, Reason("nobody")), considered)


def _competence_reasons(
    ask: Ask, adviser: AdviserFacts, *, team: Sequence[AdviserFacts]
) -> tuple[Reason, ...]:
    level = _competence(ask, adviser)
    reasons: list[Reason] = []
    if level == EXACT:
        reasons.append(Reason("competence", {"name": adviser.name, "topic": ask.topics[0]}))
    elif level == BROADER:
        topic = next(topic for topic in ask.topics[1:] if topic in adviser.topics)
        reasons.append(Reason("competence_broader", {"name": adviser.name, "topic": topic}))
    if len(team) == 1:
        reasons.append(Reason("only_one", {"name": adviser.name}))
    else:
        capacity = adviser.capacity or DEFAULT_CAPACITY
        code = "all_full" if adviser.is_full else "load"
        reasons.append(Reason(code, {"name": adviser.name, "load": adviser.load, "capacity": capacity}))
    return tuple(reasons)

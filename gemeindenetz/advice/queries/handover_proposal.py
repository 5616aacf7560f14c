"""An adviser's open matters with a proposal who takes each, in a number of queries that does not grow with them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch

from gemeindenetz.advice import handover_plan
from gemeindenetz.advice.models import Case, NextStep
from gemeindenetz.advice.queries.routing_facts import adviser_facts, rule_facts
from gemeindenetz.advice.reminder_rules import OPEN_STEPS
from gemeindenetz.advice.routing import AdviserDecision, AdviserFacts, Ask
from gemeindenetz.advice.routing_words import sentences_of_many
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.network.models import Network, Person, Tie, TieKind
from gemeindenetz.topics.models import Topic

#: More at once is a change of the whole service.
MOST = 250


@dataclass(frozen=True)
class Row:
    """One matter: who is proposed and why, and what was promised."""

    case: Case
    colleague_id: int | None
    reasons: str
    codes: list[dict[str, object]]
    promised: list[str]


@dataclass(frozen=True)
class Proposal:
    """Everything an adviser hands over, and among whom."""

    network: Network
    leaving: Person
    colleagues: list[Person]
    rows: list[Row]
    more: int


def proposal_of(actor: Actor, public_id: str) -> Proposal:
    """Return the proposal for an adviser of the reader's teams. Raises `NotVisible` for anybody without open matters there."""
    leaving = Person.objects.filter(public_id=public_id).first()
    first = Case.objects.of_team(actor).open().filter(adviser=leaving) if leaving else Case.objects.none()
    case = first.select_related("network").order_by("network", "pk").first()
    if leaving is None or case is None:
        raise NotVisible
    return proposal(case.network, leaving)


def proposal(network: Network, leaving: Person) -> Proposal:
    """Return the open matters of an adviser in one network with a proposal for each. Who: the advisory team."""
    today = clock.today()
    steps = NextStep.objects.filter(state__in=OPEN_STEPS).order_by("due_on", "pk")
    rows = Case.objects.open().filter(network=network, adviser=leaving)
    cases = list(
        rows.select_related("organisation__territory", "topic", "request", "service", "network")
        .prefetch_related(Prefetch("next_steps", queryset=steps, to_attr="open_steps"))
        .order_by("organisation__sort_key", "pk")[: MOST + 1]
    )
    team = [one for one in adviser_facts(network.pk, today) if one.id != leaving.pk]
    decisions = _decide(cases[:MOST], team, day=today)
    words = sentences_of_many([[why.as_json() for why in decisions[case.pk].reasons] for case in cases[:MOST]])
    colleagues = Person.objects.filter(pk__in=[one.id for one in team]).order_by("family_name", "given_name")
    return Proposal(
        network,
        leaving,
        list(colleagues),
        [_row(case, decisions[case.pk], texts=texts) for case, texts in zip(cases[:MOST], words, strict=True)],
        more=max(0, len(cases) - MOST),
    )


def _row(case: Case, decision: AdviserDecision, *, texts: list[str]) -> Row:
    promised = [step.text for step in getattr(case, "open_steps", [])]
    return Row(case, decision.adviser, " ".join(texts), [why.as_json() for why in decision.reasons], promised)


def _decide(cases: list[Case], team: list[AdviserFacts], *, day: date) -> dict[int, AdviserDecision]:
    rules = {service: rule_facts(service) for service in {case.service_id for case in cases}}
    broader = dict(Topic.objects.values_list("pk", "broader_id"))
    houses: dict[int, set[int]] = defaultdict(set)
    ties = Tie.objects.filter(
        kind=TieKind.MEMBER_OF, valid__contains=day, origin__in={case.organisation_id for case in cases}
    )
    for origin, target in ties.values_list("origin", "target"):
        houses[origin].add(target)
    asks = [(case.pk, case.service_id, _ask(case, broader, associations=houses[case.organisation_id])) for case in cases]
    return handover_plan.propose(asks, rules, team=team)


def _ask(case: Case, broader: Mapping[int, int | None], *, associations: set[int]) -> Ask:
    territory = case.organisation.territory
    chain: list[int] = []
    current = case.topic_id
    while current is not None and current not in chain:
        chain.append(current)
        current = broader.get(current)
    return Ask(
        ags=territory.ags if territory else "",
        level=territory.level if territory else "",
        topics=tuple(chain),
        associations=frozenset(associations),
    )

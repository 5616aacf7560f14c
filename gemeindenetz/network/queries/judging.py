"""The decision itself, from loaded data and without queries; `entitlement.py` asks, this answers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gemeindenetz.network.models import Person
from gemeindenetz.network.queries.reasons import OUTCOME_LABELS, Code, Outcome, Reason, Ref, reason
from gemeindenetz.network.queries.standing import (
    LEVELS,
    GrantInfo,
    Landscape,
    MembershipInfo,
    NetworkInfo,
    OrganisationInfo,
    RuleInfo,
    ServiceInfo,
    Standing,
)

#: The better answer first, where somebody holds several seats or a municipality was split.
RANK = (Outcome.ENTITLED, Outcome.GOODWILL, Outcome.FIRST_CONVERSATION, Outcome.OTHER_SERVICE)

_AGREEMENT_CODES = {
    "fixed": Code.AGREEMENT,
    "open_ended": Code.AGREEMENT_OPEN,
    "end_unknown": Code.AGREEMENT_END_UNKNOWN,
    "renewal_under_way": Code.RENEWAL_UNDER_WAY,
}


@dataclass(frozen=True)
class Responsible:
    """Whom to ask: the service, who provides it, for which network."""

    service_id: int
    slug: str
    name: str
    provider: str
    network: str

    def as_data(self) -> dict[str, str]:
        """Return it for JSON."""
        return {"service": self.slug, "name": self.name, "provider": self.provider, "network": self.network}


@dataclass(frozen=True)
class Entitlement:
    """The answer with its path of reasons. `alternatives`: the services a town may choose between."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    responsible: Responsible
    alternatives: tuple[Responsible, ...] = ()
    organisation_id: int | None = None

    @property
    def allowed(self) -> bool:
        """The service may advise. False only names another service; asking is possible in any case."""
        return self.outcome != Outcome.OTHER_SERVICE

    @property
    def codes(self) -> tuple[Code, ...]:
        """The codes of the path."""
        return tuple(row.code for row in self.reasons)

    @property
    def summary(self) -> str:
        """The one grey line: outcome and the steps that matter."""
        steps = [row.short for row in self.reasons if row.short]
        label = str(OUTCOME_LABELS[self.outcome])
        return f"{label}: {' · '.join(steps)}" if steps else label

    def as_data(self) -> dict[str, Any]:
        """Return the answer for JSON."""
        return {
            "outcome": self.outcome.value,
            "allowed": self.allowed,
            "reasons": [row.as_data() for row in self.reasons],
            "responsible": self.responsible.as_data(),
            "alternatives": [row.as_data() for row in self.alternatives],
            "summary": self.summary,
        }


@dataclass(frozen=True)
class Path:
    """How a membership reaches a service: through which network, under which agreement."""

    membership: MembershipInfo
    network_id: int
    grant: GrantInfo | None

    def covers(self, day: date) -> bool:
        """The agreement is in force on the day."""
        return self.grant is not None and self.grant.holds_on(day)


@dataclass(frozen=True)
class Judge:
    """Decides for one service on one day."""

    landscape: Landscape
    standing: Standing
    service_id: int

    @property
    def day(self) -> date:
        """The day asked about."""
        return self.landscape.day

    @property
    def service(self) -> ServiceInfo:
        """The service asked."""
        return self.landscape.services[self.service_id]

    def answer(self, organisation_id: int) -> Entitlement:
        """Answer for one organisation; an ended municipality is answered for by its successors."""
        organisation = self.standing.organisations[organisation_id]
        if not organisation.has_ended(self.day):
            return self._of_existing(organisation)
        successors = [row for row in self.standing.successors_of(organisation) if not row.has_ended(self.day)]
        if not successors:
            return self._result(
                Outcome.GOODWILL, organisation, self._ended(Code.SUCCESSOR_UNKNOWN, organisation)
            )
        answers = [(self._of_existing(row), row) for row in successors]
        best, successor = min(answers, key=lambda pair: RANK.index(pair[0].outcome))
        step = self._ended(Code.SUCCEEDED_BY, organisation, successor=successor)
        return replace(best, reasons=(step, *best.reasons), organisation_id=organisation.id)

    def without_seat(self, person: Person, answers: list[Entitlement]) -> Entitlement:
        """Answer for somebody who does not act for the municipality on that day: a first conversation at most."""
        unknown = reason(Code.NO_SEAT, Ref("person", person.pk), words={"person": person.name})
        if not answers:
            return Entitlement(Outcome.FIRST_CONVERSATION, (unknown,), self._named(self.service))
        (known,) = answers
        outcome = known.outcome if known.outcome == Outcome.OTHER_SERVICE else Outcome.FIRST_CONVERSATION
        return replace(known, outcome=outcome, reasons=(unknown, *known.reasons))

    def _of_existing(self, organisation: OrganisationInfo) -> Entitlement:
        held = self.paths(row for row in organisation.memberships if row.holds_on(self.day))
        if held:
            return self._of_member(organisation, held[0])
        ran_out = self.paths(row for row in organisation.memberships if row.ran_out_before(self.day))
        if ran_out:
            step = self._about(Code.MEMBERSHIP_RAN_OUT, organisation, ran_out[0].membership)
            return self._result(Outcome.GOODWILL, organisation, step)
        pending = self._pending_succession(organisation)
        if pending is not None:
            return self._result(Outcome.GOODWILL, organisation, pending)
        return self._of_outsider(organisation)

    # Members

    def paths(self, memberships: Iterable[MembershipInfo]) -> list[Path]:
        """Return how memberships reach a network the service is for, agreements in force first."""
        wanted = self.service.network_ids(self.day)
        found = [
            Path(membership, number, self._grant(number))
            for membership in memberships
            for number in self.landscape.above(membership.network_id)
            if number in wanted
        ]
        return sorted(
            found, key=lambda path: (not path.covers(self.day), path.membership.id, path.network_id)
        )

    def _grant(self, network_id: int) -> GrantInfo | None:
        """Return the agreement to show: in force, else the last one lapsed, else the next one to begin."""
        grants = [grant for grant in self.service.grants if grant.network_id == network_id]
        in_force = [grant for grant in grants if grant.holds_on(self.day)]
        lapsed = [grant for grant in grants if grant.lapsed_before(self.day)]
        coming = [grant for grant in grants if grant.since is not None and grant.since > self.day]
        by_end = sorted(lapsed, key=lambda grant: grant.until or self.day, reverse=True)
        by_start = sorted(coming, key=lambda grant: grant.since or self.day)
        return next(iter([*in_force, *by_end, *by_start]), None)

    def _of_member(self, organisation: OrganisationInfo, path: Path) -> Entitlement:
        membership = path.membership
        steps = [self._about(Code.MEMBER, organisation, membership)]
        if membership.until is not None:
            steps.append(self._about(Code.LEAVING, organisation, membership))
        if path.network_id != membership.network_id:
            steps.append(self._contained(membership.network_id, path.network_id))
        chosen = self.landscape.services.get(organisation.chosen_service_id or 0)
        if chosen is not None and chosen.id != self.service_id:
            steps.append(self._own_choice(organisation, chosen))
        outcome = Outcome.ENTITLED if path.covers(self.day) else Outcome.GOODWILL
        return self._result(outcome, organisation, *steps, self._about_grant(path))

    def _about_grant(self, path: Path) -> Reason:
        words = {"service": self.service.name, "network": self._name(path.network_id)}
        grant = path.grant
        if grant is None:
            return reason(Code.NO_AGREEMENT, Ref("service", self.service_id), words=words)
        code = Code.AGREEMENT_NOT_YET
        if grant.holds_on(self.day):
            code = _AGREEMENT_CODES[grant.term_state]
        elif grant.lapsed_before(self.day):
            code = Code.AGREEMENT_ENDED
        ref = Ref("agreement", grant.agreement_id)
        return reason(
            code, ref, since=grant.since, until=grant.until, words=words | {"agreement": grant.title}
        )

    def _pending_succession(self, organisation: OrganisationInfo) -> Reason | None:
        """Return the reason when a predecessor's membership waits for the office to pass it on."""
        for predecessor in self.standing.predecessors_of(organisation):
            held = [row for row in predecessor.memberships if row.holds_on(self.day)]
            paths = self.paths(held if predecessor.has_ended(self.day) else [])
            if paths:
                return reason(
                    Code.SUCCESSION_PENDING,
                    Ref("membership", paths[0].membership.id),
                    words={
                        "predecessor": predecessor.name,
                        "organisation": organisation.name,
                        "network": self._name(paths[0].membership.network_id),
                    },
                )
        return None

    # Others

    def _of_outsider(self, organisation: OrganisationInfo) -> Entitlement:
        steps = [self._toward(Code.NOT_MEMBER, organisation)]
        if self.paths(row for row in organisation.memberships if row.is_joining):
            steps.append(self._toward(Code.JOINING, organisation))
        if not self._could_join(organisation, self.service):
            return self._of_somebody_elses(
                organisation, [*steps, self._toward(Code.NOT_ELIGIBLE, organisation)]
            )
        steps.append(self._toward(Code.ELIGIBLE, organisation))
        if self.service.offers_first_conversation:
            return self._result(Outcome.FIRST_CONVERSATION, organisation, *steps)
        team = reason(
            Code.NO_FIRST_CONVERSATION, Ref("service", self.service_id), words={"service": self.service.name}
        )
        return self._result(Outcome.GOODWILL, organisation, *steps, team)

    def _of_somebody_elses(self, organisation: OrganisationInfo, steps: list[Reason]) -> Entitlement:
        """Name who is responsible; where two are possible, the town's own choice decides."""
        services = self.others_responsible(organisation)
        if not services:
            nobody = reason(
                Code.NOBODY_RESPONSIBLE,
                Ref("organisation", organisation.id),
                words={"organisation": organisation.name},
            )
            return self._result(Outcome.GOODWILL, organisation, *steps, nobody)
        chosen = next((row for row in services if row.id == organisation.chosen_service_id), None)
        named = chosen or services[0]
        words = {"organisation": organisation.name, "service": named.name, "provider": named.provider}
        steps.append(reason(Code.RESPONSIBLE, Ref("service", named.id), words=words))
        if len(services) > 1:
            is_open = reason(
                Code.CHOICE_OPEN,
                Ref("organisation", organisation.id),
                words={"organisation": organisation.name},
            )
            steps.append(self._own_choice(organisation, chosen) if chosen else is_open)
        alternatives = tuple(self._named(row) for row in services) if len(services) > 1 else ()
        return Entitlement(
            Outcome.OTHER_SERVICE, tuple(steps), self._named(named), alternatives, organisation.id
        )

    def others_responsible(self, organisation: OrganisationInfo) -> list[ServiceInfo]:
        """Return other services it is a member for (under an agreement first), else those it could join."""
        others = [
            row
            for row in self.landscape.services.values()
            if row.id != self.service_id and row.is_demo == organisation.is_demo
        ]
        held = [row for row in organisation.memberships if row.holds_on(self.day)]
        reached = [(replace(self, service_id=row.id).paths(held), row) for row in others]
        ranked = [(not paths[0].covers(self.day), row) for paths, row in reached if paths]
        if ranked:
            return [
                row
                for _uncovered, row in sorted(ranked, key=lambda pair: (pair[0], pair[1].name, pair[1].id))
            ]
        return [row for row in others if self._could_join(organisation, row)]

    def _could_join(self, organisation: OrganisationInfo, service: ServiceInfo) -> bool:
        """The rules of the day let the organisation join one of the networks the service is for."""
        networks = (self.landscape.networks[number] for number in service.network_ids(self.day))
        return any(is_eligible(organisation, network) for network in networks)

    # Words

    def _name(self, network_id: int) -> str:
        return self.landscape.networks[network_id].name

    def _named(self, service: ServiceInfo) -> Responsible:
        return Responsible(
            service.id, service.slug, service.name, service.provider, self._name(service.network_id)
        )

    def _about(self, code: Code, organisation: OrganisationInfo, membership: MembershipInfo) -> Reason:
        return reason(
            code,
            Ref("membership", membership.id),
            since=membership.since,
            until=membership.until,
            words={"organisation": organisation.name, "network": self._name(membership.network_id)},
        )

    def _toward(self, code: Code, organisation: OrganisationInfo) -> Reason:
        """How the organisation stands to the service's own network."""
        network_id = self.service.network_id
        refs = (Ref("organisation", organisation.id), Ref("network", network_id))
        return reason(
            code, *refs, words={"organisation": organisation.name, "network": self._name(network_id)}
        )

    def _contained(self, network_id: int, above_id: int) -> Reason:
        refs = (Ref("network", network_id), Ref("network", above_id))
        words = {"network": self._name(network_id), "above": self._name(above_id)}
        return reason(Code.MEMBER_BY_CONTAINED_NETWORK, *refs, words=words)

    def _ended(
        self, code: Code, organisation: OrganisationInfo, successor: OrganisationInfo | None = None
    ) -> Reason:
        refs = [Ref("organisation", row.id) for row in (organisation, successor) if row]
        words = {"organisation": organisation.name, "successor": successor.name if successor else ""}
        return reason(code, *refs, until=organisation.ended_on, words=words)

    def _own_choice(self, organisation: OrganisationInfo, chosen: ServiceInfo) -> Reason:
        words = {"organisation": organisation.name, "service": chosen.name}
        return reason(Code.OWN_CHOICE, Ref("service", chosen.id), words=words)

    def _result(self, outcome: Outcome, organisation: OrganisationInfo, *steps: Reason) -> Entitlement:
        return Entitlement(outcome, steps, self._named(self.service), organisation_id=organisation.id)


def is_eligible(organisation: OrganisationInfo, network: NetworkInfo) -> bool:
    """The network takes members and a rule of the day fits; a network without rules takes any."""
    level = LEVELS.get(organisation.kind)
    if level is None or not network.is_open:
        return False
    return not network.rules or any(_fits(rule, organisation, network, level=level) for rule in network.rules)


def _fits(rule: RuleInfo, organisation: OrganisationInfo, network: NetworkInfo, *, level: str) -> bool:
    in_association = network.association_id is None or network.association_id in organisation.associations
    return (
        rule.level == level
        and organisation.ags.startswith(rule.within_ags)
        and (in_association or not rule.needs_association)
    )

"""The decision itself, from loaded data and without queries; `entitlement.py` asks, this answers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gemeindenetz.network.models import Person
from gemeindenetz.network.queries.reach import Path, could_join_for, held_on, paths_of, responsible_services
from gemeindenetz.network.queries.reasons import OUTCOME_LABELS, Code, Outcome, Reason, Ref, reason
from gemeindenetz.network.queries.standing import (
    Landscape,
    MembershipInfo,
    OrganisationInfo,
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
        held = self.paths(held_on(organisation, self.day))
        if held:
            return self._of_member(organisation, held[0])
        ran_out = self.paths(row for row in organisation.memberships if row.ran_out_before(self.day))
        if ran_out:
            step = self._about(Code.MEMBERSHIP_RAN_OUT, organisation, membership=ran_out[0].membership)
            return self._result(Outcome.GOODWILL, organisation, step)
        pending = self._pending_succession(organisation)
        if pending is not None:
            return self._result(Outcome.GOODWILL, organisation, pending)
        return self._of_outsider(organisation)

    # Members

    def paths(self, memberships: Iterable[MembershipInfo]) -> list[Path]:
        """Return how memberships reach the service."""
        return paths_of(memberships, self.service, landscape=self.landscape)

    def _of_member(self, organisation: OrganisationInfo, path: Path) -> Entitlement:
        membership = path.membership
        steps = [self._about(Code.MEMBER, organisation, membership=membership)]
        if membership.until is not None:
            steps.append(self._about(Code.LEAVING, organisation, membership=membership))
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
            paths = self.paths(held_on(predecessor, self.day) if predecessor.has_ended(self.day) else [])
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
        if not could_join_for(organisation, self.service, landscape=self.landscape):
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
        services = [
            row for row in responsible_services(organisation, self.landscape) if row.id != self.service_id
        ]
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

    # Words

    def _name(self, network_id: int) -> str:
        return self.landscape.networks[network_id].name

    def _named(self, service: ServiceInfo) -> Responsible:
        return Responsible(
            service.id, service.slug, service.name, service.provider, self._name(service.network_id)
        )

    def _about(self, code: Code, organisation: OrganisationInfo, *, membership: MembershipInfo) -> Reason:
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
        self, code: Code, organisation: OrganisationInfo, *, successor: OrganisationInfo | None = None
    ) -> Reason:
        refs = [Ref("organisation", row.id) for row in (organisation, successor) if row]
        words = {"organisation": organisation.name, "successor": successor.name if successor else ""}
        return reason(code, *refs, until=organisation.ended_on, words=words)

    def _own_choice(self, organisation: OrganisationInfo, chosen: ServiceInfo) -> Reason:
        words = {"organisation": organisation.name, "service": chosen.name}
        return reason(Code.OWN_CHOICE, Ref("service", chosen.id), words=words)

    def _result(self, outcome: Outcome, organisation: OrganisationInfo, *steps: Reason) -> Entitlement:
        return Entitlement(outcome, steps, self._named(self.service), organisation_id=organisation.id)

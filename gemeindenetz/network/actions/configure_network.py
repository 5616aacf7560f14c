"""Networks as data: brand, services, who may join, what joining asks for, openness, statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import (
    ChecklistItem,
    ChecklistVersion,
    EligibilityRule,
    Network,
    Openness,
    Organisation,
    Service,
    ServiceChoice,
    Statement,
)
from gemeindenetz.topics.models import Topic

#: What `change_network` may change: name, purpose and brand; parent and association are decisions of the set-up.
CHANGEABLE = frozenset(
    {
        "name",
        "short_name",
        "purpose",
        "founded_text",
        "brand_colour",
        "sender_name",
        "sender_address",
        "answer_working_days",
        "is_open",
    }
)


class PeriodTaken(DomainError):
    """A later version already stands; versions are added at the end."""


class SlugTaken(DomainError):
    """The short name for addresses is used by another one."""


def _slug_taken() -> SlugTaken:
    return SlugTaken(_("This short name is taken. Please choose another one."), field="slug")


def create_network(
    *, actor: Actor, slug: str, name: str, parent: Network | None = None, **fields: Any
) -> Network:
    """Make a network. Who: the office of the network above; the first networks in setting up.

    `fields`: short_name, operating_body, association, purpose, founded_text, brand and sender, dataset.
    Raises `SlugTaken`.
    """
    require(permissions.can_create_network(actor, parent))
    with use_case(actor), refused_as(network_network_slug=_slug_taken()):
        network: Network = Network.objects.create(
            slug=slug, name=name, parent=parent, **({"short_name": name[:80]} | fields)
        )
    return network


def change_network(*, actor: Actor, network: Network, values: Mapping[str, Any]) -> None:
    """Change name, purpose, brand, sender, answering time, openness for joining. Who: the office."""
    require(permissions.can_configure_network(actor, network))
    chosen = {field: value for field, value in values.items() if field in CHANGEABLE}
    with use_case(actor):
        for field, value in chosen.items():
            setattr(network, field, value)
        network.save(update_fields=list(chosen))


def add_service(
    *,
    actor: Actor,
    network: Network,
    slug: str,
    name: str,
    provider: Organisation,
    topics: Sequence[Topic] = (),
    **fields: Any,
) -> Service:
    """Add an advisory service of a network. Who: the office. Raises `SlugTaken`.

    `fields`: description, offers_first_conversation, dataset.
    """
    require(permissions.can_configure_network(actor, network))
    with use_case(actor), refused_as(network_service_slug=_slug_taken()):
        service: Service = Service.objects.create(
            network=network, slug=slug, name=name, provider=provider, **fields
        )
        if topics:
            service.topics.set(topics)
    return service


def change_service(
    *, actor: Actor, service: Service, topics: Sequence[Topic], values: Mapping[str, Any]
) -> None:
    """Change name, provider, description, first conversations and topics. Who: the office."""
    require(permissions.can_configure_network(actor, service.network))
    allowed = {"name", "provider", "description", "offers_first_conversation"}
    chosen = {field: value for field, value in values.items() if field in allowed}
    with use_case(actor):
        for field, value in chosen.items():
            setattr(service, field, value)
        service.save(update_fields=list(chosen))
        service.topics.set(topics)


@dataclass(frozen=True)
class Eligibility:
    """Who may join: level of territory, beginning of the official key, membership in the association."""

    level: str
    within_ags: str = ""
    needs_association: bool = False
    note: str = ""


def set_eligibility(*, actor: Actor, network: Network, rule: Eligibility, since: date) -> EligibilityRule:
    """Let a rule hold from a day on; the former rule of that level ends the day before. Who: the office.

    Raises `PeriodTaken`.
    """
    require(permissions.can_configure_network(actor, network))
    former = EligibilityRule.objects.filter(network=network, level=rule.level)
    with use_case(actor), refused_as(eligibility_rule_no_overlap=_taken()):
        _end_former(former, since)
        made: EligibilityRule = EligibilityRule.objects.create(
            network=network,
            level=rule.level,
            within_ags=rule.within_ags,
            needs_association=rule.needs_association,
            note=rule.note,
            valid=ranges.period(since),
        )
    return made


@dataclass(frozen=True)
class Requirement:
    """One item of a joining checklist."""

    kind: str
    label: str
    is_required: bool = True


def set_checklist(
    *,
    actor: Actor,
    network: Network,
    requirements: Sequence[Requirement],
    since: date,
    is_known: bool = True,
    note: str = "",
) -> ChecklistVersion:
    """Say what joining asks for from a day on; the former version ends the day before. Who: the office.

    `is_known` false: nobody has published it; joining then asks for nothing. Raises `PeriodTaken`.
    """
    require(permissions.can_configure_network(actor, network))
    with use_case(actor), refused_as(checklist_no_overlap=_taken()):
        _end_former(ChecklistVersion.objects.filter(network=network), since)
        version: ChecklistVersion = ChecklistVersion.objects.create(
            network=network, valid=ranges.period(since), is_known=is_known, note=note
        )
        ChecklistItem.objects.bulk_create(
            ChecklistItem(
                version=version,
                kind=item.kind,
                label=item.label,
                is_required=item.is_required,
                position=position,
            )
            for position, item in enumerate(requirements)
        )
    return version


def agree_openness(*, actor: Actor, network: Network, kind: str, since: date, note: str = "") -> Openness:
    """Agree more openness from a day on; towns are told before they ask. Who: the office. Raises `PeriodTaken`."""
    require(permissions.can_configure_network(actor, network))
    with use_case(actor), refused_as(openness_no_overlap=_taken()):
        openness: Openness = Openness.objects.create(
            network=network, kind=kind, valid=ranges.period(since), note=note
        )
    return openness


def end_openness(*, actor: Actor, openness: Openness, last_day: date) -> None:
    """End an agreed openness; what was asked after that day is confidential again. Who: the office."""
    require(permissions.can_configure_network(actor, openness.network))
    with use_case(actor), refused_as(openness_period_not_empty=_taken()):
        openness.valid = ranges.ended_on(openness.valid, last_day)
        openness.save(update_fields=["valid"])


def publish_statement(
    *, actor: Actor, network: Network, kind: str, text: str, as_of: date, review_by: date
) -> Statement:
    """Publish imprint, privacy, accessibility or another owed text with its day; older ones stay. Who: the office."""
    require(permissions.can_configure_network(actor, network))
    with use_case(actor):
        statement, _is_new = Statement.objects.update_or_create(
            network=network, kind=kind, as_of=as_of, defaults={"text": text, "review_by": review_by}
        )
    published: Statement = statement
    return published


def choose_service(
    *, actor: Actor, organisation: Organisation, service: Service, since: date
) -> ServiceChoice:
    """Keep a town's own choice where two services could advise it. Who: its administration.

    A former choice ends the day before. Raises `PeriodTaken`.
    """
    require(permissions.can_choose_service(actor, organisation))
    with use_case(actor), refused_as(service_choice_no_overlap=_taken()):
        _end_former(ServiceChoice.objects.filter(organisation=organisation), since)
        choice: ServiceChoice = ServiceChoice.objects.create(
            organisation=organisation, service=service, valid=ranges.period(since)
        )
    return choice


def _taken() -> PeriodTaken:
    return PeriodTaken(
        _("From that day or later another entry already holds. Please choose a later day."), field="since"
    )


def _end_former(rows: models.QuerySet[Any], since: date) -> None:
    """End the open row the day before `since`; one that began the same day or later stays and is an overlap."""
    for row in rows.filter(valid__upper_inf=True):
        if row.valid.lower is None or row.valid.lower < since:
            row.valid = ranges.ended_on(row.valid, since - timedelta(days=1))
            row.save(update_fields=["valid"])

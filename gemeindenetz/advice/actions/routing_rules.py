"""Routing rules: data that orders the team's work and names no matter."""

from dataclasses import dataclass

from django.db.models import Max
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.models import AdviceSettings, RoutingRule
from gemeindenetz.advice.permissions import can_manage_rules, can_see_rules
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network, Organisation, Person, Service
from gemeindenetz.topics.models import Topic


class RuleIncomplete(DomainError):
    """A rule has a name and at least one condition or a person."""


@dataclass(frozen=True)
class RuleDraft:
    """What a rule says; empty conditions match everything."""

    name: str
    within_ags: str = ""
    topic: Topic | None = None
    association: Organisation | None = None
    adviser: Person | None = None


def save_rule(
    *, actor: Actor, service: Service, draft: RuleDraft, rule: RoutingRule | None = None
) -> RoutingRule:
    """Add a rule at the end, or change one. What it decided before stays explained.

    Who: head of the team and office. Raises `RuleIncomplete`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_rules(actor, service.network)))
    require(can_manage_rules(actor, service.network))
    if not draft.name.strip():
        raise RuleIncomplete(_("Please give the rule a name that explains it to the team."), field="name")
    if draft.adviser and draft.adviser.pk not in {
        person.pk for person in team_on(service.network_id, clock.today())
    }:
        raise RuleIncomplete(_("This person is not in the advisory team today."), field="adviser")
    with use_case(actor):
        if rule is None:
            last = RoutingRule.objects.filter(service=service).aggregate(last=Max("position"))["last"] or 0
            rule = RoutingRule(service=service, position=last + 1)
        rule.name = draft.name.strip()
        rule.within_ags = draft.within_ags
        rule.topic = draft.topic
        rule.association = draft.association
        rule.adviser = draft.adviser
        rule.save()
    return rule


def switch_rule(*, actor: Actor, rule: RoutingRule, on: bool) -> RoutingRule:
    """Switch a rule on or off. Who: head of the team and office. Raises `NotAllowed`, `NotVisible`."""
    require_visible(bool(can_see_rules(actor, rule.service.network)))
    require(can_manage_rules(actor, rule.service.network))
    with use_case(actor):
        rule.is_active = on
        rule.save(update_fields=["is_active"])
    return rule


def move_rule_up(*, actor: Actor, rule: RoutingRule) -> RoutingRule:
    """Let a rule decide before the one above it. Who: head of the team and office."""
    require_visible(bool(can_see_rules(actor, rule.service.network)))
    require(can_manage_rules(actor, rule.service.network))
    with use_case(actor):
        rows = RoutingRule.objects.select_for_update().filter(service=rule.service_id)
        above = rows.filter(position__lt=rule.position).order_by("-position").first()
        if above is not None:
            mine, theirs = rule.position, above.position
            RoutingRule.objects.filter(pk=rule.pk).update(position=theirs)
            RoutingRule.objects.filter(pk=above.pk).update(position=mine)
    rule.refresh_from_db()
    return rule


def set_minutes(*, actor: Actor, network: Network, records: bool) -> None:
    """Let the team note minutes of talks and visits in steps of 15, or no longer; what was noted stays.

    Who: head of the team and office. Raises `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_rules(actor, network)))
    require(can_manage_rules(actor, network))
    with use_case(actor):
        AdviceSettings.objects.update_or_create(network=network, defaults={"records_minutes": records})

"""Prepared values for the page of a network."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_components import Bar
from gemeindenetz.core.templatetags.core_format import day, number, period
from gemeindenetz.network import permissions
from gemeindenetz.network.models import (
    AgreementGrant,
    ChecklistVersion,
    Circle,
    EligibilityRule,
    Membership,
    Network,
    Openness,
    Service,
)
from gemeindenetz.network.queries.pages.agreement_page import standing_of
from gemeindenetz.network.queries.pages.claims import ClaimGroup, claims_about
from gemeindenetz.network.queries.pages.organisation_page import Act


@dataclass(frozen=True)
class ShownService:
    """An advisory service and the agreements it rests on."""

    service: Service
    topics: list[str]
    basis: list[Act]


@dataclass(frozen=True)
class NetworkPage:
    """Everything on the page of a network."""

    network: Network
    facts: list[Fact]
    services: list[ShownService]
    rules: list[Fact]
    checklist: ChecklistVersion | None
    openness: list[Openness]
    circles: list[Circle]
    claims: list[ClaimGroup]
    growth: list[Bar]
    today: date
    acts: list[Act]


def network_page(network: Network, actor: Actor) -> NetworkPage:
    """Return the page of a network; what it is and offers is public."""
    today = clock.today()
    subject = f"network:{network.slug}"
    checklist = (
        ChecklistVersion.objects.filter(network=network).valid_on(today).prefetch_related("items").first()
    )
    return NetworkPage(
        network=network,
        facts=_facts(network, today),
        services=_services(network),
        rules=[_rule(rule) for rule in EligibilityRule.objects.filter(network=network).valid_on(today)],
        checklist=checklist,
        openness=list(Openness.objects.filter(network=network).valid_on(today)),
        circles=list(
            Circle.objects.filter(network=network).annotate(size=Count("memberships")).order_by("name")
        ),
        claims=claims_about(subject)[subject],
        growth=_growth(network, today),
        today=today,
        acts=_acts(network, actor),
    )


def _facts(network: Network, today: date) -> list[Fact]:
    members = Membership.objects.in_force().filter(network=network).members_on(today).count()
    facts = [
        Fact(
            _("Members"),
            number(members),
            _("As of %(day)s") % {"day": day(today)},
            url=reverse("network:members", args=[network.slug]),
        )
    ]
    if network.operating_body:
        body = network.operating_body
        url = reverse("network:organisation", args=[body.public_id])
        facts.append(Fact(_("Operating body"), body.name, url=url))
    if network.parent:
        facts.append(
            Fact(
                _("Part of"), network.parent.name, url=reverse("network:network", args=[network.parent.slug])
            )
        )
    if network.founded_text:
        facts.append(Fact(_("Founded"), network.founded_text))
    return facts


def _services(network: Network) -> list[ShownService]:
    rows = list(Service.objects.filter(network=network).select_related("provider").prefetch_related("topics"))
    grants = (
        AgreementGrant.objects.filter(service__in=rows)
        .select_related("agreement")
        .order_by("-agreement__valid")
    )
    basis: dict[int, list[Act]] = {row.pk: [] for row in rows}
    for grant in grants:
        _badge, state = standing_of(grant.agreement)
        url = reverse("network:agreement", args=[grant.agreement_id])
        basis[grant.service_id].append(Act(f"{grant.agreement.title} ({state})", url))
    return [ShownService(row, [topic.label for topic in row.topics.all()], basis[row.pk]) for row in rows]


def _rule(rule: EligibilityRule) -> Fact:
    parts = [str(rule.get_level_display())]
    if rule.needs_association:
        parts.append(_("member of the association"))
    if rule.within_ags:
        parts.append(_("official key begins with %(key)s") % {"key": rule.within_ags})
    return Fact(
        _("Who may join"), ", ".join(parts), " · ".join(filter(None, (period(rule.valid), rule.note)))
    )


def _growth(network: Network, today: date) -> list[Bar]:
    """Return members at the end of each year since the first, at most the last twelve and today."""
    periods = list(
        Membership.objects.in_force()
        .filter(network=network)
        .values_list("valid", flat=True)
        .order_by("valid")
    )
    if not periods:
        return []
    first = max(periods[0].lower.year, today.year - 11)
    days = [*(date(year, 12, 31) for year in range(first, today.year)), today]
    return [Bar(day(one), sum(1 for valid in periods if ranges.holds_on(valid, one))) for one in days]


def _acts(network: Network, actor: Actor) -> list[Act]:
    acts = [Act(_("List of members"), reverse("network:members", args=[network.slug]))]
    acts.append(Act(_("Map of the members"), reverse("network:member_map", args=[network.slug])))
    if permissions.is_serving(actor, network.pk):
        acts.append(Act(_("Regional circles"), reverse("network:circles", args=[network.slug])))
        acts.append(Act(_("Merged municipalities"), reverse("network:mergers", args=[network.slug])))
    if permissions.is_office(actor, network.pk):
        acts.append(Act(_("Settings"), reverse("network:settings", args=[network.slug])))
    return acts

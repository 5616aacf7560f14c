"""Rows that pages are about, loaded with what they show."""

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import (
    Agreement,
    ChecklistItem,
    ChecklistVersion,
    Circle,
    CircleMembership,
    EligibilityRule,
    Membership,
    Network,
    Openness,
    Organisation,
    Service,
    Statement,
)
from gemeindenetz.register.models import Succession
from gemeindenetz.topics.models import Topic

MOST_NAMES = 500


def agreement(pk: int) -> Agreement:
    """Return an agreement (agreements are public) or 404."""
    rows = Agreement.objects.select_related("series", "source", "renews", "renewed_by")
    found: Agreement = get_object_or_404(rows, pk=pk)
    return found


def membership_in_detail(pk: int, actor: Actor) -> Membership:
    """Return a membership whose state and course the actor may see, or 404."""
    rows = Membership.objects.detailed_to(actor).select_related("organisation__territory", "network")
    found: Membership = get_object_or_404(rows, pk=pk)
    return found


def checklist_item(pk: int, membership: Membership) -> ChecklistItem:
    """Return a requirement of the membership's network, or 404."""
    found: ChecklistItem = get_object_or_404(ChecklistItem, pk=pk, version__network=membership.network_id)
    return found


def succession(pk: int) -> Succession:
    """Return what became of a municipality (public), or 404."""
    found: Succession = get_object_or_404(
        Succession.objects.select_related("predecessor", "successor"), pk=pk
    )
    return found


def names_of_organisations() -> list[str]:
    """Return names to suggest: bodies that sign and tie, not the thousand municipalities."""
    bodies = Organisation.objects.exclude(kind__in=["municipality", "county"]).order_by("sort_key")
    return list(bodies.values_list("name", flat=True)[:MOST_NAMES])


def circles_of(network: Network) -> "QuerySet[Circle]":
    """Return the circles of a network, each with those who belong to it today in `now`."""
    today = CircleMembership.objects.valid_on(clock.today()).select_related("organisation")
    held = Prefetch("memberships", queryset=today.order_by("organisation__sort_key"), to_attr="now")
    rows: QuerySet[Circle] = Circle.objects.filter(network=network).prefetch_related(held).order_by("name")
    return rows


def circle_membership(pk: int) -> CircleMembership:
    """Return one belonging to a circle, or 404."""
    rows = CircleMembership.objects.select_related("circle__network", "organisation")
    found: CircleMembership = get_object_or_404(rows, pk=pk)
    return found


def all_networks() -> "QuerySet[Network]":
    """Return all networks (public) with their operating bodies."""
    rows: QuerySet[Network] = Network.objects.select_related("operating_body", "parent").order_by("name")
    return rows


def topic_labels(slugs: list[Any]) -> dict[Any, str]:
    """Return the labels of topics by slug."""
    return dict(Topic.objects.filter(slug__in=slugs).values_list("slug", "label"))


def settings_of(network: Network) -> dict[str, Any]:
    """Return everything that can be set for a network, newest first."""
    checklists = ChecklistVersion.objects.filter(network=network).prefetch_related("items")
    return {
        "network": network,
        "services": Service.objects.filter(network=network).select_related("provider").order_by("name"),
        "rules": EligibilityRule.objects.filter(network=network).order_by("level", "-valid"),
        "checklists": checklists.order_by("-valid"),
        "openness": Openness.objects.filter(network=network).order_by("-valid"),
        "statements": Statement.objects.filter(network=network).order_by("kind", "-as_of"),
        "today": clock.today(),
    }


def service_of(network: Network, pk: int) -> Service:
    """Return an advisory service of a network, or 404."""
    found: Service = get_object_or_404(Service, pk=pk, network=network)
    return found


def openness(pk: int) -> Openness:
    """Return an agreed openness, or 404."""
    found: Openness = get_object_or_404(Openness.objects.select_related("network"), pk=pk)
    return found


def fresh(network: Network) -> Network:
    """Return a second instance a form may change without anybody noticing."""
    found: Network = Network.objects.get(pk=network.pk)
    return found

"""What needs the office today: agreements, memberships that wait, proposed profiles, merged members."""

from datetime import timedelta

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.models import Heartbeat
from gemeindenetz.core.navigation import NavItem
from gemeindenetz.core.templatetags.core_format import day
from gemeindenetz.core.today import Act, TodayItem
from gemeindenetz.network.models import (
    Agreement,
    Membership,
    MembershipState,
    Network,
    Organisation,
    ProfileProposal,
)
from gemeindenetz.network.queries.pages.agreement_page import cautions_of
from gemeindenetz.network.queries.pages.mergers import mergers_of

AGREEMENTS, MEMBERS, PARTNERS, SYSTEM = _("Agreements"), _("Members"), _("Partners"), _("The system")
PENDING_LONG = timedelta(days=120)
MOST = 5


def office_items(actor: Actor) -> list[TodayItem]:
    """Return what needs the actor as an office; nothing for others."""
    networks = actor.ids("office")
    if not networks:
        return []
    return [
        *_agreements(networks),
        *_pending(networks),
        *_merged(networks),
        *_proposals(actor),
        *_late_jobs(),
    ]


def _agreements(networks: frozenset[int]) -> list[TodayItem]:
    rows = Agreement.objects.filter(grants__network__in=networks).select_related("renewed_by").distinct()
    items = []
    for row in rows:
        for caution in cautions_of(row)[:1]:
            url = reverse("network:agreement", args=[row.pk])
            act = Act(_("Look at it"), url)
            items.append(
                TodayItem(AGREEMENTS, str(caution.title), row.title, caution.text, (act,), url=url, order=40)
            )
    return items


def _pending(networks: frozenset[int]) -> list[TodayItem]:
    """Return municipalities whose council resolution has been pending for long."""
    long_ago = clock.today() - PENDING_LONG
    rows = Membership.objects.filter(network__in=networks, state=MembershipState.RESOLUTION_PENDING)
    items = []
    for row in rows.select_related("organisation", "network").prefetch_related("transitions")[:50]:
        since = max((step.on for step in row.transitions.all()), default=clock.today())
        if since <= long_ago:
            reason = _("Council resolution pending since %(day)s.") % {"day": day(since)}
            url = reverse("network:membership", args=[row.pk])
            acts = (Act(_("Look at it"), url),)
            items.append(
                TodayItem(
                    MEMBERS, row.organisation.name, row.network.short_name, reason, acts, url=url, order=50
                )
            )
    return items[:MOST]


def _merged(networks: frozenset[int]) -> list[TodayItem]:
    items = []
    for network in Network.objects.filter(pk__in=networks):
        waiting = mergers_of(network)
        if waiting:
            title = ngettext("%(n)s merged municipality", "%(n)s merged municipalities", len(waiting)) % {
                "n": len(waiting)
            }
            url = reverse("network:mergers", args=[network.slug])
            reason = _("Please confirm who carries the membership on.")
            items.append(
                TodayItem(
                    MEMBERS, title, network.short_name, reason, (Act(_("Decide"), url),), url=url, order=50
                )
            )
    return items


def _proposals(actor: Actor) -> list[TodayItem]:
    rows = (
        ProfileProposal.objects.visible_to(actor)
        .waiting()
        .select_related("organisation")
        .order_by("proposed_at")
    )
    items = []
    for row in rows[:MOST]:
        reason = _("Changed its profile on %(day)s; nobody reads it before you publish it.") % {
            "day": day(row.proposed_at)
        }
        url = reverse("network:proposal", args=[row.pk])
        acts = (Act(_("Look at it"), url),)
        items.append(
            TodayItem(
                PARTNERS, row.organisation.name, "", reason, acts, url=url, order=60, since=row.proposed_at
            )
        )
    return items


def _late_jobs() -> list[TodayItem]:
    """Return periodic jobs that did not run: twice their rhythm is late."""
    now = clock.now()
    late = [
        beat
        for beat in Heartbeat.objects.all()
        if now - beat.ran_at > 2 * timedelta(seconds=beat.every_seconds)
    ]
    return [
        TodayItem(
            SYSTEM,
            str(_("A job of the system did not run")),
            beat.name,
            _("Last run on %(day)s. Please tell whoever runs the installation.") % {"day": day(beat.ran_at)},
            order=90,
        )
        for beat in late
    ]


def _own_profiles(actor: Actor) -> list[NavItem]:
    """Return where somebody of a partner finds and changes what stands in the directory about it (one query)."""
    if not actor.ids("partner"):
        return []
    rows = list(Organisation.objects.filter(pk__in=actor.ids("partner")).order_by("name").only("public_id", "name"))
    return [
        NavItem(
            _("Our profile") if len(rows) == 1 else row.name, reverse("network:partner", args=[row.public_id]), order=71
        )
        for row in rows
    ]


def entries(actor: Actor) -> list[NavItem]:
    """Return the entries of network in the navigation; one query for partners, none for others: whom staff serve came with who they are."""
    if not actor.is_signed_in:
        return []
    numbers = actor.ids("team") | actor.ids("office") | actor.ids("funder")
    serving = [network for network in actor.serving if network.number in numbers]
    items = [NavItem(_("Partners"), reverse("network:partners"), order=70)]
    if not serving:
        return [NavItem(_("Networks"), reverse("network:networks"), order=40), *items, *_own_profiles(actor)]
    single = len(serving) == 1
    members = [
        NavItem(
            _("Members") if single else _("Members %(network)s") % {"network": network.short_name},
            reverse("network:members", args=[network.slug]),
            order=40,
        )
        for network in serving
    ]
    return [*members, NavItem(_("Agreements"), reverse("network:agreements"), order=80), *items]

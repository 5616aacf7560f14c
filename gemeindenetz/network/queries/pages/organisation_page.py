"""Prepared values for the page of an organisation: what this reader may see, nothing else."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.panels import Panel, panels_for
from gemeindenetz.core.templatetags.core_format import day, number, period
from gemeindenetz.network import permissions
from gemeindenetz.network.models import (
    Membership,
    MembershipState,
    MembershipTransition,
    Organisation,
    OrganisationName,
    Person,
    Seat,
    Tie,
)
from gemeindenetz.network.queries.pages.claims import ClaimGroup, claims_about
from gemeindenetz.network.queries.pages.histories import history_url, sees_history_of
from gemeindenetz.network.queries.pages.member_list import BADGES
from gemeindenetz.register.models import Statistic, Territory


@dataclass(frozen=True)
class Step:
    """One dated change of a membership (components/timeline.html)."""

    when: str
    title: str
    text: str
    kind: str = "done"


@dataclass(frozen=True)
class ShownMembership:
    """A membership as this reader may see it."""

    network: str
    url: str
    badge: str
    state: Message
    period: str
    basis: str
    steps: list[Step]


@dataclass(frozen=True)
class ShownSeat:
    """Somebody who may be asked; contact data only for those who may have them."""

    pk: int
    name: str
    role: Message
    period: str
    email: str
    phone: str
    is_over: bool
    can_change: bool


@dataclass(frozen=True)
class End:
    """One end of a tie; without address for the organisation whose page this is."""

    name: str
    url: str


@dataclass(frozen=True)
class ShownTie:
    """A tie as a sentence: who, how, with whom."""

    origin: End
    kind: Message
    target: End
    period: str
    source: str
    source_url: str


@dataclass(frozen=True)
class Act:
    """Something this reader may do with the organisation."""

    label: Message
    url: str


@dataclass(frozen=True)
class OrganisationPage:
    """Everything on the page of an organisation."""

    organisation: Organisation
    lead: str
    facts: list[Fact]
    memberships: list[ShownMembership]
    seats: list[ShownSeat]
    former_seats: list[ShownSeat]
    names: list[OrganisationName]
    ties: list[ShownTie]
    claims: list[ClaimGroup]
    panels: list[Panel]
    tags: list[str]
    acts: list[Act]
    can_change: bool
    can_appoint: bool
    history_url: str = ""


def organisation_page(organisation: Organisation, actor: Actor) -> OrganisationPage:
    """Return the page of an organisation for a reader who may see it."""
    seats = _seats(organisation, actor)
    return OrganisationPage(
        organisation=organisation,
        lead=str(organisation.get_kind_display()),
        facts=_facts(organisation),
        memberships=_memberships(organisation, actor),
        seats=[seat for seat in seats if not seat.is_over],
        former_seats=[seat for seat in seats if seat.is_over],
        names=list(organisation.names.select_related("source").order_by("-valid")),
        ties=_ties(organisation),
        claims=_claims(organisation),
        panels=panels_for("organisation", organisation, actor=actor),
        tags=[topic.label for topic in organisation.topics.all()],
        acts=_acts(organisation, actor),
        can_change=bool(permissions.can_change_organisation(actor, organisation)),
        can_appoint=can_appoint_somebody(actor, organisation),
        history_url=history_url("organisation", organisation.public_id)
        if sees_history_of(organisation, actor)
        else "",
    )


def _acts(organisation: Organisation, actor: Actor) -> list[Act]:
    names = [organisation.public_id]
    acts = []
    if permissions.can_propose_profile(actor, organisation):
        acts.append(Act(_("Edit our profile"), reverse("network:propose_profile", args=names)))
    if permissions.can_change_contact_details(actor, organisation):
        acts.append(Act(_("Change contact data"), reverse("network:change_contact", args=names)))
    if permissions.can_change_organisation(actor, organisation) and organisation.territory is None:
        acts.append(Act(_("Enter a new name"), reverse("network:rename", args=names)))
        acts.append(Act(_("Directory"), reverse("network:listed", args=names)))
    return acts


def _claims(organisation: Organisation) -> list[ClaimGroup]:
    if not organisation.slug:
        return []
    subject = f"organisation:{organisation.slug}"
    return claims_about(subject)[subject]


def can_appoint_somebody(actor: Actor, organisation: Organisation) -> bool:
    """Tell whether the actor may fill any seat here: an office, or the organisation's own administration."""
    return bool(actor.ids("office")) or actor.has(f"admin:{organisation.pk}")


def _facts(organisation: Organisation) -> list[Fact]:
    facts = [*_place_facts(organisation.territory)] if organisation.territory else []
    shown = (
        (_("Level"), "" if organisation.territory else organisation.get_level_display(), ""),
        (_("Region"), organisation.region, ""),
        (_("Website"), organisation.website, organisation.website),
        (_("Mail address"), organisation.email, f"mailto:{organisation.email}"),
        (_("Phone"), organisation.phone, ""),
    )
    return [*facts, *(Fact(term, value, url=url) for term, value, url in shown if value)]


def _place_facts(territory: Territory) -> Iterable[Fact]:
    population = (
        Statistic.objects.filter(territory=territory, key="population")
        .select_related("edition")
        .order_by("-as_of")
        .first()
    )
    if population:
        note = _("As of %(day)s") % {"day": day(population.as_of)}
        yield Fact(
            _("Inhabitants"), number(int(population.value)), f"{note} · {population.source}".rstrip(" ·")
        )
    if territory.parent and territory.level == "gemeinde":
        yield Fact(_("County"), territory.parent.official_name)
    yield Fact(_("Official key"), territory.ags, url=territory.get_absolute_url())
    if not territory.is_current:
        yield Fact(_("Municipality"), _("no longer exists"), period(territory.valid), kind="warn")


def _memberships(organisation: Organisation, actor: Actor) -> list[ShownMembership]:
    visible = Membership.objects.visible_to(actor).filter(organisation=organisation).select_related("network")
    rows = list(visible.order_by("network__name", "-valid"))
    steps: dict[int, list[MembershipTransition]] = defaultdict(list)
    for step in MembershipTransition.objects.visible_to(actor).filter(membership__in=rows):
        steps[step.membership_id].append(step)
    return [_membership(row, steps[row.pk], actor=actor) for row in rows]


def _membership(row: Membership, steps: list[MembershipTransition], *, actor: Actor) -> ShownMembership:
    details = permissions.can_see_membership_details(actor, row)
    return ShownMembership(
        network=row.network.name,
        url=reverse("network:membership", args=[row.pk])
        if details
        else reverse("network:network", args=[row.network.slug]),
        badge=BADGES.get(MembershipState(row.state), "info"),
        state=row.get_state_display(),
        period=period(row.valid),
        basis=row.basis if details else "",
        steps=[step_of(step) for step in steps],
    )


def step_of(step: MembershipTransition) -> Step:
    """Return a transition as a line of the timeline."""
    text = " · ".join(filter(None, (step.reason, step.actor_name)))
    return Step(day(step.on), str(step.get_to_state_display()), text)


def _seats(organisation: Organisation, actor: Actor) -> list[ShownSeat]:
    today = clock.today()
    rows = list(
        Seat.objects.visible_to(actor)
        .filter(organisation=organisation)
        .select_related("person", "network")
        .order_by("-valid")
    )
    contactable = set(
        Person.objects.contactable_by(actor)
        .filter(seats__in=[row.pk for row in rows])
        .values_list("pk", flat=True)
    )
    may_change = can_appoint_somebody(actor, organisation)
    return [
        _seat(row, today=today, is_contactable=row.person_id in contactable, may_change=may_change)
        for row in rows
    ]


def _seat(row: Seat, *, today: date, is_contactable: bool, may_change: bool) -> ShownSeat:
    is_over = row.valid.upper is not None and row.valid.upper <= today
    role = str(row.get_role_display())
    return ShownSeat(
        pk=row.pk,
        name=row.person.name,
        role=f"{role}, {row.network.short_name}" if row.network else role,
        period=period(row.valid),
        email=row.person.email if is_contactable else "",
        phone=row.person.phone if is_contactable else "",
        is_over=is_over,
        can_change=may_change and not is_over,
    )


def _ties(organisation: Organisation) -> list[ShownTie]:
    """Return all ties but the members of an association, which its networks list."""
    either = Q(origin=organisation) | Q(target=organisation) & ~Q(kind="member_of")
    rows = Tie.objects.filter(either).select_related("origin", "target", "source").order_by("kind", "valid")
    return [_tie(row, organisation) for row in rows]


def _tie(tie: Tie, here: Organisation) -> ShownTie:
    return ShownTie(
        origin=_end(tie.origin, here),
        kind=tie.get_kind_display(),
        target=_end(tie.target, here),
        period=tie.since_text or period(tie.valid),
        source=tie.source.title if tie.source else "",
        source_url=tie.source.address if tie.source else "",
    )


def _end(organisation: Organisation, here: Organisation) -> End:
    if organisation.pk == here.pk:
        return End(organisation.name, "")
    return End(organisation.name, reverse("network:organisation", args=[organisation.public_id]))

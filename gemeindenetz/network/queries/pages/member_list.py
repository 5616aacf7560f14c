"""The list of members: on any day, on their way in, gone."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import CharField, Count, DateField, Func, OuterRef, Q, QuerySet
from django.db.models.functions import Cast, ExtractYear, Left
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.addresses import address_of
from gemeindenetz.core.errors import Message
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.core.templatetags.core_format import number
from gemeindenetz.network.models import CircleMembership, Membership, MembershipState, Network
from gemeindenetz.network.models.memberships import EndReason
from gemeindenetz.network.models.transitions import JOINING as STATES_OF_JOINING
from gemeindenetz.network.models.transitions import PUBLIC
from gemeindenetz.network.permissions import is_serving
from gemeindenetz.register.models import Territory
from gemeindenetz.register.queries.sizes import SIZE_CHOICES, population_on, size_class_on

AGS = "organisation__territory__ags"
#: What the columns touch of three wide tables.
FIELDS = (
    *("state", "valid", "basis", "end_reason", "end_note", "network_id"),
    *("organisation__name", "organisation__public_id", AGS),
)
# The model's own lookup costs a tenth of the page at fifty rows.
STATE_LABELS, REASON_LABELS = dict(MembershipState.choices), dict(EndReason.choices)
BADGES = {
    MembershipState.MEMBER: "success",
    MembershipState.LEAVING: "warning",
    MembershipState.ENDED: "neutral",
    MembershipState.WITHDRAWN: "neutral",
}

#: Parts of the list: members on the day, on their way in (staff only), gone up to the day.
MEMBERS, JOINING, GONE = "mitglieder", "beitritt", "ehemalige"


@dataclass(frozen=True)
class MemberList:
    """Which members a list is about."""

    network: Network
    day: date
    part: str = MEMBERS
    # Whether the reader has an account: pages of organisations are for those; others read the town's public page.
    with_account: bool = True

    def rows(self, actor: Actor) -> "QuerySet[Membership]":
        """Return the visible memberships of this part."""
        found = Membership.objects.visible_to(actor).filter(network=self.network)
        if self.part == JOINING:
            found = found.joining()
        elif self.part == GONE:
            found = found.in_force().filter(valid__endswith__lte=self.day)
        else:
            found = found.in_force().members_on(self.day)
        rows: QuerySet[Membership] = (
            found.select_related("organisation__territory")
            .only(*FIELDS)
            .annotate(
                population=population_on(self.day, of="organisation__territory"),
                circles_now=ArraySubquery(self._circles()),
            )
        )
        return rows

    def _circles(self) -> "QuerySet[CircleMembership, Any]":
        held = CircleMembership.objects.filter(
            organisation=OuterRef("organisation"), circle__network=self.network, valid__contains=self.day
        )
        names: QuerySet[CircleMembership, Any] = held.order_by("circle__name").values("circle__name")
        return names

    def may_see_details(self, actor: Actor) -> bool:
        """Basis, reasons and notes are for advisory team and office."""
        return is_serving(actor, self.network.pk)


def listing_of(members: MemberList) -> Listing:
    """Return the declared list for one network, day and part."""
    columns = [_name_column(members), *_place_columns(), _period_column(members.part), *_detail_columns(members)]
    return Listing(
        key=f"network.{members.part}",
        title=_title(members.part),
        rows=members.rows,
        columns=columns,
        facets=_facets(members),
        search=("organisation__sort_key", "organisation__name", AGS),
        search_label=_("Search a municipality by name or official key"),
        order="name",
        empty_title=_empty_title(members.part),
        empty_text=_("Choose another day, or import a list of members."),
        template="network/members.html",
        file_name=f"{members.part}-{members.network.slug}-{members.day:%Y-%m-%d}",
    )


def _title(part: str) -> Message:
    return {JOINING: _("On their way in"), GONE: _("Former members")}.get(part, _("Members"))


def _empty_title(part: str) -> Message:
    if part == JOINING:
        return _("Nobody is on the way in")
    return _("Nobody has left yet") if part == GONE else _("No members on this day")


def _name(row: Membership) -> Cell:
    return Cell(row.organisation.name, address_of("network:organisation", row.organisation.public_id))


def _public_name(row: Membership) -> Cell:
    territory = row.organisation.territory
    return Cell(row.organisation.name, territory.get_absolute_url() if territory else "")


def _name_column(members: MemberList) -> Column:
    value = _name if members.with_account else _public_name
    return Column(
        "name", _("Member"), value, sort="organisation__sort_key", export=lambda row: row.organisation.name
    )


def _ags(row: Membership) -> str:
    return row.organisation.territory.ags if row.organisation.territory else ""


def _population(row: Any) -> int | None:
    return None if row.population is None else int(row.population)


def _circles_of(row: Any) -> str:
    return ", ".join(row.circles_now)


def _place_columns() -> list[Column]:
    return [
        Column("schluessel", _("Official key"), _ags, sort=AGS, shown=False),
        Column("einwohner", _("Inhabitants"), _population, sort="population", numeric=True),
        Column("regionalkreis", _("Regional circle"), _circles_of),
    ]


def _period_column(part: str) -> Column:
    if part == JOINING:
        return Column("stand", _("State"), _state, sort="state", export=lambda row: STATE_LABELS[row.state])
    return Column("seit", _("Member"), lambda row: row.valid, sort="valid")


def _state(row: Membership) -> Cell:
    return Cell(STATE_LABELS[row.state], badge=BADGES.get(MembershipState(row.state), "info"))


def _reason(row: Membership) -> str:
    return " ".join(filter(None, (str(REASON_LABELS.get(row.end_reason, "")), row.end_note)))


def _detail_columns(members: MemberList) -> list[Column]:
    since = Column(
        "beginn",
        _("Member since (day)"),
        lambda row: row.valid.lower if row.valid else None,
        only_export=True,
    )
    until = Column(
        "ende",
        _("First day without membership"),
        lambda row: row.valid.upper if row.valid else None,
        only_export=True,
    )
    basis = Column("grundlage", _("Basis"), lambda row: row.basis, may_see=members.may_see_details)
    reason = Column(
        "grund", _("Reason"), _reason, may_see=members.may_see_details, shown=members.part == GONE
    )
    return [since, until, basis, reason]


class _Territories:
    """Names of counties and regions, read once for both facets."""

    def __init__(self) -> None:
        self._names: dict[Any, Message] = {}
        self._lands: set[str] = set()

    def named(self, keys: list[Any]) -> dict[Any, Message]:
        """Return names by key, today's where there are several; a key without name stands for itself."""
        lands = {str(key)[:2] for key in keys}
        if not lands <= self._lands:
            found = Territory.objects.filter(land_ags__in=lands, level__in=["kreis", "rb"]).order_by("valid")
            self._names |= dict(found.values_list("ags", "official_name"))
            self._lands |= lands
        return {key: self._names.get(key, key) for key in keys}


def _facets(members: MemberList) -> list[Facet]:
    territories = _Territories()
    facets = [
        Facet("bezirk", _("Administrative region"), Left(AGS, 3), labels=territories.named),
        Facet("kreis", _("County"), Left(AGS, 5), labels=territories.named),
        Facet("groesse", _("Size"), size_class_on(members.day, of="organisation__territory"), choices=SIZE_CHOICES),
        Facet(
            "regionalkreis", _("Regional circle"), "organisation__circle_memberships__circle__name", many=True
        ),
    ]
    if members.part == JOINING:
        return [Facet("stand", _("State"), "state", choices=MembershipState.choices), *facets]
    if members.part == GONE:
        return [
            *facets,
            Facet(
                "grund", _("Reason"), "end_reason", choices=EndReason.choices, may_see=members.may_see_details
            ),
        ]
    states = [(state, state.label) for state in (MembershipState.MEMBER, MembershipState.LEAVING)]
    state = [Facet("stand", _("State"), "state", choices=states)] if members.day == clock.today() else []
    return [*state, *facets, Facet("jahr", _("Member since"), _year_of_joining())]


def _year_of_joining() -> Cast:
    return Cast(ExtractYear(Func("valid", function="lower", output_field=DateField())), CharField())


@dataclass(frozen=True)
class Sums:
    """How many members there were on a day, and how many are on their way in today."""

    members: int
    joining: int


def sums_of(network: Network, day: date) -> Sums:
    """Count members and joining ones in one query."""
    held = Q(state__in=PUBLIC, valid__contains=day)
    found = Membership.objects.filter(network=network).aggregate(
        members=Count("pk", filter=held), joining=Count("pk", filter=Q(state__in=STATES_OF_JOINING))
    )
    return Sums(found["members"], found["joining"])


def lead_of(sums: Sums, day: date) -> str:
    """Say how many members there were on a day, and how they are counted."""
    values = {"n": number(sums.members), "day": shown_day(day)}
    return gettext("%(n)s members on %(day)s, by the periods of membership") % values

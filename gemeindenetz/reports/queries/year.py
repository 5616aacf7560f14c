"""The year's report of a network, as one reader may see it."""

from datetime import date

from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Network
from gemeindenetz.reports.figures import YearReport
from gemeindenetz.reports.indicators import INDICATORS
from gemeindenetz.reports.periods import Period
from gemeindenetz.reports.permissions import is_funder, sees_matters
from gemeindenetz.reports.queries import members, openness
from gemeindenetz.reports.queries.sheet import sheet_of
from gemeindenetz.reports.queries.tables import tables_of

HEADLINE = (
    "members",
    "joined",
    "left",
    "requests",
    "begun",
    "running",
    "closed",
    "open",
    "referred",
    "conversations",
    "visits",
    "supported",
    "advised",
)


def year_report(actor: Actor, network: Network, *, period: Period) -> YearReport:
    """Return the year's report for a reader of the network (see `permissions.can_read_report`).

    The advisory team reads exact figures with the lists behind them; office and funder read sums in which
    small numbers are hidden. Where the network agreed that its funder sees names, the funder gets them.
    """
    exact = sees_matters(actor, network)
    sheet = sheet_of(network, period, exact=exact)
    names = openness.names_for_funder(network, period) if is_funder(actor, network) else None
    return YearReport(
        network_name=network.name,
        since=period.since,
        until=period.until,
        exact=exact,
        headline=tuple(sheet.figure(code) for code in HEADLINE),
        tables=tables_of(sheet),
        members=members.story_between(network, period.day_before, last_day=period.until),
        advised_names=names,
        openness_note=openness.note_for(network, period),
        definitions=tuple(INDICATORS.values()),
    )


def first_year(network: Network) -> int | None:
    """Return the year of the network's first membership."""
    first: date | None = (
        members.memberships_of(network).order_by("valid").values_list("valid__startswith", flat=True).first()
    )
    return first.year if first else None

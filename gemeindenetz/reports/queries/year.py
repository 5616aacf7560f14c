"""The year's report of a network, as one reader may see it."""

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
    holdings = members.holdings_of(network)
    sheet = sheet_of(network, period, exact=exact, holdings=holdings)
    agreed = openness.openness_of(network)
    names = openness.names_for_funder(network, period, agreed=agreed) if is_funder(actor, network) else None
    return YearReport(
        network_name=network.name,
        since=period.since,
        until=period.until,
        exact=exact,
        headline=tuple(sheet.figure(code) for code in HEADLINE),
        tables=tables_of(sheet),
        members=members.story_between(network, period.day_before, last_day=period.until, holdings=holdings),
        advised_names=names,
        openness_note=openness.note_for(period, agreed=agreed),
        definitions=tuple(INDICATORS.values()),
        first_year=holdings.first_day.year if holdings.first_day else None,
    )

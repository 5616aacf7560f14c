"""Figures as pages and files show them: a value, its day, its source, and the list behind it for those who may."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_components import Bar
from gemeindenetz.core.templatetags.core_format import number
from gemeindenetz.reports.indicators import Indicator
from gemeindenetz.reports.suppression import Status

LEDGER: Message = _("ledger of the network")
MEMBERSHIPS: Message = _("memberships of the network")

FEWER: Message = _("fewer than 5")
NOT_SHOWN: Message = _("not shown")


@dataclass(frozen=True)
class Figure:
    """One figure. `value` is None where the reader may not know it; `status` says why."""

    indicator: Indicator
    value: int | None
    as_of: date
    status: Status = Status.SHOWN
    list_url: str = ""

    @property
    def source(self) -> Message:
        """Where the figure is counted."""
        return LEDGER if self.indicator.is_confidential else MEMBERSHIPS

    @property
    def text(self) -> Message:
        """The figure in words: a number, "fewer than 5" or "not shown"."""
        if self.status is Status.SMALL:
            return FEWER
        return NOT_SHOWN if self.status is Status.WITHHELD else number(self.value)


@dataclass(frozen=True)
class Row:
    """One row: what it is about, how deep it lies (0 coarse, 1 fine), its figures in the table's order."""

    label: Message
    figures: tuple[Figure, ...]
    level: int = 0
    is_total: bool = False


@dataclass(frozen=True)
class Table:
    """A table of figures. `chart` is the column its bars show; None where bars would say nothing."""

    code: str
    title: Message
    first_column: Message
    columns: tuple[Message, ...]
    rows: tuple[Row, ...]
    note: Message = ""
    chart: int | None = None
    chart_title: Message = ""

    @property
    def bars(self) -> list[Bar]:
        """The chart's bars: coarse rows only, so that no bar stands inside another."""
        if self.chart is None:
            return []
        rows = [row for row in self.rows if row.level == 0 and not row.is_total]
        return [
            Bar(row.label, row.figures[self.chart].value, row.figures[self.chart].list_url) for row in rows
        ]

    @property
    def hides_something(self) -> bool:
        """Whether a number is hidden."""
        return any(figure.value is None for row in self.rows for figure in row.figures)


@dataclass(frozen=True)
class Movement:
    """A municipality that joined or left, with the reason or basis."""

    day: date
    name: str
    url: str
    kind: str
    reason: Message = ""
    note: str = ""


@dataclass(frozen=True)
class MemberStory:
    """How the number of members came from one day to another."""

    first_day: date
    last_day: date
    before: int
    after: int
    joined: tuple[Movement, ...]
    left: tuple[Movement, ...]
    added_later: tuple[Movement, ...] = ()

    @property
    def difference(self) -> int:
        """How many more (or fewer) there are."""
        return self.after - self.before


@dataclass(frozen=True)
class YearReport:
    """Everything one reader may see of a network's year; `first_year` is that of its first membership."""

    network_name: str
    since: date
    until: date
    exact: bool
    headline: tuple[Figure, ...]
    tables: tuple[Table, ...]
    members: MemberStory
    advised_names: tuple[str, ...] | None = None
    openness_note: Message = ""
    definitions: Sequence[Indicator] = field(default_factory=tuple)
    first_year: int | None = None

    @property
    def hides_something(self) -> bool:
        """Whether a number is hidden anywhere."""
        return any(figure.value is None for figure in self.headline) or any(
            table.hides_something for table in self.tables
        )

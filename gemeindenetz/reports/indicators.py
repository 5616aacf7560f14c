"""Indicators (Berichtskennzahlen): named, versioned definitions of what the reports count.

A definition never changes silently: whoever changes what is counted raises `version`. Texts are shown beside
every figure, stand in every export and in docs/indicators.md (a test compares them).
"""

from dataclasses import dataclass
from typing import Literal

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message

Counts = Literal["matters", "events", "municipalities", "members"]
Span = Literal["period", "day"]


@dataclass(frozen=True)
class Indicator:
    """What one figure means.

    `counts` says what a unit is: matters and events are confidential, and so is how many municipalities were
    advised; members are not. `span`: counted over a period or on its last day.
    """

    code: str
    version: int
    label: Message
    definition: Message
    unit: Message
    counts: Counts
    span: Span

    @property
    def is_confidential(self) -> bool:
        """Below five, people outside the matters read "fewer than 5"."""
        return self.counts != "members"


MATTERS: Message = _("consultations")
EVENTS: Message = _("events")
MUNICIPALITIES: Message = _("municipalities")

_ALL = (
    Indicator(
        code="requests",
        version=1,
        label=_("Requests received"),
        definition=_("Requests confirmed in the period, whatever became of them."),
        unit=_("requests"),
        counts="events",
        span="period",
    ),
    Indicator(
        code="begun",
        version=1,
        label=_("Consultations begun"),
        definition=_("Consultations an adviser took over in the period."),
        unit=MATTERS,
        counts="matters",
        span="period",
    ),
    Indicator(
        code="running",
        version=1,
        label=_("Consultations that ran"),
        definition=_("Consultations that were open on at least one day of the period, whenever they began."),
        unit=MATTERS,
        counts="matters",
        span="period",
    ),
    Indicator(
        code="closed",
        version=1,
        label=_("Consultations closed"),
        definition=_("Consultations that ran in the period and stand closed on its last day."),
        unit=MATTERS,
        counts="matters",
        span="period",
    ),
    Indicator(
        code="open",
        version=1,
        label=_("Consultations open"),
        definition=_("Consultations begun and not closed on the last day of the period."),
        unit=MATTERS,
        counts="matters",
        span="day",
    ),
    Indicator(
        code="referred",
        version=1,
        label=_("Referrals"),
        definition=_("How often a consultation was referred to another body in the period."),
        unit=EVENTS,
        counts="events",
        span="period",
    ),
    Indicator(
        code="conversations",
        version=1,
        label=_("Consultation talks"),
        definition=_("Talks on the phone, by video or in person, noted in the period."),
        unit=EVENTS,
        counts="events",
        span="period",
    ),
    Indicator(
        code="visits",
        version=1,
        label=_("Visits on site"),
        definition=_("Visits to a municipality noted in the period."),
        unit=EVENTS,
        counts="events",
        span="period",
    ),
    Indicator(
        code="advised",
        version=1,
        label=_("Municipalities advised"),
        definition=_("Municipalities with at least one talk or visit in the period."),
        unit=MUNICIPALITIES,
        counts="municipalities",
        span="period",
    ),
    Indicator(
        code="supported",
        version=1,
        label=_("Municipalities supported"),
        definition=_("Municipalities with at least one consultation that ran in the period."),
        unit=MUNICIPALITIES,
        counts="municipalities",
        span="period",
    ),
    Indicator(
        code="members",
        version=1,
        label=_("Members"),
        definition=_("Memberships whose period includes the last day of the period."),
        unit=_("members"),
        counts="members",
        span="day",
    ),
    Indicator(
        code="joined",
        version=1,
        label=_("Joined"),
        definition=_("Memberships that began in the period, successors of merged members included."),
        unit=_("members"),
        counts="members",
        span="period",
    ),
    Indicator(
        code="left",
        version=1,
        label=_("Left"),
        definition=_("Memberships whose first day without membership lies in the period."),
        unit=_("members"),
        counts="members",
        span="period",
    ),
)

INDICATORS: dict[str, Indicator] = {indicator.code: indicator for indicator in _ALL}

#: Columns per topic, county and size class, for the advisory team.
BREAKDOWN = ("requests", "begun", "running", "closed", "open", "conversations", "visits")
#: The same for everybody else: counts that cannot be worked out from one another.
PUBLIC_BREAKDOWN = ("requests", "running", "conversations", "visits")

"""What the office is warned of about agreements: they end soon, have ended unsigned, or run on without signature."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from django.db.models import Exists, OuterRef
from django.db.models.query import QuerySet

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Agreement
from gemeindenetz.network.models.agreements import TermState

#: A renewal takes ministries half a year.
SOON = timedelta(days=180)


class Warn(StrEnum):
    """What is wrong; the first two are urgent."""

    ENDED_UNSIGNED = "ended_unsigned"
    RENEWAL_OVERDUE = "renewal_overdue"
    ENDS_SOON = "ends_soon"
    NOT_SIGNED = "not_signed"


@dataclass(frozen=True)
class AgreementWarning:
    """An agreement that needs the office: what, and the day it is about (last day, or day of beginning)."""

    agreement: Agreement
    what: Warn
    day: date


def agreement_warnings(*, actor: Actor, day: date) -> list[AgreementWarning]:
    """Return what the actor's office is warned of on a day, the most urgent first. One query."""
    rows = (_warning(agreement, day) for agreement in _latest(actor))
    order = list(Warn)
    found = [row for row in rows if row is not None]
    return sorted(found, key=lambda row: (order.index(row.what), row.day, row.agreement.pk))


def _latest(actor: Actor) -> QuerySet[Agreement]:
    """Return agreements without a later one in their series, which grant something to the actor's networks."""
    later = Agreement.objects.filter(series=OuterRef("series"), valid__fully_gt=OuterRef("valid"))
    granted = Agreement.objects.filter(pk=OuterRef("pk"), grants__isnull=False)
    if not actor.is_system:
        granted = granted.filter(grants__network__in=actor.ids("office"))
    rows: QuerySet[Agreement] = Agreement.objects.filter(~Exists(later), Exists(granted)).select_related(
        "series"
    )
    return rows


def _warning(agreement: Agreement, day: date) -> AgreementWarning | None:
    last_day, on_paper = ranges.last_day(agreement.valid), agreement.term_ends_on
    if last_day is not None and last_day < day:
        return AgreementWarning(agreement, Warn.ENDED_UNSIGNED, last_day)
    is_overdue = agreement.term_state == TermState.RENEWAL_UNDER_WAY and on_paper is not None
    if is_overdue and on_paper is not None and on_paper < day:
        return AgreementWarning(agreement, Warn.RENEWAL_OVERDUE, on_paper)
    if last_day is not None and last_day <= day + SOON:
        return AgreementWarning(agreement, Warn.ENDS_SOON, last_day)
    begins = agreement.valid.lower
    if agreement.signed_on is None and not agreement.signed_text and begins is not None and begins <= day:
        return AgreementWarning(agreement, Warn.NOT_SIGNED, begins)
    return None

"""Ties between organisations, sources, and claims that may contradict each other."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import Claim, Dataset, Organisation, Source, Tie


class TieOverlaps(DomainError):
    """The same tie already stands for that period."""


class EndBeforeStart(DomainError):
    """The last day lies before the first."""


@dataclass(frozen=True)
class TiePeriod:
    """Since and until when; None is open or unknown, `since_text` what the source says ("2003")."""

    since: date | None = None
    until: date | None = None
    since_text: str = ""


def record_source(*, actor: Actor, title: str, address: str = "", seen_on: date | None = None) -> Source:
    """Return the source with this title and address, made when new; a later look moves `seen_on` on.

    Who: offices.
    """
    require(permissions.can_record_tie(actor))
    with use_case(actor):
        source, _is_new = Source.objects.get_or_create(
            title=title, address=address, defaults={"seen_on": seen_on}
        )
        if seen_on and (source.seen_on is None or source.seen_on < seen_on):
            source.seen_on = seen_on
            source.save(update_fields=["seen_on"])
    found: Source = source
    return found


def record_tie(
    *,
    actor: Actor,
    origin: Organisation,
    kind: str,
    target: Organisation,
    period: TiePeriod,
    source: Source | None = None,
    dataset: str = Dataset.OWN,
) -> Tie:
    """State that one organisation stands to another in some way, since when and by which source.

    Who: offices. Raises `TieOverlaps`; what another source says differently is a claim (`record_claim`).
    """
    require(permissions.can_record_tie(actor))
    overlap = TieOverlaps(
        _("This tie already stands for that period. Please change the existing entry or end it first.")
    )
    _check_order(period.since, period.until)
    with use_case(actor), refused_as(tie_no_overlap=overlap):
        tie: Tie = Tie.objects.create(
            origin=origin,
            kind=kind,
            target=target,
            valid=ranges.period(period.since, period.until),
            since_text=period.since_text,
            source=source,
            dataset=dataset,
        )
    return tie


def end_tie(*, actor: Actor, tie: Tie, last_day: date) -> None:
    """End a tie with its last day. Who: offices. Raises `EndBeforeStart`."""
    require(permissions.can_record_tie(actor))
    _check_order(tie.valid.lower, last_day)
    with use_case(actor):
        tie.valid = ranges.ended_on(tie.valid, last_day)
        tie.save(update_fields=["valid"])


def record_claim(
    *,
    actor: Actor,
    subject: str,
    field: str,
    value: str,
    source: Source,
    as_of: str = "",
    note: str = "",
    dataset: str = Dataset.OWN,
) -> Claim:
    """Keep what one source says about a field; what other sources say stays beside it.

    Who: offices. `subject` from `queries.claims.subject_of`; saying the same twice changes nothing.
    """
    require(permissions.can_record_tie(actor))
    with use_case(actor):
        claim, _is_new = Claim.objects.get_or_create(
            subject=subject,
            field=field,
            value=value,
            as_of=as_of,
            source=source,
            defaults={"note": note, "dataset": dataset},
        )
    kept: Claim = claim
    return kept


def _check_order(first_day: date | None, last_day: date | None) -> None:
    if first_day is not None and last_day is not None and last_day < first_day:
        raise EndBeforeStart(_("The last day lies before the first. Please check both days."), field="until")

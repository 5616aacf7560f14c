"""Agreements in series: signed, renewed early or late, under renewal, ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.models import StoredFile
from gemeindenetz.core.permissions import require
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network import permissions
from gemeindenetz.network.actions.overlaps import refused_as
from gemeindenetz.network.models import (
    Agreement,
    AgreementDocument,
    AgreementGrant,
    AgreementSeries,
    Dataset,
    Network,
    Organisation,
    Service,
    Source,
)
from gemeindenetz.network.models.agreements import TermState


class AgreementOverlaps(DomainError):
    """Another agreement of the series holds in that period."""


class TermUnclear(DomainError):
    """A fixed term has a last day; other terms have none."""


class AgreementEndsBeforeStart(DomainError):
    """The last day lies before the first."""


class AlreadyRenewed(Conflict):
    """A later agreement already renews this one."""


@dataclass(frozen=True)
class Terms:
    """What the paper says: title, first day (None: unknown), last day of a fixed term, how the end is known."""

    title: str
    first_day: date | None
    last_day: date | None = None
    term_state: str = TermState.FIXED
    number: int | None = None
    signed_on: date | None = None
    signed_text: str = ""
    note: str = ""


@dataclass(frozen=True)
class Grant:
    """What an agreement grants: a service to the members of a network."""

    network: Network
    service: Service


def create_series(
    *, actor: Actor, slug: str, name: str, description: str = "", dataset: str = Dataset.OWN
) -> AgreementSeries:
    """Make a series of agreements that renew one another. Who: offices."""
    require(permissions.can_sign_agreement(actor, ()))
    with use_case(actor):
        series: AgreementSeries = AgreementSeries.objects.create(
            slug=slug, name=name, description=description, dataset=dataset
        )
    return series


def sign_agreement(
    *,
    actor: Actor,
    series: AgreementSeries,
    terms: Terms,
    parties: Sequence[Organisation] = (),
    grants: Sequence[Grant] = (),
    renews: Agreement | None = None,
    source: Source | None = None,
) -> Agreement:
    """Enter an agreement with its parties and what it grants. Who: the office of every network granted to.

    Raises `TermUnclear`, `AgreementEndsBeforeStart`, `AgreementOverlaps`.
    """
    require(permissions.can_sign_agreement(actor, {grant.network.pk for grant in grants}))
    _check(terms)
    overlap = AgreementOverlaps(
        _("Another agreement of this series holds in that period. Please renew or end it first."),
        field="first_day",
    )
    with use_case(actor), refused_as(agreement_no_overlap=overlap):
        agreement: Agreement = Agreement.objects.create(
            series=series,
            number=terms.number,
            title=terms.title,
            signed_on=terms.signed_on,
            signed_text=terms.signed_text,
            valid=ranges.period(terms.first_day, terms.last_day),
            start_known=terms.first_day is not None,
            term_state=terms.term_state,
            term_ends_on=terms.last_day,
            renews=renews,
            note=terms.note,
            source=source,
            dataset=series.dataset,
        )
        agreement.parties.add(*parties)
        AgreementGrant.objects.bulk_create(
            AgreementGrant(agreement=agreement, network=grant.network, service=grant.service)
            for grant in grants
        )
    return agreement


def _check(terms: Terms) -> None:
    is_fixed = terms.term_state == TermState.FIXED
    if is_fixed != (terms.last_day is not None):
        raise TermUnclear(
            _("A fixed term needs its last day; an open or unknown end has none."), field="last_day"
        )
    if terms.first_day and terms.last_day and terms.last_day < terms.first_day:
        raise AgreementEndsBeforeStart(
            _("The last day lies before the first. Please check both days."), field="last_day"
        )


def renew_agreement(
    *,
    actor: Actor,
    agreement: Agreement,
    terms: Terms,
    parties: Sequence[Organisation] | None = None,
    grants: Sequence[Grant] | None = None,
    source: Source | None = None,
) -> Agreement:
    """Sign the successor of an agreement; parties and grants stay unless given.

    A predecessor still running then (also one under renewal) ends the day before the new one begins. Who: the
    office of a network it grants something to. Raises `AlreadyRenewed` and what `sign_agreement` raises.
    """
    require(permissions.can_change_agreement(actor, agreement))
    if Agreement.objects.filter(renews=agreement).exists():
        raise AlreadyRenewed(_("This agreement has been renewed already. Please renew the latest one."))
    if terms.first_day is None or (agreement.valid.lower and terms.first_day <= agreement.valid.lower):
        raise AgreementEndsBeforeStart(
            _("The renewal must begin after the present agreement."), field="first_day"
        )
    with use_case(actor):
        if agreement.valid.upper is None or agreement.valid.upper > terms.first_day:
            _end(agreement, terms.first_day - timedelta(days=1))
        return sign_agreement(
            actor=actor,
            series=agreement.series,
            terms=terms,
            parties=list(agreement.parties.all()) if parties is None else parties,
            grants=_grants_of(agreement) if grants is None else grants,
            renews=agreement,
            source=source,
        )


def _grants_of(agreement: Agreement) -> list[Grant]:
    rows = agreement.grants.select_related("network", "service")
    return [Grant(row.network, row.service) for row in rows]


def declare_renewal_under_way(*, actor: Actor, agreement: Agreement) -> None:
    """Say that the renewal is being negotiated: the agreement continues beyond its last day on paper.

    Also after that day has passed. Who: the office of a network it grants something to. Raises `AlreadyRenewed`.
    """
    require(permissions.can_change_agreement(actor, agreement))
    if Agreement.objects.filter(renews=agreement).exists():
        raise AlreadyRenewed(_("This agreement has been renewed already. Please renew the latest one."))
    overlap = AgreementOverlaps(_("A later agreement of this series holds already."))
    with use_case(actor), refused_as(agreement_no_overlap=overlap):
        agreement.valid = ranges.period(agreement.valid.lower)
        agreement.term_state = TermState.RENEWAL_UNDER_WAY
        agreement.save(update_fields=["valid", "term_state"])


def end_agreement(*, actor: Actor, agreement: Agreement, last_day: date) -> None:
    """End an agreement with a fixed last day. Who: the office of a network it grants something to.

    Raises `AgreementEndsBeforeStart`, `AgreementOverlaps`.
    """
    require(permissions.can_change_agreement(actor, agreement))
    if agreement.valid.lower is not None and last_day < agreement.valid.lower:
        raise AgreementEndsBeforeStart(
            _("The last day lies before the first. Please check both days."), field="last_day"
        )
    overlap = AgreementOverlaps(
        _("A later agreement of this series holds already on that day."), field="last_day"
    )
    with use_case(actor), refused_as(agreement_no_overlap=overlap):
        _end(agreement, last_day)


def _end(agreement: Agreement, last_day: date) -> None:
    """The day on paper stays in `term_ends_on`."""
    agreement.valid = ranges.ended_on(agreement.valid, last_day)
    agreement.term_state = TermState.FIXED
    agreement.save(update_fields=["valid", "term_state"])


def add_document(*, actor: Actor, agreement: Agreement, title: str, file: StoredFile) -> AgreementDocument:
    """Add a signed paper; who may read it is said by the file's scope. Who: as for changing the agreement."""
    require(permissions.can_change_agreement(actor, agreement))
    with use_case(actor):
        document: AgreementDocument = AgreementDocument.objects.create(
            agreement=agreement, title=title, file=file
        )
    return document

"""Prepared values for agreements."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core import clock, ranges
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_format import day, period
from gemeindenetz.network import permissions
from gemeindenetz.network.models import Agreement, AgreementDocument, AgreementGrant, AgreementSeries
from gemeindenetz.network.models.agreements import TermState
from gemeindenetz.network.queries.pages.claims import ClaimGroup, claims_about
from gemeindenetz.network.queries.pages.histories import history_url

SOON = timedelta(days=180)


@dataclass(frozen=True)
class Caution:
    """Something the office should look at."""

    title: Message
    text: Message


@dataclass(frozen=True)
class ShownAgreement:
    """An agreement in the list of its series."""

    title: str
    url: str
    term: str
    badge: str
    state: Message
    parties: str


@dataclass(frozen=True)
class ShownSeries:
    """A series with its agreements, newest first, and what sources say."""

    name: str
    description: str
    agreements: list[ShownAgreement]
    claims: list[ClaimGroup]


@dataclass(frozen=True)
class AgreementPage:
    """Everything on the page of an agreement."""

    agreement: Agreement
    badge: str
    state: Message
    facts: list[Fact]
    grants: list[AgreementGrant]
    parties: list[Fact]
    documents: list[AgreementDocument]
    cautions: list[Caution]
    can_change: bool
    can_declare: bool
    renewed_by: Agreement | None
    history_url: str


def term_of(agreement: Agreement) -> str:
    """Return the term as people say it, honest about what nobody knows."""
    if not agreement.start_known and agreement.valid.upper is None:
        return _("dates not known")
    shown = period(agreement.valid) if agreement.start_known else _("beginning not known")
    ends = {
        TermState.END_UNKNOWN: _("end not known"),
        TermState.OPEN_ENDED: _("without end"),
        TermState.RENEWAL_UNDER_WAY: _("continues until the renewal"),
    }
    ending = ends.get(TermState(agreement.term_state), "")
    return ", ".join(filter(None, (shown, ending)))


def standing_of(agreement: Agreement) -> tuple[str, Message]:
    """Return colour and words for how an agreement stands today."""
    today = clock.today()
    if agreement.signed_on is None and not agreement.signed_text and agreement.start_known:
        return "warning", _("not signed")
    if agreement.term_state == TermState.RENEWAL_UNDER_WAY:
        return "warning", _("renewal under way")
    if ranges.holds_on(agreement.valid, today):
        return "success", _("in force")
    begins_later = agreement.valid.lower is not None and agreement.valid.lower > today
    return ("info", _("begins later")) if begins_later else ("neutral", _("ended"))


def series_list() -> list[ShownSeries]:
    """Return all series in four queries."""
    grouped: dict[int, list[Agreement]] = defaultdict(list)
    for row in Agreement.objects.prefetch_related("parties").order_by("-valid", "-number"):
        grouped[row.series_id].append(row)
    series = list(AgreementSeries.objects.order_by("name"))
    claims = claims_about(*(f"series:{one.slug}" for one in series))
    return [
        ShownSeries(
            one.name, one.description, [_shown(row) for row in grouped[one.pk]], claims[f"series:{one.slug}"]
        )
        for one in series
    ]


def _shown(agreement: Agreement) -> ShownAgreement:
    badge, state = standing_of(agreement)
    parties = ", ".join(party.name for party in agreement.parties.all())
    url = reverse("network:agreement", args=[agreement.pk])
    return ShownAgreement(agreement.title, url, term_of(agreement), badge, state, parties)


def agreement_page(agreement: Agreement, actor: Actor) -> AgreementPage:
    """Return the page of an agreement for a reader; papers only those the reader may open."""
    badge, state = standing_of(agreement)
    renewed_by = getattr(agreement, "renewed_by", None)
    can_change = bool(permissions.can_change_agreement(actor, agreement))
    return AgreementPage(
        agreement=agreement,
        badge=badge,
        state=state,
        facts=_facts(agreement),
        grants=list(agreement.grants.select_related("network", "service__provider")),
        parties=_parties(agreement),
        documents=list(
            AgreementDocument.objects.visible_to(actor).filter(agreement=agreement).select_related("file")
        ),
        cautions=cautions_of(agreement) if can_change else [],
        can_change=can_change,
        can_declare=can_change and renewed_by is None and agreement.term_state != TermState.RENEWAL_UNDER_WAY,
        renewed_by=renewed_by,
        history_url=history_url("agreement", agreement.pk) if can_change else "",
    )


def _parties(agreement: Agreement) -> list[Fact]:
    rows = agreement.parties.order_by("sort_key")
    return [
        Fact(_("Party"), party.name, url=reverse("network:organisation", args=[party.public_id]))
        for party in rows
    ]


def _facts(agreement: Agreement) -> list[Fact]:
    signed = day(agreement.signed_on) or agreement.signed_text or _("not known")
    facts = [Fact(_("Term"), term_of(agreement)), Fact(_("Signed"), signed)]
    if agreement.term_ends_on:
        facts.append(Fact(_("Last day on paper"), day(agreement.term_ends_on)))
    if agreement.renews:
        facts.append(
            Fact(
                _("Renews"),
                agreement.renews.title,
                url=reverse("network:agreement", args=[agreement.renews.pk]),
            )
        )
    if agreement.source:
        facts.append(Fact(_("Source"), agreement.source.title, url=agreement.source.address))
    return facts


def cautions_of(agreement: Agreement) -> list[Caution]:
    """Return what the office should look at; nobody else is bothered."""
    today, last = clock.today(), ranges.last_day(agreement.valid)
    found = []
    if agreement.term_state == TermState.RENEWAL_UNDER_WAY:
        found.append(
            Caution(
                _("Renewal under way"),
                _("The agreement continues. Enter the renewal as soon as it is signed."),
            )
        )
    if standing_of(agreement)[1] == _("not signed"):
        found.append(Caution(_("Not signed"), _("Add the day of signing as soon as everybody has signed.")))
    renewed = getattr(agreement, "renewed_by", None) is not None
    if last and today <= last <= today + SOON and not renewed:
        text = _("It ends on %(day)s. Say that the renewal is under way, or enter it.") % {"day": day(last)}
        found.append(Caution(_("Ends soon"), text))
    if last and last < today and not renewed:
        text = _("It ended on %(day)s. Until then nobody is turned away, but advice has no basis on paper.")
        found.append(Caution(_("Ended without renewal"), text % {"day": day(last)}))
    return found

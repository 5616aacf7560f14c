"""The pages of a finding and of a recommendation, as far as their reader may see them."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.core.today import Act
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.models import Finding, Recommendation, Validation
from gemeindenetz.library.models.vocabulary import FindingState, ValidationLevel
from gemeindenetz.library.permissions import can_add_evidence, can_see_town, is_asked, is_editor, is_writer
from gemeindenetz.library.queries.acts import acts_on_finding, acts_on_recommendation
from gemeindenetz.library.queries.chain import (
    Carried,
    Chain,
    Related,
    carried_by,
    chain_of,
    entry_url,
    examples_beside,
)
from gemeindenetz.library.queries.example_page import CHECK_KINDS, STATE_KINDS
from gemeindenetz.library.queries.origin import origin_link
from gemeindenetz.library.queries.showing import area_name
from gemeindenetz.library.queries.topics import topic_links
from gemeindenetz.topics.models import Topic

FINDING_KINDS = {
    FindingState.INTERNAL: "neutral", FindingState.ASKED: "warning", FindingState.RELEASED: "success",
    FindingState.REFUSED: "neutral", FindingState.WITHDRAWN: "neutral",
}  # fmt: skip


@dataclass(frozen=True)
class FindingPage:
    """Everything on the page of a finding."""

    finding: Finding
    address: str
    state_kind: str
    check_kind: str
    facts: list[Fact]
    topics: list[Topic]
    recommendations: list[Carried]
    examples: list[Related]
    validations: list[Validation]
    readers: Message
    acts: list[Act]
    citation: str
    origin: Any
    works_on_it: bool

    @property
    def sheet_url(self) -> str:
        """Where it is printed."""
        return reverse("library:finding_sheet", args=[self.finding.public_id])


def finding_page(finding: Finding, actor: Actor) -> FindingPage:
    """Return the page of a finding the reader may see."""
    works = is_writer(actor, finding) or is_asked(actor, finding)
    is_out = finding.state == FindingState.RELEASED
    readers = readers_in_words(finding.audience, finding.network) if is_out else _("Only the advisory team.")
    return FindingPage(
        finding=finding,
        address=f"{settings.PUBLIC_URL}{entry_url(finding)}",
        state_kind=FINDING_KINDS[FindingState(finding.state)],
        check_kind=CHECK_KINDS[ValidationLevel(finding.validation)],
        facts=_finding_facts(finding, actor),
        topics=topic_links(finding),
        recommendations=carried_by(finding, actor),
        examples=examples_beside(finding, actor),
        validations=list(finding.validations.all()),
        readers=readers if not works or is_out else _readers_before(finding),
        acts=acts_on_finding(finding, actor),
        citation=_citation(finding, _finding_author(finding, actor), kind=_("Finding")),
        origin=origin_link(finding, actor),
        works_on_it=works,
    )


def _readers_before(finding: Finding) -> Message:
    if finding.state in (FindingState.ASKED, FindingState.REFUSED, FindingState.WITHDRAWN):
        return _("The advisory team and the people of this matter.")
    return _("Only the advisory team of %(network)s.") % {"network": finding.network.name}


def _finding_author(finding: Finding, actor: Actor) -> str:
    if finding.organisation is not None and not finding.is_anonymous:
        return finding.organisation.name
    return finding.network.name


def _finding_facts(finding: Finding, actor: Actor) -> list[Fact]:
    facts = [Fact(_("From"), finding.get_kind_display())]
    if finding.organisation is not None and can_see_town(actor, finding):
        note = _("Readers do not see the name.") if finding.is_anonymous else ""
        territory = finding.organisation.territory
        url = territory.get_absolute_url() if territory else ""
        facts.append(Fact(_("Municipality"), finding.organisation.name, note, url))
    if finding.organisation is not None and (not finding.is_anonymous or finding.shown_size):
        facts.append(Fact(_("Size"), finding.get_size_class_display()))
    if finding.is_anonymous and finding.shown_place:
        facts.append(Fact(_("Where"), area_name(finding, finding.shown_place)))
    if finding.released_on is not None and finding.state == FindingState.RELEASED:
        facts.append(Fact(_("Released"), shown_day(finding.released_on)))
    if finding.public_from is not None and finding.scope != "public":
        facts.append(Fact(_("Public from"), shown_day(finding.public_from)))
    return [fact for fact in facts if fact.value]


@dataclass(frozen=True)
class RecommendationPage:
    """Everything on the page of a recommendation."""

    recommendation: Recommendation
    address: str
    is_published: bool
    state_kind: str
    check_kind: str
    facts: list[Fact]
    topics: list[Topic]
    chain: Chain
    validations: list[Validation]
    readers: Message
    acts: list[Act]
    citation: str
    may_weigh: bool
    works_on_it: bool

    @property
    def sheet_url(self) -> str:
        """Where it is printed; drafts are not."""
        number = self.recommendation.number
        return reverse("library:recommendation_sheet", args=[number]) if self.is_published else ""


def recommendation_page(recommendation: Recommendation, actor: Actor) -> RecommendationPage:
    """Return the page of a recommendation the reader may see."""
    return RecommendationPage(
        recommendation=recommendation,
        address=f"{settings.PUBLIC_URL}{entry_url(recommendation)}",
        is_published=bool(recommendation.scope),
        state_kind=STATE_KINDS[recommendation.state],  # type: ignore[index]
        check_kind=CHECK_KINDS[ValidationLevel(recommendation.validation)],
        facts=[
            Fact(_("Addressed to"), recommendation.get_addressee_display()),
            Fact(_("Kind"), recommendation.get_kind_display()),
            Fact(_("Number"), recommendation.number or _("when it is published")),
            Fact(_("Licence"), recommendation.get_licence_display()),
        ],
        topics=topic_links(recommendation),
        chain=chain_of(recommendation, actor),
        validations=list(recommendation.validations.all()),
        readers=readers_in_words(recommendation.audience, recommendation.network),
        acts=acts_on_recommendation(recommendation, actor),
        citation=_citation(recommendation, recommendation.network.name, kind=_("Recommendation")),
        may_weigh=bool(can_add_evidence(actor, recommendation)),
        works_on_it=is_writer(actor, recommendation) or is_editor(actor, recommendation.network_id),
    )


def _citation(entry: Finding | Recommendation, author: str, *, kind: str) -> str:
    return _("%(author)s (%(year)s): %(title)s. %(kind)s %(number)s, version %(version)s. %(address)s") % {
        "author": author,
        "year": entry.state_since.year,
        "title": entry.title,
        "kind": kind,
        "number": entry.number or "–",
        "version": entry.version,
        "address": f"{settings.PUBLIC_URL}{entry_url(entry)}",
    }

"""Entries as printed sheets, as far as their reader may read them; a sheet says for whom it is.

Paper goes from hand to hand: the sheet of an anonymous finding never names its town, whoever prints it.
"""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.documents.sheet import (
    Block,
    Box,
    Bullets,
    Facts,
    Heading,
    House,
    Quote,
    Sheet,
    Text,
)
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.templatetags.core_format import day, fuzzy
from gemeindenetz.library.models import Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import FindingState
from gemeindenetz.library.queries.chain import Carried, Chain, Proof
from gemeindenetz.library.queries.entry_pages import (
    FindingPage,
    RecommendationPage,
    finding_page,
    recommendation_page,
)
from gemeindenetz.library.queries.example_page import ExamplePage, example_page

Entry = PracticeExample | Recommendation | Finding
Page = ExamplePage | RecommendationPage | FindingPage
Pair = tuple[Message, Message]


def sheet_of(entry: Entry, actor: Actor) -> Sheet:
    """Return the sheet of an entry the reader may see."""
    if isinstance(entry, PracticeExample):
        return example_sheet(entry, actor)
    return finding_sheet(entry, actor) if isinstance(entry, Finding) else recommendation_sheet(entry, actor)


def example_sheet(example: PracticeExample, actor: Actor) -> Sheet:
    """Return a practice example as a sheet."""
    page = example_page(example, actor)
    blocks: list[Block] = []
    if page.is_old:
        blocks.append(Box(_("Please ask"), _("Nobody has confirmed lately that this still holds. Please ask before you rely on it.")))
    blocks += _facts(page.facts, _tag_pairs(page))
    for section in page.sections:
        blocks += _section(section.title, section.text)
    steps = [(fuzzy(step.when) or "–", step.text) for step in example.steps.all()]
    blocks += [Heading(_("Step by step")), Facts(steps)] if steps else []
    blocks += _section(_("Result"), example.result)
    if example.result and example.evidence_kind:
        blocks.append(Text(_("How we know: %(kind)s") % {"kind": example.get_evidence_kind_display()}, is_small=True))
    blocks += _pitfalls(page)
    if page.transfer:
        blocks.append(Heading(_("If you want to do it, too")))
        for section in page.transfer:
            blocks += _section(section.title, section.text, level=3)
    sources = [(source.title, source.address) for source in example.sources.all()]
    blocks += [Heading(_("Sources")), Bullets(sources)] if sources else []
    blocks += _asking(page)
    blocks += _follows(page.recommendations)
    kind = _("Practice example")
    return _sheet(example, page, blocks=blocks, kind=kind, lead=example.gist, licence=example.get_licence_display())


def recommendation_sheet(recommendation: Recommendation, actor: Actor) -> Sheet:
    """Return a recommendation as a sheet, with the evidence this reader may see."""
    page = recommendation_page(recommendation, actor)
    blocks = _facts(page.facts, [(_("Topics"), _joined(topic.label for topic in page.topics))])
    blocks += _section(_("Why"), recommendation.reason)
    blocks += _section(_("When it does not apply"), recommendation.conditions)
    blocks += _chain(page.chain)
    return _sheet(
        recommendation, page, blocks=blocks, kind=_("Recommendation"), lead=recommendation.text,
        licence=recommendation.get_licence_display(),
    )  # fmt: skip


def finding_sheet(finding: Finding, actor: Actor) -> Sheet:
    """Return a finding as a sheet; a released one as its audience reads it, others marked as internal."""
    is_out = finding.state == FindingState.RELEASED
    page = finding_page(finding, _audience_of(finding, actor) if is_out else actor)
    blocks = _facts(page.facts, [(_("Topics"), _joined(topic.label for topic in page.topics))])
    blocks += _section(_("What it was about"), finding.context)
    blocks += _section(_("What worked"), finding.worked)
    blocks += _section(_("What did not work"), finding.did_not_work)
    if finding.voice:
        blocks.append(Quote(finding.voice))
    blocks += _section(_("Theory and literature"), finding.theory)
    blocks += _follows(page.recommendations)
    mark = "" if is_out else _("Not released: do not pass on")
    return _sheet(finding, page, blocks=blocks, kind=_("Finding"), mark=mark)


def _audience_of(finding: Finding, actor: Actor) -> Actor:
    """Return a reader of the finding's audience: knows no more than they do, whoever prints."""
    return Actor(kind=actor.kind, name=actor.name, scopes=frozenset({"public", finding.scope}))


def _sheet(
    entry: Entry,
    page: Page,
    *,
    blocks: list[Block],
    kind: Message,
    lead: str = "",
    licence: Message = "",
    mark: Message = "",
) -> Sheet:
    number = entry.number or ""
    today = _("as of %(day)s") % {"day": day(clock.today())}
    about = (
        (_("Number"), number),
        (_("Citation"), page.citation),
        (_("Address"), page.address),
        (_("Version"), f"{entry.version}, {today}"),
        (_("Checked"), entry.get_validation_display()),
        (_("Licence"), licence),
        (_("Readers"), page.readers),
    )
    closing: list[Block] = [Heading(_("Cite and share")), Facts([pair for pair in about if pair[1]])]
    return Sheet(
        title=entry.title,
        house=House(entry.network.name, entry.network.brand_colour),
        over=f"{kind} {number}".strip(),
        lead=lead,
        blocks=[*blocks, *closing],
        foot=" · ".join(str(part) for part in (number, today, page.address) if part),
        mark=mark or ("" if entry.scope == "public" else _("Not for everybody")),
    )


def _facts(facts: Iterable[Fact], further: Iterable[Pair]) -> list[Block]:
    pairs: list[Pair] = [(fact.term, f"{fact.value} ({fact.note})" if fact.note else str(fact.value)) for fact in facts]
    pairs += [pair for pair in further if pair[1]]
    return [Heading(_("At a glance")), Facts(pairs)] if pairs else []


def _tag_pairs(page: ExamplePage) -> list[Pair]:
    return [
        (_("Topics"), _joined(topic.label for topic in page.topics)),
        (_("Target group"), _joined(page.groups)),
        (_("Method"), _joined(page.methods)),
    ]


def _joined(words: Iterable[Message]) -> str:
    return ", ".join(str(word) for word in words)


def _section(title: Message, text: str, *, level: int = 2) -> list[Block]:
    return [Heading(title, level), Text(text)] if text.strip() else []


def _pitfalls(page: ExamplePage) -> list[Block]:
    """Return the protected card where the reader may read it, with whom else it is for."""
    example = page.example
    if not page.sees_pitfalls or not (example.pitfalls or example.differently):
        return []
    who = _("This card is for: %(who)s") % {"who": example.get_pitfalls_audience_display()}
    blocks: list[Block] = [Heading(_("What did not work")), Text(who, is_small=True)]
    if example.pitfalls:
        blocks.append(Text(example.pitfalls))
    return blocks + _section(_("What we would do differently"), example.differently, level=3)


def _asking(page: ExamplePage) -> list[Block]:
    if page.contact is None:
        return []
    who = page.contact
    lines = "\n".join(str(line) for line in (who.name, who.function, who.email, who.phone) if line)
    return _section(_("You may ask"), lines)


def _follows(carried: list[Carried]) -> list[Block]:
    if not carried:
        return []
    rows = [(f"{one.title} ({one.stance})" if one.contradicts else one.title, "") for one in carried]
    return [Heading(_("What follows from it")), Bullets(rows)]


def _chain(chain: Chain) -> list[Block]:
    blocks: list[Block] = [Heading(_("What it rests on"))]
    if not chain.proofs:
        return [*blocks, Text(_("There is no evidence here that you may read."))]
    if chain.sentence:
        blocks.append(Text(f"{chain.sentence}."))
    if chain.supporting:
        blocks.append(Bullets([(_proof(one), "") for one in chain.supporting]))
    if chain.contradicting:
        blocks += [Heading(_("What speaks against it"), 3), Bullets([(_proof(one), "") for one in chain.contradicting])]
    if chain.voices:
        blocks.append(Heading(_("In the towns' own words"), 3))
        blocks += [Quote(one.voice, one.town) for one in chain.voices]
    return blocks


def _proof(proof: Proof) -> str:
    kind = _("Finding") if proof.is_finding else _("Practice example")
    parts = (kind, proof.town or _("without name"), proof.size, proof.strength, proof.note)
    return f"{proof.title} ({', '.join(str(part) for part in parts if part)})"

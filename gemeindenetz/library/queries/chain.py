"""The evidence chain, both ways: what a recommendation rests on, and what an example or finding carries.

Only what the reader may see is listed and counted; what is hidden leaves no trace in any number. Anonymous findings
are counted apart from named towns, so that no sum tells whether they are the same town.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, npgettext

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import Evidence, Finding, PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import Stance
from gemeindenetz.library.permissions import can_see_town


@dataclass(frozen=True)
class Proof:
    """One piece of evidence as this reader may see it. `town` empty: without name."""

    pk: int
    is_finding: bool
    title: str
    url: str
    town: str
    organisation_id: int | None
    size: Message
    settlement: Message
    stance: Message
    strength: Message
    rank: int
    note: str
    voice: str


@dataclass(frozen=True)
class Chain:
    """Everything a recommendation rests on and what speaks against it."""

    supporting: list[Proof] = field(default_factory=list)
    contradicting: list[Proof] = field(default_factory=list)

    @property
    def proofs(self) -> list[Proof]:
        """All of it."""
        return [*self.supporting, *self.contradicting]

    @property
    def voices(self) -> list[Proof]:
        """What towns say in their own words."""
        return [proof for proof in self.proofs if proof.voice]

    @property
    def sizes(self) -> list[str]:
        """Size classes covered."""
        return _distinct(str(proof.size) for proof in self.supporting)

    @property
    def settlements(self) -> list[str]:
        """Settlement types covered."""
        return _distinct(str(proof.settlement) for proof in self.supporting)

    @property
    def sentence(self) -> str:
        """How many municipalities it rests on, for this reader."""
        return rests_on_sentence(self.supporting)


def _distinct(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def rests_on_sentence(proofs: list[Proof]) -> str:
    """Return "Rests on 4 municipalities and 1 finding without name"; empty when there is nothing to see."""
    towns = len({proof.organisation_id for proof in proofs if proof.town})
    nameless = sum(1 for proof in proofs if not proof.town)
    named = npgettext("evidence", "%(n)s municipality", "%(n)s municipalities", towns) % {"n": towns}
    others = ngettext("%(n)s finding without name", "%(n)s findings without name", nameless) % {"n": nameless}
    if towns and nameless:
        return _("Rests on %(towns)s and %(others)s") % {"towns": named, "others": others}
    if towns or nameless:
        return _("Rests on %(what)s") % {"what": named if towns else others}
    return ""


def chain_of(recommendation: Recommendation, actor: Actor) -> Chain:
    """Return the chain of a recommendation the reader sees (one query)."""
    rows = (
        Evidence.objects.visible_to(actor)
        .filter(recommendation=recommendation)
        .select_related("finding__organisation", "example__organisation")
    )
    proofs = [(row.stance, _proof(row, actor)) for row in rows]
    return Chain(
        supporting=[proof for stance, proof in proofs if stance == Stance.SUPPORTS],
        contradicting=[proof for stance, proof in proofs if stance == Stance.CONTRADICTS],
    )


def _proof(row: Evidence, actor: Actor) -> Proof:
    entry: Any = row.finding or row.example
    shared = {
        "pk": row.pk,
        "title": entry.title,
        "stance": row.get_stance_display(),
        "strength": row.get_strength_display(),
        "rank": row.strength,
        "note": row.note,
    }
    if row.example is not None:
        return Proof(
            is_finding=False, url=entry_url(row.example), town=row.example.organisation.name,
            organisation_id=row.example.organisation_id, size=row.example.get_size_class_display(),
            settlement=row.example.get_settlement_type_display(), voice="", **shared,
        )  # fmt: skip
    finding: Finding = entry
    named = finding.organisation is not None and can_see_town(actor, finding)
    return Proof(
        is_finding=True,
        url=entry_url(finding),
        town=finding.organisation.name if named and finding.organisation else "",
        organisation_id=finding.organisation_id if named else None,
        size=finding.get_size_class_display() if named or finding.shown_size else "",
        settlement=finding.get_settlement_type_display() if named else "",
        voice=finding.voice,
        **shared,
    )


def entry_url(entry: PracticeExample | Finding | Recommendation) -> str:
    """Return where an entry is read: published ones by number, others by their opaque id."""
    if isinstance(entry, Finding):
        return reverse("library:finding", args=[entry.public_id])
    kind = "example" if isinstance(entry, PracticeExample) else "recommendation"
    if entry.number and entry.scope:
        return reverse(f"library:{kind}", args=[entry.number])
    return reverse(f"library:{kind}_draft", args=[entry.public_id])


@dataclass(frozen=True)
class Carried:
    """A recommendation that rests on an entry, or is contradicted by it."""

    title: str
    url: str
    stance: Message
    contradicts: bool
    sentence: str


def carried_by(entry: PracticeExample | Finding, actor: Actor) -> list[Carried]:
    """Return the recommendations an entry is evidence of, as far as the reader sees them (two queries)."""
    column = "finding" if isinstance(entry, Finding) else "example"
    rows = Evidence.objects.visible_to(actor).filter(**{column: entry.pk}).select_related("recommendation")
    visible = Evidence.objects.visible_to(actor).select_related(
        "finding__organisation", "example__organisation"
    )
    rows = rows.prefetch_related(Prefetch("recommendation__evidence", queryset=visible, to_attr="seen_evidence"))
    return [
        Carried(
            title=row.recommendation.title,
            url=entry_url(row.recommendation),
            stance=row.get_stance_display(),
            contradicts=row.stance == Stance.CONTRADICTS,
            sentence=rests_on_sentence(
                [_proof(one, actor) for one in row.recommendation.seen_evidence if one.stance == Stance.SUPPORTS]
            ),
        )
        for row in rows
    ]


@dataclass(frozen=True)
class Related:
    """An example or finding beside another."""

    title: str
    url: str
    text: str


def findings_beside(example: PracticeExample, actor: Actor) -> list[Related]:
    """Return released findings of an example; anonymous ones only for those who know the town anyway."""
    rows = Finding.objects.readable_by(actor).filter(examples=example)
    return [
        Related(row.title, entry_url(row), row.worked or row.did_not_work)
        for row in rows
        if can_see_town(actor, row)
    ]


def examples_beside(finding: Finding, actor: Actor) -> list[Related]:
    """Return the examples of a finding; nothing where they would name the town of an anonymous one."""
    if not can_see_town(actor, finding):
        return []
    rows = PracticeExample.objects.readable_by(actor).filter(findings=finding).select_related("organisation")
    return [Related(row.title, entry_url(row), row.organisation.name) for row in rows]

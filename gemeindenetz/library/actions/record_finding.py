"""What worked and what did not: the lesson an adviser keeps, internal to the team until the town releases it."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import begun, locked, require_version
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import FindingKind, ValidationLevel
from gemeindenetz.library.queries.places import place_on
from gemeindenetz.network.models import Network, Organisation, Person
from gemeindenetz.topics.models import Topic


class SaysNothing(DomainError):
    """A finding says what worked, what did not, or both."""


@dataclass(frozen=True)
class Lesson:
    """The words of a finding."""

    title: str
    worked: str = ""
    did_not_work: str = ""
    context: str = ""
    theory: str = ""
    kind: str = FindingKind.LESSON


@dataclass(frozen=True)
class Roots:
    """Where a finding comes from: the matter or project, its municipality, who alone may release it, who wrote it.

    `consent_scope` is their token: `matter:<id>` for the people of a matter, `admin:<id>` for an administration.
    """

    origin: Origin | None = None
    organisation: Organisation | None = None
    consent_scope: str = ""
    author: Person | None = None


def record_finding(
    *,
    actor: Actor,
    network: Network,
    lesson: Lesson,
    roots: Roots | None = None,
    topics: Sequence[Topic] = (),
    examples: Sequence[PracticeExample] = (),
) -> Finding:
    """Keep a lesson; only the advisory team of the network sees it.

    Who: the advisory team. The same origin again changes the first lesson, as long as nobody was asked to release
    it. Raises `NotAllowed`, `SaysNothing`.
    """
    require(permissions.can_record_finding(actor, network))
    _require_words(lesson)
    roots = roots or Roots()
    origin, organisation = roots.origin, roots.organisation
    with use_case(actor):
        if origin is not None and lesson.kind == FindingKind.LESSON:
            before = Finding.objects.born_from(origin.kind, origin.id).filter(kind=FindingKind.LESSON).first()
            if before is not None:
                return change_finding(actor=actor, finding=before, lesson=lesson, topics=topics)
        finding = Finding(
            network=network,
            organisation=organisation,
            work_scope=f"team:{network.pk}",
            consent_scope=roots.consent_scope,
            origin_kind=origin.kind if origin else "",
            origin_id=origin.id if origin else None,
            created_by=actor.name,
            author=roots.author,
            dataset=(organisation or network).dataset,
            **_words(lesson),
            **(vars(place_on(organisation)) if organisation else {}),
        )
        finding.save()
        finding.topics.set(topics)
        finding.examples.set(examples)
        begun(finding, actor=actor)
    return finding


def change_finding(
    *,
    actor: Actor,
    finding: Finding,
    lesson: Lesson,
    topics: Sequence[Topic] | None = None,
    examples: Sequence[PracticeExample] | None = None,
    expected_version: int | None = None,
) -> Finding:
    """Change the words of a finding nobody has been asked about yet (or that was refused).

    Who: the advisory team. Raises `NotVisible`, `NotAllowed`, `SaysNothing`, `ChangedMeanwhile`.
    """
    require_visible(permissions.can_see_finding(actor, finding))
    require(permissions.can_edit_finding(actor, finding))
    _require_words(lesson)
    with use_case(actor):
        row = locked(finding)
        require_version(row, expected_version)
        for name, value in _words(lesson).items():
            setattr(row, name, value)
        row.version += 1
        row.validation = ValidationLevel.NONE
        row.save()
        if topics is not None:
            row.topics.set(topics)
        if examples is not None:
            row.examples.set(examples)
    return row


def _words(lesson: Lesson) -> dict[str, str]:
    return {name: str(value).strip() for name, value in asdict(lesson).items()}


def _require_words(lesson: Lesson) -> None:
    if not lesson.title.strip():
        raise SaysNothing(_("Please give the finding a heading."), field="title")
    if not (lesson.worked.strip() or lesson.did_not_work.strip()):
        raise SaysNothing(_("Please say what worked, or what did not."), field="worked")

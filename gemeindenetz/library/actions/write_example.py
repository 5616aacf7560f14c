"""Begin, write, draft from a matter: the text of a practice example."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import begun, locked, require_version
from gemeindenetz.library.models import ExampleSource, ExampleStep, PracticeExample
from gemeindenetz.library.models.vocabulary import Audience, EntryState, ValidationLevel
from gemeindenetz.library.queries.editorial import editorial_of
from gemeindenetz.library.queries.places import place_on
from gemeindenetz.network.models import Network, Organisation, Person, Seat
from gemeindenetz.topics.models import Topic

#: What people write; everything else is the house's.
TEXT_FIELDS = frozenset({
    "title", "gist", "neighbourhood", "occasion", "aim", "participants", "reached", "not_reached", "partners",
    "result", "evidence_kind", "pitfalls", "differently", "transfer_conditions", "adaptable_core", "local_colour",
    "began", "year", "duration_months", "phase", "cost", "cost_note", "funding", "staff_hours", "resolution",
    "resolution_on", "target_groups", "methods", "contact", "may_be_asked", "licence",
})  # fmt: skip
#: Who reads it; only actions change these, revisions never.
AUDIENCE_FIELDS = frozenset({"audience", "pitfalls_audience", "pitfalls_public_from"})


class UnknownField(DomainError):
    """A field nobody may write."""


class ContactNotOfThePlace(DomainError):
    """Whom to ask must have a seat at the municipality of the example."""


@dataclass(frozen=True)
class Step:
    """One step with its date as people know it."""

    text: str
    when: str = ""


@dataclass(frozen=True)
class Reading:
    """Where it can be read elsewhere."""

    title: str
    address: str = ""
    seen_on: date | None = None


@dataclass(frozen=True)
class Telling:
    """What somebody tells: fields of the example by name, and its rows. None leaves rows as they are."""

    values: Mapping[str, Any] = field(default_factory=dict)
    topics: Sequence[Topic] | None = None
    steps: Sequence[Step] | None = None
    sources: Sequence[Reading] | None = None


def work_scope_for(actor: Actor, *, organisation: Organisation, network: Network) -> str:
    """Return the token of those who work on what this actor begins: own house, office, or advisory team."""
    for token in (f"admin:{organisation.pk}", f"partner:{organisation.pk}", f"office:{network.pk}"):
        if actor.has(token):
            return token
    return f"team:{network.pk}"


def begin_example(
    *,
    actor: Actor,
    network: Network,
    organisation: Organisation,
    telling: Telling,
    author: Person | None = None,
    dataset: str = "",
) -> PracticeExample:
    """Begin a draft; a title is enough, the rest can follow later.

    Who: people of the organisation, advisory team, office. Changes: a draft, which only they see. Raises
    `NotAllowed`, `ContactNotOfThePlace`.
    """
    require(permissions.can_write_for(actor, organisation, network=network))
    scope = work_scope_for(actor, organisation=organisation, network=network)
    with use_case(actor):
        example = _new(
            actor, network=network, organisation=organisation, work_scope=scope, author=author, dataset=dataset
        )
        _apply(example, telling)
        _store(example, actor=actor)
        begun(example, actor=actor)
    return example


def draft_example_from(
    *,
    actor: Actor,
    origin: Origin,
    network: Network,
    organisation: Organisation,
    telling: Telling,
    consent_scope: str = "",
    author: Person | None = None,
) -> PracticeExample:
    """Begin a draft out of a closed matter, pre-filled; only the advisory team sees it until the town is asked.

    Who: the advisory team. `consent_scope`: the token of the people who are asked before it is sent anywhere. The
    same origin twice returns the first draft. Raises `NotAllowed`.
    """
    require(permissions.can_record_finding(actor, network))
    with use_case(actor):
        rows = PracticeExample.objects.born_from(origin.kind, origin.id).filter(organisation=organisation)
        found: PracticeExample | None = rows.first()
        if found is not None:
            return found
        example = _new(
            actor,
            network=network,
            organisation=organisation,
            work_scope=f"team:{network.pk}",
            author=author,
            dataset="",
        )
        example.origin_kind, example.origin_id = origin.kind, origin.id
        example.consent_scope = consent_scope
        _apply(example, telling)
        _store(example, actor=actor)
        begun(example, actor=actor)
    return example


def write_example(
    *, actor: Actor, example: PracticeExample, telling: Telling, expected_version: int | None = None
) -> PracticeExample:
    """Save what was written. In the library already, and not by an editor: kept as a proposal for the editors.

    Who: writers and editors. Changes: text and rows; the checks made before no longer hold. Raises `NotVisible`,
    `NotAllowed`, `ChangedMeanwhile`, `ContactNotOfThePlace`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_edit_example(actor, example))
    with use_case(actor):
        row = locked(example)
        require_version(row, expected_version)
        if _needs_approval(actor, row):
            return _propose(row, telling, actor=actor)
        _apply(row, telling)
        row.version += 1
        row.validation = ValidationLevel.NONE
        _store(row, actor=actor)
    return row


def assign_editor(
    *, actor: Actor, example: PracticeExample, editor: Person | None, due_on: date | None = None
) -> PracticeExample:
    """Say which editor looks after an example and by when.

    Who: editors. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_grade(actor, example))
    with use_case(actor):
        row = locked(example)
        row.editor, row.due_on = editor, due_on
        row.save(update_fields=["editor", "due_on"])
    return row


def _needs_approval(actor: Actor, example: PracticeExample) -> bool:
    if example.state != EntryState.PUBLISHED or permissions.is_editor(actor, example.network_id):
        return False
    return not editorial_of(example.network).publishes_at_once


def _new(
    actor: Actor,
    *,
    network: Network,
    organisation: Organisation,
    work_scope: str,
    author: Person | None,
    dataset: str,
) -> PracticeExample:
    return PracticeExample(
        network=network,
        organisation=organisation,
        work_scope=work_scope,
        created_by=actor.name,
        author=author,
        live=False,
        audience=Audience.MEMBERS,
        dataset=dataset or organisation.dataset,
        **vars(place_on(organisation)),
    )


def _apply(example: PracticeExample, telling: Telling) -> None:
    """Put what was told into the example in memory."""
    unknown = set(telling.values) - TEXT_FIELDS - AUDIENCE_FIELDS
    if unknown:
        raise UnknownField(_("There is no such field: %(names)s") % {"names": ", ".join(sorted(unknown))})
    for name, value in telling.values.items():
        setattr(example, name, value)
    if example.contact_id is not None and "contact" in telling.values:
        _require_contact(example)
    if telling.topics is not None:
        example.topics = list(telling.topics)
    if telling.steps is not None:
        steps = (
            ExampleStep(position=number, text=step.text, when=step.when)
            for number, step in enumerate(telling.steps)
        )
        _replace(example, "steps", rows=list(steps))
    if telling.sources is not None:
        sources = (ExampleSource(title=one.title, address=one.address, seen_on=one.seen_on) for one in telling.sources)
        _replace(example, "sources", rows=list(sources))


def _replace(example: PracticeExample, name: str, *, rows: list[Any]) -> None:
    """Put new rows in place of the old; they are written when the example is saved."""
    setattr(example, name, rows)


def _require_contact(example: PracticeExample) -> None:
    seats = Seat.objects.valid_on(clock.today()).filter(
        pk=example.contact_id, organisation=example.organisation_id
    )
    if not seats.exists():
        raise ContactNotOfThePlace(
            _("Whom to ask must have a function at this municipality today."), field="contact"
        )


def _store(example: PracticeExample, *, actor: Actor) -> None:
    """Save the row with its rows and keep a revision to compare with."""
    example.save()
    revision = example.save_revision(clean=False, changed=False, user=None)
    if example.live:
        example.live_revision = revision
        example.save(update_fields=["live_revision"])


def _propose(example: PracticeExample, telling: Telling, *, actor: Actor) -> PracticeExample:
    """Keep the change as a revision the editors see; the library shows the text as it was."""
    draft: PracticeExample = example.get_latest_revision_as_object()
    text_only = {name: value for name, value in telling.values.items() if name in TEXT_FIELDS}
    _apply(draft, Telling(text_only, telling.topics, telling.steps, telling.sources))
    draft.save_revision(clean=False)
    example.refresh_from_db()
    example.version += 1
    example.due_on = editorial_of(example.network).due_on(clock.today())
    example.save(update_fields=["version", "due_on"])
    return example

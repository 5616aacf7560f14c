"""Hand in, publish, give back, withdraw: an example's way into the library and out of it."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.library import permissions
from gemeindenetz.library.actions._entries import locked, move, next_number, require_version
from gemeindenetz.library.actions.confirm_example import plan_confirmation
from gemeindenetz.library.actions.keep_commissions import settle_commissions
from gemeindenetz.library.audiences import audience_scope, is_wider, narrower
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import Audience, ConsentState, EntryState, ValidationLevel
from gemeindenetz.library.queries.editorial import editorial_of


class TooLittle(DomainError):
    """Title, one sentence and what was done are needed before others read it."""


class ConsentMissing(DomainError):
    """The people of the matter have not agreed yet."""


class NoteMissing(DomainError):
    """Giving back needs a word about what is missing."""


class AudienceNotOffered(DomainError):
    """This audience is not the actor's to choose."""


@dataclass(frozen=True)
class Readers:
    """Who may read the example, and who the card "what did not work"."""

    audience: str = Audience.MEMBERS
    pitfalls: str = Audience.MEMBERS
    pitfalls_public_from: date | None = None


def submit_example(
    *,
    actor: Actor,
    example: PracticeExample,
    readers: Readers | None = None,
    expected_version: int | None = None,
) -> PracticeExample:
    """Hand a draft in: it waits for the editor, or appears at once where the network has it so.

    Who: those who write it. Raises `NotVisible`, `NotAllowed`, `TooLittle`, `ConsentMissing`, `ChangedMeanwhile`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_submit_example(actor, example))
    with use_case(actor):
        row = locked(example)
        require_version(row, expected_version)
        _set_readers(row, readers, actor=actor)
        _require_enough(row)
        _require_consent(row)
        rule = editorial_of(row.network)
        if rule.publishes_at_once or permissions.is_editor(actor, row.network_id):
            _publish(row, actor=actor)
        else:
            row.due_on = rule.due_on(clock.today())
            move(row, EntryState.SUBMITTED, actor=actor)
        row.save()
        settle_commissions(actor=actor, example=row)
    return row


def publish_example(
    *, actor: Actor, example: PracticeExample, readers: Readers | None = None
) -> PracticeExample:
    """Put an example into the library: it gets its number, and is marked as checked by the editor.

    Who: editors of the network. An editor may narrow the audience the town chose, never widen it. Raises
    `NotVisible`, `NotAllowed`, `TooLittle`, `ConsentMissing`, `AudienceNotOffered`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_publish_example(actor, example))
    with use_case(actor):
        row = locked(example)
        _set_readers(row, readers, actor=actor)
        _require_enough(row)
        _require_consent(row)
        _publish(row, actor=actor)
        row.save()
        settle_commissions(actor=actor, example=row)
    return row


def return_example(*, actor: Actor, example: PracticeExample, note: str) -> PracticeExample:
    """Give an example back with a word about what is missing.

    Who: editors. Raises `NotVisible`, `NotAllowed`, `NoteMissing`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_return_example(actor, example))
    if not note.strip():
        raise NoteMissing(_("Please say in a sentence what is missing."), field="note")
    with use_case(actor):
        row = locked(example)
        row.due_on = None
        move(row, EntryState.RETURNED, actor=actor, note=note.strip())
        row.save()
    return row


def withdraw_example(*, actor: Actor, example: PracticeExample, note: str = "") -> PracticeExample:
    """Take an example out of the library. Its number stays its own; whoever opens it learns that it was withdrawn.

    Who: editors, writers, people of the municipality it is about. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_withdraw_example(actor, example))
    with use_case(actor):
        row = locked(example)
        row.scope = row.pitfalls_scope = ""
        row.live, row.due_on = False, None
        move(row, EntryState.WITHDRAWN, actor=actor, note=note.strip())
        row.confirmations.open().delete()
        row.save()
        settle_commissions(actor=actor, example=row)
    return row


def set_readers(*, actor: Actor, example: PracticeExample, readers: Readers) -> PracticeExample:
    """Change who reads an example; in the library it holds from this moment.

    Who: those who write it, and editors, who may only narrow. Raises `NotVisible`, `NotAllowed`,
    `AudienceNotOffered`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_set_audience(actor, example))
    with use_case(actor):
        row = locked(example)
        _set_readers(row, readers, actor=actor)
        if row.state == EntryState.PUBLISHED:
            _give_scopes(row)
        row.save()
    return row


def take_changes(*, actor: Actor, example: PracticeExample) -> PracticeExample:
    """Take the changes people of the municipality proposed into the library.

    Who: editors. Raises `NotVisible`, `NotAllowed`.
    """
    require_visible(permissions.can_see_example(actor, example))
    require(permissions.can_grade(actor, example))
    with use_case(actor):
        row = locked(example)
        if row.has_unpublished_changes and row.latest_revision is not None:
            row.latest_revision.publish(user=None, skip_permission_checks=True, log_action=False)
        row.refresh_from_db()
        row.validation, row.due_on = ValidationLevel.NONE, None
        row.version += 1
        row.save(update_fields=["validation", "due_on", "version"])
        settle_commissions(actor=actor, example=row)
    return row


def _publish(example: PracticeExample, *, actor: Actor) -> None:
    """Give number, audience and age to a locked example; the caller saves it."""
    today = clock.today()
    example.number = example.number or next_number(PracticeExample)
    _give_scopes(example)
    example.live, example.has_unpublished_changes = True, False
    example.live_revision = example.latest_revision
    example.first_published_at = example.first_published_at or clock.now()
    example.last_published_at = clock.now()
    example.published_on = example.published_on or today
    example.confirmed_on, example.due_on = today, None
    example.expires_on = editorial_of(example.network).expires_on(today)
    move(example, EntryState.PUBLISHED, actor=actor)
    plan_confirmation(example)


def _give_scopes(example: PracticeExample) -> None:
    example.scope = audience_scope(example.audience, example.network)
    card = narrower(example.pitfalls_audience, example.audience)
    if example.pitfalls_public_from is not None and example.pitfalls_public_from <= clock.today():
        card = example.audience
    example.pitfalls_scope = audience_scope(card, example.network)


def _set_readers(example: PracticeExample, readers: Readers | None, *, actor: Actor) -> None:
    if readers is None:
        return
    offered = permissions.audience_choices(actor, example.network_id)
    if readers.audience not in offered or readers.pitfalls not in Audience.values:
        raise AudienceNotOffered(_("Please choose one of the offered audiences."), field="audience")
    decided_by_others = not permissions.is_writer(actor, example) or example.consent_state == ConsentState.GIVEN
    if decided_by_others and (
        is_wider(readers.audience, example.audience) or is_wider(readers.pitfalls, example.pitfalls_audience)
    ):
        raise AudienceNotOffered(
            _("The municipality chose a narrower audience. Please ask it before more people read this."),
            field="audience",
        )
    example.audience = readers.audience
    example.pitfalls_audience = readers.pitfalls
    example.pitfalls_public_from = readers.pitfalls_public_from


def _require_enough(example: PracticeExample) -> None:
    if not example.gist.strip():
        raise TooLittle(_("Please say in one sentence what it is about."), field="gist")
    if not (example.aim.strip() or example.occasion.strip() or example.steps.all()):
        raise TooLittle(_("Please say in a few words what was done and why."), field="occasion")


def _require_consent(example: PracticeExample) -> None:
    waiting = example.consent_scope and example.consent_state != ConsentState.GIVEN
    if waiting or example.consent_state == ConsentState.REFUSED:
        raise ConsentMissing(_("The people of this matter have to agree first. Please ask them."))

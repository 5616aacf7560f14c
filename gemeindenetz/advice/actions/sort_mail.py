"""What a person decides about a mail that waits: into a matter (or two), a new request, away, back again."""

from dataclasses import dataclass, replace

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.ask import Asking, note_request
from gemeindenetz.advice.actions.mail_files import attach_files_of_request
from gemeindenetz.advice.actions.take_mail_in import draft_of
from gemeindenetz.advice.actions.write_entry import file_from_mail
from gemeindenetz.advice.models import AdviceRequest, Case, Channel, Entry
from gemeindenetz.advice.permissions import can_see_case, can_sort_mail
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.intake import processing
from gemeindenetz.core.models import IncomingMail, IncomingState
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.permissions import require, require_visible, scope_column_match
from gemeindenetz.core.use_case import use_case


class AlreadySorted(Conflict):
    """A colleague decided about this mail a moment ago."""


class TextMissing(DomainError):
    """A mail put into a matter says something."""


@dataclass(frozen=True)
class Filing:
    """How a mail goes into a matter: its text as the person left it, who reads it, whether more of it is to come."""

    text: str
    shared: bool
    with_files: bool = True
    keeps_waiting: bool = False


def _check(actor: Actor, mail: IncomingMail) -> None:
    require_visible(scope_column_match(actor, mail.scope))
    require(can_sort_mail(actor, mail))


def assign_mail(*, actor: Actor, mail: IncomingMail, case: Case, filing: Filing) -> Entry:
    """Put a mail, or a part of it, into a matter: shared with its people, or for the team alone.

    Who: the advisory team. Changes: an entry in the name of the sender; shared, the people of the matter are
    told as by any message. With `keeps_waiting` the mail stays on the table for its other part.
    Raises `TextMissing`, `AlreadySorted`, `NotAllowed`, `NotVisible`.
    """
    _check(actor, mail)
    require_visible(bool(can_see_case(actor, case)))
    draft = draft_of(mail)
    draft = replace(draft, body=filing.text, stored=draft.stored if filing.with_files else (), folded="")
    if not draft.body.strip() and not draft.stored:
        raise TextMissing(_("Please leave the text that belongs to this matter."), field="text")
    cause = Origin("case", case.pk)
    with use_case(actor):
        if not filing.keeps_waiting:
            _settle(actor, mail, state=IncomingState.PLACED, cause=cause)
        processing.record_placement(mail, cause, by=actor.name)
        return file_from_mail(
            actor=actor, case=case, draft=draft, shared=filing.shared,
            sender=(mail.original.get("address") or mail.sender, mail.original.get("name") or mail.sender_name),
        )  # fmt: skip


def request_from_mail(*, actor: Actor, mail: IncomingMail, asking: Asking, takes_over: bool) -> AdviceRequest:
    """Make a request of a mail, in the name of whoever wrote it originally. Its files follow into the matter.

    Who: the advisory team, which confirms by this that the sender is who they say. Raises `AlreadySorted`, `NoService`, `NotAllowed`, `NotVisible`.
    """
    _check(actor, mail)
    with use_case(actor):
        request = note_request(actor=actor, asking=asking, channel=Channel.MAIL, takes_over=takes_over)
        cause = Origin("advice_request", request.pk)
        _settle(actor, mail, state=IncomingState.PLACED, cause=cause)
        processing.record_placement(mail, cause, by=actor.name)
        case = Case.objects.filter(request=request).first()
        if case is not None:
            attach_files_of_request(actor, case)
    return request


def discard_mail(*, actor: Actor, mail: IncomingMail) -> None:
    """Put a mail away; it can be brought back until its time is over.

    Who: the advisory team. Raises `AlreadySorted`, `NotAllowed`, `NotVisible`.
    """
    _check(actor, mail)
    with use_case(actor):
        _settle(actor, mail, state=IncomingState.DISCARDED)


def restore_mail(*, actor: Actor, mail: IncomingMail) -> None:
    """Put a mail that was discarded or set aside back on the table. Who: the advisory team."""
    _check(actor, mail)
    with use_case(actor):
        _settle(actor, mail, state=IncomingState.PARKED)


def _settle(actor: Actor, mail: IncomingMail, *, state: IncomingState, cause: Origin | None = None) -> None:
    if not processing.settle(mail, state=state, by=actor.name, cause=cause):
        raise AlreadySorted(_("A colleague has taken care of this mail in the meantime."))

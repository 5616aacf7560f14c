"""Incoming mail of the advisory service: into the thread it belongs to, or onto the team's table.

Nothing here answers by itself. What is placed goes through the same actions as what is typed on a page, with the
rights of a link or of the adviser; what is not sure waits for a person.
"""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _

from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.actions.take_answers_in import place_answer
from gemeindenetz.advice.actions.write_entry import Draft, post_message, write_note
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.queries import mail_match
from gemeindenetz.advice.queries.links import holder
from gemeindenetz.advice.queries.mail_match import Found
from gemeindenetz.advice.queries.mail_scopes import scope_for
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.intake import processing
from gemeindenetz.core.intake.parsing import ParsedMail
from gemeindenetz.core.intake.registry import Place
from gemeindenetz.core.models import IncomingFile, IncomingKind, IncomingMail, IncomingState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.network.scopes import actor_for_person

SHOWN_OF_AUTO_REPLY = 600
LONG_ENOUGH_TO_KNOW_AGAIN = 40


class AdviceIntake:
    """What core's intake asks of advice."""

    def scope_for(self, recipients: Sequence[str], *, network: str) -> str | None:
        """Return the advisory team a mail to these addresses is for."""
        return scope_for(recipients, network=network)

    def place(self, mail: IncomingMail, parsed: ParsedMail) -> Place | None:
        """Put a mail into its matter, or park it with what a person may do. Who: the system."""
        found = mail_match.find(mail, parsed)
        if found is not None:
            mail.scope = found.case.team_scope
        answer = place_answer(mail, parsed, found=found)
        if answer is not None:
            return answer
        if mail.kind == IncomingKind.AUTO_REPLY:
            return _note_auto_reply(mail, found)
        if mail.kind in (IncomingKind.LIST, IncomingKind.AUTOMATIC):
            return _from_a_machine(mail, found)
        if found is None:
            return _for_the_table(mail, parsed)
        files = list(mail.files.select_related("file")) if parsed.files else []
        problem = mail_match.problem_of(found, mail, parsed=parsed) or _says_nothing_new(mail, files)
        if problem:
            return _park(problem, found.case)
        return _deliver(mail, found, files=files)

    def bounced(self, mail: OutboxMail) -> None:
        """Tell the team in the thread that a mail came back. Who: the system."""
        if mail.cause_kind != "case":
            return
        case = Case.objects.filter(pk=mail.cause_id).first()
        if case is not None:
            text = _("The mail to %(name)s (%(address)s) came back. %(words)s") % {
                "name": mail.recipient_name or mail.recipient,
                "address": mail.recipient,
                "words": mail.error,
            }
            write_event(case, text, shared=False)


def _park(reason: str, *cases: Case, detail: str = "", original: dict[str, Any] | None = None) -> Place:
    suggestions = [{"kind": "case", "id": case.pk} for case in cases]
    return Place(IncomingState.PARKED, reason, detail=detail, suggestions=suggestions, original=original or {})


def _for_the_table(mail: IncomingMail, parsed: ParsedMail) -> Place:
    """Park a mail nobody can place surely, with whatever may help: forwarded by an adviser, open matters of the sender."""
    network = int(mail.scope.removeprefix("team:")) if mail.scope.startswith("team:") else 0
    adviser = mail_match.team_person(network, parsed.sender) if network else None
    if adviser is not None and parsed.forwarded is not None:
        passed_on = parsed.forwarded
        original = {
            "name": passed_on.name[:160],
            "address": passed_on.address[:254],
            "subject": passed_on.subject[:300],
            "text": passed_on.text,
            "above": passed_on.above,
        }
        cases = mail_match.open_cases_of(passed_on.address, network)
        return _park("forwarded", *cases, detail=adviser.name, original=original)
    cases = mail_match.open_cases_of(parsed.sender, network)
    return _park("known_sender" if cases else "unknown", *cases)


def _from_a_machine(mail: IncomingMail, found: Found | None) -> Place:
    """Set lists and automatic mail aside; what names a matter is shown to a person."""
    reason = "list" if mail.kind == IncomingKind.LIST else "automatic"
    return _park(reason, found.case) if found is not None else Place(IncomingState.ASIDE, reason)


def _note_auto_reply(mail: IncomingMail, found: Found | None) -> Place:
    """Note an out-of-office once in the matter for the team; nobody gets a mail, nobody's turn changes."""
    if found is None:
        return Place(IncomingState.ASIDE, "auto_reply")
    cause = Origin("case", found.case.pk)
    since = mail.received_at - processing.SAME_TEXT_WITHIN
    known = IncomingMail.objects.filter(
        sender=mail.sender, kind=IncomingKind.AUTO_REPLY, cause_kind="case", cause_id=found.case.pk,
        received_at__gt=since,
    ).exclude(pk=mail.pk)  # fmt: skip
    if known.exists():
        return Place(IncomingState.ASIDE, "auto_reply_known", cause=cause)
    name = mail.sender_name or mail.sender
    text = (mail.text or mail.subject)[:SHOWN_OF_AUTO_REPLY]
    write_event(found.case, _("Automatic reply of %(name)s: %(text)s") % {"name": name, "text": text}, shared=False)
    return Place(IncomingState.PLACED, "auto_reply", cause=cause)


def _says_nothing_new(mail: IncomingMail, files: Sequence[IncomingFile]) -> str:
    """Return why a mail that names its matter is not posted by itself: it is empty, or a robot repeats itself."""
    has_files = any(item.file is not None and not item.is_inline for item in files)
    if not mail.text.strip() and not has_files:
        return "empty"
    if len(mail.text) >= LONG_ENOUGH_TO_KNOW_AGAIN and processing.says_the_same_again(mail):
        return "repeated"
    return ""


def draft_of(
    mail: IncomingMail, *, written_by: str = "", files: Sequence[IncomingFile] | None = None
) -> Draft:
    """Return what a mail says as an entry: text, kept files (loaded unless given), a line for each not accepted."""
    attached = list(mail.files.select_related("file")) if files is None else files
    refused = [
        _("(Attachment not accepted – %(why)s)") % {"why": item.problem}
        for item in attached
        if item.problem
    ]
    body = "\n\n".join(part for part in (mail.text.strip(), *refused) if part)
    stored = [item.file for item in attached if item.file is not None]
    return Draft(body, stored=stored, folded=mail.folded, written_by=written_by)


def _deliver(mail: IncomingMail, found: Found, *, files: Sequence[IncomingFile]) -> Place:
    """Post the mail as its sender; what the rules refuse waits for a person with the reason."""
    case, cause = found.case, Origin("case", found.case.pk)
    try:
        # One action, which takes back by itself what it wrote when it refuses.
        if found.adviser is not None:
            _as_adviser(mail, found, files=files)
        elif found.party is not None:
            actor = holder(found.party, word_given=False).actor
            draft = _party_draft(mail, found, files=files)
            post_message(actor=actor, case=case, draft=draft, party=found.party)
    except DomainError as refusal:
        return _park("refused", case, detail=str(refusal))
    processing.record_placement(mail, cause, by=mail.sender)
    return Place(IncomingState.PLACED, found.how, cause=cause)


def _party_draft(mail: IncomingMail, found: Found, *, files: Sequence[IncomingFile]) -> Draft:
    party = found.party
    is_other = party is not None and mail.sender != party.email.lower()
    return draft_of(mail, written_by=(mail.sender_name or mail.sender) if is_other else "", files=files)


def _as_adviser(mail: IncomingMail, found: Found, *, files: Sequence[IncomingFile]) -> None:
    """Post as the adviser: shared, or as an internal note where it was sent to the internal address."""
    if found.adviser is None:  # pragma: no cover - callers have looked
        raise ValueError(found)
    # The signed address or Message-ID in the adviser's own mailbox stands for the sign-in.
    actor: Actor = actor_for_person(found.adviser, second_factor=True, own_factor=False)
    draft = draft_of(mail, files=files)
    if found.internal:
        write_note(actor=actor, case=found.case, draft=draft)
    else:
        # What an adviser quotes below may be internal: it is not passed on.
        post_message(actor=actor, case=found.case, draft=Draft(draft.body, stored=draft.stored))

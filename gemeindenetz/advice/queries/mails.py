"""What the mails of advice say, loaded when they are sent; in "only me" matters nothing of the content."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.urls import reverse

from gemeindenetz.advice.models import (
    Absence,
    AdviceRequest,
    Case,
    CaseParty,
    Entry,
    EntryKind,
    Handover,
    NextStep,
)
from gemeindenetz.advice.queries.lessons import EXAMPLE, FINDING
from gemeindenetz.advice.queries.links import confirmation_token, token_for
from gemeindenetz.advice.queries.mail_addresses import adviser_address
from gemeindenetz.advice.queries.one_click import STEP_ANSWERS, step_token
from gemeindenetz.advice.reminder_rules import OPEN_STEPS
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import ConsentState, FindingState

#: Larger files are named with the page where they lie: mail servers refuse what is much larger.
ATTACH_UP_TO = 12 * 1024 * 1024


def absolute(name: str, *args: str) -> str:
    """Return the full address of a page."""
    return f"{settings.PUBLIC_URL}{reverse(name, args=args)}"


def _request(data: Mapping[str, Any]) -> AdviceRequest:
    request: AdviceRequest = AdviceRequest.objects.select_related(
        "service__network", "organisation", "adviser"
    ).get(pk=data["request"])
    return request


def for_asker(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of mails to the asking person before the matter has a number."""
    request = _request(data)
    return {
        "request_": request,
        "service": request.service,
        "network": request.service.network,
        "adviser": request.adviser.name if request.adviser else "",
        "confirm_url": absolute("advice:confirm", confirmation_token(request)),
        "quiet": request.only_me,
        "by": data.get("by", ""),
        "explanation": "" if request.only_me else data.get("explanation", ""),
    }


def for_team(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of mails to advisers about a request. Withdrawn when somebody has taken it over meanwhile."""
    request = _request(data)
    if request.state != "routed":
        raise Withdrawn
    return {
        "request_": request,
        "organisation": request.organisation.name,
        "quiet": request.only_me,
        "by": data.get("by", ""),
        "sentence": "" if request.only_me else data.get("sentence", ""),
        "url": absolute("advice:request", request.public_id),
    }


def _entry(data: Mapping[str, Any]) -> Entry | None:
    if not data.get("entry"):
        return None
    entry: Entry = Entry.objects.prefetch_related("files__file").get(pk=data["entry"], audience="matter")
    return entry


def _files(case: Case, entry: Entry | None) -> dict[str, Any]:
    """Return the files of a shared entry: attached while they are small enough, else named with the page."""
    if entry is None or case.only_me:
        return {"files": [], "attach": []}
    files = [link.file for link in entry.files.all() if link.file.scope == case.matter_scope]
    fits = sum(file.size for file in files) <= ATTACH_UP_TO
    return {"files": [file.name for file in files], "attach": files if fits else []}


def _internal_address(case: Case, mail: OutboxMail) -> str:
    return adviser_address(case, mail.person_id, internal=True) if mail.person_id and not case.only_me else ""


def for_party(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of mails to people of a matter, each with a fresh link. Withdrawn when the person was removed."""
    party = CaseParty.objects.select_related("case__network", "case__adviser", "case__organisation").get(
        pk=data["party"]
    )
    if party.until is not None:
        raise Withdrawn
    case, entry = party.case, _entry(data)
    return {
        "party": party,
        "number": case.number,
        "title": "" if case.only_me else case.title,
        "adviser": case.adviser.name,
        "network": case.network,
        "quiet": case.only_me,
        "entry": None if case.only_me else entry,
        **_files(case, entry),
        "by_mail": bool(mail.reply_to) and not case.only_me,
        "url": absolute("advice:link", token_for(party)),
    }


def for_asked(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the question whether something may be told. Withdrawn when it was answered meanwhile."""
    values = dict(for_party(data, mail))
    finding = Finding.objects.filter(pk=data.get(FINDING, 0), state=FindingState.ASKED).first()
    rows = PracticeExample.objects.filter(consent_state=ConsentState.ASKED)
    entry = finding or rows.filter(pk=data.get(EXAMPLE, 0)).first()
    if entry is None:
        raise Withdrawn
    party, what = values["party"], FINDING if finding else EXAMPLE
    return {
        **values,
        "finding": None if values["quiet"] else finding,
        "example": None if values["quiet"] or finding else entry,
        "outcome": "" if values["quiet"] else _closing_words(party.case),
        "decide_url": absolute("advice:link_told", token_for(party), what, entry.public_id),
    }


def _closing_words(case: Case) -> str:
    """Return the three sentences of a closed matter its people read."""
    if case.closed_on is None:
        return ""
    shared = case.entries.filter(kind=EntryKind.DECISION, audience="matter", author_side="team")
    last = shared.filter(happened_on=case.closed_on).order_by("pk").last()
    return last.body if last is not None else ""


def for_adviser(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of mails to the adviser of a matter."""
    case = Case.objects.select_related("organisation", "network", "adviser").get(pk=data["case"])
    entry = _entry(data)
    return {
        "number": case.number,
        "title": "" if case.only_me else case.title,
        "organisation": "" if case.only_me else case.organisation.name,
        "quiet": case.only_me,
        "entry": None if case.only_me else entry,
        **_files(case, entry),
        "internal": _internal_address(case, mail),
        "url": absolute("advice:case", case.public_id),
    }


def for_unanswered(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the mail that nobody answered. Withdrawn when somebody did meanwhile."""
    values = for_adviser(data, mail)
    case = Case.objects.select_related("adviser").get(pk=data["case"])
    if case.waiting_for != "adviser" or not case.is_open:
        raise Withdrawn
    return {**values, "adviser": case.adviser.name, "since": case.waiting_since}


def for_new_contact(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the one mail that says who advises now. Withdrawn when nothing of it holds any longer.

    `parties` maps the person of the municipality in each matter to the adviser it should learn of.
    """
    wanted = {int(party): int(adviser) for party, adviser in data["parties"]}
    rows = CaseParty.objects.active().filter(pk__in=wanted).select_related("case__adviser", "case__network")
    matters = [
        {
            "number": party.case.number,
            "title": "" if party.case.only_me else party.case.title,
            "adviser": party.case.adviser.name,
            "url": absolute("advice:link", token_for(party)),
        }
        for party in rows.order_by("case__number")
        if party.case.is_open and party.case.adviser_id == wanted[party.pk]
    ]
    if not matters:
        raise Withdrawn
    handover = Handover.objects.select_related("network", "leaving").get(pk=data["handover"])
    return {"matters": matters, "network": handover.network, "leaving": handover.leaving.name, "n": len(matters)}


def for_handover(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the mail to a colleague about matters taken; no town is named."""
    handover = Handover.objects.select_related("leaving").get(pk=data["handover"])
    number = int(data["n"])
    names = {"leaving": handover.leaving.name, "by": handover.by_name, "note": handover.note, "n": number}
    return {**names, "url": absolute("advice:handover", handover.public_id)}


def for_absence(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the mail to somebody whose absence a colleague entered. Withdrawn when it was taken out."""
    absence = Absence.objects.select_related("entered_by", "deputy").filter(pk=data["absence"]).first()
    if absence is None:
        raise Withdrawn
    by, deputy = absence.entered_by, absence.deputy
    names = {"by": by.name if by else "", "deputy": deputy.name if deputy else ""}
    return {**names, "valid": absence.valid, "url": absolute("advice:absences")}


def for_step(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the question how far a next step is. Withdrawn when it was answered meanwhile."""
    values = for_party(data, mail)
    step = NextStep.objects.filter(pk=data["step"]).first()
    if step is None or step.state not in OPEN_STEPS:
        raise Withdrawn
    address = absolute("advice:one_click", step_token(values["party"], step))
    answers = [(state.label, f"{address}?antwort={state.value}") for state in STEP_ANSWERS]
    return {**values, "step": "" if values["quiet"] else step.text, "due_on": step.due_on, "answers": answers}

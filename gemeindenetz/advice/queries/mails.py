"""What the mails of advice say, loaded when they are sent; in "only me" matters nothing of the content."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.urls import reverse

from gemeindenetz.advice.models import AdviceRequest, Case, CaseParty, Entry
from gemeindenetz.advice.queries.links import confirmation_token, token_for
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn


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
        "files": [] if case.only_me or entry is None else [link.file.name for link in entry.files.all()],
        "url": absolute("advice:link", token_for(party)),
    }


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
        "files": [] if case.only_me or entry is None else [link.file.name for link in entry.files.all()],
        "url": absolute("advice:case", case.public_id),
    }

"""What kind of mail this is, by its headers: written by a person, or by a machine that must not be answered."""

import re

from gemeindenetz.core.intake.headers import header
from gemeindenetz.core.intake.parsing import ParsedMail
from gemeindenetz.core.models import IncomingKind

_AWAY = re.compile(
    r"^\s*(?:automatische (?:antwort|r(?:ü|ue)ckmeldung)|abwesenheits(?:notiz|meldung|assistent|nachricht)|abwesenheit\b"
    r"|ich bin (?:derzeit |zurzeit |zur zeit )?(?:abwesend|nicht im (?:b(?:ü|ue)ro|hause?))|urlaubsabwesenheit|out of (?:the )?office"
    r"|automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|autoreply|vacation (?:reply|notice)"
    r"|eingangsbest(?:ä|ae)tigung)",
    re.IGNORECASE,
)
_BOUNCED = re.compile(
    r"^\s*(?:undeliver(?:able|ed)|unzustellbar|nicht zustellbar|mail delivery (?:failed|failure|system)|delivery (?:status )?"
    r"(?:notification|failure)|returned mail|failure notice|zustellung fehlgeschlagen)",
    re.IGNORECASE,
)
_DAEMONS = ("mailer-daemon@", "postmaster@")
_AUTO_HEADERS = ("X-Autoreply", "X-Autorespond", "X-Autoresponse", "X-Auto-Reply", "X-Mail-Autoreply")
_LIST_HEADERS = ("List-Id", "List-Post", "List-Unsubscribe")


def kind_of(mail: ParsedMail, *, envelope_from: str, own_ids: bool) -> IncomingKind:
    """Return the kind of a mail. `own_ids`: its Message-ID is one of ours, so it came round in a circle."""
    if own_ids or header(mail.message, "X-Gemeindenetz-Mail"):
        return IncomingKind.OWN
    report = _report(mail, envelope_from)
    if report is not None:
        return report
    submitted = header(mail.message, "Auto-Submitted").lower()
    precedence = header(mail.message, "Precedence").lower()
    if _is_auto_reply(mail, submitted, precedence=precedence):
        return IncomingKind.AUTO_REPLY
    if any(header(mail.message, name) for name in _LIST_HEADERS) or precedence in {"list", "bulk", "junk"}:
        return IncomingKind.LIST
    if submitted and not submitted.startswith("no"):
        return IncomingKind.AUTOMATIC
    return IncomingKind.MESSAGE


def _report(mail: ParsedMail, envelope_from: str) -> IncomingKind | None:
    message = mail.message
    if message.get_content_type() == "multipart/report":
        kind = str(message.get_param("report-type", "")).lower()
        return IncomingKind.RECEIPT if "disposition" in kind else IncomingKind.BOUNCE
    from_daemon = mail.sender.startswith(_DAEMONS) or envelope_from == "<>"
    if from_daemon and (_BOUNCED.match(mail.subject) or header(message, "X-Failed-Recipients")):
        return IncomingKind.BOUNCE
    if mail.sender.startswith("mailer-daemon@"):
        return IncomingKind.BOUNCE
    return None


def _is_auto_reply(mail: ParsedMail, submitted: str, *, precedence: str) -> bool:
    return (
        submitted.startswith("auto-replied")
        or precedence in {"auto_reply", "auto-reply"}
        or any(header(mail.message, name) for name in _AUTO_HEADERS)
        or header(mail.message, "X-Auto-Response-Suppress").lower() in {"all", "oof", "autoreply"}
        or bool(_AWAY.match(mail.subject))
    )

"""Which matter a mail belongs to, and as whom its sender may write there.

In this order: the mail it answers → the signed address it was sent to → the number in its subject. Message-IDs and
addresses of ours are secrets that only the mailbox we wrote to knows: whoever shows one has the rights of that
mailbox's link, and no more. The address in "From" anybody can write; alone it never opens anything.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db import models

from gemeindenetz.advice.models import Case, CaseParty
from gemeindenetz.advice.queries.mail_addresses import adviser_secret
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.advice.querysets import CasePartyQuerySet
from gemeindenetz.core import clock
from gemeindenetz.core.intake import addresses
from gemeindenetz.core.intake.parsing import ParsedMail
from gemeindenetz.core.models import IncomingMail, IncomingState, OutboxMail
from gemeindenetz.network.models import Person

NUMBER = re.compile(r"\bB-\d{4}-\d{4,6}\b")
#: Providers whose domain says nothing about who belongs together.
PROVIDERS = frozenset(
    ("aol.com", "arcor.de", "freenet.de", "gmail.com", "gmx.de", "gmx.net", "googlemail.com", "hotmail.com",
     "icloud.com", "mail.de", "mailbox.org", "me.com", "outlook.com", "outlook.de", "posteo.de", "t-online.de",
     "web.de", "yahoo.com", "yahoo.de")
)  # fmt: skip


@dataclass(frozen=True)
class Found:
    """A matter and as whom the sender writes: a person of the matter, or an adviser (`internal`: as a note)."""

    case: Case
    how: str
    party: CaseParty | None = None
    adviser: Person | None = None
    internal: bool = False


def find(mail: IncomingMail, parsed: ParsedMail) -> Found | None:
    """Return the matter a mail belongs to by something only its people can show, or by its number."""
    sent_to = [*mail.recipients, *parsed.recipients]
    found = _by_reference(parsed, mail) or _by_address(sent_to) or _by_subject(mail, parsed)
    if found is None:
        return None
    note = _by_address(sent_to, box=addresses.INTERNAL)
    if note is not None and note.adviser is not None and note.case.pk == found.case.pk:
        return note
    return found


def problem_of(found: Found, mail: IncomingMail, *, parsed: ParsedMail) -> str:
    """Return the code of why a person has to look before the mail is put into the matter; empty when all is well."""
    if wants_internal([*mail.recipients, *parsed.recipients]) and not (found.internal and found.adviser):
        return "intern_unsure"
    if _is_forged(parsed):
        return "forged"
    if found.adviser is not None:
        in_team = {person.pk for person in team_on(found.case.network_id, clock.today())}
        is_theirs = found.adviser.email.lower() == parsed.sender and found.adviser.pk in in_team
        return "" if is_theirs else "sender_differs"
    if found.party is None:
        return "sender_differs"
    if found.party.until is not None:
        return "removed"
    if found.case.only_me:
        return "only_me"
    return "" if same_house(parsed.sender, found.party.email) else "sender_differs"


def wants_internal(recipients: Iterable[str]) -> bool:
    """Tell whether somebody wrote to an internal address, rightly or wrongly: then nothing is shared."""
    return any(re.match(r"intern(?:\+|@)", address.strip().lower()) for address in recipients)


def same_house(sender: str, known: str) -> bool:
    """Tell whether two addresses are the same, or of the same town hall."""
    sender, known = sender.lower(), known.lower()
    domain = known.rpartition("@")[2]
    return sender == known or (
        bool(domain) and domain not in PROVIDERS and sender.rpartition("@")[2] == domain
    )


def team_person(network_id: int, address: str) -> Person | None:
    """Return the adviser of today's team with this address."""
    return next((one for one in team_on(network_id, clock.today()) if one.email.lower() == address), None)


def open_cases_of(address: str, network_id: int) -> list[Case]:
    """Return open matters of somebody with this address: a suggestion, no more."""
    if not address:
        return []
    parties = CaseParty.objects.active().filter(email__iexact=address, case__network=network_id)
    return list(Case.objects.open().filter(pk__in=parties.values("case")).order_by("-last_entry_at")[:5])


def _is_forged(parsed: ParsedMail) -> bool:
    """Tell whether our own mail server found the sender forged; headers of other servers are not believed."""
    name = settings.MAIL_AUTHSERV_ID
    results = [str(value).lower() for value in parsed.message.get_all("Authentication-Results", [])]
    ours = [value for value in results if name and value.strip().startswith(name)]
    return any("dmarc=fail" in value for value in ours[:1])


def _by_address(sent_to: list[str], box: str = "") -> Found | None:
    for token in addresses.tokens_in(sent_to):
        if box and token.box != box:
            continue
        found = _of_token(token)
        if found is not None:
            return found
    return None


def _of_token(token: addresses.Token) -> Found | None:
    if token.kind == "party" and token.box == addresses.REPLY:
        party = _parties().filter(pk=token.numbers[0]).first()
        if party is not None and token.is_genuine(party.link_nonce):
            return Found(party.case, "address", party=party)
    if token.kind == "adviser" and len(token.numbers) > 1:
        case = _cases().filter(pk=token.numbers[0]).first()
        adviser = Person.objects.filter(pk=token.numbers[1]).first()
        if case is not None and adviser is not None and token.is_genuine(adviser_secret(case)):
            return Found(case, "address", adviser=adviser, internal=token.box == addresses.INTERNAL)
    return None


def _by_reference(parsed: ParsedMail, mail: IncomingMail) -> Found | None:
    if not parsed.replies_to:
        return None
    sent = {row.message_id: row for row in OutboxMail.objects.filter(message_id__in=parsed.replies_to)}
    for message_id in parsed.replies_to:
        row = sent.get(message_id)
        found = _of_our_mail(row, parsed.sender) if row is not None else None
        if found is not None:
            return found
    return _by_own_earlier_mail(parsed, mail)


def _of_our_mail(row: OutboxMail, sender: str) -> Found | None:
    data = row.data
    if data.get("party"):
        party = _parties().filter(pk=data["party"]).first()
        return _as_whom(party, sender) if party is not None else None
    case_id = data.get("case") or (row.cause_id if row.cause_kind == "case" else None)
    if case_id:
        case = _cases().filter(pk=case_id).first()
        adviser = Person.objects.filter(pk=row.person_id or 0).first()
        return Found(case, "reference", adviser=adviser) if case is not None and adviser is not None else None
    if data.get("request"):
        party = _parties().filter(case__request=data["request"], is_requester=True).first()
        return _as_whom(party, sender) if party is not None else None
    return None


def _as_whom(party: CaseParty, sender: str) -> Found:
    """Return the party itself, or another one of the matter when that one answers (a mail was passed round)."""
    other = _parties().active().filter(case=party.case_id, email__iexact=sender).first() if sender else None
    return Found(party.case, "reference", party=other or party)


def _by_own_earlier_mail(parsed: ParsedMail, mail: IncomingMail) -> Found | None:
    """Follow somebody who writes again in answer to their own mail."""
    earlier = IncomingMail.objects.filter(
        message_id__in=parsed.replies_to, sender=parsed.sender, state=IncomingState.PLACED, cause_kind="case"
    ).exclude(pk=mail.pk)
    before = earlier.order_by("-pk").first()
    party = (
        _parties().active().filter(case=before.cause_id, email__iexact=parsed.sender).first() if before else None
    )
    return Found(party.case, "reference", party=party) if party is not None else None


def _by_subject(mail: IncomingMail, parsed: ParsedMail) -> Found | None:
    number = NUMBER.search(parsed.subject)
    network = mail.scope.removeprefix("team:")
    if number is None or not network.isdigit():
        return None
    case = _cases().filter(number=number[0], network=int(network)).first()
    if case is None:
        return None
    # An adviser's right needs more than a number anybody may guess: a person confirms.
    return Found(case, "subject", party=_parties().active().filter(case=case, email__iexact=parsed.sender).first())


def _cases() -> "models.QuerySet[Case]":
    rows: models.QuerySet[Case] = Case.objects.select_related("network", "organisation", "adviser", "request")
    return rows


def _parties() -> CasePartyQuerySet:
    # What else belongs to the matter is loaded where it is needed: most mails need nothing of it.
    rows: CasePartyQuerySet = CaseParty.objects.select_related("case__network")
    return rows

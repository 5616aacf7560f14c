"""Put stored mails in their place: one transaction each, so that a kill or a second run does no harm.

A mail is claimed by counting the attempt; one that brings the process down three times waits for a person instead.
"""

import hashlib
import logging
import re
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock, files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.intake import bounces, kinds, parsing, registry
from gemeindenetz.core.intake.parsing import Attachment, ParsedMail
from gemeindenetz.core.intake.registry import Place
from gemeindenetz.core.models import (
    IncomingFile,
    IncomingKind,
    IncomingMail,
    IncomingPlacement,
    IncomingState,
    MailState,
    OutboxMail,
)
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.use_case import use_case

logger = logging.getLogger(__name__)
SYSTEM = Actor.system("Posteingang")
MOST_ATTEMPTS = 3
SAME_TEXT_WITHIN = timedelta(days=7)
MOST_PER_SENDER = 20
PER_SENDER_WITHIN = timedelta(hours=1)
TINY_IMAGE = 200


def process_waiting(*, seconds: float = 50) -> int:
    """Put everything that waits in its place, in the order of arrival; returns how many."""
    until, done = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        waiting = IncomingMail.objects.filter(state=IncomingState.RECEIVED).order_by("received_at", "pk")
        numbers = list(waiting.values_list("pk", flat=True)[:100])
        if not numbers:
            break
        done += sum(process(number) for number in numbers)
    return done


def process(mail_id: int) -> bool:
    """Put one mail in its place, unless another process is at it or was; returns whether we did."""
    claimed = IncomingMail.objects.filter(pk=mail_id, state=IncomingState.RECEIVED)
    if not claimed.update(attempts=F("attempts") + 1):
        return False
    try:
        with use_case(SYSTEM):
            rows = claimed.select_for_update(skip_locked=True, of=("self",)).select_related("raw")
            mail = next(iter(rows), None)
            if mail is None:
                return False
            _place(mail)
    except Exception:
        logger.exception("incoming mail %s could not be placed", mail_id)
        given_up = claimed.filter(attempts__gte=MOST_ATTEMPTS)
        given_up.update(state=IncomingState.PARKED, reason="unreadable", processed_at=clock.now())
    return True


def _place(mail: IncomingMail) -> None:
    parsed = _read(mail)
    if mail.attempts > MOST_ATTEMPTS:
        place = Place(IncomingState.PARKED, "unreadable")
    else:
        place = _decide(mail, parsed)
    mail.state, mail.reason, mail.detail = place.state, place.reason, place.detail[:300]
    mail.suggestions, mail.original = place.suggestions, place.original
    mail.processed_at = clock.now()
    if place.cause is not None:
        mail.cause_kind, mail.cause_id = place.cause.kind, place.cause.id
    mail.save()


def _read(mail: IncomingMail) -> ParsedMail:
    """Parse the raw mail and put into the row what people see of it; it is written with the place."""
    if mail.raw is None or mail.attempts > MOST_ATTEMPTS:
        return ParsedMail(is_readable=False)
    parsed = parsing.parse(files.path_of(mail.raw).read_bytes())
    mail.message_id = parsed.message_id[:250] or mail.message_id
    mail.sender, mail.sender_name, mail.subject = parsed.sender, parsed.sender_name, parsed.subject
    mail.text, mail.folded = parsed.text, parsed.folded
    mail.text_digest = digest_of(parsed.text)
    mail.kind = kinds.kind_of(parsed, envelope_from=mail.envelope_from, own_ids=_is_own(mail.message_id))
    return parsed


def digest_of(text: str) -> str:
    """Return what stays the same when a robot writes its text again: words without numbers."""
    words = re.sub(r"[\d\W_]+", " ", text.lower()).strip()
    return hashlib.sha256(words.encode()).hexdigest() if words else ""


def _is_own(message_id: str) -> bool:
    return bool(message_id) and bool(OutboxMail.objects.filter(message_id=message_id).exists())


def _decide(mail: IncomingMail, parsed: ParsedMail) -> Place:
    """Set aside what no person wrote or what was here before; let the apps place the rest."""
    if mail.kind == IncomingKind.OWN:
        return Place(IncomingState.ASIDE, "own")
    if mail.kind == IncomingKind.RECEIPT:
        return Place(IncomingState.ASIDE, "receipt")
    if mail.kind == IncomingKind.BOUNCE:
        return _bounced(mail, parsed)
    before = _before(mail)
    if before.was_here:
        return Place(IncomingState.ASIDE, "duplicate")
    keep_files(mail, parsed.files)
    if not parsed.is_readable or parsed.is_encrypted:
        return Place(IncomingState.PARKED, "encrypted" if parsed.is_encrypted else "unreadable")
    if before.lately >= MOST_PER_SENDER:
        return Place(IncomingState.PARKED, "too_many", detail=mail.sender)
    for handler in registry.handlers():
        place = handler.place(mail, parsed)
        if place is not None:
            return place
    return Place(IncomingState.PARKED, "unknown")


@dataclass(frozen=True)
class Before:
    """What of this sender came before: the same mail by another way, and how many within the hour."""

    was_here: bool
    lately: int


# The same mail with another wrapping: a server re-coded it on one of two ways. One statement, because every mail asks.
_BEFORE = """
    SELECT %(id)s <> '' AND EXISTS (
               SELECT FROM core_incomingmail WHERE message_id = %(id)s AND sender = %(sender)s
               AND text_digest = %(digest)s AND id < %(mail)s AND state <> 'received'),
           (SELECT count(*) FROM core_incomingmail WHERE sender = %(sender)s AND %(sender)s <> ''
            AND received_at > %(since)s AND received_at <= %(until)s AND id <> %(mail)s)
"""


def _before(mail: IncomingMail) -> Before:
    values: dict[str, str | int | datetime] = {
        "id": mail.message_id,
        "sender": mail.sender,
        "digest": mail.text_digest,
        "mail": mail.pk,
        "since": mail.received_at - PER_SENDER_WITHIN,
        "until": mail.received_at,
    }
    with connection.cursor() as cursor:
        cursor.execute(_BEFORE, values)
        was_here, lately = cursor.fetchone()
    return Before(bool(was_here), int(lately))


def says_the_same_again(mail: IncomingMail) -> bool:
    """Tell whether this sender wrote the same words within a week: that is how robots without a header talk."""
    if not mail.text_digest:
        return False
    before = IncomingMail.objects.filter(
        sender=mail.sender,
        text_digest=mail.text_digest,
        received_at__gt=mail.received_at - SAME_TEXT_WITHIN,
        pk__lt=mail.pk,
    )
    return bool(before.exists())


def keep_files(mail: IncomingMail, attachments: list[Attachment]) -> None:
    """Keep the files of a mail for those who see the mail; what cannot be kept is named with the reason."""
    for item in attachments:
        if item.is_inline and len(item.content) < TINY_IMAGE:
            # Counting pixels and spacers.
            continue
        file, problem = None, ""
        upload = SimpleUploadedFile(files.clean_name(item.name), item.content, item.media_type)
        try:
            with transaction.atomic():
                file = files.store_upload(actor=SYSTEM, upload=upload, scope=mail.scope)
        except files.UploadRefused as refusal:
            problem = str(refusal.message)[:300]
        IncomingFile.objects.create(
            mail=mail,
            file=file,
            name=files.clean_name(item.name),
            size=len(item.content),
            is_inline=item.is_inline,
            problem=problem,
        )


def record_placement(mail: IncomingMail, cause: Origin, *, by: str) -> None:
    """Note where a mail, or a part of it, was put."""
    IncomingPlacement.objects.create(
        mail=mail, cause_kind=cause.kind, cause_id=cause.id, by=by[:160], at=clock.now()
    )


def settle(mail: IncomingMail, *, state: IncomingState, by: str, cause: Origin | None = None) -> bool:
    """Note what a person decided about a mail that waits; False when somebody was faster."""
    values = {"state": state, "decided_by": by[:160], "decided_at": clock.now()}
    if cause is not None:
        values |= {"cause_kind": cause.kind, "cause_id": cause.id}
    open_states = (IncomingState.PARKED, IncomingState.ASIDE, IncomingState.DISCARDED)
    return bool(IncomingMail.objects.filter(pk=mail.pk, state__in=open_states).update(**values))


def _bounced(mail: IncomingMail, parsed: ParsedMail) -> Place:
    """Mark the mail of ours that came back; its handler tells the people concerned."""
    report = bounces.read(parsed, [*mail.recipients, *parsed.recipients])
    ours = OutboxMail.objects.filter(message_id__in=report.message_ids)
    if report.outbox_id is not None:
        ours = OutboxMail.objects.filter(pk=report.outbox_id)
    sent = ours.select_for_update().order_by("pk").first()
    if sent is None:
        return Place(IncomingState.ASIDE, "bounce_unknown", detail=report.words)
    cause = Origin(sent.cause_kind, sent.cause_id)
    mail.scope = sent.scope
    if not report.failed:
        OutboxMail.objects.filter(pk=sent.pk).update(error=_delayed(report.words))
        return Place(IncomingState.ASIDE, "delayed", detail=report.words, cause=cause)
    if sent.state != MailState.BOUNCED:
        words = str(_("The mail came back: %(words)s") % {"words": report.words or report.status})
        OutboxMail.objects.filter(pk=sent.pk).update(
            state=MailState.BOUNCED, bounced_at=clock.now(), error=words[:500]
        )
        sent.refresh_from_db()
        for handler in registry.handlers():
            handler.bounced(sent)
    return Place(IncomingState.ASIDE, "bounced", detail=report.words, cause=cause)


def _delayed(words: str) -> str:
    return str(_("The receiving server has not delivered it yet: %(words)s") % {"words": words})[:500]


def close_connection() -> None:
    """Give the database connection back between two deliveries of a long-running listener."""
    connection.close_if_unusable_or_obsolete()

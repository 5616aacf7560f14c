"""The team's incoming mail: the list, and one mail with what a person may do with it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.advice.models import Case
from gemeindenetz.advice.permissions import can_sort_mail
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.files import size_label
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.models import IncomingKind, IncomingMail, IncomingState
from gemeindenetz.core.origins import Origin, OriginLink, resolve_origin
from gemeindenetz.network.models import Seat

STATE_BADGES = {
    IncomingState.PARKED: "warning",
    IncomingState.PLACED: "success",
    IncomingState.RECEIVED: "info",
}
REASONS: dict[str, Message] = {
    "reference": gettext_lazy("It answers a mail of ours."),
    "address": gettext_lazy("It was sent to the reply address of the matter."),
    "subject": gettext_lazy("The number of the matter stands in its subject."),
    "unknown": gettext_lazy("We do not know the sender, and no matter is named."),
    "known_sender": gettext_lazy("The sender has open matters, but the mail does not say which one it is about."),
    "forwarded": gettext_lazy("An adviser passed a request on by mail. Please confirm who is asking."),
    "sender_differs": gettext_lazy("It names a matter, but comes from an address that is not part of it."),
    "only_me": gettext_lazy(
        "The matter is for one person only, and others may write from this mailbox. Please ask the person."
    ),
    "removed": gettext_lazy("The sender is no longer part of the matter."),
    "forged": gettext_lazy("Our mail server says that the sender is forged."),
    "intern_unsure": gettext_lazy("It was sent to an internal address that does not belong to the sender."),
    "refused": gettext_lazy("The matter does not take it at present."),
    "repeated": gettext_lazy("The same text came from this sender a short time ago; perhaps a machine answers."),
    "empty": gettext_lazy("There is nothing new in it, neither text nor file."),
    "too_many": gettext_lazy("The sender wrote unusually often within an hour."),
    "encrypted": gettext_lazy("It is encrypted. Please ask the sender to send it without encryption."),
    "unreadable": gettext_lazy("It could not be taken apart. The original is kept."),
    "auto_reply": gettext_lazy("An automatic reply; nobody was told."),
    "auto_reply_known": gettext_lazy("An automatic reply that was noted before."),
    "automatic": gettext_lazy("A machine wrote it."),
    "list": gettext_lazy("It came through a mailing list."),
    "own": gettext_lazy("One of our own mails came round in a circle."),
    "receipt": gettext_lazy("A read receipt; we do not keep who reads when."),
    "duplicate": gettext_lazy("The same mail had come before."),
    "bounced": gettext_lazy("A mail of ours came back; it is marked in the outbox."),
    "bounce_unknown": gettext_lazy("A delivery report about a mail that is not ours."),
    "calendar_answer": gettext_lazy("A calendar answered an invitation; it is noted at the appointment."),
    "calendar_answer_old": gettext_lazy("A calendar answered an invitation anew or to an earlier time; nothing changed."),
    "delayed": gettext_lazy("A mail of ours is delayed on its way."),
}


def _rows(actor: Actor) -> "QuerySet[IncomingMail]":
    rows: QuerySet[IncomingMail] = (
        IncomingMail.objects.visible_to(actor)
        .exclude(state=IncomingState.RECEIVED)
        .defer("text", "folded", "recipients", "original", "suggestions")
        .annotate(files_kept=Count("files", filter=Q(files__file__isnull=False)))
    )
    return rows


def _subject(mail: IncomingMail) -> Cell:
    note = _("with files") if getattr(mail, "files_kept", 0) else ""
    return Cell(mail.subject or _("(no subject)"), url=reverse("advice:inbox_mail", args=[mail.public_id]), note=note)


def _sender(mail: IncomingMail) -> Cell:
    return Cell(mail.sender_name or mail.sender or _("unknown sender"), note=mail.sender if mail.sender_name else "")


def _state(mail: IncomingMail) -> Cell:
    state = IncomingState(mail.state)
    return Cell(state.label, badge=STATE_BADGES.get(state, "neutral"))


INBOX = Listing(
    key="advice.inbox",
    title=gettext_lazy("Incoming mail"),
    rows=_rows,
    columns=(
        Column("betreff", gettext_lazy("Subject"), _subject, sort="subject"),
        Column("von", gettext_lazy("From"), _sender, sort=("sender_name", "sender"), export=lambda mail: mail.sender),
        Column("stand", gettext_lazy("State"), _state, sort="state"),
        Column("grund", gettext_lazy("Why"), lambda mail: str(REASONS.get(mail.reason, ""))),
        Column("eingang", gettext_lazy("Arrived"), lambda mail: mail.received_at, sort="received_at"),
    ),
    facets=(
        Facet("stand", gettext_lazy("State"), "state", choices=IncomingState.choices[1:]),
        Facet("art", gettext_lazy("Kind"), "kind", choices=IncomingKind.choices),
    ),
    search=("subject", "sender", "sender_name"),
    search_label=gettext_lazy("Subject or sender"),
    order="-eingang",
    empty_title=gettext_lazy("No mail here"),
    empty_text=gettext_lazy("What comes in by mail and finds its matter stands there. What does not waits here for you."),
)


@dataclass(frozen=True)
class ShownFile:
    """A file of a mail, or why it was not kept."""

    name: str
    url: str
    size_label: str
    problem: str


@dataclass(frozen=True)
class InboxPage:
    """One mail as the team sees it."""

    mail: IncomingMail
    state: Message
    badge: str
    reason: Message
    files: list[ShownFile]
    placed: list[OriginLink]
    suggestions: list[Case]
    may_sort: bool
    has_original: bool
    text: str


def inbox_page(mail: IncomingMail, actor: Actor) -> InboxPage:
    """Return one mail with its files, where it was put and what may be done with it. Who: its advisory team."""
    state = IncomingState(mail.state)
    numbers = [row["id"] for row in mail.suggestions if row.get("kind") == "case"]
    cases = Case.objects.visible_to(actor).filter(pk__in=numbers).select_related("organisation")
    links = [resolve_origin(Origin(one.cause_kind, one.cause_id), actor) for one in mail.placements.all()]
    if not links and mail.cause_id is not None:
        links = [resolve_origin(Origin(mail.cause_kind, mail.cause_id), actor)]
    return InboxPage(
        mail=mail,
        state=state.label,
        badge=STATE_BADGES.get(state, "neutral"),
        reason=REASONS.get(mail.reason, ""),
        files=[_file(mail, item) for item in mail.files.select_related("file")],
        placed=[link for link in links if link is not None],
        suggestions=list(cases.order_by("-last_entry_at")),
        may_sort=bool(can_sort_mail(actor, mail)),
        has_original=mail.raw_id is not None,
        text=text_to_file(mail),
    )


def text_to_file(mail: IncomingMail) -> str:
    """Return the text a person starts from: of a forwarded mail the original one."""
    return str(mail.original.get("text") or mail.text)


def _file(mail: IncomingMail, item: Any) -> ShownFile:
    url = reverse("advice:inbox_file", args=[mail.public_id, item.file.public_id]) if item.file else ""
    return ShownFile(item.name, url, size_label(item.size), item.problem)


def visible_mail(actor: Actor, public_id: str) -> IncomingMail | None:
    """Return a mail the actor sees. Who: its advisory team."""
    found: IncomingMail | None = (
        IncomingMail.objects.visible_to(actor).filter(public_id=public_id).select_related("raw").first()
    )
    return found


def request_draft(mail: IncomingMail) -> dict[str, str]:
    """Return what a new request begins with: whoever wrote originally, and their words."""
    original = mail.original
    return {
        "name": original.get("name") or mail.sender_name or mail.sender,
        "email": original.get("address") or mail.sender,
        "moves": text_to_file(mail)[:5000],
        "place": _place_of(original.get("address") or mail.sender),
    }


def _place_of(address: str) -> str:
    """Return the administration of somebody we know, as a first guess."""
    seat = Seat.objects.valid_on(clock.today()).filter(person__email__iexact=address, organisation__territory__isnull=False)
    found = seat.select_related("organisation").first() if address else None
    return found.organisation.name if found is not None else ""

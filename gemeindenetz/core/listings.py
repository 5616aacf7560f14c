"""Lists of core itself: the outbox and the undo tickets."""

from django.db.models import Case, CharField, QuerySet, Value, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.addresses import address_of
from gemeindenetz.core.listing import Cell, Column, Facet, Listing
from gemeindenetz.core.models import MailState, OutboxMail, UndoTicket
from gemeindenetz.core.outbox_registry import mail_label

# The model's own lookup costs a tenth of the page at fifty rows.
STATE_LABELS = dict(MailState.choices)
STATE_BADGES = {
    MailState.SENT: "success",
    MailState.UNCERTAIN: "warning",
    MailState.FAILED: "danger",
    MailState.BOUNCED: "danger",
    MailState.SENDING: "info",
}


def _mails(actor: Actor) -> "QuerySet[OutboxMail]":
    rows: QuerySet[OutboxMail] = OutboxMail.objects.visible_to(actor).defer("text", "html", "data")
    return rows


def _subject(mail: OutboxMail) -> Cell:
    return Cell(mail.subject or mail_label(mail.template), url=address_of("outbox_mail", mail.public_id))


def _recipient(mail: OutboxMail) -> Cell:
    return Cell(mail.recipient_name or mail.recipient, note=mail.recipient if mail.recipient_name else "")


def _state(mail: OutboxMail) -> Cell:
    return Cell(STATE_LABELS[mail.state], badge=STATE_BADGES.get(MailState(mail.state), "neutral"))


OUTBOX = Listing(
    key="core.outbox",
    title=_("Outbox"),
    rows=_mails,
    columns=(
        Column("betreff", _("Subject"), _subject, sort="subject"),
        Column(
            "an",
            _("To"),
            _recipient,
            sort=("recipient_name", "recipient"),
            export=lambda mail: mail.recipient,
        ),
        Column("stand", _("State"), _state, sort="state"),
        Column("geschrieben", _("Written"), lambda mail: mail.created_at, sort="created_at"),
        Column("versendet", _("Sent"), lambda mail: mail.sent_at, sort="sent_at"),
        Column("grund", _("Remark"), lambda mail: mail.error, shown=False),
    ),
    facets=(
        Facet("stand", _("State"), "state", choices=MailState.choices),
        Facet("art", _("Kind"), "template", labels=lambda names: {name: mail_label(name) for name in names}),
    ),
    search=("subject", "recipient", "recipient_name"),
    search_label=_("Subject or recipient"),
    order="-geschrieben",
    empty_title=_("No mail yet"),
    empty_text=_("As soon as the system writes to somebody, the mail stands here."),
)


def _tickets(actor: Actor) -> "QuerySet[UndoTicket]":
    rows: QuerySet[UndoTicket] = UndoTicket.objects.visible_to(actor).defer("payload")
    return rows


def _ticket(ticket: UndoTicket) -> Cell:
    return Cell(ticket.label, url=reverse("undo_ticket", args=[ticket.public_id]))


UNDO = Listing(
    key="core.undo",
    title=_("What can be taken back"),
    rows=_tickets,
    columns=(
        Column("was", _("What"), _ticket, sort="label"),
        Column("wer", _("Who"), lambda ticket: ticket.actor_name, sort="actor_name"),
        Column("wann", _("When"), lambda ticket: ticket.created_at, sort="created_at"),
        Column("zurueck", _("Taken back"), lambda ticket: ticket.undone_at, sort="undone_at"),
    ),
    facets=(
        Facet(
            "stand",
            _("State"),
            Case(
                When(undone_at__isnull=True, then=Value("offen")),
                default=Value("zurueck"),
                output_field=CharField(),
            ),
            choices=(("offen", _("can be taken back")), ("zurueck", _("taken back"))),
        ),
    ),
    search=("label", "actor_name"),
    search_label=_("What or who"),
    order="-wann",
    empty_title=_("Nothing to take back"),
    empty_text=_("After an import, a merge or a change of many entries you can take it back here."),
)

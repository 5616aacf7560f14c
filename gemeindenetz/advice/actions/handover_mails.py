"""Mails of a handover: one per person of the municipalities and one per colleague, however many matters there are."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from django.db.models import QuerySet

from gemeindenetz.advice.actions.mails import mail_colleague
from gemeindenetz.advice.models import CaseParty, Handover
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.network.models import Person
from gemeindenetz.network.queries.sender import sender_of

#: States in which a mail has left, or may have.
GONE = (MailState.SENT, MailState.UNCERTAIN, MailState.SENDING, MailState.DIGESTED)


def mail_handover(handover: Handover) -> None:
    """Tell the towns who advises them now, and every colleague what came."""
    items = list(handover.items.select_related("colleague").order_by("pk"))
    told = {item.case_id: item.colleague_id for item in items}
    _mail_towns(handover, "advice/new_contact", parties=_people_of(told), told=told)
    numbers = Counter(item.colleague_id for item in items)
    for colleague in {item.colleague_id: item.colleague for item in items}.values():
        _mail_one(handover, colleague, template="advice/handover_for_you", number=numbers[colleague.pk])


def mail_handover_taken_back(handover: Handover) -> None:
    """Tell those who were told already that it stays as it was; one mail instead of one per matter."""
    items = list(handover.items.all())
    told = {item.case_id: handover.leaving_id for item in items}
    sent = OutboxMail.objects.filter(
        template="advice/new_contact", cause_kind="handover", cause_id=handover.pk, state__in=GONE
    )
    reached = {int(party) for mail in sent for party, _adviser in mail.data["parties"]}
    _mail_towns(handover, "advice/contact_stays", parties=_people_of(told).filter(pk__in=reached), told=told)
    single = OutboxMail.objects.filter(
        template="advice/handed_over", cause_kind="case", cause_id__in=told, person_id=handover.leaving_id,
        state__in=(MailState.QUEUED, MailState.HELD), created_at__gte=handover.at,
    )  # fmt: skip
    single.update(state=MailState.WITHDRAWN)
    _mail_one(handover, handover.leaving, template="advice/handover_back", number=len(items))


def _people_of(case_ids: Iterable[int]) -> QuerySet[CaseParty]:
    rows: QuerySet[CaseParty] = CaseParty.objects.active().filter(case__in=list(case_ids)).exclude(email="")
    return rows.order_by("pk")


def _mail_towns(
    handover: Handover, template: str, *, parties: Iterable[CaseParty], told: dict[int, int]
) -> None:
    """Queue one mail per person of the municipalities; it names all of their matters."""
    bundles: dict[tuple[str, int | None], list[CaseParty]] = defaultdict(list)
    for party in parties:
        bundles[(party.email.lower(), party.person_id)].append(party)
    network = handover.network
    for (address, person_id), bundle in bundles.items():
        queue_mail(
            template=template,
            to=address,
            name=bundle[0].name,
            person_id=person_id,
            cause=Origin("handover", handover.pk),
            scope=f"team:{network.pk}",
            data={"handover": handover.pk, "parties": [[party.pk, told[party.case_id]] for party in bundle]},
            dedupe_key=f"{template}:{handover.pk}:{address}:{person_id}",
            **sender_of(network),
        )


def _mail_one(handover: Handover, person: Person, *, template: str, number: int) -> None:
    mail_colleague(
        handover.network, person, template=template, once=str(handover.pk), handover=handover.pk, n=number
    )

"""Mails when matters pass on with a function: one to the successor, one per adviser, whatever the number of matters."""

from gemeindenetz.advice.actions.handover_mails import GONE
from gemeindenetz.advice.actions.mails import mail_colleague, mail_office_team_is_empty
from gemeindenetz.advice.models import SeatHandoverPlan
from gemeindenetz.advice.queries.notified import told_about
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.network.models import Network, Person
from gemeindenetz.network.queries.handovers import networks_of
from gemeindenetz.network.queries.sender import sender_of

SUCCESSOR, ADVISER, BACK = "advice/seat_taken", "advice/town_contact_changed", "advice/seat_not_taken"


def mail_carried_out(plan: SeatHandoverPlan) -> None:
    """Tell the successor, and every adviser in whose matters somebody else is there now, or nobody."""
    _mail_successor(plan, SUCCESSOR)
    told: dict[int, tuple[Person, Network, list[int]]] = {}
    for item in plan.matters.select_related("case__network").order_by("pk"):
        people = told_about(item.case.network_id, item.case.adviser_id)
        if not people:
            mail_office_team_is_empty(item.case.network)
        for person in people:
            told.setdefault(person.pk, (person, item.case.network, []))[2].append(item.pk)
    for person, network, items in told.values():
        mail_colleague(network, person, template=ADVISER, once=str(plan.pk), items=items)


def mail_taken_back(plan: SeatHandoverPlan) -> None:
    """Tell a successor who was told already that it stays as it was."""
    sent = OutboxMail.objects.filter(template=SUCCESSOR, cause_kind="seat_handover", cause_id=plan.handover_id, state__in=GONE)
    if sent.exists():
        _mail_successor(plan, BACK)


def _mail_successor(plan: SeatHandoverPlan, template: str) -> None:
    """Write to whoever follows; seen in the product by nobody, so that the number of matters stays with them."""
    successor = plan.handover.successor
    if successor is None or not successor.email:
        return
    houses = networks_of(plan.handover.seat.organisation_id)
    network = Network.objects.filter(pk__in=houses).order_by("pk").first()
    queue_mail(
        template=template,
        to=successor.email,
        name=successor.name,
        person_id=successor.pk,
        cause=Origin("seat_handover", plan.handover_id),
        scope=f"self:{successor.pk}",
        data={"plan": plan.pk},
        dedupe_key=f"{template}:{plan.pk}:{successor.pk}",
        **(sender_of(network) if network is not None else {}),
    )

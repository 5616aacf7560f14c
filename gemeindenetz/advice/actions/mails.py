"""Which mails an action of advice queues; texts are made when they are sent (`queries/mails.py`).

All carry the scope of the advisory team: nobody else sees in the product that they exist. What they say goes to
people of the matter only, and in matters marked "only me" they say nothing but that there is something to read.
"""

from collections.abc import Mapping
from typing import Any

from django.db import connection

from gemeindenetz.advice.models import AdviceRequest, Case, CaseParty, Entry
from gemeindenetz.advice.queries.mail_addresses import adviser_address, reply_address
from gemeindenetz.advice.queries.notified import told_about
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail
from gemeindenetz.network.models import Network, Person, Role, Seat
from gemeindenetz.network.queries.sender import sender_of


def _answers_to(address: str) -> dict[str, str]:
    return {"reply_to": address} if address else {}


def mail_asker(request: AdviceRequest, template: str, *, once: str = "", **data: object) -> None:
    """Write to the asking person about the request; nothing happens without a mail address."""
    if not request.email:
        return
    network = request.service.network
    queue_mail(
        template=template,
        to=request.email,
        name=request.name,
        person_id=request.person_id,
        cause=Origin("advice_request", request.pk),
        scope=f"team:{network.pk}",
        data={"request": request.pk, **data},
        dedupe_key=f"{template}:{request.pk}:{once}",
        **sender_of(network),
    )


def mail_team(request: AdviceRequest, template: str, *people: Person, **data: object) -> None:
    """Write to advisers about a request; without names to the whole team."""
    network = request.service.network
    once = opaque_id()
    team = people or tuple(team_on(network.pk, clock.today()))
    if not team:
        mail_office_team_is_empty(network)
    for person in team:
        queue_mail(
            template=template,
            to=person.email,
            name=person.name,
            person_id=person.pk,
            cause=Origin("advice_request", request.pk),
            scope=f"team:{network.pk}",
            data={"request": request.pk, **data},
            dedupe_key=f"{template}:{request.pk}:{person.pk}:{once}",
            **sender_of(network),
        )


def mail_office_team_is_empty(network: Network) -> None:
    """Tell the office that nobody stands in the advisory team; not who asked, nor what."""
    seats = Seat.objects.valid_on(clock.today()).filter(network=network, role=Role.OFFICE)
    for seat in seats.select_related("person"):
        queue_mail(
            template="advice/team_is_empty",
            to=seat.person.email,
            name=seat.person.name,
            person_id=seat.person_id,
            cause=Origin("network", network.pk),
            scope=f"office:{network.pk}",
            data={"network": network.name},
            dedupe_key=f"advice/team_is_empty:{network.pk}:{seat.person_id}:{clock.today()}",
            **sender_of(network),
        )


# Every mail of a matter asks: only two of its Message-IDs, however long the thread.
_FIRST_AND_LAST = """
    SELECT (array_agg(message_id ORDER BY id))[1], (array_agg(message_id ORDER BY id DESC))[1]
    FROM core_outboxmail WHERE cause_kind = 'case' AND cause_id = %(case)s AND recipient = %(to)s
"""


def thread_of(case: Case, recipient: str) -> dict[str, Any]:
    """Let mail programs show the mails of a matter as one conversation."""
    with connection.cursor() as cursor:
        cursor.execute(_FIRST_AND_LAST, {"case": case.pk, "to": recipient})
        first, last = cursor.fetchone()
    return {"in_reply_to": last, "references": f"{first} {last}"} if last else {}


def mail_party(
    party: CaseParty,
    template: str,
    *,
    once: str = "",
    entry: Entry | None = None,
    step: int | None = None,
    about: Mapping[str, int] | None = None,
) -> None:
    """Write to one person of the matter; `about` names further rows the text is made from."""
    if not party.email:
        return
    network = party.case.network
    queue_mail(
        template=template,
        to=party.email,
        name=party.name,
        person_id=party.person_id,
        cause=Origin("case", party.case_id),
        scope=f"team:{network.pk}",
        data={"party": party.pk, "entry": entry.pk if entry else None, "step": step, **(about or {})},
        dedupe_key=f"{template}:{party.pk}:{entry.pk if entry else once}",
        **sender_of(network) | _answers_to(reply_address(party)),
        **thread_of(party.case, party.email),
    )


def mail_adviser(case: Case, template: str, *, once: str, entry: Entry | None = None) -> None:
    """Write to the adviser of the matter, and to who stands in while the adviser is away or has left."""
    people = told_about(case.network_id, case.adviser_id)
    if not people:
        mail_office_team_is_empty(case.network)
    mail_advisers(case, template, *people, once=once, entry=entry)


def mail_advisers(
    case: Case, template: str, *people: Person, once: str, entry: Entry | None = None
) -> None:
    """Write to named people of the team about a matter."""
    for person in people:
        queue_mail(
            template=template,
            to=person.email,
            name=person.name,
            person_id=person.pk,
            cause=Origin("case", case.pk),
            scope=f"team:{case.network_id}",
            data={"case": case.pk, "entry": entry.pk if entry else None},
            dedupe_key=f"{template}:{case.pk}:{person.pk}:{once}",
            **sender_of(case.network) | _answers_to(adviser_address(case, person.pk)),
            **thread_of(case, person.email),
        )


def mail_colleague(network: Network, person: Person, *, template: str, once: str, **data: object) -> None:
    """Write to one person of the team about the team's own work."""
    queue_mail(
        template=template,
        to=person.email,
        name=person.name,
        person_id=person.pk,
        cause=Origin("network", network.pk),
        scope=f"team:{network.pk}",
        data=data,
        dedupe_key=f"{template}:{person.pk}:{once}",
        **sender_of(network),
    )


def mail_shared_entry(entry: Entry) -> None:
    """Tell everybody of the matter about a shared entry, except its author; the adviser when the town wrote."""
    case = entry.case
    # The related rows know this very case and its network: nothing is loaded again for each of them.
    for party in case.parties.active():
        if party.pk != entry.party_id:
            mail_party(party, "advice/new_entry", entry=entry)
    if entry.author_side == "town":
        mail_adviser(case, "advice/town_replied", once=str(entry.pk), entry=entry)

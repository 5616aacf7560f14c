"""A matter that is under way goes whole to another advisory service: thread, people, facts, mails and all."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails, milestones
from gemeindenetz.advice.actions.move_case import locked
from gemeindenetz.advice.actions.numbers import next_number
from gemeindenetz.advice.actions.receive_request import reroute, store_decision
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.actions.take_over import SentenceMissing
from gemeindenetz.advice.models import Audience, Case, Entry
from gemeindenetz.advice.permissions import can_move_to_service, can_see_case
from gemeindenetz.advice.queries.case_facts import other_services
from gemeindenetz.advice.routing import Reason
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.files import rescope_files
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.outbox import rescope_mails
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Person, Service


class ConsentMissing(DomainError):
    """A matter changes hands only when the municipality agreed."""


class ServiceUnfit(DomainError):
    """Not another service of this installation, or nobody advises there today."""


def move_to_service(
    *, actor: Actor, case: Case, service: Service, explanation: str, agreed: bool, version: int | None = None
) -> Case:
    """Move a whole matter to another service; the municipality has agreed before.

    Who: advisory team, while the matter is open; it does not see the matter any longer afterwards. Changes: service,
    network, number and adviser of the matter, who reads its internal notes, files and mails, facts booked under the new
    network, an event in the thread, mails to the people of the matter and to the new adviser.
    Raises `ConsentMissing`, `SentenceMissing`, `ServiceUnfit`, `CaseChanged`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_move_to_service(actor, case))
    if not agreed:
        raise ConsentMissing(
            _("Please ask the municipality first, and move the matter once it has agreed."), field="agreed"
        )
    if not explanation.strip():
        raise SentenceMissing(
            _("Please explain to the municipality why the other service is the better one."), field="explanation"
        )
    with use_case(actor):
        case = locked(case, version)
        if not other_services(case).filter(pk=service.pk).exists():
            raise ServiceUnfit(_("Please choose another service."), field="service")
        former, former_number, former_scope = case.service, case.number, case.team_scope
        _assign(actor, case, service=service, explanation=explanation.strip())
        _let_the_new_team_read(case, former_scope)
        topic = case.topic.slug if case.topic else ""
        milestones.rebook(case.request, network=service.network.slug, topic=topic)
        text = gettext("%(service)s goes on with this matter instead of %(former)s: “%(explanation)s” Number so far: %(number)s.")
        values = {"service": service.name, "former": former.name, "number": former_number}
        write_event(case, text % {**values, "explanation": explanation.strip()})
        _tell(case)
    return case


def _assign(actor: Actor, case: Case, *, service: Service, explanation: str) -> None:
    """Route within the new service and make the matter one of its network."""
    request = case.request
    request.service = service
    request.save(update_fields=["service"])
    decision = reroute(request, service)
    if decision.adviser is None:
        raise ServiceUnfit(_("Nobody advises there today. Please choose another service."), field="service")
    values = {"by": actor.name, "service": service.name, "sentence": explanation}
    reasons = [reason.as_json() for reason in (Reason("passed_to_service", values), *decision.reasons)]
    store_decision(request, decision, reasons, decided_by=actor.name)
    case.service, case.network = service, service.network
    case.number = next_number(service.network, clock.today().year)
    case.adviser = Person.objects.get(pk=decision.adviser)
    case.waiting_for, case.waiting_since = "adviser", clock.now()
    case.version += 1
    case.save()


def _let_the_new_team_read(case: Case, former_scope: str) -> None:
    """Give internal notes, their files and all mails of the matter to the new team, and to it alone."""
    internal = Entry.objects.filter(case=case, audience=Audience.TEAM)
    internal.update(scope=case.team_scope)
    files = internal.values_list("files__file_id", flat=True).exclude(files__isnull=True)
    rescope_files(list(files), scope=case.team_scope)
    for kind, number in (("case", case.pk), ("advice_request", case.request_id)):
        rescope_mails(kind, number, former=former_scope, scope=case.team_scope)


def _tell(case: Case) -> None:
    once = opaque_id()
    for party in case.parties.active():
        party.case = case
        mails.mail_party(party, "advice/moved_service", once=once)
    mails.mail_advisers(case, "advice/handed_over", case.adviser, once=once)

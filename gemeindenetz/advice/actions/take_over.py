"""Taking a request over, or passing it on; it is never just declined."""

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails, milestones
from gemeindenetz.advice.actions.mail_files import attach_files_of_request
from gemeindenetz.advice.actions.numbers import next_number
from gemeindenetz.advice.actions.receive_request import promise, reroute, store_decision
from gemeindenetz.advice.models import (
    AdviceRequest,
    Audience,
    Case,
    CaseParty,
    CaseState,
    CaseTransition,
    Entry,
    EntryKind,
    RequestState,
)
from gemeindenetz.advice.permissions import can_pass_on, can_see_request, can_take_over
from gemeindenetz.advice.queries.people import person_behind
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.advice.routing import AdviserDecision, Reason
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Conflict, DomainError
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.ledger.models import FactKind
from gemeindenetz.network.models import Person, Service


class AlreadyTaken(Conflict):
    """A colleague was faster."""


class NotInTeam(DomainError):
    """Only people of the team can be asked to take over."""


class SentenceMissing(DomainError):
    """Whoever passes on says why."""


def _locked(request: AdviceRequest) -> AdviceRequest:
    locked: AdviceRequest = (
        AdviceRequest.objects.select_for_update(of=("self",))
        .select_related("service__network", "organisation__territory", "topic", "adviser", "person")
        .get(pk=request.pk)
    )
    if locked.state != RequestState.ROUTED:
        raise AlreadyTaken(_("A colleague has taken this request over in the meantime."))
    return locked


def take_over(*, actor: Actor, request: AdviceRequest) -> Case:
    """Take a request over: it becomes a matter with a number, its people and its first entry.

    Who: anybody of the advisory team, whoever it was routed to. Changes: case, parties, transition, facts, mails
    to the people of the matter. Raises `AlreadyTaken`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_request(actor, request)))
    with use_case(actor):
        request = _locked(request)
        require(can_take_over(actor, request))
        today = clock.today()
        adviser = Person.objects.get(pk=actor.person_id or 0)
        case: Case = Case.objects.create(
            number=next_number(request.service.network, today.year),
            request=request,
            network=request.service.network,
            service=request.service,
            organisation=request.organisation,
            title=request.first_words,
            topic=request.topic,
            adviser=adviser,
            state=CaseState.RECEIVED,
            state_since=today,
            opened_on=today,
            only_me=request.only_me,
            waiting_for="adviser",
            waiting_since=request.confirmed_at,
            dataset=request.dataset,
        )
        CaseTransition.objects.create(
            case=case, to_state=CaseState.RECEIVED, on=today, actor_name=actor.name, reason=""
        )
        request.state = RequestState.TAKEN
        request.adviser = adviser
        request.save(update_fields=["state", "adviser"])
        requester = _add_people(case, request)
        _add_first_entry(case, requester)
        milestones.record_milestone(case, FactKind.CASE_OPENED)
        attach_files_of_request(actor, case)
        for party in case.parties.active().select_related("case__network"):
            mails.mail_party(party, "advice/taken_over" if party.is_requester else "advice/let_in")
    return case


def _add_people(case: Case, request: AdviceRequest) -> CaseParty:
    requester: CaseParty = CaseParty.objects.create(
        case=case,
        person=request.person,
        name=request.name,
        email=request.email,
        phone=request.phone,
        function=request.function,
        is_requester=True,
    )
    for colleague in request.colleagues.all():
        CaseParty.objects.create(
            case=case,
            person=person_behind(colleague.email, case.organisation_id),
            name=colleague.name,
            email=colleague.email,
            let_in_by=request.name,
        )
    return requester


def _add_first_entry(case: Case, requester: CaseParty) -> None:
    request = case.request
    parts = [request.moves]
    if request.helps:
        parts.append(gettext("What would help: %(text)s") % {"text": request.helps})
    if request.noted_by:
        parts.append(gettext("(noted by %(name)s)") % {"name": request.noted_by.name})
    Entry.objects.create(
        case=case,
        kind=EntryKind.MESSAGE,
        audience=Audience.MATTER,
        scope=case.matter_scope,
        author=request.person,
        party=requester,
        author_name=request.name,
        author_side="town",
        body="\n\n".join(parts),
        happened_on=request.created_at.date(),
        created_at=request.created_at,
    )


def pass_on(*, actor: Actor, request: AdviceRequest, colleague: Person, sentence: str) -> AdviceRequest:
    """Pass a request on to a colleague of the team, with a sentence.

    Who: the advisory team. Changes: who is asked, a decision with the sentence, a mail to the colleague.
    Raises `AlreadyTaken`, `NotInTeam`, `SentenceMissing`.
    """
    require_visible(bool(can_see_request(actor, request)))
    with use_case(actor):
        request = _locked(request)
        require(can_pass_on(actor, request))
        if not sentence.strip():
            raise SentenceMissing(_("Please say in one sentence why you pass it on."), field="sentence")
        if colleague.pk not in {person.pk for person in team_on(request.service.network_id, clock.today())}:
            raise NotInTeam(_("This person is not in the advisory team today."), field="colleague")
        reason = Reason("passed_on", {"by": actor.name, "sentence": sentence.strip()})
        decision = AdviserDecision(colleague.pk, None, (reason,))
        store_decision(request, decision, [reason.as_json()], decided_by=actor.name)
        mails.mail_team(request, "advice/passed_on", colleague, by=actor.name, sentence=sentence.strip())
    return request


def pass_to_service(
    *, actor: Actor, request: AdviceRequest, service: Service, explanation: str
) -> AdviceRequest:
    """Pass a request on to another service, with an explanation the asking person gets by mail.

    Who: the advisory team of the present service, which does not see the request any longer afterwards. Changes:
    service, route and promised day, facts booked under the new network, mails. Raises as `pass_on`.
    """
    require_visible(bool(can_see_request(actor, request)))
    with use_case(actor):
        request = _locked(request)
        require(can_pass_on(actor, request))
        if not explanation.strip():
            raise SentenceMissing(
                _("Please explain to the municipality why the other service is the better one."),
                field="explanation",
            )
        request.service = service
        request.answer_by = promise(service)
        request.save(update_fields=["service", "answer_by"])
        first = Reason(
            "passed_to_service", {"by": actor.name, "service": service.name, "sentence": explanation.strip()}
        )
        decision = reroute(request, service)
        reasons = [reason.as_json() for reason in (first, *decision.reasons)]
        stored = store_decision(request, decision, reasons, decided_by=actor.name)
        milestones.rebook(
            request, network=service.network.slug, topic=request.topic.slug if request.topic else ""
        )
        request.refresh_from_db(fields=["adviser"])
        mails.mail_asker(
            request,
            "advice/other_service",
            once=str(stored.pk),
            explanation=explanation.strip(),
            by=actor.name,
        )
        if request.adviser is not None:
            mails.mail_team(request, "advice/request_for_you", request.adviser)
        else:
            mails.mail_team(request, "advice/request_for_team")
    return request

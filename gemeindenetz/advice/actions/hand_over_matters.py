"""Handing over all matters of an adviser who leaves, falls ill or has too many: one act, one ticket to take it back."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import handover_mails
from gemeindenetz.advice.actions.appointments import put_adviser_in_place
from gemeindenetz.advice.actions.change_cases import COLUMNS
from gemeindenetz.advice.actions.move_case import CaseChanged
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.actions.take_over import NotInTeam, pass_on
from gemeindenetz.advice.models import AdviceRequest, Case, Handover, HandoverItem
from gemeindenetz.advice.permissions import can_hand_over_matters, can_see_handover
from gemeindenetz.advice.queries.routes import adviser_within
from gemeindenetz.advice.queries.routing_facts import ask_facts, team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.undo import Recorder, record_changes, register_after_undo
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Network, Person

KIND = "advice.handover"


class NothingHandedOver(DomainError):
    """No matter was chosen."""


@dataclass(frozen=True)
class Passing:
    """One matter, who takes it, what the colleague should know, and why just this colleague."""

    case: Case
    colleague: Person
    note: str = ""
    reasons: tuple[dict[str, object], ...] = ()


def hand_over_matters(
    *, actor: Actor, network: Network, leaving: Person, passings: Sequence[Passing], note: str = ""
) -> tuple[Handover, UndoTicket]:
    """Hand matters of one adviser over to colleagues, all or none.

    Who: the advisory team. Changes: adviser of each matter, an event for the town and one for the team, one mail per
    person of the municipalities (not per matter), one per colleague, requests that wait for the adviser, who of the team
    comes to appointments ahead; leaves an undo ticket. Raises `NothingHandedOver`, `NotInTeam`, `CaseChanged`,
    `NotAllowed`, `NotVisible`.
    """
    require(can_hand_over_matters(actor, network))
    if not passings:
        raise NothingHandedOver(_("Please choose at least one consultation."))
    _check_team(network, leaving, passings=passings)
    with use_case(actor):
        cases = _locked(network, leaving, passings=passings)
        recorder = Recorder()
        recorder.watch(*cases.values(), only=COLUMNS)
        handover: Handover = Handover.objects.create(
            network=network, leaving=leaving, note=note.strip(), by_name=actor.name[:160]
        )
        for passing in passings:
            _pass(actor, handover, passing=passing, case=cases[passing.case.pk])
        _reroute_requests(actor, network, leaving=leaving)
        handover_mails.mail_handover(handover)
        label = ngettext(
            "%(n)s consultation of %(name)s handed over", "%(n)s consultations of %(name)s handed over", len(passings)
        ) % {"n": len(passings), "name": leaving.name}
        ticket = record_changes(
            actor=actor, kind=KIND, label=label, scope=f"team:{network.pk}", changes=recorder.changes()
        )
        handover.ticket = ticket
        handover.save(update_fields=["ticket"])
    return handover, ticket


def _check_team(network: Network, leaving: Person, *, passings: Sequence[Passing]) -> None:
    team = {person.pk for person in team_on(network.pk, clock.today())} - {leaving.pk}
    for passing in passings:
        if passing.colleague.pk not in team:
            raise NotInTeam(
                _("%(name)s is not in the advisory team today, or is the person who hands over.")
                % {"name": passing.colleague.name}
            )


def _locked(network: Network, leaving: Person, *, passings: Sequence[Passing]) -> dict[int, Case]:
    rows = Case.objects.select_for_update(of=("self",)).select_related("network", "organisation", "request")
    found = {case.pk: case for case in rows.filter(pk__in=[one.case.pk for one in passings]).order_by("pk")}
    for case in found.values():
        if case.network_id != network.pk or case.adviser_id != leaving.pk or not case.is_open:
            raise CaseChanged(
                _("%(number)s was changed in the meantime. Please look at the list again.") % {"number": case.number}
            )
    return found


def _pass(actor: Actor, handover: Handover, *, passing: Passing, case: Case) -> None:
    case.adviser = passing.colleague
    case.version += 1
    case.save(update_fields=["adviser", "version"])
    HandoverItem.objects.create(
        handover=handover,
        case=case,
        colleague=passing.colleague,
        note=passing.note.strip()[:1000],
        reasons=list(passing.reasons),
    )
    write_event(case, gettext("Your contact is now %(name)s.") % {"name": passing.colleague.name})
    text = gettext("Handed over by %(by)s from %(leaving)s to %(name)s.") % {
        "by": actor.name, "leaving": handover.leaving.name, "name": passing.colleague.name,
    }  # fmt: skip
    write_event(case, f"{text} {passing.note.strip()}".strip(), shared=False)
    put_adviser_in_place(case, leaving=handover.leaving, colleague=passing.colleague)


def _reroute_requests(actor: Actor, network: Network, *, leaving: Person) -> None:
    """Ask somebody else about the requests that wait for the adviser; where nobody is found, they stay with stand-ins."""
    if actor.person_id is None:
        return
    waiting = AdviceRequest.objects.waiting().filter(adviser=leaving, service__network=network)
    for request in waiting.select_related("service__network", "organisation__territory", "topic"):
        ask = ask_facts(request.organisation, request.topic_id, day=clock.today())
        decision = adviser_within(
            request.service_id, network.pk, ask=ask, day=clock.today(), without=leaving.pk
        )
        colleague = Person.objects.filter(pk=decision.adviser or 0).first()
        if colleague is not None:
            sentence = gettext("%(name)s hands over.") % {"name": leaving.name}
            pass_on(actor=actor, request=request, colleague=colleague, sentence=sentence)


def take_note(*, actor: Actor, handover: Handover) -> int:
    """Say that one has taken note of the matters taken; they leave one's Today. Who: whoever took some. Returns how many."""
    require_visible(bool(can_see_handover(actor, handover)))
    with use_case(actor):
        mine = HandoverItem.objects.filter(handover=handover, colleague=actor.person_id, read_at__isnull=True)
        return int(mine.update(read_at=clock.now()))


def _after_undo(ticket: UndoTicket, actor: Actor) -> None:
    """Tell the towns that were told already that their contact stays; what was not yet sent is withdrawn by itself."""
    if ticket.kind != KIND:
        return
    handover = Handover.objects.filter(ticket=ticket, undone_at__isnull=True).select_related("network", "leaving").first()
    if handover is not None:
        Handover.objects.filter(pk=handover.pk).update(undone_at=clock.now())
        handover_mails.mail_handover_taken_back(handover)


def register() -> None:
    """Called once when the models are loaded."""
    register_after_undo(_after_undo)

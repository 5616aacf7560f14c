"""What a due reminder of a matter does: it queues mails to whom it concerns; and how one is put off."""

from datetime import date

from gemeindenetz.advice.actions import mails
from gemeindenetz.advice.models import AdviceRequest, Case, RequestState
from gemeindenetz.advice.permissions import can_edit_case, can_see_case
from gemeindenetz.advice.queries.notified import told_about, told_when_unanswered
from gemeindenetz.advice.reminder_rules import (
    ALL,
    KIND,
    REQUEST_UNANSWERED,
    STEP_DUE,
    TOWN_WAITING,
    UNANSWERED,
)
from gemeindenetz.core import reminders
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.reminders import Planned


def send_reminder(planned: Planned) -> None:
    """Queue the mails of one occurrence, in the transaction that writes it down. Who: the system."""
    case = Case.objects.select_related("network", "adviser", "request").get(pk=planned.object_id)
    template = planned.rule.replace(".", "/")
    if planned.rule in (TOWN_WAITING, STEP_DUE):
        parties = case.parties.active().exclude(email="").select_related("case__network")
        for party in parties if planned.rule == STEP_DUE else parties.filter(is_requester=True):
            mails.mail_party(party, template, once=planned.period, step=planned.part_id or None)
    elif planned.rule == UNANSWERED:
        people = told_when_unanswered(case.network_id, case.adviser_id, everybody=_is_for_all(planned))
        mails.mail_advisers(case, template, *people, once=planned.period)
    else:
        mails.mail_adviser(case, template, once=planned.period)


def send_request_reminder(planned: Planned) -> None:
    """Queue the mails about a request nobody has taken over. Who: the system."""
    rows = AdviceRequest.objects.select_related("service__network", "organisation", "adviser")
    request = rows.get(pk=planned.object_id)
    if request.state != RequestState.ROUTED:
        return
    network = request.service.network_id
    if planned.rule == REQUEST_UNANSWERED:
        people = told_when_unanswered(network, request.adviser_id, everybody=_is_for_all(planned))
    else:
        people = told_about(network, request.adviser_id)
    mails.mail_team(request, planned.rule.replace(".", "/"), *people)


def _is_for_all(planned: Planned) -> bool:
    return planned.period.endswith(f":{ALL}")


def snooze_reminder(*, actor: Actor, case: Case, rule: str, until: date) -> None:
    """Put a reminder of a matter off until a day.

    Who: advisory team. Raises `SnoozeTooLong`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_edit_case(actor, case))
    known = {one.name for one in reminders.rules(KIND)}
    require_visible(rule in known)
    reminders.snooze(actor=actor, kind=KIND, object_id=case.pk, rule=rule, until=until)

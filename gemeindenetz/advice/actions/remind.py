"""What a due reminder of a matter does: it queues mails to whom it concerns; and how one is put off."""

from datetime import date

from gemeindenetz.advice.actions import mails
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.permissions import can_edit_case, can_see_case
from gemeindenetz.advice.reminder_rules import KIND, STEP_DUE, TOWN_WAITING
from gemeindenetz.core import reminders
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.reminders import Planned


def send_reminder(planned: Planned) -> None:
    """Queue the mails of one occurrence, in the transaction that writes it down. Who: the system."""
    case = Case.objects.select_related("network", "adviser", "request").get(pk=planned.object_id)
    template = planned.rule.replace(".", "/")
    if planned.rule in (TOWN_WAITING, STEP_DUE):
        people = case.parties.active().exclude(email="").select_related("case__network")
        for party in people if planned.rule == STEP_DUE else people.filter(is_requester=True):
            mails.mail_party(party, template, once=planned.period, step=planned.part_id or None)
    else:
        mails.mail_adviser(case, template, once=planned.period)


def snooze_reminder(*, actor: Actor, case: Case, rule: str, until: date) -> None:
    """Put a reminder of a matter off until a day.

    Who: advisory team. Raises `SnoozeTooLong`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_edit_case(actor, case))
    known = {one.name for one in reminders.rules(KIND)}
    require_visible(rule in known)
    reminders.snooze(actor=actor, kind=KIND, object_id=case.pk, rule=rule, until=until)

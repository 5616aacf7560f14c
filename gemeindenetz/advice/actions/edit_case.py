"""Subject and topic, follow-up, handing over to a colleague."""

from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions import mails, milestones
from gemeindenetz.advice.actions.appointments import put_adviser_in_place
from gemeindenetz.advice.actions.move_case import locked
from gemeindenetz.advice.actions.system_entries import write_event
from gemeindenetz.advice.actions.take_over import NotInTeam, SentenceMissing
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.permissions import can_edit_case, can_see_case
from gemeindenetz.advice.queries.routing_facts import team_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Person
from gemeindenetz.topics.models import Topic


class TitleMissing(DomainError):
    """A matter has a subject."""


class DayPassed(DomainError):
    """A follow-up lies ahead."""


def edit_case(
    *, actor: Actor, case: Case, title: str, topic: Topic | None, version: int | None = None
) -> Case:
    """Change subject and topic; facts are booked under the new topic.

    Who: advisory team. Raises `TitleMissing`, `CaseChanged`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_edit_case(actor, case))
    if not title.strip():
        raise TitleMissing(_("Please give the matter a subject."), field="title")
    with use_case(actor):
        case = locked(case, version)
        case.title, case.topic = title.strip(), topic
        case.version += 1
        case.save(update_fields=["title", "topic", "version"])
        milestones.rebook(case.request, network=case.network.slug, topic=topic.slug if topic else "")
    return case


def set_follow_up(*, actor: Actor, case: Case, on: date | None, note: str = "") -> Case:
    """Put a matter onto a day to come (Wiedervorlage), or take it off with None.

    Who: advisory team. Raises `DayPassed`, `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_edit_case(actor, case))
    if on is not None and on < clock.today():
        raise DayPassed(_("Please choose today or a day to come."), field="on")
    with use_case(actor):
        case = locked(case, None)
        case.follow_up_on, case.follow_up_note = on, note.strip() if on else ""
        case.save(update_fields=["follow_up_on", "follow_up_note"])
    return case


def hand_over(
    *, actor: Actor, case: Case, colleague: Person, sentence: str, version: int | None = None
) -> Case:
    """Hand a matter over to a colleague of the team; the town learns the name, the sentence stays internal.

    Who: advisory team. Changes: adviser, an event for the town, an internal event with the sentence, a mail to
    the colleague, who of the two comes to appointments ahead. Raises `NotInTeam`, `SentenceMissing`, `CaseChanged`,
    `NotAllowed`, `NotVisible`.
    """
    require_visible(bool(can_see_case(actor, case)))
    require(can_edit_case(actor, case))
    if not sentence.strip():
        raise SentenceMissing(_("Please say in one sentence where the matter stands."), field="sentence")
    with use_case(actor):
        case = locked(case, version)
        if colleague.pk not in {person.pk for person in team_on(case.network_id, clock.today())}:
            raise NotInTeam(_("This person is not in the advisory team today."), field="colleague")
        leaving, case.adviser = case.adviser, colleague
        case.version += 1
        case.save(update_fields=["adviser", "version"])
        write_event(case, gettext("Your contact is now %(name)s.") % {"name": colleague.name})
        write_event(
            case,
            gettext("Handed over by %(by)s: “%(sentence)s”")
            % {"by": actor.name, "sentence": sentence.strip()},
            shared=False,
        )
        put_adviser_in_place(case, leaving=leaving, colleague=colleague)
        mails.mail_advisers(case, "advice/handed_over", case.adviser, once=opaque_id())
    return case

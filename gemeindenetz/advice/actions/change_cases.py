"""Several matters at once: follow-up, topic or adviser; with a ticket that takes everything back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice.actions.edit_case import edit_case, hand_over, set_follow_up
from gemeindenetz.advice.actions.move_case import locked
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.permissions import can_edit_case, can_see_case
from gemeindenetz.core import undo_rows
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.models import UndoTicket
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.core.undo import Change, Recorder, record_changes, register_undo_model
from gemeindenetz.core.use_case import use_case
from gemeindenetz.network.models import Person
from gemeindenetz.topics.models import Topic

#: What a bulk change touches; whatever else happens in a matter stands in no undo's way.
COLUMNS = ("adviser_id", "topic_id", "follow_up_on", "follow_up_note")


class NothingChosen(DomainError):
    """No matter, or nothing to change."""


class SeveralNetworks(DomainError):
    """A ticket belongs to one team."""


@dataclass(frozen=True)
class BulkChange:
    """What becomes of every chosen matter; what is None stays as it is. `sentence` goes with a new adviser."""

    follow_up_on: date | None = None
    follow_up_note: str = ""
    topic: Topic | None = None
    adviser: Person | None = None
    sentence: str = ""

    @property
    def is_empty(self) -> bool:
        """Nothing would change."""
        return self.follow_up_on is None and self.topic is None and self.adviser is None


def change_cases(*, actor: Actor, cases: Sequence[Case], change: BulkChange) -> UndoTicket:
    """Change several matters in one transaction, all or none.

    Who: the advisory team of each. Changes: as `set_follow_up`, `edit_case` and `hand_over` for each; leaves an undo
    ticket of the team. Raises `NothingChosen`, `SeveralNetworks`, and what those raise.
    """
    for case in cases:
        require_visible(bool(can_see_case(actor, case)))
        require(can_edit_case(actor, case))
    if not cases or change.is_empty:
        raise NothingChosen(_("Please choose at least one consultation and one change."))
    if len({case.network_id for case in cases}) > 1:
        raise SeveralNetworks(_("Please choose consultations of one network only."))
    with use_case(actor):
        recorder = Recorder()
        recorder.watch(*cases, only=COLUMNS)
        for case in cases:
            _change(actor, case, change=change)
        label = ngettext("%(n)s consultation changed", "%(n)s consultations changed", len(cases)) % {"n": len(cases)}
        return record_changes(
            actor=actor, kind="advice.cases", label=label, scope=cases[0].team_scope, changes=recorder.changes()
        )


def _change(actor: Actor, case: Case, *, change: BulkChange) -> None:
    if change.follow_up_on is not None:
        set_follow_up(actor=actor, case=case, on=change.follow_up_on, note=change.follow_up_note)
    if change.topic is not None and change.topic.pk != case.topic_id:
        edit_case(actor=actor, case=case, title=case.title, topic=change.topic)
    if change.adviser is not None and change.adviser.pk != case.adviser_id:
        hand_over(actor=actor, case=case, colleague=change.adviser, sentence=change.sentence)


def take_change_back(actor: Actor, change: Change) -> None:
    """Undo what a bulk change did to a matter, by the same actions: the town learns who its contact is again.

    Tickets of others (a merge of topics) know less of a matter; what they know is put back as it was.
    """
    before = json.loads(change.before or "{}")
    if not before.keys() >= set(COLUMNS):
        undo_rows.put_back(Case, change.pk, image=str(change.before))
        return
    case = locked(Case.objects.get(pk=change.pk), None)
    if case.adviser_id != before["adviser_id"]:
        former = Person.objects.get(pk=before["adviser_id"])
        case = hand_over(actor=actor, case=case, colleague=former, sentence=gettext("Taken back."))
    if case.topic_id != before["topic_id"]:
        topic = Topic.objects.filter(pk=before["topic_id"]).first()
        case = edit_case(actor=actor, case=case, title=case.title, topic=topic)
    # A day that has passed meanwhile comes back as well.
    case.follow_up_on, case.follow_up_note = before["follow_up_on"], before["follow_up_note"]
    case.save(update_fields=["follow_up_on", "follow_up_note"])


def _label(image: Mapping[str, Any]) -> str:
    return str(Case.objects.filter(pk=int(image.get("id") or 0)).first() or _("Consultation"))


def register() -> None:
    """Vouch for matters in undo tickets; called once when the models are loaded."""
    register_undo_model(
        Case,
        visible=Case.objects.visible_to,
        label=_label,
        sees=lambda actor, _image: actor.is_system,
        put_back=take_change_back,
    )

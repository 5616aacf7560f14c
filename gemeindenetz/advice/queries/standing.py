"""“Stand der Dinge”: what a colleague needs to say in a minute where a matter stands."""

from collections.abc import Sequence
from datetime import date

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from gemeindenetz.advice.models import Audience, Case, Entry, EntryKind, NextStep
from gemeindenetz.advice.queries.handover_page import note_on
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.reminders import NextReminder
from gemeindenetz.core.templatetags.core_format import day as shown_day

#: Characters of what was said; the whole text stands in the thread below.
SHORT = 240


def standing_of(
    case: Case, entries: Sequence[Entry], *, steps: Sequence[NextStep], waiting: str, reminders: Sequence[NextReminder]
) -> list[Fact]:
    """Return what was asked, last said, promised, due next, and who waits for whom; one query. Who: the advisory team."""
    said = [entry for entry in entries if entry.audience == Audience.MATTER and entry.kind != EntryKind.SYSTEM]
    last = {side: next((one for one in reversed(said) if one.author_side == side), None) for side in ("town", "team")}
    facts = [Fact(_("Asked"), _short(case.request.moves), shown_day(case.opened_on))]
    if last["town"] is not None and len([one for one in said if one.author_side == "town"]) > 1:
        facts.append(_words(_("The municipality last"), last["town"]))
    if last["team"] is not None:
        facts.append(_words(_("We last"), last["team"]))
    open_steps = sorted(steps, key=lambda step: (step.due_on or date.max, step.pk))
    facts.append(Fact(_("Promised"), "; ".join(_step(step) for step in open_steps) or _("nothing open")))
    facts.append(Fact(_("Due next"), _due(case, reminders)))
    facts.append(Fact(_("Who waits"), waiting or _("nobody")))
    note = note_on(case)
    if note is not None:
        facts += _handed_over(note.note, note.handover.note, name=note.handover.leaving.name, on=shown_day(note.handover.at))
    return facts


def _handed_over(own: str, general: str, *, name: str, on: str) -> list[Fact]:
    text = " ".join(part for part in (own, general) if part)
    return [Fact(_("From the handover"), text or _("no note"), _("%(name)s, %(day)s") % {"name": name, "day": on})]


def _short(text: str) -> str:
    return Truncator(" ".join(text.split())).chars(SHORT)


def _words(term: str, entry: Entry) -> Fact:
    note = _("%(name)s, %(day)s") % {"name": entry.author_name, "day": shown_day(entry.created_at)}
    return Fact(term, _short(entry.body) or entry.get_kind_display(), note)


def _step(step: NextStep) -> str:
    if step.due_on is None:
        return step.text
    return _("%(text)s (until %(day)s)") % {"text": step.text, "day": shown_day(step.due_on)}


def _due(case: Case, reminders: Sequence[NextReminder]) -> str:
    parts = []
    if case.follow_up_on is not None:
        what = case.follow_up_note or _("Follow-up")
        parts.append(_("%(text)s (%(day)s)") % {"text": what, "day": shown_day(case.follow_up_on)})
    ahead = [one for one in reminders if not one.held]
    parts += [_("%(text)s (%(day)s)") % {"text": one.label, "day": shown_day(one.due_on)} for one in ahead[:1]]
    return "; ".join(parts) or _("nothing set")

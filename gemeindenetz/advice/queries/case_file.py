"""The file of a matter (Akte) as a sheet: for the people of the matter, or with internal notes for the advisory team.

The file for the people is built from shared entries alone, whoever prints it: the advisory team sends it on as it is.
"""

from collections.abc import Sequence
from datetime import date

from django.db.models import Prefetch
from django.utils.translation import gettext as _

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.models import Audience, Case, Entry, EntryFile, EntryKind
from gemeindenetz.advice.queries.case_page import town_facts
from gemeindenetz.core import clock
from gemeindenetz.core.documents.sheet import Block, Box, Bullets, Facts, Heading, House, Post, Sheet, Text
from gemeindenetz.core.errors import Message
from gemeindenetz.core.files import size_label
from gemeindenetz.core.templatetags.core_format import day, moment

#: Kinds whose day may differ from the day they were written.
_DATED = (EntryKind.PHONE, EntryKind.CONSULTATION, EntryKind.VISIT, EntryKind.DECISION)


def case_file(access: Access, *, internal: bool) -> Sheet:
    """Return the file of a matter the reader sees. `internal` adds the team's notes; the caller asks who may."""
    case = access.case
    entries = _entries(access, internal=internal)
    as_of = _("as of %(day)s") % {"day": day(clock.today())}
    return Sheet(
        title=case.title,
        house=House(case.network.name, case.network.brand_colour),
        over=_("File of the matter %(number)s") % {"number": case.number},
        blocks=[*_about(access, internal=internal), *_course(case), *_thread(entries, case), *_attachments(entries)],
        foot=f"{case.number} · {as_of}",
        mark=_("Internal: for the advisory team alone") if internal else _("For the people of this matter"),
    )


def _entries(access: Access, *, internal: bool) -> list[Entry]:
    rows = Entry.objects.visible_to(access.actor).filter(case=access.case)
    if not internal:
        rows = rows.filter(audience=Audience.MATTER)
    files = Prefetch("files", queryset=EntryFile.objects.select_related("file"))
    return list(rows.prefetch_related(files).order_by("created_at", "pk"))


def _about(access: Access, *, internal: bool) -> list[Block]:
    case = access.case
    pairs: list[tuple[Message, Message]] = [
        (_("Municipality"), case.organisation.name),
        (_("Advisory service"), f"{case.service.name}, {case.network.name}"),
        (_("Adviser"), case.adviser.name),
        (_("State"), _("%(state)s since %(day)s") % {"state": case.get_state_display(), "day": day(case.state_since)}),
        (_("Opened"), day(case.opened_on)),
        (_("Topic"), case.topic.label if case.topic else ""),
        (_("People of this matter"), ", ".join(party.name for party in case.parties.active())),
    ]
    if internal:
        pairs += [(fact.term, str(fact.value)) for fact in town_facts(case, access.actor, is_team=True)]
    blocks: list[Block] = []
    if internal:
        warning = _("It contains internal notes. Send the municipality the file without them.")
        blocks.append(Box(_("Do not pass this on"), warning, is_internal=True))
    blocks += [Heading(_("At a glance")), Facts([pair for pair in pairs if pair[1]])]
    if case.outcome:
        told = (
            (_("Outcome"), case.get_outcome_display()),
            (_("What was it about?"), case.outcome_occasion),
            (_("What came of it?"), case.outcome_result),
            (_("What stays open?"), case.outcome_open),
        )
        blocks += [Heading(_("Outcome")), Facts([pair for pair in told if pair[1]])]
    return blocks


def _course(case: Case) -> list[Block]:
    states = dict(type(case)._meta.get_field("state").choices or ())
    passed = [
        (day(row.on), f"{states[row.to_state]}: {row.reason}" if row.reason else str(states[row.to_state]))
        for row in case.transitions.all()
    ]
    steps = [
        (step.text, " ".join(str(part) for part in (step.get_state_display(), _until(step.due_on)) if part))
        for step in case.next_steps.all()
    ]
    blocks: list[Block] = [Heading(_("Course")), Facts(passed)] if passed else []
    return blocks + ([Heading(_("Next steps")), Facts(steps)] if steps else [])


def _until(due_on: date | None) -> str:
    return _("until %(day)s") % {"day": day(due_on)} if due_on else ""


def _thread(entries: Sequence[Entry], case: Case) -> list[Block]:
    posts: list[Block] = [_post(entry, case) for entry in entries]
    return [Heading(_("What was written")), *(posts or [Text(_("Nothing was written yet."))])]


def _post(entry: Entry, case: Case) -> Post:
    internal = entry.audience != Audience.MATTER
    side = case.organisation.name if entry.author_side == "town" else ""
    who = ", ".join(part for part in (entry.author_name, side) if part)
    kind = f"{entry.get_kind_display()}, {day(entry.happened_on)}" if entry.kind in _DATED else ""
    return Post(
        heading=" · ".join(str(part) for part in (moment(entry.created_at), who, kind) if part),
        text=entry.body,
        files=[f"{link.file.name} ({size_label(link.file.size)})" for link in entry.files.all()],
        is_internal=internal,
        mark=_("Internal note: only the advisory team reads it") if internal else "",
    )


def _attachments(entries: Sequence[Entry]) -> list[Block]:
    rows = [
        (f"{link.file.name} ({size_label(link.file.size)}), {day(entry.happened_on)}, {entry.author_name}", "")
        for entry in entries
        for link in entry.files.all()
    ]
    if not rows:
        return []
    note = _("They are not part of this document; they lie in the matter itself.")
    return [Heading(_("Attachments")), Text(note, is_small=True), Bullets(rows)]

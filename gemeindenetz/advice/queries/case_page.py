"""Everything the page of a matter shows, prepared for one reader in a constant number of queries."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import Count, Max, Prefetch, QuerySet, Subquery
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from gemeindenetz.advice import permissions
from gemeindenetz.advice.access import Access
from gemeindenetz.advice.models import (
    Audience,
    Case,
    CaseParty,
    CaseState,
    Entry,
    EntryFile,
    EntryKind,
    NextStep,
    NextStepState,
)
from gemeindenetz.advice.queries import entitlement_line, readers
from gemeindenetz.advice.queries.lessons import Learnt, learnt_from
from gemeindenetz.advice.queries.reminders import next_for_page
from gemeindenetz.advice.queries.standing import standing_of
from gemeindenetz.advice.transitions import WITH_OWN_PAGE, moves_from
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.facts import Fact
from gemeindenetz.core.files import size_label
from gemeindenetz.core.reminders import NextReminder
from gemeindenetz.core.templatetags.core_format import day as shown_day
from gemeindenetz.core.templatetags.core_format import number as shown_number
from gemeindenetz.register.models import Statistic, Territory

STATE_KINDS = {
    "received": "warning",
    "clarified": "info",
    "advising": "info",
    "accompanying": "info",
    "referred": "neutral",
    "paused": "neutral",
    "closed": "success",
    "followed_up": "success",
}
#: Next steps that are still ahead.
RUNNING = (NextStepState.PROPOSED, NextStepState.RUNNING, NextStepState.BLOCKED)
STEP_KINDS = {"proposed": "neutral", "running": "info", "blocked": "warning", "done": "success"}


@dataclass(frozen=True)
class ShownFile:
    """A file as the thread shows it."""

    name: str
    url: str
    size_label: str


@dataclass(frozen=True)
class ShownEntry:
    """An entry as components/entry.html wants it."""

    kind: str
    author: str
    role: str
    at: datetime
    body: str
    ours: bool
    heading: str
    readers: str
    files: list[ShownFile]
    tags: list[str]
    anchor: str
    folded: str = ""


@dataclass(frozen=True)
class ShownStep:
    """A next step with where its changes go."""

    step: NextStep
    label: Message
    kind: str
    url: str
    choices: Sequence[tuple[str, Message]]


@dataclass(frozen=True)
class ShownParty:
    """Somebody of the matter."""

    party: CaseParty
    note: str
    remove_url: str
    complete_url: str


@dataclass(frozen=True)
class ShownMove:
    """A move the reader may make."""

    name: str
    label: Message
    url: str
    own_page: bool


@dataclass(frozen=True)
class CasePage:
    """The page."""

    case: Case
    is_team: bool
    state: Message
    state_kind: str
    waiting: str
    next_step: NextStep | None
    entries: list[ShownEntry]
    last_seen: int
    steps: list[ShownStep]
    parties: list[ShownParty]
    moves: list[ShownMove]
    facts: list[Fact]
    readers: readers.Readers
    can_write: bool
    can_let_in: bool
    can_open: bool
    can_propose: bool
    outcome: list[Fact] = field(default_factory=list)
    learnt: Learnt = field(default_factory=Learnt)
    reminders: list[NextReminder] = field(default_factory=list)
    course: list[dict[str, Any]] = field(default_factory=list)
    standing: list[Fact] = field(default_factory=list)
    #: A colleague sees it open; whose own matter it is knows.
    standing_open: bool = False


def case_page(access: Access) -> CasePage:
    """Return the page of the matter as this reader may see it."""
    case, actor = access.case, access.actor
    is_team = permissions.is_team(actor, case.network_id)
    parties = list(case.parties.active())
    entries = list(
        Entry.objects.visible_to(actor)
        .filter(case=case)
        .prefetch_related(Prefetch("files", queryset=EntryFile.objects.select_related("file")))
        .order_by("created_at", "pk")
    )
    steps = [_step(step, access) for step in case.next_steps.all()]
    running = [row.step for row in steps if row.step.state in (NextStepState.PROPOSED, NextStepState.RUNNING)]
    for party in parties:
        # The same row; saves a query for each.
        party.case = case
    waiting = _waiting(case, is_team=is_team)
    reminders = next_for_page(case, parties=parties, steps=[row.step for row in steps]) if is_team else []
    ahead = [row.step for row in steps if row.step.state in RUNNING]
    return CasePage(
        case=case,
        is_team=is_team,
        state=case.get_state_display(),
        state_kind=STATE_KINDS[case.state],
        waiting=waiting,
        next_step=min(running, key=lambda step: (step.due_on or date.max, step.pk), default=None),
        entries=[_entry(entry, access, steps=[row.step for row in steps]) for entry in entries],
        last_seen=max((entry.pk for entry in entries), default=0),
        steps=steps,
        parties=[_party(party, access, is_team=is_team) for party in parties],
        moves=_moves(access) if is_team else [],
        facts=town_facts(case, actor, is_team=is_team),
        readers=(
            readers.of_message_to_town(case, parties)
            if is_team
            else readers.of_message_to_team(case, parties, own=access.party)
        ),
        can_write=bool(permissions.can_write(actor, case)),
        can_let_in=bool(permissions.can_let_in(actor, case)),
        can_open=bool(permissions.can_open_for_colleagues(actor, case)),
        can_propose=bool(permissions.can_propose_step(actor, case)),
        outcome=_outcome(case),
        learnt=learnt_from(access, is_team=is_team),
        reminders=reminders,
        course=_course(case, steps),
        standing=standing_of(case, entries, steps=ahead, waiting=waiting, reminders=reminders)
        if is_team and case.is_open
        else [],
        standing_open=actor.person_id != case.adviser_id,
    )


def _course(case: Case, steps: Sequence[ShownStep]) -> list[dict[str, Any]]:
    """Return the matter's time line: when it reached which state and why, and what is agreed for days to come."""
    states = dict(CaseState.choices)
    passed = [
        {"when": shown_day(row.on), "title": states[row.to_state], "text": row.reason, "kind": "done"}
        for row in case.transitions.all()
    ]
    if passed and case.is_open:
        passed[-1]["kind"] = "now"
    ahead = [row for row in steps if row.step.due_on and row.step.state in RUNNING]
    ahead.sort(key=lambda row: row.step.due_on or date.max)
    return [
        *passed,
        *(
            {"when": shown_day(row.step.due_on), "title": row.step.text, "text": row.label, "kind": "next"}
            for row in ahead
        ),
    ]


def _waiting(case: Case, *, is_team: bool) -> str:
    if not case.waiting_for or case.waiting_since is None:
        return ""
    since = shown_day(case.waiting_since)
    if case.waiting_for == "town" and not is_team:
        return _("%(name)s has been waiting for your reply since %(day)s") % {
            "name": case.adviser.name,
            "day": since,
        }
    if case.waiting_for == "town":
        return _("waiting for a reply of the municipality since %(day)s") % {"day": since}
    if is_team:
        return _("the municipality has been waiting for a reply since %(day)s") % {"day": since}
    return _("the advisory team has your message since %(day)s") % {"day": since}


def _entry(entry: Entry, access: Access, *, steps: list[NextStep]) -> ShownEntry:
    heading = ""
    if entry.kind in (EntryKind.PHONE, EntryKind.CONSULTATION, EntryKind.VISIT, EntryKind.DECISION):
        heading = f"{entry.get_kind_display()}, {shown_day(entry.happened_on)}"
        if entry.minutes and entry.author_id is not None and entry.author_id == access.actor.person_id:
            heading += _(", %(minutes)s minutes") % {"minutes": entry.minutes}
    internal = entry.audience == Audience.TEAM
    kind = "note" if internal and entry.kind != EntryKind.SYSTEM else entry.kind
    team_role = _("advice of %(network)s") % {"network": access.case.network.short_name}
    return ShownEntry(
        kind="consultation" if kind == EntryKind.PHONE else kind,
        author=entry.author_name,
        role=team_role if entry.author_side == "team" else access.case.organisation.name,
        at=entry.created_at,
        body=entry.body,
        ours=entry.author_side == "team" and not internal,
        heading=heading,
        readers=_("advisory team only") if internal and entry.kind == EntryKind.SYSTEM else "",
        files=[
            ShownFile(link.file.name, access.url("file", link.file.public_id), size_label(link.file.size))
            for link in entry.files.all()
        ],
        tags=[_("Next step: %(text)s") % {"text": step.text} for step in steps if step.entry_id == entry.pk],
        anchor=f"e{entry.public_id}",
        folded=entry.folded,
    )


def _step(step: NextStep, access: Access) -> ShownStep:
    choices = [
        row for row in NextStepState.choices if row[0] != NextStepState.PROPOSED or step.state == row[0]
    ]
    return ShownStep(
        step=step,
        label=step.get_state_display(),
        kind=STEP_KINDS.get(step.state, "neutral"),
        url=access.url("step", step.public_id),
        choices=choices,
    )


def _party(party: CaseParty, access: Access, *, is_team: bool) -> ShownParty:
    note = _("asked") if party.is_requester else _("let in by %(name)s") % {"name": party.let_in_by}
    removable = bool(permissions.can_remove_party(access.actor, party))
    return ShownParty(
        party=party,
        note=note,
        remove_url=access.url("remove_party", str(party.pk)) if removable else "",
        complete_url=access.url("complete_party", str(party.pk)) if is_team else "",
    )


def _moves(access: Access) -> list[ShownMove]:
    return [
        ShownMove(
            name=move.name,
            label=move.label,
            url=access.url("close") if move.name == "close" else access.url("move", move.name),
            own_page=move.name in WITH_OWN_PAGE or move.needs_reason,
        )
        for move in moves_from(access.case.state)
    ]


def _outcome(case: Case) -> list[Fact]:
    if not case.outcome:
        return []
    return [
        Fact(_("Outcome"), case.get_outcome_display()),
        Fact(_("What was it about?"), case.outcome_occasion),
        Fact(_("What came of it?"), case.outcome_result),
        Fact(_("What stays open?"), case.outcome_open),
    ]


def _population(territory: Territory, others: "QuerySet[Case]") -> Any:
    """Return the newest count of inhabitants, and beside it how many other matters there are: one query for both."""
    grouped = others.order_by().values("organisation")
    rows = Statistic.objects.filter(territory=territory, key="population").order_by("-as_of").annotate(
        others=Subquery(grouped.annotate(found=Count("pk")).values("found")),
        latest=Subquery(grouped.annotate(found=Max("opened_on")).values("found")),
    )  # fmt: skip
    return rows.first()


def town_facts(case: Case, actor: Actor, *, is_team: bool) -> list[Fact]:
    """Return what stands beside the thread about the municipality."""
    organisation = case.organisation
    territory = organisation.territory
    facts: list[Fact] = []
    others = Case.objects.visible_to(actor).filter(organisation=organisation).exclude(pk=case.pk)
    population = _population(territory, others) if territory is not None and is_team else None
    if territory is not None and is_team:
        if population is not None:
            as_of = _("as of %(day)s") % {"day": shown_day(population.as_of)}
            facts.append(Fact(pgettext("asking", "Inhabitants"), shown_number(int(population.value)), as_of))
        if territory.parent is not None and not territory.is_county:
            facts.append(Fact(_("County"), territory.parent.name))
    line = entitlement_line.entitlement_of(organisation, case.service, day=clock.today())
    facts.append(Fact(_("Entitlement"), line.label, line.note, kind="good" if line.is_good else ""))
    if is_team:
        if population is not None:
            earlier = {"number": population.others, "latest": population.latest}
        else:
            earlier = others.aggregate(number=Count("pk"), latest=Max("opened_on"))
        if earlier["number"]:
            value: Any = ngettext("%(n)s matter", "%(n)s matters", earlier["number"]) % {
                "n": earlier["number"]
            }
            note = _("last one %(day)s") % {"day": shown_day(earlier["latest"])}
            facts.append(Fact(_("Earlier"), value, note))
    return facts

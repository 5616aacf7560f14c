"""Writes told stories as rows of advice, the way its actions would have left them."""

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from gemeindenetz.advice import working_days
from gemeindenetz.advice.models import (
    AdviceRequest,
    Audience,
    Case,
    CaseParty,
    CaseState,
    CaseTransition,
    Entry,
    EntryKind,
    NextStep,
    NextStepEvent,
    RequestState,
    RoutingDecision,
)
from gemeindenetz.core.ids import ALPHABET, LENGTH
from gemeindenetz.demo.bulk import copy, reserve
from gemeindenetz.demo.fact_rows import FactRows, subject
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.story import Line, Story
from gemeindenetz.ledger.models import FactKind
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.network.queries.reasons import Outcome as Entitled

TALKS = {
    EntryKind.CONSULTATION: FactKind.CONSULTATION,
    EntryKind.PHONE: FactKind.CONSULTATION,
    EntryKind.VISIT: FactKind.VISIT,
}
C = CaseState

REQUEST = (
    "id",
    "public_id",
    "service_id",
    "organisation_id",
    "person_id",
    "place_typed",
    "name",
    "email",
    "phone",
    "function",
    "moves",
    "helps",
    "topic_id",
    "channel",
    "only_me",
    "secret_hash",
    "noted_by_id",
    "state",
    "created_at",
    "confirmed_at",
    "entitlement_outcome",
    "entitlement_reasons",
    "adviser_id",
    "answer_by",
    "dataset",
)
DECISION = ("request_id", "service_id", "adviser_id", "reasons", "considered", "decided_by", "decided_at")
CASE = (
    "id",
    "public_id",
    "number",
    "request_id",
    "network_id",
    "service_id",
    "organisation_id",
    "title",
    "topic_id",
    "adviser_id",
    "state",
    "state_before_pause",
    "state_since",
    "only_me",
    "opened_on",
    "closed_on",
    "outcome",
    "outcome_occasion",
    "outcome_result",
    "outcome_open",
    "waiting_for",
    "waiting_since",
    "follow_up_on",
    "follow_up_note",
    "last_entry_at",
    "version",
    "dataset",
)
TRANSITION = ("case_id", "from_state", "to_state", "on", "reason", "actor_name", "recorded_at")
PARTY = (
    "id",
    "case_id",
    "person_id",
    "name",
    "email",
    "phone",
    "function",
    "is_requester",
    "let_in_by",
    "since",
    "link_nonce",
)
ENTRY = (
    "public_id",
    "case_id",
    "kind",
    "audience",
    "scope",
    "author_id",
    "party_id",
    "author_name",
    "author_side",
    "body",
    "happened_on",
    "minutes",
    "created_at",
)
STEP = ("id", "public_id", "case_id", "text", "state", "due_on", "proposed_by", "created_at")
EVENT = ("step_id", "state", "note", "actor_name", "at")  # fmt: skip


@dataclass
class Written:
    """How much was written."""

    cases: int = 0
    entries: int = 0


@dataclass(frozen=True)
class _Numbered:
    """A story with the numbers of its rows."""

    story: Story
    number: str
    request: int
    case: int
    requester: int
    colleague: int | None


class StoryRows:
    """Turns stories into rows and copies them."""

    def __init__(self, chance: random.Random, frame: Frame, networks: dict[str, str], reasons: Any) -> None:
        self._chance = chance
        self._frame = frame
        self._network_of = networks
        self._reasons = reasons

    def write(
        self, stories: Sequence[Story], numbers: Sequence[str], *, facts: FactRows, written: Written
    ) -> None:
        """Write a chunk of stories (the tables' triggers must be silent)."""
        chunk = self._numbered(stories, numbers)
        copy(AdviceRequest, REQUEST, rows=(self._request(one) for one in chunk))
        copy(RoutingDecision, DECISION, rows=(self._decision(one) for one in chunk))
        copy(Case, CASE, rows=(self._case(one) for one in chunk))
        copy(CaseTransition, TRANSITION, rows=(row for one in chunk for row in self._transitions(one)))
        copy(CaseParty, PARTY, rows=(row for one in chunk for row in self._parties(one)))
        written.entries += copy(Entry, ENTRY, rows=(row for one in chunk for row in self._entries(one)))
        written.cases += len(chunk)
        self._write_steps(chunk)
        for one in chunk:
            self._add_facts(one, facts)

    def _id(self) -> str:
        return "".join(self._chance.choices(ALPHABET, k=LENGTH))

    def _numbered(self, stories: Sequence[Story], numbers: Sequence[str]) -> list[_Numbered]:
        requests, cases = reserve(AdviceRequest, len(stories)), reserve(Case, len(stories))
        parties = iter(
            reserve(CaseParty, len(stories) + sum(story.colleague is not None for story in stories))
        )
        return [
            _Numbered(story, number, request, case, next(parties), next(parties) if story.colleague else None)
            for story, number, request, case in zip(stories, numbers, requests, cases, strict=True)
        ]

    def _topic(self, story: Story) -> int:
        number: int = self._frame.topics[story.plan.matter.topic].pk
        return number

    def _network(self, story: Story) -> Any:
        return self._frame.networks[self._network_of[story.plan.service]]

    def _request(self, one: _Numbered) -> tuple[Any, ...]:
        story, plan, asker = one.story, one.story.plan, one.story.asker
        network = self._network(story)
        return (
            one.request, self._id(), self._frame.services[plan.service].pk, plan.town.organisation, asker.person,
            "" if asker.person else plan.town.name, asker.name, asker.email, "", asker.function, story.moves,
            story.helps, self._topic(story), plan.channel, plan.only_me, "", plan.adviser.id if plan.is_noted else None,
            RequestState.TAKEN, story.asked_at, story.asked_at, Entitled.ENTITLED, "[]", plan.adviser.id,
            working_days.after(story.asked_at.date(), network.answer_working_days), Dataset.DEMO,
        )  # fmt: skip

    def _decision(self, one: _Numbered) -> tuple[Any, ...]:
        story, plan = one.story, one.story.plan
        service = self._frame.services[plan.service]
        reasons = self._reasons(
            plan, self._network(story).name, service=service.name, topic=self._topic(story)
        )
        considered = json.dumps([{"adviser": plan.adviser.id, "name": plan.adviser.name, "competence": 0, "load": 11,
                                  "capacity": 25, "absent": False}])  # fmt: skip
        by = plan.adviser.name if plan.is_noted else story.asker.name
        return one.request, service.pk, plan.adviser.id, reasons, considered, by, story.asked_at

    def _case(self, one: _Numbered) -> tuple[Any, ...]:
        story, plan = one.story, one.story.plan
        turns = story.turns
        before = ""
        if story.state == C.PAUSED:
            before = turns[-2].to_state if len(turns) > 1 else C.RECEIVED
        last = max(line.at for line in story.lines if line.kind != EntryKind.SYSTEM)
        closed = story.closed_on is not None
        return (
            one.case, self._id(), one.number, one.request, self._network(story).pk,
            self._frame.services[plan.service].pk, plan.town.organisation, story.title, self._topic(story),
            plan.adviser.id, story.state, before, turns[-1].at.date() if turns else plan.opened, plan.only_me,
            plan.opened, story.closed_on, story.outcome, story.occasion, story.result, story.open_points,
            "" if closed else story.waiting_for or "adviser", None if closed else story.waiting_since or story.asked_at,
            story.follow_up_on, story.follow_up_note, last, len(turns) + 1, Dataset.DEMO,
        )  # fmt: skip

    def _transitions(self, one: _Numbered) -> list[tuple[Any, ...]]:
        story = one.story
        name = story.plan.adviser.name
        rows: list[tuple[Any, ...]] = [
            (one.case, "", C.RECEIVED, story.plan.opened, "", name, story.taken_at)
        ]
        before = C.RECEIVED
        for turn in story.turns:
            rows.append((one.case, before, turn.to_state, turn.at.date(), turn.reason, name, turn.at))
            before = C(turn.to_state)
        return rows

    def _parties(self, one: _Numbered) -> list[tuple[Any, ...]]:
        story, asker = one.story, one.story.asker
        rows: list[tuple[Any, ...]] = [
            (one.requester, one.case, asker.person, asker.name, asker.email, "", asker.function, True, "",
             story.taken_at, self._id())
        ]  # fmt: skip
        if story.colleague:
            mate = story.colleague
            since = story.taken_at + timedelta(minutes=1)
            rows.append(
                (
                    one.colleague,
                    one.case,
                    None,
                    mate.name,
                    mate.email,
                    "",
                    "",
                    False,
                    asker.name,
                    since,
                    self._id(),
                )
            )
        return rows

    def _entries(self, one: _Numbered) -> list[tuple[Any, ...]]:
        story = one.story
        matter, team = f"matter:{one.case}", f"team:{self._network(story).pk}"
        rows = []
        for line in story.lines:
            author, party, name = self._author(one, line)
            audience, scope = (Audience.TEAM, team) if line.is_internal else (Audience.MATTER, matter)
            day = line.happened_on or line.at.date()
            rows.append((self._id(), one.case, line.kind, audience, scope, author, party, name, line.side, line.body, day,
                         line.minutes, line.at))  # fmt: skip
        return rows

    def _author(self, one: _Numbered, line: Line) -> tuple[int | None, int | None, str]:
        if line.side == "team":
            return one.story.plan.adviser.id, None, one.story.plan.adviser.name
        if line.side == "town":
            return one.story.asker.person, one.requester, one.story.asker.name
        return None, None, "System"

    def _write_steps(self, chunk: Sequence[_Numbered]) -> None:
        drafts = [(one, step) for one in chunk for step in one.story.steps]
        numbers = reserve(NextStep, len(drafts))
        rows = (
            (number, self._id(), one.case, step.text[:300], step.states[-1][0], step.due_on, step.by, step.at)
            for number, (one, step) in zip(numbers, drafts, strict=True)
        )
        copy(NextStep, STEP, rows=rows)
        events = (
            (number, state, note, step.by if position == 0 else one.story.asker.name, at)
            for number, (one, step) in zip(numbers, drafts, strict=True)
            for position, (state, at, note) in enumerate(step.states)
        )
        copy(NextStepEvent, EVENT, rows=events)

    def _add_facts(self, one: _Numbered, facts: FactRows) -> None:
        story, plan = one.story, one.story.plan
        common: dict[str, Any] = {
            "network": self._network(story).slug,
            "municipality": plan.town.ags,
            "subject": subject("advice_request", one.request),
            "topic": plan.matter.topic,
        }
        facts.add(
            story.asked_at.date(), FactKind.REQUEST_RECEIVED, detail=plan.channel, at=story.asked_at, **common
        )
        facts.add(plan.opened, FactKind.CASE_OPENED, at=story.taken_at, **common)
        for line in story.lines:
            if line.kind in TALKS:
                kind = TALKS[EntryKind(line.kind)]
                facts.add(line.at.date(), kind, detail=line.kind, minutes=line.minutes, at=line.at, **common)
        closing: int | None = None
        for turn in story.turns:
            closing = self._add_turn(
                facts, story, state=turn.to_state, at=turn.at, closing=closing, common=common
            )

    def _add_turn(
        self,
        facts: FactRows,
        story: Story,
        *,
        state: str,
        at: datetime,
        closing: int | None,
        common: dict[str, Any],
    ) -> int | None:
        day = at.date()
        if state == C.CLOSED:
            return facts.add(day, FactKind.CASE_CLOSED, detail=story.outcome, at=at, **common)
        if closing is not None and state != C.FOLLOWED_UP:
            facts.reverse(closing, at)
            facts.add(day, FactKind.CASE_REOPENED, detail=story.outcome, at=at, **common)
            closing = None
        facts.add(day, FactKind.CASE_STATE, detail=state, at=at, **common)
        if state == C.REFERRED:
            facts.add(day, FactKind.CASE_REFERRED, at=at, **common)
        return closing

"""One invented matter from the request to its closing: who wrote what when, which state it went through, and why.

Nothing here touches the database. A story keeps the rules of the actions: the team's first message begins the
advice, a reason stands with a pause and a referral, closing leaves a decision in three sentences.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from gemeindenetz.advice.models import CaseState, Channel, EntryKind, NextStepState, Outcome
from gemeindenetz.core import clock
from gemeindenetz.demo.texts import general
from gemeindenetz.demo.texts.matter import Matter
from gemeindenetz.demo.towns import Town, TownPerson, person_name

C = CaseState
#: Roads a matter takes, with how often; "closed" and what follows come when it is not open any more.
ROADS: tuple[tuple[str, int], ...] = (
    ("advise", 62), ("accompany", 14), ("clarify", 8), ("pause", 8), ("refer", 6), ("reopen", 2),
)  # fmt: skip
OUTCOMES = (Outcome.CLARIFIED, Outcome.IMPLEMENTED, Outcome.UNDER_WAY, Outcome.DECIDED, Outcome.NOT_PURSUED)
WEIGHTS = (34, 24, 20, 15, 7)
N = NextStepState
STEP_STATES = (N.RUNNING, N.DONE, N.NOT_WANTED, N.ALREADY_DONE, N.BLOCKED)
STEP_WEIGHTS = (45, 30, 8, 7, 10)


@dataclass(frozen=True)
class Adviser:
    """Who advises."""

    id: int
    name: str
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Asker:
    """Who asked: somebody of the town, with or without account."""

    name: str
    email: str
    function: str
    person: int | None


@dataclass
class Plan:
    """What is decided before a story is told."""

    opened: date
    service: str
    town: Town
    matter: Matter
    adviser: Adviser
    is_open: bool
    entries: int
    channel: str = Channel.SEAT
    only_me: bool = False
    road: str = ""
    records_minutes: bool = False

    @property
    def is_noted(self) -> bool:
        """An adviser wrote the request down for a caller."""
        return self.channel in (Channel.PHONE, Channel.MAIL, Channel.MEETING)


@dataclass(slots=True)
class Line:
    """One entry of the thread. `side`: town, team, system."""

    at: datetime
    kind: str
    side: str
    body: str
    is_internal: bool = False
    happened_on: date | None = None
    minutes: int | None = None


@dataclass(slots=True)
class Turn:
    """One change of state."""

    to_state: str
    at: datetime
    reason: str = ""


@dataclass
class Step:
    """A next step and what was said about it."""

    text: str
    by: str
    at: datetime
    states: list[tuple[str, datetime, str]]
    due_on: date | None = None


@dataclass
class Story:
    """A matter as it stands on the last day."""

    plan: Plan
    asker: Asker
    colleague: Asker | None
    title: str
    moves: str
    helps: str
    asked_at: datetime
    taken_at: datetime
    lines: list[Line] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    outcome: str = ""
    occasion: str = ""
    result: str = ""
    open_points: str = ""
    closed_on: date | None = None
    waiting_for: str = ""
    waiting_since: datetime | None = None
    follow_up_on: date | None = None
    follow_up_note: str = ""

    @property
    def state(self) -> str:
        return self.turns[-1].to_state if self.turns else C.RECEIVED


class Teller:
    """Tells stories; keeps the values that fill the places of the sentences."""

    def __init__(self, chance: random.Random, *, today: date, members: Sequence[Town]) -> None:
        self.chance = chance
        self.today = today
        self.members = members

    def tell(self, plan: Plan) -> Story:
        """Tell one matter."""
        asker = self._asker(plan)
        self._words = self._facts(plan, asker)
        story = self._beginning(plan, asker)
        moments = self._moments(plan, story.taken_at)
        self._sentences = _Deck(self.chance, plan.matter)
        self._walk(story, moments)
        self._add_steps(story)
        if plan.is_open:
            self._leave_open(story)
        return story

    def say(self, text: str) -> str:
        """Fill the places of a sentence for the present matter."""
        return text.format_map(self._words)

    # -- who and when -----------------------------------------------------------------------------------------

    def _asker(self, plan: Plan) -> Asker:
        people: list[TownPerson] = plan.town.people
        if people and plan.channel != Channel.WEB:
            one = people[0] if self.chance.random() < 0.85 or plan.channel == Channel.SEAT else people[-1]
            person = one.id if plan.channel == Channel.SEAT else None
            return Asker(one.name, one.email, one.function, person)
        given, family = person_name(self.chance)
        address = f"{given}.{family}".lower().replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
        return Asker(
            f"{given} {family}",
            f"{address}@post.musterland.example",
            self.chance.choice(general.FUNCTIONS),
            None,
        )

    def _facts(self, plan: Plan, asker: Asker) -> dict[str, str]:
        choice = self.chance.choice
        return {
            "ort": plan.town.name,
            "kreis": plan.town.county,
            "ew": f"{plan.town.population:,}".replace(",", "."),
            "teil": choice(general.DISTRICTS),
            "nachbar": choice(self.members).name,
            "zahl": str(self.chance.randint(9, 64)),
            "monat": choice(general.MONTHS),
            "jahr": str(plan.opened.year),
            "verein": choice(general.CLUBS),
            "strasse": choice(general.STREETS),
            "adviser": plan.adviser.name,
            "asker": asker.name,
        }

    def _beginning(self, plan: Plan, asker: Asker) -> Story:
        choice, matter = self.chance.choice, plan.matter
        asked = _moment(
            plan.opened - timedelta(days=self.chance.choice((0, 0, 0, 1, 1, 2))),
            7 * 60 + self.chance.randint(0, 80),
        )
        taken = _moment(plan.opened, 9 * 60 + self.chance.randint(0, 200))
        colleague = None
        if not plan.only_me and self.chance.random() < 0.15:
            given, family = person_name(self.chance)
            mail = asker.email.partition("@")[2]
            colleague = Asker(
                f"{given} {family}", f"{family.lower().replace('ü', 'ue')}{plan.opened:%d%m}@{mail}", "", None
            )
        helps = self.say(choice(matter.helps)) if self.chance.random() < 0.85 else ""
        return Story(
            plan, asker, colleague, self._title(matter), self._concern(plan), helps, asked, taken,
        )  # fmt: skip

    def _title(self, matter: Matter) -> str:
        """The subject; where it names no place, often one is added, so that lists tell matters apart."""
        title = self.chance.choice(matter.titles)
        if "{" not in title and ":" not in title and not title.endswith("?"):
            title += self.chance.choice(general.TITLE_ENDINGS)
        return self.say(title)[:160]

    def _concern(self, plan: Plan) -> str:
        """What moves the town: one or two sentences of the matter, with where and how large it is."""
        parts = self.chance.sample(plan.matter.moves, 1 if self.chance.random() < 0.7 else 2)
        text = " ".join(self.say(part) for part in parts)
        if self.chance.random() < 0.35:
            text += self.chance.choice((
                " {ort} hat {ew} Einwohnerinnen und Einwohner.",
                " Zuständig bin ich seit {monat} {jahr}.",
                " Besonders betroffen ist der Bereich um die {strasse}.",
                " In {nachbar} soll es etwas Ähnliches geben.",
            )).format_map(self._words)  # fmt: skip
        if plan.town.is_county:
            for town_word, county_word in (("Gemeinderat", "Kreistag"), ("Rathaus", "Landratsamt")):
                text = text.replace(town_word, county_word)
        return text

    def _moments(self, plan: Plan, start: datetime) -> list[datetime]:
        """Working-hour moments of the entries after the first, in order; dense at the beginning."""
        last = self.today if plan.is_open else self._last_day(plan)
        span = max(1, (last - plan.opened).days)
        days = sorted(int(span * self.chance.random() ** 1.6) for _ in range(max(1, plan.entries - 1)))
        moments = [
            _moment(_workday(plan.opened + timedelta(days=day)), 8 * 60 + self.chance.randint(0, 520))
            for day in days
        ]
        moments.sort()
        latest = _moment(self.today, 7 * 60)
        found, before = [], start
        for moment in moments:
            before = max(min(latest, moment), before + timedelta(minutes=self.chance.randint(7, 90)))
            found.append(before)
        return found

    def _last_day(self, plan: Plan) -> date:
        longest = max(4, (self.today - plan.opened).days - 3)
        return plan.opened + timedelta(days=min(longest, int(self.chance.lognormvariate(4.3, 0.8)) + 6))

    # -- what happens -----------------------------------------------------------------------------------------

    def _walk(self, story: Story, moments: list[datetime]) -> None:
        plan = story.plan
        road = (
            plan.road or self.chance.choices([name for name, _ in ROADS], [weight for _, weight in ROADS])[0]
        )
        story.lines.append(Line(story.asked_at, EntryKind.MESSAGE, "town", self._first_entry(story)))
        if road in ("accompany", "clarify"):
            story.turns.append(Turn(C.CLARIFIED, story.taken_at + timedelta(minutes=3)))
        turning = len(moments) // 2 if len(moments) > 2 else -1
        side = "team"
        for position, at in enumerate(moments):
            if position == turning:
                self._turn(story, road, at=at)
            else:
                side = self._write(story, at, side=side)
        if not plan.is_open:
            self._close(story, road, at=moments[-1] + timedelta(minutes=20))

    def _first_entry(self, story: Story) -> str:
        parts = [story.moves]
        if story.helps:
            parts.append(f"Was helfen würde: {story.helps}")
        if story.plan.is_noted:
            parts.append(f"(notiert von {story.plan.adviser.name})")
        return "\n\n".join(parts)

    def _write(self, story: Story, at: datetime, *, side: str) -> str:
        """Write one entry; returns whose turn it is next."""
        draw = self.chance.random()
        begun = story.turns or side == "team"
        if draw < 0.15 and story.lines[-1].kind != EntryKind.NOTE:
            note = self.say(self._sentences.draw("notes", general.SHORT_NOTES))
            story.lines.append(Line(at, EntryKind.NOTE, "team", note, is_internal=True))
            return side
        if draw < 0.31 and begun:
            self._talk(story, at)
            return self.chance.choice(("town", "team"))
        if side == "team":
            self._begin(story, at)
            story.lines.append(Line(at, EntryKind.MESSAGE, "team", self._message(story, by_team=True)))
            return "town" if self.chance.random() < 0.85 else "team"
        story.lines.append(Line(at, EntryKind.MESSAGE, "town", self._message(story, by_team=False)))
        return "team"

    def _talk(self, story: Story, at: datetime) -> None:
        kind = self.chance.choices((EntryKind.PHONE, EntryKind.CONSULTATION, EntryKind.VISIT), (45, 38, 17))[
            0
        ]
        minutes = self.chance.choice((15, 30, 45, 60, 90, 120)) if story.plan.records_minutes else None
        body = self.say(self._sentences.draw("talks"))
        self._begin(story, at)
        is_internal = self.chance.random() < 0.2
        story.lines.append(Line(at, kind, "team", body, is_internal, at.date(), minutes))

    def _begin(self, story: Story, at: datetime) -> None:
        if not story.turns:
            story.turns.append(Turn(C.ADVISING, at))

    def _message(self, story: Story, *, by_team: bool) -> str:
        choice = self.chance.choice
        names = {"an": story.asker.name if by_team else story.plan.adviser.name,
                 "von": story.plan.adviser.name if by_team else story.asker.name}  # fmt: skip
        words = self._words | names
        greeting = choice(general.GREETINGS_TEAM if by_team else general.GREETINGS_TOWN).format_map(words)
        kind, short = ("advice", general.SHORT_MESSAGES) if by_team else ("replies", general.SHORT_REPLIES)
        body = _after(greeting, self.say(self._sentences.draw(kind, short)))
        if self.chance.random() < 0.45:
            body += "\n\n" + self.say(choice(general.APPOINTMENTS if by_team else general.SHORT_REPLIES))
        closing = choice(general.CLOSINGS).format_map(words)
        return "\n\n".join(part for part in (greeting, body, closing) if part)

    def _turn(self, story: Story, road: str, *, at: datetime) -> None:
        self._begin(story, at)
        if road == "accompany":
            story.turns.append(Turn(C.ACCOMPANYING, at))
            story.lines.append(_event(at, "Die Begleitung beginnt."))
        elif road == "clarify":
            story.turns.append(Turn(C.ADVISING, at))
        elif road == "pause":
            self._pause(story, at)
        elif road == "refer":
            reason = self.say(self.chance.choice(general.REFERRALS))
            story.turns.append(Turn(C.REFERRED, at, reason))
            story.lines.append(_event(at, f"Weitergeleitet: {reason}"))
        else:
            self._talk(story, at)

    def _pause(self, story: Story, at: datetime) -> None:
        reason = self.say(self.chance.choice(general.PAUSES))
        before = story.state
        story.turns.append(Turn(C.PAUSED, at, reason))
        story.lines.append(_event(at, f"Pausiert: {reason}"))
        if story.plan.is_open and self.chance.random() < 0.6:
            return
        again = min(at + timedelta(days=self.chance.randint(3, 25)), _moment(self.today, 6 * 60))
        if again > at:
            story.turns.append(Turn(before, again))
            story.lines.append(_event(again, "Die Beratung geht weiter."))

    # -- how it ends ------------------------------------------------------------------------------------------

    def _close(self, story: Story, road: str, *, at: datetime) -> None:
        story.lines.sort(key=lambda line: line.at)
        at = max(at, story.lines[-1].at + timedelta(minutes=5), story.turns[-1].at if story.turns else at)
        self._begin(story, at)
        if road == "reopen" and len(story.turns) > 1:
            road = "advise"
        self._end(story, road, at=at)
        if road == "reopen":
            self._reopen(story, at)
        elif self.chance.random() < 0.3:
            later = at + timedelta(days=self.chance.randint(60, 190))
            if later.date() < self.today:
                story.turns.append(Turn(C.FOLLOWED_UP, later))

    def _end(self, story: Story, road: str, *, at: datetime) -> None:
        matter, choice = story.plan.matter, self.chance.choice
        referred = road == "refer"
        story.outcome = Outcome.REFERRED if referred else self.chance.choices(OUTCOMES, WEIGHTS)[0]
        story.occasion = self.say(choice(matter.occasions))
        story.result = "Die andere Stelle hat übernommen." if referred else self.say(choice(matter.results))
        story.open_points = self.say(choice(matter.opens))
        story.closed_on = at.date()
        story.turns.append(Turn(C.CLOSED, at))
        body = (f"Worum es ging: {story.occasion}\n\nWas daraus wurde: {story.result}\n\n"
                f"Was offen bleibt: {story.open_points}")  # fmt: skip
        story.lines.append(Line(at, EntryKind.DECISION, "team", body, is_internal=self.chance.random() < 0.1))

    def _reopen(self, story: Story, at: datetime) -> None:
        """Taken up again and closed once more."""
        again = at + timedelta(days=self.chance.randint(10, 40))
        done = again + timedelta(days=self.chance.randint(5, 30))
        if done.date() >= self.today:
            return
        reason = "Die Gemeinde hat sich mit einer weiteren Frage gemeldet."
        story.turns.append(Turn(C.ADVISING, again, reason))
        story.lines.append(_event(again, f"Wieder aufgenommen: {reason}"))
        self._end(story, "advise", at=done)

    def _leave_open(self, story: Story) -> None:
        story.lines.sort(key=lambda line: line.at)
        self._answer_most(story)
        for line in story.lines:
            if line.kind == EntryKind.MESSAGE:
                other = "adviser" if line.side == "town" else "town"
                if story.waiting_for != other:
                    story.waiting_for, story.waiting_since = other, line.at
        if self.chance.random() < 0.35:
            story.follow_up_on = self.today + timedelta(days=self.chance.randint(-6, 40))
            story.follow_up_note = self.say(self.chance.choice(general.FOLLOW_UPS))

    def _answer_most(self, story: Story) -> None:
        """Most letters of towns are answered within two days, as the service promises."""
        last = story.lines[-1]
        answer_at = last.at + timedelta(days=self.chance.randint(1, 2), minutes=35)
        if last.side == "town" and answer_at.date() < self.today and self.chance.random() < 0.85:
            self._begin(story, answer_at)
            story.lines.append(Line(answer_at, EntryKind.MESSAGE, "team", self._message(story, by_team=True)))

    def _add_steps(self, story: Story) -> None:
        count = self.chance.choices((0, 1, 2, 3), (30, 35, 25, 10))[0]
        messages = [line for line in story.lines if line.side == "team" and line.kind == EntryKind.MESSAGE]
        for text in self.chance.sample(story.plan.matter.steps, count if messages else 0):
            at = self.chance.choice(messages).at + timedelta(minutes=4)
            story.steps.append(self._step(story, self.say(text), at=at))

    def _step(self, story: Story, text: str, *, at: datetime) -> Step:
        states: list[tuple[str, datetime, str]] = [(NextStepState.PROPOSED, at, "")]
        end = self.today if story.closed_on is None else story.closed_on
        room = max(0, (end - at.date()).days)
        if room > 6 and self.chance.random() < 0.75:
            first = at + timedelta(days=self.chance.randint(1, room // 2))
            state = self.chance.choices(STEP_STATES, STEP_WEIGHTS)[0]
            states.append((state, first, self.chance.choice(general.STEP_NOTES[state])))
            if state == NextStepState.RUNNING and not story.plan.is_open:
                states.append((NextStepState.DONE, first + timedelta(days=max(1, room // 4)), ""))
        due = at.date() + timedelta(days=self.chance.randint(7, 50)) if self.chance.random() < 0.4 else None
        return Step(text, story.plan.adviser.name, at, states, due)


class _Deck:
    """Draws sentences of a matter without repeating one before all were used."""

    def __init__(self, chance: random.Random, matter: Matter) -> None:
        self._chance = chance
        self._matter = matter
        self._left: dict[str, list[str]] = {}

    def draw(self, kind: str, more: Sequence[str] = ()) -> str:
        """Return the next sentence; when the matter's own are used up, one of `more` comes too."""
        left = self._left.get(kind)
        if not left:
            left = (
                [*getattr(self._matter, kind)]
                if kind not in self._left
                else [*more, *getattr(self._matter, kind)]
            )
            self._chance.shuffle(left)
            self._left[kind] = left
        return left.pop()


def _after(greeting: str, body: str) -> str:
    """After a comma German goes on in lower case, unless a noun or a form of address stands first."""
    first, _, rest = body.partition(" ")
    if greeting:
        return f"{first.lower()} {rest}" if first in general.LOWER_AFTER_COMMA else body
    return body[0].upper() + body[1:]


def _event(at: datetime, text: str) -> Line:
    return Line(at, EntryKind.SYSTEM, "system", text)


def _moment(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time(minutes // 60 % 24, minutes % 60), clock.BERLIN)


def _workday(day: date) -> date:
    return day + timedelta(days=(0, 0, 0, 0, 0, 2, 1)[day.weekday()])

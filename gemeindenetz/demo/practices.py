"""Invented practices: what a town did, told like people tell it. Nothing here touches the database."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from gemeindenetz.demo.texts import MATTERS, general
from gemeindenetz.demo.texts import practices as texts
from gemeindenetz.demo.texts.practices import PRACTICES, Practice
from gemeindenetz.demo.towns import Town

EVIDENCE = ("told", "counted", "counted", "compared", "evaluated")
PHASES = ("trial", "running", "running", "permanent", "ended")


@dataclass
class Told:
    """One invented example, by field name, and its steps."""

    topic: str
    town: Town
    values: dict[str, object]
    steps: list[tuple[str, str]]


class PracticeTeller:
    """Tells practices; no two read alike, because title and sentence together never come twice."""

    def __init__(self, chance: random.Random, today: date) -> None:
        self._chance = chance
        self._today = today
        self._taken: set[tuple[str, str, str]] = set()

    def tell(self, town: Town) -> Told:
        """Return one practice of a town."""
        chance = self._chance
        topic = chance.choice(tuple(PRACTICES))
        practice, words = PRACTICES[topic], self._words(town)
        title, gist = self._heading(practice, words, town=town)
        began = self._today - timedelta(days=chance.randrange(120, 3_600))
        matter = MATTERS[topic]
        steps = [
            (f"{day.year}-{day.month:02}", text)
            for day, text in zip(self._days(began), chance.sample(matter.steps, chance.randint(3, 5)), strict=False)
        ]
        return Told(topic, town, self._values(practice, topic, words=words, began=began, head=(title, gist)), steps)

    def _heading(self, practice: Practice, words: dict[str, str], *, town: Town) -> tuple[str, str]:
        for _try in range(40):
            name = self._chance.choice(practice.names).format_map(words)
            title = name if self._chance.random() < 0.5 else f"{name}: {self._chance.choice(general.DISTRICTS)}"
            gist = self._chance.choice(practice.gists).format_map({**words, "zahl": str(self._chance.randint(6, 90))})
            if (town.ags, title, gist) not in self._taken:
                break
        self._taken.add((town.ags, title, gist))
        return title[:160], gist

    def _days(self, began: date) -> list[date]:
        return [began + timedelta(days=70 * number) for number in range(6)]

    def _words(self, town: Town) -> dict[str, str]:
        chance = self._chance
        return {
            "ort": town.name, "kreis": town.county, "ew": f"{town.population:,}".replace(",", "."),
            "teil": chance.choice(general.DISTRICTS), "verein": chance.choice(general.CLUBS),
            "strasse": chance.choice(general.STREETS), "monat": chance.choice(general.MONTHS),
            "zahl": str(chance.randint(6, 90)), "jahr": str(self._today.year - chance.randint(1, 8)),
            "nachbar": "der Nachbargemeinde",
        }  # fmt: skip

    def _values(
        self, practice: Practice, topic: str, *, words: dict[str, str], began: date, head: tuple[str, str]
    ) -> dict[str, object]:
        chance, matter = self._chance, MATTERS[topic]

        def one(sentences: tuple[str, ...]) -> str:
            return chance.choice(sentences).format_map(words)

        months = chance.choice((4, 6, 9, 12, 14, 18, 24, 30, 48))
        has_resolution = chance.random() < 0.4
        return {
            "title": head[0], "gist": head[1], "occasion": one(matter.moves), "result": one(matter.results),
            "participants": one(texts.PARTICIPANTS), "reached": one(texts.REACHED),
            "not_reached": one(texts.NOT_REACHED), "partners": one(texts.PARTNERS),
            "pitfalls": one(practice.pitfalls), "differently": one(practice.differently),
            "transfer_conditions": one(texts.CONDITIONS), "adaptable_core": one(texts.CORES),
            "local_colour": one(texts.COLOURS), "evidence_kind": chance.choice(EVIDENCE),
            "methods": chance.sample(practice.methods, min(2, len(practice.methods))),
            "target_groups": chance.sample(practice.groups, min(2, len(practice.groups))),
            "began": f"{began.year}-{began.month:02}", "year": began.year, "duration_months": months,
            "phase": chance.choice(PHASES), "cost": chance.choice((0, 350, 900, 2_400, 4_800, 9_000, 18_000, 42_000, 120_000, None)),
            "funding": one(texts.FUNDINGS), "staff_hours": chance.choice((None, 20, 60, 120, 300)),
            "neighbourhood": words["teil"] if chance.random() < 0.3 else "",
            "resolution": "Beschluss des Gemeinderats" if has_resolution else "",
            "resolution_on": began + timedelta(days=60) if has_resolution else None,
        }  # fmt: skip

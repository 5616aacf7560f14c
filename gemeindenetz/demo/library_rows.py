"""Writes invented practices, lessons and recommendations as rows of the library, the way its actions would leave them."""

import random
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Model

from gemeindenetz.core import clock
from gemeindenetz.demo.bulk import copy, ids, reserve
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.practices import PracticeTeller, Told
from gemeindenetz.demo.texts.practices import PRACTICES, THANKS, VOICES
from gemeindenetz.demo.towns import Town
from gemeindenetz.library.models import (
    Adoption,
    Confirmation,
    EntryNumber,
    EntryTransition,
    Evidence,
    ExampleStep,
    Finding,
    PracticeExample,
    Recommendation,
    Validation,
)
from gemeindenetz.network.models import Network, Role, Seat
from gemeindenetz.network.models.sources import Dataset
from gemeindenetz.register.queries.sizes import coarse_size, size_key

LIBRARY_TABLES: tuple[type[Model], ...] = (
    PracticeExample, ExampleStep, Confirmation, Finding, Recommendation, Evidence, Adoption, Validation, EntryTransition,
)  # fmt: skip
AUDIENCES = ("public",) * 12 + ("members",) * 5 + ("above",) * 2 + ("team",)
YEAR = timedelta(days=365)
#: What the personas find of their own: by place in the order of telling.
FIRST_TELLERS = {0: "Musterbach", 1: "Lindenried", 7: "Lindenried", 9: "Musterbach"}
#: Which share of examples nobody tells, by topic and size of town.
UNTOLD = {
    ("digitale-teilhabe", "from-0"): 1.0,
    ("leitlinien-buergerbeteiligung", "from-5000"): 1.0,
    ("engagementstrategie", "from-0"): 0.97,
    ("begegnungsort", "from-5000"): 0.97,
}
#: One lesson to so many examples, one adoption to so many, one recommendation rests on so many proofs.
PER_FINDING, PER_ADOPTION, PROOFS = 3, 8, 6


class Numbers:
    """Gives public numbers by kind and year, and remembers the last."""

    def __init__(self) -> None:
        self._last: dict[tuple[str, int], int] = defaultdict(int)

    def next(self, prefix: str, year: int) -> str:
        """Return the next number."""
        self._last[prefix, year] += 1
        return f"{prefix}-{year}-{self._last[prefix, year]:04d}"

    def rows(self) -> list[EntryNumber]:
        """Return the counters as rows."""
        return [EntryNumber(prefix=prefix, year=year, last=last) for (prefix, year), last in self._last.items()]


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(10), tzinfo=clock.BERLIN)


def _scope(audience: str, network: Network) -> str:
    if audience == "public":
        return "public"
    if audience == "above" and network.parent_id:
        return f"net:{network.parent_id}"
    return f"team:{network.pk}" if audience == "team" else f"net:{network.pk}"


class LibraryRows:
    """Collects rows of one network after another and writes each table in one go."""

    def __init__(self, chance: random.Random, frame: Frame) -> None:
        self._chance = chance
        self._frame = frame
        self._numbers = Numbers()
        self._rows: dict[type[Model], list[dict[str, Any]]] = defaultdict(list)
        self._topics: dict[type[Model], list[tuple[int, int]]] = defaultdict(list)
        self.by_topic: dict[str, list[tuple[int, Town]]] = defaultdict(list)
        self._contacts = dict(
            Seat.objects.filter(role=Role.CONTACT, dataset=Dataset.DEMO).order_by("-pk").values_list("organisation", "pk")
        )

    def examples(self, network: Network, *, towns: list[Town], count: int) -> None:
        """Tell `count` practices of members of a network; some wait for the editor, some are a draft."""
        teller = PracticeTeller(self._chance, self._frame.today)
        numbers, names = reserve(PracticeExample, count), ids(self._chance, count)
        known = {town.name: town for town in towns}
        for place, (number, name) in enumerate(zip(numbers, names, strict=True)):
            town = known.get(FIRST_TELLERS.get(place, "")) or self._chance.choice(towns)
            told = teller.tell(town)
            while place not in FIRST_TELLERS and self._is_untold(told):
                told = teller.tell(self._chance.choice(towns))
            state = "submitted" if place % 250 == 7 else "draft" if place % 250 == 9 else "published"
            self._example(network, told, key=(number, name), state=state)

    def _is_untold(self, told: Told) -> bool:
        """Towns of some sizes tell (nearly) nothing on some topics: what the radar of knowledge gaps is for."""
        share = UNTOLD.get((told.topic, coarse_size(size_key(told.town.population))), 0.0)
        return share > 0 and self._chance.random() < share

    def _example(self, network: Network, told: Told, *, key: tuple[int, str], state: str) -> None:
        chance, today, town = self._chance, self._frame.today, told.town
        published = today - timedelta(days=min(1_800, int(chance.expovariate(1 / 420))))
        confirmed = max(published, today - timedelta(days=chance.randrange(0, 430)))
        audience, is_out = chance.choice(AUDIENCES), state == "published"
        card = "members" if audience != "team" and chance.random() < 0.4 else audience
        contact = self._contacts.get(town.organisation)
        self._rows[PracticeExample].append({
            **told.values, "id": key[0], "public_id": key[1], "network_id": network.pk, "organisation_id": town.organisation,
            "number": self._numbers.next("PB", published.year) if is_out else None,
            "scope": _scope(audience, network) if is_out else "", "pitfalls_scope": _scope(card, network) if is_out else "",
            "audience": audience, "pitfalls_audience": card, "work_scope": f"admin:{town.organisation}", "state": state,
            "state_since": published, "live": is_out, "created_at": _moment(published), "created_by": "Musterland",
            "dataset": Dataset.DEMO, "place_ags": town.ags, "place_county": town.ags[:5],
            "size_class": "" if town.is_county else size_key(town.population),
            "settlement_type": _settlement(town.population), "place_as_of": published,
            "published_on": published if is_out else None, "confirmed_on": confirmed if is_out else None,
            "expires_on": confirmed + YEAR if is_out else None, "due_on": None if is_out else today + timedelta(days=4),
            "validation": chance.choice(("", "", "editor", "editor", "expert")) if is_out else "",
            "contact_id": contact, "may_be_asked": contact is not None and chance.random() < 0.7,
        })  # fmt: skip
        self._topics[PracticeExample].append((key[0], self._frame.topics[told.topic].pk))
        self._rows[ExampleStep] += [
            {"example_id": key[0], "position": place, "when": when, "text": text}
            for place, (when, text) in enumerate(told.steps)
        ]
        self._transition(state, published, example_id=key[0])
        self._validate(self._rows[PracticeExample][-1]["validation"], confirmed, network=network, example_id=key[0])
        if is_out:
            self._rows[Confirmation].append({"example_id": key[0], "due_on": confirmed + YEAR})
            self.by_topic[told.topic].append((key[0], town))

    def _transition(self, state: str, day: date, **subject: int) -> None:
        self._rows[EntryTransition].append(
            {**subject, "to_state": state, "on": day, "actor_name": "Musterland", "recorded_at": _moment(day)}
        )

    def _validate(self, level: str, day: date, *, network: Network, **subject: int) -> None:
        """Leave who checked it: the office first, then the advisory team."""
        marks = (("editor", "Geschäftsstelle"), ("expert", "Beratungsteam"))
        for mark, who in marks[: {"": 0, "editor": 1, "expert": 2}[level]]:
            self._rows[Validation].append({
                **subject, "level": mark, "entry_version": 1, "by_name": "Musterland", "on": day,
                "by_function": f"{who} {network.short_name}",
            })  # fmt: skip

    def findings(self, network: Network, count: int) -> dict[str, list[int]]:
        """Keep lessons: most released without name, some with, some still internal to the team."""
        found: dict[str, list[int]] = defaultdict(list)
        slugs = [slug for slug, rows in self.by_topic.items() if rows]
        for number, name in zip(reserve(Finding, count), ids(self._chance, count), strict=True):
            topic = self._chance.choice(slugs)
            _example, town = self._chance.choice(self.by_topic[topic])
            if self._finding(network, topic, key=(number, name), town=town):
                found[topic].append(number)
        return found

    def _finding(self, network: Network, topic: str, *, key: tuple[int, str], town: Town) -> bool:
        chance, practice = self._chance, PRACTICES[topic]
        day = self._frame.today - timedelta(days=chance.randrange(5, 1_500))
        is_out, audience = chance.random() < 0.8, chance.choice(AUDIENCES)
        is_named = is_out and chance.random() < 0.3
        worked, failed = chance.choice(practice.differently), chance.choice(practice.pitfalls)
        self._rows[Finding].append({
            "id": key[0], "public_id": key[1], "network_id": network.pk, "title": failed.rstrip(".")[:160],
            "worked": worked, "did_not_work": failed, "organisation_id": town.organisation, "state": "released" if is_out else "internal",
            "state_since": day, "scope": _scope(audience, network) if is_out else "", "audience": audience,
            "number": self._numbers.next("EK", day.year) if is_out else None, "work_scope": f"team:{network.pk}",
            "consent_scope": f"admin:{town.organisation}", "is_anonymous": not is_named, "voice": chance.choice(VOICES) if is_out else "",
            "released_on": day if is_out else None, "created_at": _moment(day), "created_by": "Musterland", "dataset": Dataset.DEMO,
            "place_ags": town.ags, "place_county": town.ags[:5], "size_class": "" if town.is_county else size_key(town.population),
            "settlement_type": _settlement(town.population), "place_as_of": day,
            "validation": chance.choice(("", "editor", "expert")) if is_out else "",
        })  # fmt: skip
        self._topics[Finding].append((key[0], self._frame.topics[topic].pk))
        self._transition("released" if is_out else "internal", day, finding_id=key[0])
        self._validate(self._rows[Finding][-1]["validation"], day, network=network, finding_id=key[0])
        return is_out

    def recommendations(self, network: Network, findings: dict[str, list[int]]) -> None:
        """Publish the recommendations of every topic, with what they rest on and what speaks against them."""
        planned = [(topic, advice) for topic, practice in PRACTICES.items() for advice in practice.advice]
        numbers, names = reserve(Recommendation, len(planned)), ids(self._chance, len(planned))
        for number, name, (topic, advice) in zip(numbers, names, planned, strict=True):
            day = self._frame.today - timedelta(days=self._chance.randrange(20, 700))
            title, text, reason = advice
            self._rows[Recommendation].append({
                "id": number, "public_id": name, "network_id": network.pk, "title": title, "text": text, "reason": reason,
                "number": self._numbers.next("HE", day.year), "scope": "public", "audience": "public", "state": "published",
                "state_since": day, "work_scope": f"team:{network.pk}", "created_at": _moment(day), "created_by": "Musterland",
                "published_on": day, "dataset": Dataset.DEMO, "validation": "expert", "live": True,
            })  # fmt: skip
            self._topics[Recommendation].append((number, self._frame.topics[topic].pk))
            self._transition("published", day, recommendation_id=number)
            self._validate("expert", day, network=network, recommendation_id=number)
            self._weigh(number, topic, findings=findings.get(topic, []), day=day)

    def _weigh(self, number: int, topic: str, *, findings: list[int], day: date) -> None:
        chance, examples = self._chance, self.by_topic[topic]
        proofs = [{"example_id": one} for one, _town in chance.sample(examples, min(PROOFS, len(examples)))]
        proofs += [{"finding_id": one} for one in chance.sample(findings, min(3, len(findings)))]
        for place, proof in enumerate(proofs):
            stance = "contradicts" if place == len(proofs) - 1 and place > 3 else "supports"
            self._rows[Evidence].append({
                **proof, "recommendation_id": number, "stance": stance, "strength": chance.choice((1, 2, 2, 3)),
                "added_by": "Musterland", "added_on": day,
            })  # fmt: skip

    def adoptions(self) -> None:
        """Let towns take practices over from others, some with an example of their own (never the older one)."""
        used: set[int] = set()
        for rows in self.by_topic.values():
            for source, town in rows[:: PER_ADOPTION]:
                taken = {town.organisation}
                for own, taker in self._chance.sample(rows, min(3, len(rows))):
                    if taker.organisation in taken:
                        continue
                    taken.add(taker.organisation)
                    is_branch = own > source and own not in used and self._chance.random() < 0.5
                    used |= {own} if is_branch else set()
                    self._rows[Adoption].append({
                        "example_id": source, "organisation_id": taker.organisation, "own_example_id": own if is_branch else None,
                        "adopted_on": self._frame.today - timedelta(days=self._chance.randrange(10, 900)),
                        "thanks": self._chance.choice(THANKS), "adopted_by": taker.name, "dataset": Dataset.DEMO,
                    })  # fmt: skip

    def write(self) -> dict[str, int]:
        """Write everything; returns how many rows of each kind."""
        for model in LIBRARY_TABLES:
            copy_dicts(model, self._rows[model], chance=self._chance)
        for model, links in self._topics.items():
            through: Any = model._meta.get_field("topics").remote_field.through  # type: ignore[union-attr]
            owner = next(one.attname for one in through._meta.concrete_fields if one.related_model is model)
            copy(through, (owner, "topic_id"), rows=links)
        EntryNumber.objects.bulk_create(self._numbers.rows())
        return {
            "examples": len(self._rows[PracticeExample]),
            "findings": len(self._rows[Finding]),
            "recommendations": len(self._rows[Recommendation]),
        }


def copy_dicts(model: type[Model], rows: Iterable[dict[str, Any]], *, chance: random.Random) -> None:
    """Write rows given by column, what they leave out being the field's default."""
    fields = [field for field in model._meta.concrete_fields if not field.primary_key]
    rows = list(rows)
    if not rows:
        return
    keyed = "id" in rows[0]
    names = ["id"] * keyed + [field.attname for field in fields]
    defaults = {field.attname: field.get_default() for field in fields}
    nonces = ids(chance, len(rows)) if "nonce" in defaults else []
    copy(
        model,
        names,
        rows=(
            [({**defaults, **row, **({"nonce": nonces[place]} if nonces else {})})[name] for name in names]
            for place, row in enumerate(rows)
        ),
    )


def _settlement(population: int) -> str:
    return "urban" if population >= 50_000 else "mixed" if population >= 10_000 else "rural"

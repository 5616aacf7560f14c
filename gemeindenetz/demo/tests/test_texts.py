"""Texts of matters: many sentences by hand, every place filled, and no two matters alike."""

import random
from datetime import date

import pytest

from gemeindenetz.demo.story import Adviser, Plan, Teller
from gemeindenetz.demo.texts import MATTERS
from gemeindenetz.demo.towns import Town, TownPerson
from gemeindenetz.topics.vocabulary import FIELDS

TODAY = date(2026, 11, 23)
TOWN = Town(1, "98100001", "Musterbach", "Musterkreis", 7_400, is_county=False, people=[
    TownPerson(1, "Bekir Muster", "bekir@musterland.example", "Hauptamt")])  # fmt: skip
ELSEWHERE = Town(2, "98100002", "Lindenried", "Musterkreis", 3_100, is_county=False)


def tell(seed, *, is_open=False, topic="dorfladen", entries=20, road="", opened=date(2026, 3, 2)):
    teller = Teller(random.Random(seed), today=TODAY, members=[TOWN, ELSEWHERE])
    plan = Plan(
        opened, "fachberatung", TOWN, MATTERS[topic], Adviser(1, "Anna Beispiel"), is_open, entries, road=road
    )
    return teller.tell(plan)


@pytest.mark.parametrize("topic", sorted(MATTERS))
def test_every_topic_has_sixty_sentences_and_none_twice(topic):
    blocks = MATTERS[topic].blocks
    assert len(set(blocks)) == len(blocks) >= 60


def test_every_matter_belongs_to_a_topic_of_the_vocabulary():
    slugs = {concept.slug for field in FIELDS for concept in field.topics}
    assert set(MATTERS) <= slugs


@pytest.mark.parametrize("topic", sorted(MATTERS))
def test_every_place_is_filled(topic):
    for seed in range(12):
        story = tell(seed, topic=topic)
        texts = [
            story.title,
            story.moves,
            story.helps,
            story.occasion,
            story.result,
            *(line.body for line in story.lines),
        ]
        assert not [text for text in texts if "{" in text or "}" in text]


def test_matters_of_one_topic_read_differently():
    stories = [tell(seed) for seed in range(40)]
    assert len({story.moves for story in stories}) > 25
    assert len({tuple(line.body for line in story.lines) for story in stories}) == 40


def test_the_thread_runs_forward_and_ends_before_today():
    for seed in range(60):
        story = tell(seed, is_open=seed % 2 == 0)
        moments = [line.at for line in story.lines]
        assert moments == sorted(moments)
        assert moments[-1].date() <= TODAY
        turns = [turn.at for turn in story.turns]
        assert turns == sorted(turns)
        assert all(turn.date() <= TODAY for turn in turns)


def test_a_closed_matter_has_an_outcome_in_three_sentences():
    for seed in range(20):
        story = tell(seed)
        assert story.state in ("closed", "followed_up")
        assert story.outcome
        assert story.occasion
        assert story.result
        assert story.open_points
        assert story.closed_on


def test_an_open_matter_waits_for_somebody_and_has_none():
    for seed in range(20):
        story = tell(seed, is_open=True, opened=date(2026, 10, 5))
        assert story.state not in ("closed", "followed_up")
        assert story.waiting_for in ("adviser", "town")
        assert not story.outcome


@pytest.mark.parametrize(
    ("road", "state"),
    [("accompany", "accompanying"), ("pause", "paused"), ("refer", "referred"), ("clarify", "clarified")],
)
def test_every_road_is_taken(road, state):
    seen = {turn.to_state for seed in range(6) for turn in tell(seed, road=road).turns}
    assert state in seen


def test_internal_notes_are_internal_and_messages_are_not():
    lines = [line for seed in range(30) for line in tell(seed).lines]
    assert all(line.is_internal for line in lines if line.kind == "note")
    assert not any(line.is_internal for line in lines if line.kind == "message")

"""Today: the sentence counts, the groups keep their order."""

from datetime import datetime

import pytest

from gemeindenetz.core import today as core_today
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.today import TodayItem
from gemeindenetz.portal import queries
from gemeindenetz.portal.templatetags import portal_today


@pytest.mark.parametrize(
    "count, sentence",
    [
        (0, "Heute braucht Sie nichts. Alles läuft."),
        (1, "Eine Sache braucht Sie heute. Alles andere läuft."),
        (5, "Fünf Dinge brauchen Sie heute. Alles andere läuft."),
        (12, "Zwölf Dinge brauchen Sie heute. Alles andere läuft."),
        (13, "13 Dinge brauchen Sie heute. Alles andere läuft."),
    ],
)
def test_sentence_counts_in_words(count, sentence):
    assert portal_today.day_sentence(count) == sentence


@pytest.mark.parametrize("hour, word", [(7, "Guten Morgen"), (13, "Guten Tag"), (19, "Guten Abend")])
def test_greeting_follows_the_clock(hour, word):
    assert portal_today.greeting(datetime(2026, 11, 23, hour), "Anna") == f"{word}, Anna"


def test_items_are_grouped_in_the_order_of_their_sources(monkeypatch):
    items = [
        TodayItem("Fristen", "c", "", "", order=20),
        TodayItem("Anfragen", "a", "", "", order=10),
        TodayItem("Anfragen", "b", "", "", order=10),
    ]
    monkeypatch.setattr(core_today, "_sources", [lambda actor: items])
    view = queries.today_of(Actor.anonymous())
    assert [group.title for group in view.groups] == ["Anfragen", "Fristen"]
    assert view.count == 3

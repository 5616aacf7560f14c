"""Actors and topics of the tests."""

import pytest

from gemeindenetz.core.actor import Actor
from gemeindenetz.topics.models import Topic

DANA = Actor(
    kind="person", name="Dana Dorn", person_id=4, scopes=frozenset({"staff", "office:1", "vocabulary"})
)
ANNA = Actor(
    kind="person",
    name="Anna Amsel",
    person_id=1,
    scopes=frozenset({"staff", "team:1", "vocabulary", "vocabulary-confirm"}),
)
BEKIR = Actor(
    kind="person", name="Bekir Boz", person_id=2, scopes=frozenset({"signed-in", "admin:1", "net:1"})
)
SYSTEM = Actor.system("test")


def topic(slug: str, *, broader: Topic | None = None, **fields: object) -> Topic:
    """Write a topic; its label is its slug with a capital letter."""
    fields.setdefault("label", slug.capitalize())
    row: Topic = Topic.objects.create(slug=slug, broader=broader, **fields)
    return row


@pytest.fixture
def tree(db: None) -> dict[str, Topic]:
    """Two fields: wohnen › leerstand › umnutzung, and mobil › bus."""
    wohnen = topic("wohnen", position=100)
    leerstand = topic("leerstand", broader=wohnen, position=101, alternative_labels=["Baulücke"])
    umnutzung = topic("umnutzung", broader=leerstand, position=102)
    mobil = topic("mobil", position=200)
    bus = topic("bus", broader=mobil, position=201)
    return {one.slug: one for one in (wohnen, leerstand, umnutzung, mobil, bus)}

"""The vocabulary: loaded once, seven fields of action, shown to everybody."""

import pytest

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.topics.actions import load_topics
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.permissions import can_load_topics
from gemeindenetz.topics.vocabulary import FIELDS

pytestmark = pytest.mark.django_db
SYSTEM = Actor.system("test")


def test_seven_fields_of_action_and_some_fifty_topics_are_loaded():
    load_topics(actor=SYSTEM)
    assert Topic.objects.filter(broader=None).count() == 7
    assert 50 <= Topic.objects.exclude(broader=None).count() <= 65
    assert Topic.objects.get(slug="buergerbus").alternative_labels == ["Bürgerauto", "Fahrdienst", "Rufbus"]


def test_a_second_run_changes_nothing():
    assert load_topics(actor=SYSTEM) == 72
    before = list(Topic.objects.values())
    assert load_topics(actor=SYSTEM) == 0
    assert list(Topic.objects.values()) == before


def test_topics_an_office_added_stay_and_changed_words_are_put_right():
    load_topics(actor=SYSTEM)
    Topic.objects.create(slug="eigenes", label="Eigenes")
    Topic.objects.filter(slug="dorfladen").update(label="Laden")
    assert load_topics(actor=SYSTEM) == 1
    assert Topic.objects.filter(slug="eigenes").exists()
    assert Topic.objects.get(slug="dorfladen").label == "Dorfladen"


def test_slugs_are_given_once():
    slugs = [concept.slug for field in FIELDS for concept in (field.concept, *field.topics)]
    assert len(slugs) == len(set(slugs))


def test_only_the_system_loads_the_vocabulary():
    somebody = Actor(kind="person", name="Dana", scopes=frozenset({"staff", "office:1"}))
    assert not can_load_topics(somebody)
    with pytest.raises(NotAllowed):
        load_topics(actor=somebody)


def test_everybody_reads_the_page_and_it_costs_one_query_for_topics(client, django_assert_max_num_queries):
    load_topics(actor=SYSTEM)
    with django_assert_max_num_queries(6):
        page = client.get("/themen/").content.decode()
    assert "Pflege und Gesundheit" in page
    assert "Nachbarschaftshilfe" in page
    assert "auch: Bürgerrat" in page


def test_without_topics_the_page_says_what_to_do(client):
    assert "Noch keine Themen" in client.get("/themen/").content.decode()

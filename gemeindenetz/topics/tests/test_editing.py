"""Offices and advisers keep the vocabulary: add, word, move, retire, restore; it never contradicts itself."""

import pytest
from django.db import IntegrityError, connection, transaction

from gemeindenetz.core.errors import NotAllowed
from gemeindenetz.core.history import history_of
from gemeindenetz.topics import actions
from gemeindenetz.topics.actions import TopicDraft, TopicRefused
from gemeindenetz.topics.models import SynonymRing, Topic
from gemeindenetz.topics.queries import (
    fields_of_action,
    resolved_slugs,
    search_rings,
    topic_page,
    topics_below,
)
from gemeindenetz.topics.tests.conftest import ANNA, BEKIR, DANA, SYSTEM, topic

pytestmark = pytest.mark.django_db


def write(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@pytest.mark.parametrize("actor", [DANA, ANNA])
def test_office_and_adviser_add_a_topic_with_an_address_made_of_its_name(tree, actor):
    made = actions.add_topic(
        actor=actor,
        draft=TopicDraft("Über Straßen & Wege", ["Gehweg", " gehweg ", ""]),
        broader=tree["mobil"],
    )
    assert (made.slug, made.position) == ("ueber-strassen-wege", 202)
    assert made.alternative_labels == ["Gehweg"]
    assert fields_of_action()[1].narrower == [tree["bus"], made]


def test_a_contact_person_does_not_change_the_vocabulary(tree):
    for act in (
        lambda: actions.add_topic(actor=BEKIR, draft=TopicDraft("Neu"), broader=None),
        lambda: actions.edit_topic(actor=BEKIR, topic=tree["bus"], draft=TopicDraft("Neu")),
        lambda: actions.move_topic(actor=BEKIR, topic=tree["bus"], broader=None),
        lambda: actions.deprecate_topic(actor=BEKIR, topic=tree["bus"], replacement=None),
        lambda: actions.merge_topics(actor=BEKIR, source=tree["bus"], target=tree["mobil"]),
        lambda: actions.save_ring(actor=BEKIR, words=["eins", "zwei"]),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_the_second_topic_of_a_name_gets_an_address_of_its_own_after_the_first_left(tree):
    actions.deprecate_topic(actor=DANA, topic=tree["bus"], replacement=None)
    assert actions.add_topic(actor=DANA, draft=TopicDraft("Bus"), broader=None).slug == "bus-2"


def test_names_of_pages_are_no_addresses_of_topics(tree):
    assert actions.add_topic(actor=DANA, draft=TopicDraft("Neu"), broader=None).slug == "thema-neu"
    assert actions.add_topic(actor=DANA, draft=TopicDraft("☃"), broader=None).slug == "thema"


@pytest.mark.parametrize("label", ["", "   ", "LEERSTAND", "x" * 121])
def test_a_name_is_needed_short_and_not_taken(tree, label):
    with pytest.raises(TopicRefused) as refusal:
        actions.edit_topic(actor=DANA, topic=tree["bus"], draft=TopicDraft(label))
    assert refusal.value.field == "label"


def test_a_word_stands_once_among_the_names(tree):
    made = actions.edit_topic(
        actor=DANA, topic=tree["bus"], draft=TopicDraft("Bus", ["bus", "Omnibus"], ["omnibus", "Buss", "Bus"])
    )
    assert (made.alternative_labels, made.hidden_labels) == (["Omnibus"], ["Buss"])


def test_a_topic_cannot_lie_below_itself(tree):
    for above in ("wohnen", "umnutzung"):
        with pytest.raises(TopicRefused, match="unter sich selbst"):
            actions.move_topic(actor=DANA, topic=tree["wohnen"], broader=tree[above])


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE topics_topic SET broader_id = id WHERE slug = 'bus'",
        "UPDATE topics_topic SET broader_id = (SELECT id FROM topics_topic WHERE slug = 'umnutzung') WHERE slug = 'wohnen'",
        "UPDATE topics_topic SET deprecated_on = '2026-01-01', replaced_by_id = id WHERE slug = 'bus'",
        """UPDATE topics_topic AS one SET broader_id = other.id FROM topics_topic AS other
           WHERE (one.slug, other.slug) IN (('mobil', 'bus'), ('bus', 'mobil'))""",
    ],
)
def test_the_database_refuses_a_circle_by_any_route(tree, statement):
    with pytest.raises(IntegrityError, match="by itself"):
        write(statement)


def test_related_is_neither_above_nor_below(tree):
    draft = TopicDraft("Leerstand", related=[tree["bus"]])
    actions.edit_topic(actor=DANA, topic=tree["leerstand"], draft=draft)
    assert list(tree["bus"].related.all()) == [tree["leerstand"]]
    for kin in ("wohnen", "umnutzung", "leerstand"):
        with pytest.raises(TopicRefused):
            actions.edit_topic(
                actor=DANA, topic=tree["leerstand"], draft=TopicDraft("Leerstand", related=[tree[kin]])
            )
    with pytest.raises(TopicRefused, match="miteinander verwandt"):
        actions.move_topic(actor=DANA, topic=tree["leerstand"], broader=tree["bus"])


def test_a_topic_goes_out_of_use_and_comes_back(tree):
    with pytest.raises(TopicRefused, match="verschieben"):
        actions.deprecate_topic(actor=DANA, topic=tree["mobil"], replacement=None)
    with pytest.raises(TopicRefused):
        actions.deprecate_topic(actor=DANA, topic=tree["bus"], replacement=tree["bus"])
    actions.deprecate_topic(actor=DANA, topic=tree["bus"], replacement=tree["leerstand"])
    gone = Topic.objects.get(slug="bus")
    assert resolved_slugs() == {"bus": "leerstand"}
    assert topic_page(gone).replacement == tree["leerstand"]
    with pytest.raises(NotAllowed, match="wieder"):
        actions.edit_topic(actor=DANA, topic=gone, draft=TopicDraft("Bus"))
    back = actions.restore_topic(actor=DANA, topic=gone)
    assert (back.deprecated_on, back.replaced_by, resolved_slugs()) == (None, None, {})
    with pytest.raises(NotAllowed):
        actions.restore_topic(actor=DANA, topic=back)


def test_a_name_given_anew_meanwhile_stands_in_the_way_of_restoring(tree):
    gone = actions.deprecate_topic(actor=DANA, topic=tree["bus"], replacement=None)
    actions.add_topic(actor=DANA, draft=TopicDraft("Bus"), broader=None)
    with pytest.raises(TopicRefused, match="umbenennen"):
        actions.restore_topic(actor=DANA, topic=gone)


def test_replacements_lead_to_the_end_of_the_chain(tree):
    actions.deprecate_topic(actor=DANA, topic=tree["bus"], replacement=tree["umnutzung"])
    actions.deprecate_topic(actor=DANA, topic=tree["umnutzung"], replacement=tree["leerstand"])
    assert resolved_slugs() == {"bus": "leerstand", "umnutzung": "leerstand"}


def test_everything_below_is_found_at_any_depth(tree):
    assert topics_below(tree["wohnen"]) == {tree["leerstand"].pk, tree["umnutzung"].pk}
    assert topics_below(tree["bus"]) == set()


def test_the_history_says_who_worded_a_topic(tree):
    actions.edit_topic(actor=ANNA, topic=tree["bus"], draft=TopicDraft("Linienbus"))
    event = history_of(tree["bus"], DANA)[0]
    assert event.who == "Anna Amsel"
    assert ("Bus", "Linienbus") in [(change.before, change.after) for change in event.changes]


def test_what_people_changed_survives_setting_up_again(db):
    actions.load_topics(actor=SYSTEM)
    bus = Topic.objects.get(slug="buergerbus")
    actions.edit_topic(actor=DANA, topic=bus, draft=TopicDraft("Bürgerbus und Bürgerauto"))
    assert actions.load_topics(actor=SYSTEM) == 0
    assert Topic.objects.get(slug="buergerbus").label == "Bürgerbus und Bürgerauto"


def test_a_ring_of_words_reaches_the_search_and_a_word_stands_in_one_ring(tree):
    ring = actions.save_ring(actor=ANNA, words=["Rathaus", " Gemeindeverwaltung", "rathaus"])
    assert ring.words == ["Rathaus", "Gemeindeverwaltung"]
    assert ["Rathaus", "Gemeindeverwaltung"] in search_rings()
    assert ["Leerstand", "Baulücke"] in search_rings()
    for words in (["eins"], ["x" * 81, "y"], ["RATHAUS", "Amt"], [str(n) for n in range(21)]):
        with pytest.raises(actions.RingRefused):
            actions.save_ring(actor=ANNA, words=words)
    actions.save_ring(actor=ANNA, words=["Rathaus", "Amt"], ring=ring)
    actions.delete_ring(actor=ANNA, ring=ring)
    assert not SynonymRing.objects.exists()


def test_names_of_topics_out_of_use_do_not_widen_searches(tree):
    actions.deprecate_topic(actor=DANA, topic=tree["umnutzung"], replacement=None)
    actions.deprecate_topic(actor=DANA, topic=tree["leerstand"], replacement=None)
    assert search_rings() == []


def test_two_moves_at_once_cannot_close_a_circle(tree):
    other = topic("anderes")
    actions.move_topic(actor=DANA, topic=other, broader=tree["bus"])
    stale = Topic.objects.get(slug="mobil")
    with pytest.raises(TopicRefused):
        actions.move_topic(actor=DANA, topic=stale, broader=other)

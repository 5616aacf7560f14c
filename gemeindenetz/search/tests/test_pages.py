"""The search page and its suggestions over HTTP, and what is noted of searches without an answer."""

from datetime import date, timedelta

import pytest

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.search.actions import forget_old, note_unanswered
from gemeindenetz.search.models import Change, UnansweredQuery
from gemeindenetz.search.queries import unanswered_queries

SYSTEM = Actor.system("test")
GEORG = Actor.anonymous()


def page(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_page_works_without_script_and_marks_what_matched(client, toys):
    toys.put(1, "Dorfladen <gründen>", gist="Wie ein Dorf seinen Laden trägt", facets={"thema": ("Nahversorgung",)})
    text = page(client, "/suche/?q=Dorfläden")
    assert "<mark>Dorfladen</mark> &lt;gründen&gt;" in text
    assert 'href="/toy/1/"' in text
    assert "Nahversorgung" in text
    assert "1 Treffer für „Dorfläden“" in text
    assert "Gefunden wegen:" in text


def test_filter_tab_order_and_page_stand_in_the_address(client, toys):
    for key in range(45):
        toys.put(key, f"Laden {key}", facets={"thema": ("gerade" if key % 2 == 0 else "krumm",)}, day=date(2020, 1, 1))
    text = page(client, "/suche/?q=Laden&thema=gerade&sortierung=datum&art=toy")
    assert "23 Treffer" in text
    assert "seite=2" in text
    assert "thema=gerade" in text.split('rel="next"')[1][:200]
    assert page(client, "/suche/?q=Laden&thema=gerade&seite=2").count("data-row") == 3


def test_nothing_found_says_what_to_do_and_is_noted_without_a_person(client, toys):
    assert "Nichts gefunden" in page(client, "/suche/?q=Fahrradbrücke+Müller4711+x@y.de")
    row = UnansweredQuery.objects.get()
    assert "4711" not in row.words
    assert "@" not in row.words
    page(client, "/suche/?q=Fahrradbrücke+Müller4711+x@y.de")
    row.refresh_from_db()
    assert row.count == 2


@pytest.mark.parametrize("scope", ["team:1", "matter:7"])
def test_searches_of_those_who_work_on_a_matter_are_never_noted(toys, scope):
    note_unanswered(actor=Actor(kind="person", scopes=frozenset({"public", scope})), text="Fahrradbrücke")
    assert not UnansweredQuery.objects.exists()


@pytest.mark.parametrize("text", ["12345", "?!", "xqzzwv", ""])
def test_what_is_no_german_word_is_not_noted(toys, text):
    note_unanswered(actor=GEORG, text=text)
    assert not UnansweredQuery.objects.exists()


def test_radar_reads_words_by_how_often_they_failed(toys):
    for _ in range(3):
        note_unanswered(actor=GEORG, text="Fahrradbrücken")
    note_unanswered(actor=GEORG, text="Hebamme")
    with clock.at(clock.now() - timedelta(days=40)):
        note_unanswered(actor=GEORG, text="Hebamme")
    found = unanswered_queries(clock.today() - timedelta(days=7))
    assert [(one.words, one.count, one.days) for one in found] == [("fahrradbruecken", 3, 1), ("hebamme", 1, 1)]


def test_old_changes_and_searches_are_forgotten(toys):
    toys.put(1, "Dorfladen")
    with clock.at(clock.now() - timedelta(days=500)):
        note_unanswered(actor=GEORG, text="Hebamme")
    with clock.at(clock.now() + timedelta(days=4)):
        assert forget_old(actor=SYSTEM) == (1, 1)
    assert not Change.objects.exists()


@pytest.mark.parametrize(
    "query",
    ["q=AND+OR+((", "q=" + "a" * 9_000, "q=%00%01", "q=%E2%80%AEabc", "seite=-1", "seite=9999999999999", "seite=x",
     "art=nix&thema=&sortierung=quatsch", "ort=Nirgendwo&sortierung=naehe", "q=%ff%fe", "thema=" + "x" * 3_000],
)  # fmt: skip
def test_malformed_addresses_give_a_page(client, toys, query):
    toys.put(1, "Dorfladen")
    page(client, f"/suche/?{query}")
    page(client, f"/suche/vorschlaege/?{query}")


def test_suggestions_are_options_that_lead_to_their_page(client, toys):
    toys.put(1, "Dorfladen gründen")
    text = page(client, "/suche/vorschlaege/?q=dorfl")
    assert 'data-href="/toy/1/"' in text
    assert text.count('role="option"') >= 1
    assert page(client, "/suche/vorschlaege/?q=d").strip() == ""


def test_number_of_queries_does_not_grow_with_the_hits(client, toys, django_assert_max_num_queries):
    for key in range(40):
        toys.put(key, f"Laden {key}")
    page(client, "/suche/?q=Laden")
    with django_assert_max_num_queries(15):
        page(client, "/suche/?q=Laden")


def test_every_frame_has_the_search_of_everything(client, toys):
    assert 'action="/suche/"' in page(client, "/gemeinden/")

"""Finding: words, phrases, facets, order, spelling, reasons."""

from datetime import date

import pytest

from gemeindenetz.core.actor import Actor
from gemeindenetz.search import synonyms
from gemeindenetz.search.engine import process
from gemeindenetz.search.queries import find, similar, suggest
from gemeindenetz.search.results import Query

GEORG = Actor.anonymous()
ANNA = Actor(kind="person", scopes=frozenset({"public", "signed-in", "team:1"}))
BEKIR = Actor(kind="person", scopes=frozenset({"public", "signed-in", "matter:7"}))


def titles(actor, text="", **values):
    return [hit.title for hit in find(actor, Query(text, **values)).hits]


def test_what_was_just_saved_is_found_at_once(toys):
    toys.put(1, "Bürgerbus in der Fläche")
    assert titles(GEORG, "Bürgerbusse") == ["Bürgerbus in der Fläche"]


@pytest.mark.parametrize(
    "typed, title",
    [
        ("Beteiligung", "Bürgerbeteiligungsverfahren gestalten"),
        ("Buergerbus", "Zwei Bürgerbusse für drei Dörfer"),
        ("Nachbarschaftshilfe", "Nachbarschaftliche Hilfe im Quartier"),
        ("strasse", "Straßen zum Spielen"),
        ("HÄUSER", "Ein Haus für alle"),
        ("Verfahren", "Bürgerbeteiligungsverfahren gestalten"),
    ],
)
def test_german_words_are_found_in_other_forms(toys, typed, title):
    for key, one in enumerate(
        [
            "Bürgerbeteiligungsverfahren gestalten",
            "Zwei Bürgerbusse für drei Dörfer",
            "Nachbarschaftliche Hilfe im Quartier",
            "Straßen zum Spielen",
            "Ein Haus für alle",
        ]
    ):
        toys.put(key, one)
    assert titles(GEORG, typed) == [title]


def test_title_weighs_more_than_text(toys):
    toys.put(1, "Etwas anderes", body="Ein Satz über den Dorfladen und vieles mehr, was hier steht.")
    toys.put(2, "Dorfladen", body="Ein Satz über den Laden und vieles mehr, was hier steht.")
    assert titles(GEORG, "Dorfladen") == ["Dorfladen", "Etwas anderes"]


def test_phrase_in_quotes_wants_the_words_side_by_side(toys):
    toys.put(1, "Runder Tisch im Rathaus")
    toys.put(2, "Ein Tisch ist nicht runder")
    assert titles(GEORG, '"runder Tisch"') == ["Runder Tisch im Rathaus"]
    assert titles(GEORG, "„runder Tisch“") == ["Runder Tisch im Rathaus"]


def test_facets_count_under_the_other_filters(toys):
    toys.put(1, "Laden A", facets={"thema": ("Dorfladen",)})
    toys.put(2, "Laden B", facets={"thema": ("Dorfladen", "Ortsmitte")})
    toys.put(3, "Laden C", facets={"thema": ("Ortsmitte",)})
    results = find(GEORG, Query("Laden", facets={"thema": ("Dorfladen",)}))
    assert results.total == 2
    counts = {option.value: (option.count, option.active) for option in results.facets[0].options}
    assert counts == {"Dorfladen": (2, True), "Ortsmitte": (2, False)}


def test_date_and_nearness_order_the_hits(toys):
    toys.put(1, "Laden alt", day=date(2020, 1, 1), place=(9.0, 48.0))
    toys.put(2, "Laden neu", day=date(2024, 1, 1), place=(10.0, 49.0))
    toys.put(3, "Laden ohne Ort")
    assert titles(GEORG, "Laden", sort="date") == ["Laden neu", "Laden alt", "Laden ohne Ort"]
    results = find(GEORG, Query("Laden", sort="near", near=(9.0, 48.1)))
    assert [hit.title for hit in results.hits] == ["Laden alt", "Laden neu", "Laden ohne Ort"]
    assert results.hits[0].distance_km == pytest.approx(11.1, abs=0.1)
    assert results.hits[2].distance_km is None


def test_pages_have_no_ceiling(toys):
    for key in range(50):
        toys.put(key, f"Laden {key}")
    seen = [
        hit.key for page in range(1, 6) for hit in find(GEORG, Query("Laden", page=page, page_size=10)).hits
    ]
    assert sorted(seen) == list(range(50))
    assert find(GEORG, Query("Laden", page=99)).hits == ()


def test_mistyped_word_is_mended_and_said(toys):
    toys.put(1, "Bürgerbus in der Fläche")
    results = find(GEORG, Query("Bürgrebus"))
    assert [hit.title for hit in results.hits] == ["Bürgerbus in der Fläche"]
    assert results.did_you_mean == "bürgerbus"
    assert titles(GEORG, "Burgerbus") == ["Bürgerbus in der Fläche"]


def test_some_words_are_better_than_none_and_it_is_said(toys):
    toys.put(1, "Dorfladen gründen")
    results = find(GEORG, Query("Dorfladen Raumschiff"))
    assert results.total == 1
    assert results.notices


def test_synonyms_widen_the_query_and_are_named(toys):
    synonyms.register_synonyms(lambda: [("Bürgerbus", "Rufbus", "Bürger fahren Bürger")])
    process.forget_synonyms()
    toys.put(1, "Der Rufbus kommt")
    toys.put(2, "Bürger fahren für Bürger")
    results = find(GEORG, Query("Bürgerbus"))
    assert {hit.key for hit in results.hits} == {1, 2}
    assert [hit.matched_words for hit in results.hits if hit.key == 1] == [("Rufbus",)]


def test_matched_words_are_marked_and_everything_else_is_plain_text(toys):
    toys.put(
        1, "<b>Dorfladen</b> & mehr", body="Anfang. " * 60 + "Hier steht der Dorfladen. " + "Ende. " * 60
    )
    hit = find(GEORG, Query("Dorfläden")).hits[0]
    assert [piece.text for piece in hit.title_segments if piece.matched] == ["Dorfladen"]
    assert "".join(piece.text for piece in hit.title_segments) == "<b>Dorfladen</b> & mehr"
    assert "Dorfladen" in [piece.text for piece in hit.snippet if piece.matched]
    assert len("".join(piece.text for piece in hit.snippet)) < 300


def test_suggestions_complete_words_and_name_entries(toys):
    toys.put(1, "Bürgerbus in der Fläche")
    toys.put(2, "Mobilität", body="Der Bürgerbus und der Bürgerrat")
    found = suggest(GEORG, "buerg")
    assert found[0].label == "Bürgerbus in der Fläche"
    assert {one.label for one in found[1:]} >= {"bürgerbus", "bürgerrat"}


def test_similar_entries_say_which_words_led_to_them(toys):
    toys.put(1, "Dorfladen gründen", gist="Wie ein Dorf seinen Laden trägt")
    toys.put(2, "Bürgerrat", gist="Zufällig gewählt")
    found = similar(GEORG, "Unser letzter Laden im Dorf schließt, was können wir tun?", kinds=("toy",))
    assert [hit.key for hit in found] == [1]
    assert "Laden" in found[0].matched_words


@pytest.mark.parametrize(
    "text",
    [
        "AND OR ((", "a" * 10_000, "wort " * 2_500, "\x00\x01\x1f\x7f", "\u202edlab\u202c \u200f", "*", '"', '""', "'", "title:",
        "+-!(){}[]^~?:\\/", "%s %(a)s {x}", "<script>", "🚌", "\ud800", "NOT", "ä" * 300, "\n\n", "1 2 3", "„",
    ],
)  # fmt: skip
def test_no_text_is_an_error(toys, text):
    toys.put(1, "Bürgerbus")
    find(GEORG, Query(text))
    suggest(GEORG, text)
    similar(GEORG, text, kinds=("toy",))


class TestAudience:
    def test_every_scope_opens_and_no_other(self, toys):
        toys.put(1, "Offener Laden")
        toys.put(2, "Laden der Mitglieder", scopes=frozenset({"net:3"}))
        member = Actor(kind="person", scopes=frozenset({"public", "signed-in", "net:3"}))
        assert titles(GEORG, "Laden") == ["Offener Laden"]
        assert set(titles(member, "Laden")) == {"Offener Laden", "Laden der Mitglieder"}

    def test_inner_text_is_found_counted_and_marked_for_its_readers_alone(self, secrets):
        secrets.put(
            7, "Vorgang", body="Frage zur Ortsmitte", scopes=frozenset({"matter:7", "team:1"}),
            inner="Der Bürgermeister zögert", inner_scopes=frozenset({"team:1"}),
        )  # fmt: skip
        assert titles(ANNA, "zögert") == ["Vorgang"]
        assert any(piece.matched for piece in find(ANNA, Query("zögert")).hits[0].snippet)
        assert titles(BEKIR, "Ortsmitte") == ["Vorgang"]
        for text in ("zögert", "Bürgermeister", "zögrt"):
            results = find(BEKIR, Query(text))
            assert (results.total, results.hits, results.kinds, results.did_you_mean) == (0, (), (), "")
        both = find(BEKIR, Query("Ortsmitte zögert")).hits
        assert "zögert" not in str(both)
        assert suggest(BEKIR, "bürgerm") == []

    def test_change_of_audience_shows_at_once(self, toys):
        toys.put(1, "Offener Laden", facets={"thema": ("Geheimthema",)})
        toys.put(1, "Offener Laden", facets={"thema": ("Geheimthema",)}, scopes=frozenset({"team:1"}))
        results = find(GEORG, Query("Laden"))
        assert (results.total, results.facets, suggest(GEORG, "offe")) == (0, (), [])

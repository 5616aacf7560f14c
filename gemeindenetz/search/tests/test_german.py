"""The German chain: compounds are found by their parts, look-alikes stay whole."""

import json
import random

import pytest
import tantivy

from gemeindenetz.search.engine.asking import Asked, Audience, full_query
from gemeindenetz.search.engine.shape import SCHEMA, as_indexed
from gemeindenetz.search.engine.typed import read
from gemeindenetz.search.german.folding import clean, fold
from gemeindenetz.search.registry import Document
from gemeindenetz.search.tests.compound_pairs import LOOK_ALIKES, PAIRS

PUBLIC = frozenset({"public"})
DISTRACTORS = 1_000
# Words of other fields of life, so that no distractor answers a query by right.
TEXT = """
    Teleskop Gletscher Violine Zebra Algebra Kompott Saxophon Mikroskop Orchidee Flamingo Vulkan Hieroglyphe Schnorchel
    Trompete Pinguin Galaxie Zimt Rosine Pirat Korsett Papagei Kaktus Lava Oboe Panther Krawatte Schach Fechten Judo
    Kanu Segel Anker Kompass Karawane Oase Kamel Iglu Fjord Tundra Bambus Mango Kiwi Vanille Safran Amethyst Rubin
"""
WORDS = TEXT.split()


def indexed(texts, chain):
    index = tantivy.Index(SCHEMA)
    writer = index.writer(50_000_000, 1)
    for key, text in enumerate(texts):
        writer.add_document(as_indexed(Document("toy", key, text, "", PUBLIC), chain))
    writer.commit()
    index.reload()
    return index.searcher()


def found(searcher, text, chain):
    asked = Asked(read(text, chain), Audience(PUBLIC))
    hits = searcher.search(full_query(asked, all_kinds=("toy",)), 2_000, count=False).hits
    return [json.loads(searcher.doc(address).get_first("stored"))["key"] for _, address in hits]


@pytest.fixture(scope="module")
def collection(chain):
    chance = random.Random(3)
    distractors = [" ".join(chance.sample(WORDS, 3)) for _ in range(DISTRACTORS)]
    texts = [text for _, text in PAIRS] + [text for _, text in LOOK_ALIKES] + distractors
    return indexed(texts, chain)


def test_there_are_enough_pairs_and_look_alikes():
    assert len(PAIRS) >= 100
    assert len(LOOK_ALIKES) >= 50
    assert len(set(PAIRS)) == len(PAIRS)


def test_every_compound_is_among_the_first_ten_among_a_thousand_distractors(collection, chain):
    """Other targets that answer a query by right are left aside."""
    missing = []
    for key, (query, text) in enumerate(PAIRS):
        hits = [hit for hit in found(collection, query, chain) if hit == key or hit >= len(PAIRS)]
        if key not in hits or hits.index(key) >= 10:
            missing.append((query, text, hits[:10]))
    assert missing == []


def test_no_look_alike_is_found(collection, chain):
    torn = [
        (query, text)
        for key, (query, text) in enumerate(LOOK_ALIKES, start=len(PAIRS))
        if key in found(collection, query, chain)
    ]
    assert torn == []


@pytest.mark.parametrize(
    "word",
    [
        "Wirtschaft",
        "Zeitung",
        "Heimat",
        "Donnerstag",
        "Vorstand",
        "Stiftung",
        "Museum",
        "Verwaltung",
        "Erfahrung",
        "Urteil",
    ],
)
def test_simple_word_has_no_parts(chain, word):
    assert chain.terms(word).parts == ()


@pytest.mark.parametrize("typed", ["Bürger", "Buerger", "BÜRGER", "bu\u0308rger", "Bür\u00adger"])
def test_spellings_of_one_word_are_one_term(chain, typed):
    assert chain.terms(clean(typed)) == chain.terms("Bürger")


def test_folding_leaves_other_scripts_readable():
    assert fold("Straße") == "strasse"
    assert fold("Café") == "cafe"
    assert fold("Łódź") == "łodz"
    assert fold("Київ") == "киiв" or fold("Київ")


def test_stop_words_say_nothing_and_lemmas_bring_forms_together(chain):
    assert chain.terms("und") is None
    assert chain.terms("Häuser").lemma == chain.terms("Haus").lemma == "haus"
    assert chain.terms("ging").lemma == "gehen"

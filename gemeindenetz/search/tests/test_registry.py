"""What apps say about themselves."""

import pytest

from gemeindenetz.search import registry, synonyms
from gemeindenetz.search.registry import DocumentKind, FacetKind


@pytest.fixture
def empty_registry(monkeypatch):
    monkeypatch.setattr(registry, "_kinds", {})
    monkeypatch.setattr(registry, "_facets", {})
    monkeypatch.setattr(synonyms, "_sources", [])


def kind(name: str, order: int = 100) -> DocumentKind:
    return DocumentKind(name, name, lambda keys: iter(()), lambda actor, keys: set(keys), order=order)


def test_kinds_stand_in_their_order_and_are_registered_once(empty_registry):
    for one in (kind("b", 20), kind("a", 30), kind("b", 10)):
        registry.register_documents(one)
    assert [one.kind for one in registry.document_kinds()] == ["b", "a"]
    assert registry.document_kind("b").order == 10
    assert registry.document_kind("unknown") is None


def test_two_kinds_share_a_filter(empty_registry):
    registry.register_facet(FacetKind("thema", "Thema", order=2))
    registry.register_facet(FacetKind("art", "Art", order=1))
    registry.register_facet(FacetKind("thema", "Thema", order=2))
    assert [facet.key for facet in registry.facet_kinds()] == ["art", "thema"]


def test_a_group_of_one_word_is_no_synonym(empty_registry):
    synonyms.register_synonyms(lambda: [("Bürgerbus", "Rufbus"), ("allein",)])
    assert synonyms.synonym_groups() == [("Bürgerbus", "Rufbus")]

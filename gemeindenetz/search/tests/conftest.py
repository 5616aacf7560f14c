"""An empty registry with toys, and a data folder of its own for every test."""

import pytest

from gemeindenetz.search import registry, synonyms
from gemeindenetz.search.engine import process, reading
from gemeindenetz.search.german.chain import open_chain
from gemeindenetz.search.registry import FacetKind
from gemeindenetz.search.tests.toy import Toys


@pytest.fixture(scope="session")
def lexicon_folder(tmp_path_factory):
    return tmp_path_factory.mktemp("lexicon")


@pytest.fixture(scope="session")
def chain(lexicon_folder):
    return open_chain(lexicon_folder)


@pytest.fixture
def folder(tmp_path, settings, monkeypatch, chain):
    """A fresh data folder; the chain is shared, the reader begins anew."""
    settings.DATA_DIR = tmp_path
    monkeypatch.setattr(process, "chain", lambda: chain)
    reader = reading.Reader()
    monkeypatch.setattr("gemeindenetz.search.engine.shelves.READER", reader)
    return tmp_path / "search"


@pytest.fixture
def no_kinds(monkeypatch):
    monkeypatch.setattr(registry, "_kinds", {})
    monkeypatch.setattr(registry, "_facets", {})
    monkeypatch.setattr(synonyms, "_sources", [])
    process.forget_synonyms()
    yield
    process.forget_synonyms()


@pytest.fixture
def toys(db, folder, no_kinds):
    """A kind everybody may search, with the filter "thema"."""
    made = Toys()
    registry.register_documents(made.registered)
    registry.register_facet(FacetKind("thema", "Thema"))
    return made


@pytest.fixture
def secrets(toys):
    """A confidential kind."""
    made = Toys("secret", confidential=True)
    registry.register_documents(made.registered)
    return made

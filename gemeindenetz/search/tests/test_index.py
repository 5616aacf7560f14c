"""The index on disk: building, following, two readers, folders that vanish or break."""

import json
import shutil
import threading
from dataclasses import replace

import pytest
import tantivy
from django.db import connection, transaction

from gemeindenetz.core.actor import Actor
from gemeindenetz.search import registry
from gemeindenetz.search.commands import check
from gemeindenetz.search.engine import places, process, writing
from gemeindenetz.search.engine.following import alone, step, why_build
from gemeindenetz.search.engine.pending import NOTHING, pending_since
from gemeindenetz.search.engine.reading import Reader
from gemeindenetz.search.engine.shape import SCHEMA
from gemeindenetz.search.engine.writing import build
from gemeindenetz.search.models import Change
from gemeindenetz.search.queries import find, suggest
from gemeindenetz.search.results import Query
from gemeindenetz.search.tests.toy import Toys

GEORG = Actor.anonymous()
TEAM = Actor(kind="person", scopes=frozenset({"public", "team:1"}))


@pytest.fixture
def toys(transactional_db, folder, no_kinds):
    made = Toys()
    registry.register_documents(made.registered)
    registry.register_documents(Toys("secret", confidential=True).registered)
    yield made
    Change.objects.all().delete()


def titles(text="", actor=GEORG):
    return sorted(hit.title for hit in find(actor, Query(text)).hits)


def follow_once():
    return step()


def test_first_step_builds_and_later_ones_follow(toys):
    toys.put(1, "Dorfladen")
    assert follow_once().by_kind == {"toy": 1, "secret": 0}
    assert why_build() == ""
    toys.put(2, "Dorfladen am Markt")
    assert follow_once() is None
    shelf = Reader().shelf()
    assert shelf.books["open"].counts() == {"toy": 2}
    assert shelf.generation.complete
    assert pending_since(shelf.books["open"].checkpoint, ["toy"], limit=None) == []
    toys.drop(1)
    follow_once()
    assert Reader().shelf().books["open"].counts() == {"toy": 1}
    assert titles("Dorfladen") == ["Dorfladen am Markt"]


def test_following_an_unchanged_database_writes_nothing(toys):
    toys.put(1, "Dorfladen")
    follow_once()
    meta = places.home() / places.current().folder / "open" / "meta.json"
    before = meta.stat().st_mtime_ns
    follow_once()
    assert meta.stat().st_mtime_ns == before


@pytest.mark.parametrize("text", ["Laden", ""])
def test_index_and_overlay_answer_as_one(toys, text):
    for key in range(30):
        toys.put(key, f"Laden {key}")
    follow_once()
    toys.put(3, "Garten statt dessen")
    toys.put(40, "Laden 40")
    toys.drop(5)
    results = find(GEORG, Query(text, page_size=100))
    found = {hit.title for hit in results.hits}
    assert "Laden 40" in found
    assert not found & {"Laden 3", "Laden 5"}
    assert results.total == len(found) == results.kinds[0].count


def test_change_of_audience_is_seen_by_both_readers_from_the_commit_on(toys, monkeypatch):
    toys.put(1, "Geheimplan Ortsmitte")
    toys.put(2, "Ortsmitte offen")
    follow_once()
    readers = [Reader(), Reader()]
    for reader in readers:
        monkeypatch.setattr("gemeindenetz.search.engine.shelves.READER", reader)
        assert len(titles("Ortsmitte")) == 2
    toys.put(1, "Geheimplan Ortsmitte", scopes=frozenset({"team:1"}))
    for reader in readers:
        monkeypatch.setattr("gemeindenetz.search.engine.shelves.READER", reader)
        results = find(GEORG, Query("Ortsmitte"))
        assert (results.total, [hit.key for hit in results.hits]) == (1, [2])
        assert results.kinds[0].count == 1
        assert suggest(GEORG, "geheim") == []
        assert titles("Geheimplan", TEAM) == ["Geheimplan Ortsmitte"]
    follow_once()
    for reader in readers:
        monkeypatch.setattr("gemeindenetz.search.engine.shelves.READER", reader)
        assert titles("Ortsmitte") == ["Ortsmitte offen"]
        assert suggest(GEORG, "geheim") == []


def test_a_change_that_commits_late_is_not_passed_over(toys):
    """The older transaction commits last: a checkpoint by number would miss it."""
    toys.put(1, "Alt")
    follow_once()
    begun, go_on = threading.Event(), threading.Event()

    def slow():
        with transaction.atomic():
            toys.put(1, "Spätling")
            begun.set()
            go_on.wait(10)
        connection.close()

    thread = threading.Thread(target=slow)
    thread.start()
    begun.wait(10)
    toys.put(2, "Schneller")
    follow_once()
    go_on.set()
    thread.join()
    assert titles("Spätling") == ["Spätling"]
    follow_once()
    assert Reader().shelf().books["open"].counts() == {"toy": 2}
    checkpoint = Reader().shelf().books["open"].checkpoint
    assert pending_since(checkpoint, ["toy"], limit=None) == []
    assert titles("Spätling") == ["Spätling"]


def test_rolled_back_change_changes_nothing(toys):
    toys.put(1, "Dorfladen")
    follow_once()
    with transaction.atomic():
        toys.put(1, "Dorfladen im Rathaus")
        transaction.set_rollback(True)
    assert pending_since(Reader().shelf().books["open"].checkpoint, ["toy"], limit=None) == []


class TestTrouble:
    def reader(self, monkeypatch):
        reader = Reader()
        monkeypatch.setattr("gemeindenetz.search.engine.shelves.READER", reader)
        return reader

    def test_deleted_folder_is_answered_from_what_is_open_and_built_anew(self, toys, monkeypatch):
        toys.put(1, "Dorfladen")
        follow_once()
        self.reader(monkeypatch)
        assert titles("Dorfladen") == ["Dorfladen"]
        shutil.rmtree(places.home())
        assert titles("Dorfladen") == ["Dorfladen"]
        assert not check()[0].ok
        toys.put(2, "Dorfladen zwei")
        assert titles("Dorfladen") == ["Dorfladen", "Dorfladen zwei"]
        assert follow_once().checked
        assert titles("Dorfladen") == ["Dorfladen", "Dorfladen zwei"]
        assert check()[0].ok

    def test_fresh_process_without_index_answers_from_the_database_and_says_so(self, toys, monkeypatch):
        toys.put(1, "Dorfladen")
        self.reader(monkeypatch)
        results = find(GEORG, Query("Dorfladen"))
        assert results.total == 1
        assert results.notices

    @pytest.mark.parametrize("what", ["meta.json", "*.term", "*.store", "*.idx"])
    def test_truncated_file_is_noticed_said_and_mended(self, toys, monkeypatch, what):
        toys.put(1, "Dorfladen")
        follow_once()
        folder = places.home() / places.current().folder / "open"
        for path in folder.glob(what):
            path.write_bytes(path.read_bytes()[:10])
        self.reader(monkeypatch)
        find(GEORG, Query("Dorfladen"))
        assert not check()[0].ok
        assert follow_once().checked
        assert titles("Dorfladen") == ["Dorfladen"]
        assert check()[0].ok

    def test_index_of_an_older_version_is_left_alone_and_replaced(self, toys):
        toys.put(1, "Dorfladen")
        follow_once()
        pointer = places.home() / "current"
        said = json.loads(pointer.read_text())
        pointer.write_text(json.dumps({**said, "version": said["version"] - 1}))
        assert places.current() is None
        assert follow_once().checked
        assert places.current().folder != said["folder"]
        assert [path.name for path in places.home().glob("index-*")] == [places.current().folder]

    def test_index_of_another_database_is_not_believed(self, toys):
        toys.put(1, "Dorfladen")
        follow_once()
        pointer = places.home() / "current"
        said = json.loads(pointer.read_text())
        pointer.write_text(json.dumps({**said, "database": "7.7"}))
        assert Reader().shelf().books == {}
        assert why_build()

    def test_interrupted_build_is_begun_again(self, toys, monkeypatch):
        toys.put(1, "Dorfladen")
        folder = places.begin()
        (places.home() / folder / "open" / "meta.json").write_text("{")
        assert follow_once().checked
        assert not (places.home() / folder).exists()

    def test_growing_index_is_not_taken_for_a_whole_one(self, toys, monkeypatch):
        toys.put(1, "Dorfladen")
        follow_once()
        reader = self.reader(monkeypatch)
        whole = reader.shelf().generation
        shutil.rmtree(places.home())
        growing = places.begin()
        tantivy.Index(SCHEMA, path=str(places.home() / growing / "open"))
        tantivy.Index(SCHEMA, path=str(places.home() / growing / "closed"))
        places.point_to(replace(whole, folder=growing, complete=False))
        assert titles("Dorfladen") == ["Dorfladen"]
        assert reader.shelf().generation == whole
        assert self.reader(monkeypatch).shelf().generation.folder == growing
        results = find(GEORG, Query("Dorfladen"))
        assert (results.total, bool(results.notices)) == (1, True)

    def test_two_writers_never_write_at_once(self, toys):
        with alone() as first, alone() as second:
            assert (first, second) == (True, False)

    def test_self_check_finds_what_the_index_does_not_hold(self, toys, caplog):
        toys.put(1, "Dorfladen")
        build(process.chain())
        caplog.set_level("ERROR")
        assert not writing._holds_all(places.current().folder, {"toy": 2, "secret": 0})
        assert "2 documents of kind toy in the database, 1 in the index" in caplog.text


def test_nothing_has_been_seen_before_the_first_build(toys):
    toys.put(1, "Dorfladen")
    assert [one.key for one in pending_since(NOTHING, ["toy"], limit=None)] == [1]

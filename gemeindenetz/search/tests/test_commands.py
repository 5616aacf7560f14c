"""`search index` and `search eval` as people and scripts call them."""

import argparse
import json
from pathlib import Path

import pytest

from gemeindenetz.search import commands, evaluation
from gemeindenetz.search.engine import places
from gemeindenetz.search.engine.following import alone
from gemeindenetz.search.evaluation import BadCorpus

CORPUS = '{"_id": "a", "title": "Bus", "text": "Der Bürgerbus fährt"}\n{"_id": "b", "text": "Ein Dorfladen"}\n'
QUERIES = '{"_id": "1", "text": "Buergerbusse"}\n{"_id": "2", "text": "Laden im Dorf"}\n{"_id": "3", "text": "nichts"}\n'
QRELS = "query-id\tcorpus-id\tscore\n1\ta\t1\n2\tb\t2\n2\ta\t0\n"


def options(**values):
    return argparse.Namespace(json=True, **values)


@pytest.fixture
def files(tmp_path):
    def write(corpus=CORPUS, queries=QUERIES, qrels=QRELS):
        paths = {}
        for name, text in (("corpus", corpus), ("queries", queries), ("qrels", qrels)):
            paths[name] = tmp_path / name
            if text is not None:
                paths[name].write_bytes(text if isinstance(text, bytes) else text.encode())
        return paths

    return write


def test_eval_reports_what_the_machine_interface_names(files, folder, capsys):
    assert commands.measure(options(**files())) == 0
    values = json.loads(capsys.readouterr().out)
    assert list(values) == ["ndcg@10", "mrr@10", "recall@10", "p50_ms", "p95_ms", "documents", "queries"]
    assert (values["ndcg@10"], values["mrr@10"], values["documents"], values["queries"]) == (1.0, 1.0, 2, 2)


@pytest.mark.parametrize(
    "broken, said",
    [
        ({"corpus": None}, "nicht lesbar"),
        ({"corpus": "kein json\n"}, "Zeile 1: das ist kein JSON"),
        ({"corpus": '{"_id": "a"}\n'}, "Zeile 1: erwartet wird"),
        ({"corpus": "[1]\n"}, "Zeile 1: erwartet wird"),
        ({"corpus": b"\xff\xfe\xff"}, "kein UTF-8"),
        ({"queries": ""}, "keine Anfrage"),
        ({"qrels": "1\ta\tviel\n1\ta\tviel\n"}, "Zeile 2: erwartet werden"),
        ({"qrels": "1\n2\n"}, "erwartet werden"),
        ({"qrels": b"\xff\xfe\t\x00"}, "UTF-8"),
        ({"qrels": ""}, "keine Anfrage"),
    ],
)
def test_bad_files_are_named_in_german(files, folder, broken, said):
    with pytest.raises(BadCorpus) as error:
        commands.measure(options(**files(**broken)))
    assert said in str(error.value)


def test_files_of_trec_and_with_byte_order_marks_are_read(files):
    paths = files(corpus="\ufeff" + CORPUS, qrels="1\t0\ta\t1\n")
    corpus = evaluation.load(paths["corpus"], queries=paths["queries"], qrels=paths["qrels"])
    assert corpus.judgements == {"1": {"a": 1}}


def test_gain_is_one_for_the_best_order_and_less_for_others():
    assert evaluation.ndcg(["a", "b"], {"a": 2, "b": 1}) == pytest.approx(1)
    assert 0 < evaluation.ndcg(["b", "a"], {"a": 2, "b": 1}) < 1
    assert evaluation.ndcg(["x"], {"a": 1}) == 0


def test_index_is_built_and_compared_with_the_database(toys, capsys):
    toys.put(1, "Dorfladen")
    assert commands.index(options()) == 0
    values = json.loads(capsys.readouterr().out)
    assert values["by_kind"] == {"toy": 1}
    assert values["self_check"] is True
    assert places.current().complete


def test_running_writer_is_asked_to_build_instead(toys, capsys):
    commands.index(options())
    with alone():
        assert commands.index(options()) == 0
    assert places.is_reported_broken(places.current().folder)


@pytest.mark.parametrize("name", ["xquad_de_corpus.jsonl"])
def test_quality_on_the_shared_corpus(folder, chain, name):
    data = Path(__file__).resolve().parents[4] / "shared" / "data" / "search"
    if not (data / name).exists():
        pytest.skip("the shared corpus is not on this machine")
    corpus = evaluation.load(
        data / name, queries=data / "xquad_de_queries.jsonl", qrels=data / "xquad_de_qrels.tsv"
    )
    assert evaluation.measure(corpus, chain).ndcg >= 0.95

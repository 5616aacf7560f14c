"""Search at 100,000 documents: rebuild, memory, engine time with audience and facets; PostgreSQL's full text and Wagtail beside it.

The texts are invented from the vocabulary of topics; quality is measured on the corpus in `../shared/data/search`
where it is present, with the product's chain and with PostgreSQL's German configuration in the same run.
"""

import csv
import hashlib
import json
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import tantivy
from django.db import connection

from bench import wagtail_search
from bench.frame import Bench, Result, Timing
from gemeindenetz.search import evaluation
from gemeindenetz.search.engine import places, process
from gemeindenetz.search.engine.asking import Asked, Audience, counting_query, full_query
from gemeindenetz.search.engine.shape import SCHEMA, as_indexed
from gemeindenetz.search.engine.typed import read
from gemeindenetz.search.german.chain import Chain, Steps, open_chain
from gemeindenetz.search.registry import Document
from gemeindenetz.topics.vocabulary import FIELDS

DOCUMENTS = 100_000
QUERIES = 300
WORDS_A_TEXT = 90
KIND = "bench"
HEAP = 40_000_000
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
DATA = SHARED / "search"
TEXTS = SHARED / "texts" / "dataset-Ottensen-thematic-d1a.csv"
JUDGED = Path(__file__).resolve().parent / "judgements"
VARIANTS = {
    "raw": Steps(stop_words=False, lemmas=False, stems=False, compounds=False),
    "stop words": Steps(lemmas=False, stems=False, compounds=False),
    "stems": Steps(lemmas=False, compounds=False),
    "lemmas": Steps(stems=False, compounds=False),
    "lemmas and stems": Steps(compounds=False),
    "compounds": Steps(lemmas=False, stems=False),
    "all steps": Steps(),
}
AUDIENCE = Audience(frozenset({"public", "signed-in", "net:3"}))
_HITS = """
    SELECT key FROM bench_text, plainto_tsquery('german', %s) AS query
    WHERE vector @@ query AND scope IN ('public', 'net:3') ORDER BY ts_rank(vector, query) DESC LIMIT 20
"""
_COUNTS = """
    SELECT topic, count(*) FROM bench_text
    WHERE vector @@ plainto_tsquery('german', %s) AND scope IN ('public', 'net:3') GROUP BY topic
"""
_FACETS = {name: {"terms": {"field": name, "size": 2_000}} for name in ("kind", "facet")}


def run(bench: Bench) -> Iterator[Result]:
    """Measure speed once (it does not depend on the size of the demo), then quality."""
    if bench.size.name != "land":
        return
    chance = random.Random(bench.seed)
    words = _vocabulary()
    documents = [_document(number, words, chance=chance) for number in range(DOCUMENTS)]
    began = time.perf_counter()
    searcher = _indexed(documents)
    yield Result("search_rebuild", time.perf_counter() - began, "s", {"documents": DOCUMENTS})
    queries = [" ".join(chance.sample(words, chance.choice((1, 1, 2, 2, 3)))) for _ in range(QUERIES)]
    timed = [_asked(searcher, text) for text in queries]
    yield from _timed("search_engine", [wall for wall, _ in timed])
    yield from _timed("search_engine_processor", [own for _, own in timed])
    yield Result("search_peak_memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB")
    rows = [
        (str(one.key), one.title, f"{one.gist} {one.body}", next(iter(one.scopes)), one.facets["thema"][0])
        for one in documents
    ]
    yield from _postgres_speed(rows, queries)
    yield from wagtail_search.speed(rows, queries[:60], scopes=("public", "net:3"))
    yield from _quality()


def _vocabulary() -> list[str]:
    labels = [
        word
        for field in FIELDS
        for concept in (field.concept, *field.topics)
        for text in (concept.label, *concept.alternatives)
        for word in text.split()
    ]
    return sorted({word for word in labels if len(word) > 3})


def _document(number: int, words: list[str], *, chance: random.Random) -> Document:
    # Word frequencies as in texts: few words often, most of them seldom.
    picked = [words[min(int(chance.paretovariate(0.6)), len(words)) - 1] for _ in range(WORDS_A_TEXT)]
    scope = chance.choice(("public", "public", "net:3", "team:3"))
    return Document(
        kind=KIND, key=number, title=" ".join(chance.sample(words, 3)), url="", scopes=frozenset({scope}),
        gist=" ".join(picked[:10]), body=" ".join(picked[10:]),
        facets={"thema": (words[number % 40],), "groesse": (str(number % 6),)},
    )  # fmt: skip


def _indexed(documents: list[Document]) -> tantivy.Searcher:
    index = tantivy.Index(SCHEMA)
    writer = index.writer(HEAP, 1)
    for document in documents:
        writer.add_document(as_indexed(document, process.chain()))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index.searcher()


def _asked(searcher: tantivy.Searcher, text: str) -> tuple[float, float]:
    """One search as a page asks it: typed text read, best twenty, counts of kinds and facets.

    Returns milliseconds on the clock and of processor time: the second does not depend on who shares the machine.
    """
    began, own = time.perf_counter(), time.process_time()
    asked = Asked(read(text, process.chain()), AUDIENCE)
    searcher.search(full_query(asked, all_kinds=(KIND,)), 20, count=False)
    searcher.aggregate(counting_query(asked, all_kinds=(KIND,)), _FACETS)
    return (time.perf_counter() - began) * 1000, (time.process_time() - own) * 1000


def _timed(name: str, milliseconds: list[float]) -> Iterator[Result]:
    ordered = sorted(milliseconds)
    yield Result(f"{name}_p50", Timing(ordered).median, "ms", {"queries": len(ordered)})
    yield Result(f"{name}_p95", ordered[int(len(ordered) * 0.95)], "ms", {"queries": len(ordered)})


def _postgres_speed(rows: list[wagtail_search.Row], queries: list[str]) -> Iterator[Result]:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE bench_text (key text, title text, body text, scope text, topic text)")
        with cursor.copy("COPY bench_text FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
        began = time.perf_counter()
        _make_vectors(cursor)
        yield Result("search_postgres_rebuild", time.perf_counter() - began, "s", {"documents": len(rows)})
        yield from _timed("search_postgres", [_asked_postgres(cursor, text) for text in queries[:60]])
        cursor.execute("DROP TABLE bench_text")


def _make_vectors(cursor: object) -> None:
    for statement in (
        "ALTER TABLE bench_text ADD COLUMN vector tsvector",
        "UPDATE bench_text SET vector = setweight(to_tsvector('german', title), 'A') || to_tsvector('german', body)",
        "CREATE INDEX ON bench_text USING gin (vector)",
        "ANALYZE bench_text",
    ):
        cursor.execute(statement)  # type: ignore[attr-defined]  # Django's cursor has no common type


def _asked_postgres(cursor: object, text: str) -> float:
    began = time.perf_counter()
    for statement in (_HITS, _COUNTS):
        cursor.execute(statement, [text])  # type: ignore[attr-defined]
        cursor.fetchall()  # type: ignore[attr-defined]
    return (time.perf_counter() - began) * 1000


def _halves(name: str, corpus: evaluation.Corpus, *, chain: Chain) -> Iterator[Result]:
    """Both halves of the queries: the weights were chosen on one, the other only confirms them."""
    for label, half in (("tuning", 0), ("held out", 1)):
        queries = {
            key: text
            for key, text in corpus.queries.items()
            if int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == half
        }
        measured = evaluation.measure(replace(corpus, queries=queries), chain)
        details: dict[str, object] = {"chain": name, "half": label, "queries": measured.queries, "mrr": measured.mrr}
        yield Result("search_quality_ndcg", measured.ndcg, "ndcg@10", details)


def _contributions() -> evaluation.Corpus | None:
    """Contributions of citizens with judgements of our own; the texts are not ours to keep, their numbers are."""
    if not TEXTS.exists():
        return None
    with TEXTS.open(encoding="utf-8", newline="") as file:
        rows = [(row["document_id"], row["title"], row["text"]) for row in csv.DictReader(file)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "corpus.jsonl"
        lines = [json.dumps({"_id": name, "title": title, "text": text}) for name, title, text in rows]
        path.write_text("\n".join(lines), encoding="utf-8")
        return evaluation.load(
            path, queries=JUDGED / "ottensen_queries.jsonl", qrels=JUDGED / "ottensen_qrels.tsv"
        )


def _quality() -> Iterator[Result]:
    for collection, corpus in (("xquad-de", _xquad()), ("contributions", _contributions())):
        if corpus is None:
            continue
        for name, steps in VARIANTS.items():
            yield from _halves(f"{collection}: {name}", corpus, chain=open_chain(places.home(), steps))
        yield from _postgres_quality(collection, corpus)
        yield from wagtail_search.quality(collection, corpus)


def _xquad() -> evaluation.Corpus | None:
    if not DATA.is_dir():
        return None
    return evaluation.load(
        DATA / "xquad_de_corpus.jsonl", queries=DATA / "xquad_de_queries.jsonl", qrels=DATA / "xquad_de_qrels.tsv"
    )


def _postgres_quality(collection: str, corpus: evaluation.Corpus) -> Iterator[Result]:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE bench_quality (name text, vector tsvector)")
        for name, title, text in corpus.documents:
            cursor.execute(
                "INSERT INTO bench_quality VALUES (%s, setweight(to_tsvector('german', %s), 'A')"
                " || to_tsvector('german', %s))",
                [name, title, text],
            )
        gains = []
        for key, text in corpus.queries.items():
            # Any of the words, as a question is asked; the best of PostgreSQL's rankings.
            cursor.execute(
                "SELECT name FROM bench_quality,"
                " (SELECT replace(plainto_tsquery('german', %s)::text, '&', '|')::tsquery AS query) AS asked WHERE vector @@ query ORDER BY ts_rank(vector, query, 1) DESC LIMIT 10",
                [text],
            )
            gains.append(evaluation.ndcg([row[0] for row in cursor.fetchall()], corpus.judgements[key]))
        cursor.execute("DROP TABLE bench_quality")
    details: dict[str, object] = {"chain": f"{collection}: PostgreSQL, german", "queries": len(gains)}
    yield Result("search_postgres_quality_ndcg", sum(gains) / len(gains), "ndcg@10", details)

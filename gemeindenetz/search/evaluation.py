"""Quality and speed of the product's own chain on any corpus in BEIR shape (`search eval`).

corpus: one JSON object a line with `_id`, `title`, `text`; queries: `_id`, `text`; judgements: tab-separated
`query-id corpus-id score` with a header line.
"""

import csv
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

import tantivy
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import DomainError
from gemeindenetz.search.engine.asking import Asked, Audience, full_query
from gemeindenetz.search.engine.shape import SCHEMA, as_indexed
from gemeindenetz.search.engine.typed import read
from gemeindenetz.search.german.chain import Chain
from gemeindenetz.search.registry import Document

DEPTH = 10
KIND = "eval"
_PUBLIC = frozenset({"public"})
_HEAP = 100_000_000


class BadCorpus(DomainError):
    """A file has not the shape it should have; the message names file and line."""


@dataclass(frozen=True)
class Corpus:
    """What is measured."""

    documents: list[tuple[str, str, str]]
    queries: dict[str, str]
    judgements: dict[str, dict[str, int]]


def load(corpus: Path, *, queries: Path, qrels: Path) -> Corpus:
    """Read the three files; only queries with at least one relevant document count."""
    documents = [(str(row["_id"]), str(row.get("title") or ""), str(row["text"])) for row in _lines(corpus)]
    judgements = _judgements(qrels)
    asked = {str(row["_id"]): str(row["text"]) for row in _lines(queries) if str(row["_id"]) in judgements}
    if not documents or not asked:
        raise BadCorpus(_("The files hold no documents, or no query with a relevant document."))
    return Corpus(documents, asked, judgements)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    number = 0
    try:
        with path.open(encoding="utf-8-sig") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    row = json.loads(line)
                    if not isinstance(row, dict) or not {"_id", "text"} <= row.keys():
                        raise _bad(path, number, reason=_("a JSON object with “_id” and “text” is expected"))
                    yield row
    except OSError as error:
        raise BadCorpus(
            _("%(path)s cannot be read: %(reason)s") % {"path": path, "reason": error.strerror}
        ) from error
    except UnicodeDecodeError as error:
        raise _bad(path, number + 1, reason=_("this is not UTF-8")) from error
    except json.JSONDecodeError as error:
        raise _bad(path, number, reason=_("this is not JSON")) from error


def _bad(path: Path, line: int, *, reason: Any) -> BadCorpus:
    return BadCorpus(
        _("%(path)s, line %(line)s: %(reason)s.") % {"path": path, "line": line, "reason": reason}
    )


def _judgements(path: Path) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, row in enumerate(csv.reader(file, delimiter="\t"), start=1):
                if not row or (number == 1 and not row[-1].strip().lstrip("-").isdigit()):
                    continue
                _judge(
                    found,
                    row,
                    bad=_bad(path, number, reason=_("query, document and a whole number are expected")),
                )
    except OSError as error:
        raise BadCorpus(
            _("%(path)s cannot be read: %(reason)s") % {"path": path, "reason": error.strerror}
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadCorpus(_("%(path)s is no table with tabs in UTF-8.") % {"path": path}) from error
    return found


def _judge(found: dict[str, dict[str, int]], row: list[str], *, bad: BadCorpus) -> None:
    # TREC files have a second column that says nothing.
    cells = [row[0], *row[-2:]]
    if len(row) not in (3, 4) or not cells[2].strip().lstrip("-").isdigit():
        raise bad
    if int(cells[2]) > 0:
        found.setdefault(cells[0].strip(), {})[cells[1].strip()] = int(cells[2])


@dataclass(frozen=True)
class Measured:
    """What was measured; times in milliseconds, from typed text to hits."""

    ndcg: float
    mrr: float
    recall: float
    p50_ms: float
    p95_ms: float
    documents: int
    queries: int

    def values(self) -> dict[str, object]:
        """Return it as the machine interface names it."""
        return {
            "ndcg@10": round(self.ndcg, 4),
            "mrr@10": round(self.mrr, 4),
            "recall@10": round(self.recall, 4),
            "p50_ms": round(self.p50_ms, 3),
            "p95_ms": round(self.p95_ms, 3),
            "documents": self.documents,
            "queries": self.queries,
        }


def index_of(corpus: Corpus, chain: Chain) -> tantivy.Searcher:
    """Return an index in memory with the documents numbered in their order."""
    index = tantivy.Index(SCHEMA)
    writer = index.writer(_HEAP, 1)
    for number, (_name, title, text) in enumerate(corpus.documents):
        document = Document(kind=KIND, key=number, title=title, url="", scopes=_PUBLIC, body=text)
        writer.add_document(as_indexed(document, chain))
    writer.commit()
    index.reload()
    return index.searcher()


def search(searcher: tantivy.Searcher, text: str, *, chain: Chain, depth: int = DEPTH) -> list[int]:
    """Return the numbers of the best documents, asked as the product asks."""
    typed = read(text, chain)
    hits: list[Any] = []
    for strict in (True, False):
        asked = Asked(typed, Audience(_PUBLIC), strict=strict)
        hits = searcher.search(full_query(asked, all_kinds=(KIND,)), depth, count=False).hits
        if hits:
            break
    return [json.loads(searcher.doc(address).get_first("stored") or b"{}")["key"] for _, address in hits]


def measure(corpus: Corpus, chain: Chain) -> Measured:
    """Ask every query once and compare with the judgements."""
    searcher = index_of(corpus, chain)
    names = [name for name, _, _ in corpus.documents]
    gains, ranks, recalls, times = [], [], [], []
    for key, text in corpus.queries.items():
        began = perf_counter()
        found = search(searcher, text, chain=chain)
        times.append((perf_counter() - began) * 1000)
        relevant = corpus.judgements[key]
        hits = [names[number] for number in found]
        gains.append(ndcg(hits, relevant))
        ranks.append(next((1 / (place + 1) for place, name in enumerate(hits) if name in relevant), 0.0))
        recalls.append(len(set(hits) & relevant.keys()) / len(relevant))
    times.sort()
    count = len(times)
    return Measured(
        sum(gains) / count, sum(ranks) / count, sum(recalls) / count,
        times[count // 2], times[min(count - 1, int(count * 0.95))], len(names), count,
    )  # fmt: skip


def ndcg(hits: list[str], relevant: Mapping[str, int]) -> float:
    """Return the discounted gain of the first ten against the best possible order."""
    gain = sum(relevant.get(name, 0) / math.log2(place + 2) for place, name in enumerate(hits[:DEPTH]))
    best = sorted(relevant.values(), reverse=True)[:DEPTH]
    return gain / sum(grade / math.log2(place + 2) for place, grade in enumerate(best))

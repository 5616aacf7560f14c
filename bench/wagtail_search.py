"""Wagtail's own search over the same texts and questions, as a platform without `search` would have it.

A table of its own with Wagtail's index entries (PostgreSQL backend, configuration `german` as in our settings), made in
one transaction that is rolled back: nothing of it stays.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, ClassVar

from django.db import connection, models, transaction
from modelsearch.abstract_models import TextIDGenericRelation
from modelsearch.conf import get_app_config
from wagtail.search import index
from wagtail.search.backends import get_search_backend

from bench.frame import Result, Timing
from gemeindenetz.search import evaluation

ROWS_AT_ONCE = 1000
#: Name, title, body, scope, topic.
Row = tuple[str, str, str, str, str]


class BenchText(index.Indexed, models.Model):  # type: ignore[misc]  # Wagtail has no types
    """One text with what the measurement filters and counts by."""

    name = models.TextField()
    title = models.TextField()
    body = models.TextField()
    scope = models.TextField()
    topic = models.TextField()

    search_fields: ClassVar[list[Any]] = [
        index.SearchField("title", boost=2),
        index.SearchField("body"),
        index.FilterField("scope"),
        index.FilterField("topic"),
    ]

    class Meta:
        app_label = "search"
        managed = False
        db_table = "bench_wagtail_text"


# Done for all indexed models when Django starts; this one comes later.
TextIDGenericRelation(get_app_config().get_model("IndexEntry")).contribute_to_class(BenchText, "index_entries")


def speed(rows: Sequence[Row], queries: Sequence[str], *, scopes: Sequence[str]) -> Iterator[Result]:
    """Build, then ask every question for twenty hits and the counts of topics, as the audience filter allows."""
    found: list[Result] = []

    def measure(backend: Any) -> None:
        began = time.perf_counter()
        _index(backend, rows)
        found.append(Result("search_wagtail_rebuild", time.perf_counter() - began, "s", {"documents": len(rows)}))
        mine = BenchText.objects.filter(scope__in=scopes)
        times = []
        for text in queries:
            began = time.perf_counter()
            results = backend.search(text, mine, operator="and")
            list(results[:20])
            results.facet("topic")
            times.append((time.perf_counter() - began) * 1000)
        ordered = sorted(times)
        found.append(Result("search_wagtail_p50", Timing(ordered).median, "ms", {"queries": len(ordered)}))
        found.append(Result("search_wagtail_p95", ordered[int(len(ordered) * 0.95)], "ms", {"queries": len(ordered)}))

    _for_a_while(measure)
    yield from found


def quality(collection: str, corpus: evaluation.Corpus) -> Iterator[Result]:
    """Ask every question of a judged collection; any of the words, which suits whole questions better than all."""
    gains: list[float] = []

    def measure(backend: Any) -> None:
        _index(backend, [(name, title, text, "", "") for name, title, text in corpus.documents])
        for key, text in corpus.queries.items():
            hits = backend.search(text, BenchText.objects.all(), operator="or")[:10]
            gains.append(evaluation.ndcg([hit.name for hit in hits], corpus.judgements[key]))

    _for_a_while(measure)
    details: dict[str, object] = {"chain": f"{collection}: Wagtail, german", "queries": len(gains)}
    yield Result("search_wagtail_quality_ndcg", sum(gains) / len(gains), "ndcg@10", details)


def _for_a_while(measure: Callable[[Any], None]) -> None:
    with transaction.atomic():
        with connection.schema_editor() as editor:
            editor.create_model(BenchText)
        measure(get_search_backend())
        transaction.set_rollback(True)


def _index(backend: Any, rows: Sequence[Row]) -> None:
    own = backend.get_index_for_model(BenchText)
    for start in range(0, len(rows), ROWS_AT_ONCE):
        made = BenchText.objects.bulk_create(
            BenchText(name=name, title=title, body=body, scope=scope, topic=topic)
            for name, title, body, scope, topic in rows[start : start + ROWS_AT_ONCE]
        )
        own.add_items(BenchText, made)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")

"""A second node for the tests of the search: its own process, its own index folder, the same database.

It follows the change feed as the index writer does. For every line on standard input it prints one JSON object: what an
anonymous reader finds and is suggested for these words, and how many changes its index does not hold yet.
"""

import json
import sys
import threading

import django

if __name__ == "__main__":
    django.setup()

from gemeindenetz.core.actor import Actor
from gemeindenetz.search import registry
from gemeindenetz.search.engine import places
from gemeindenetz.search.engine.following import follow
from gemeindenetz.search.engine.pending import NOTHING, pending_since
from gemeindenetz.search.engine.reading import READER
from gemeindenetz.search.queries import find, suggest
from gemeindenetz.search.results import Query

ANYBODY = Actor.anonymous()


def waiting() -> int:
    """Return how many documents changed since the checkpoint of this node's index."""
    if places.current() is None:
        return -1
    checkpoint = READER.shelf().books["open"].checkpoint
    if checkpoint == NOTHING:
        return -1
    return len(pending_since(checkpoint, [kind.kind for kind in registry.document_kinds()], limit=None))


def answer(text: str) -> dict[str, object]:
    """Return what anybody finds here and now."""
    results = find(ANYBODY, Query(text))
    return {
        "hits": [hit.title for hit in results.hits],
        "total": results.total,
        "counts": [kind.count for kind in results.kinds],
        "suggested": [one.label for one in suggest(ANYBODY, text)],
        "waiting": waiting(),
    }


def _nothing_more() -> None:
    """After a build the product's own writer makes room; here the process ends soon anyway."""


def main() -> None:
    """Answer until the input ends."""
    stop = threading.Event()
    follower = threading.Thread(
        target=follow, args=(stop,), kwargs={"once_built": _nothing_more}, daemon=True
    )
    follower.start()
    for line in sys.stdin:
        print(json.dumps(answer(line.strip())), flush=True)  # noqa: T201 - its whole purpose
    stop.set()


if __name__ == "__main__":
    main()

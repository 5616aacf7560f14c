"""A found document as people see it: marked title, snippet, and why it was found."""

from datetime import date

from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.search.engine import process
from gemeindenetz.search.engine.finding import Candidate
from gemeindenetz.search.engine.marking import Matcher, marked, matched_in, matcher, snippet
from gemeindenetz.search.engine.typed import Typed
from gemeindenetz.search.results import Hit

MOST_WORDS_NAMED = 6


def shown(found: Candidate, typed: Typed, *, actor: Actor) -> Hit:
    """Return the document with its matched words. Inner texts are looked at only for those who may read them."""
    match = matcher(typed, process.chain())
    stored = found.stored
    reads_inner = actor.is_system or actor.has(*stored["inner_scopes"])
    inner = stored["inner"] if reads_inner else ""
    texts = [stored["gist"], stored["body"], *([inner] if inner else [])]
    fields = {
        _("Title"): stored["title"],
        _("Keywords"): " | ".join(stored["keywords"]),
        _("Text"): f"{stored['gist']} {stored['body']}",
        str(found.kind.inner_label): inner,
    }
    reasons, words = _reasons(fields, match)
    return Hit(
        kind=found.kind.kind,
        kind_label=found.kind.label,
        key=found.key,
        url=stored["url"],
        title=stored["title"],
        title_segments=marked(stored["title"], match),
        snippet=snippet(texts, match),
        reasons=reasons,
        day=date.fromisoformat(stored["day"]) if stored["day"] else None,
        distance_km=found.distance_km,
        score=found.score,
        matched_words=words,
    )


def _reasons(fields: dict[str, str], match: Matcher) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """One sentence for each way of matching, with the fields; and all matched words."""
    by_way: dict[str, dict[str, list[str]]] = {"word": {}, "part": {}, "same": {}}
    for field, text in fields.items():
        for way, words in matched_in(text, match).items():
            for word in sorted(words):
                by_way[way].setdefault(word, []).append(field)
    texts = {"word": _("%(words)s (%(fields)s)"), "part": _("related: %(words)s (%(fields)s)"),
             "same": _("same meaning: %(words)s (%(fields)s)")}  # fmt: skip
    reasons = []
    for way, where in by_way.items():
        if where:
            names = list(dict.fromkeys(field for found in where.values() for field in found))
            named = ", ".join(list(where)[:MOST_WORDS_NAMED])
            reasons.append(texts[way] % {"words": named, "fields": ", ".join(names)})
    matched = tuple(dict.fromkeys(word for where in by_way.values() for word in where))
    return tuple(reasons), matched

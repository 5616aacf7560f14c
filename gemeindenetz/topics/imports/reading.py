"""A vocabulary file becomes a table: one row per concept, checked before anything is compared.

What contradicts SKOS refuses the whole file and names the concepts. Nothing is ever fetched: a JSON-LD file has to
carry its context with it.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.utils.translation import gettext_lazy as _
from rdflib import RDF, SKOS, Graph
from rdflib.plugins.parsers.jsonld import to_rdf

from gemeindenetz.core.errors import Message
from gemeindenetz.core.imports.kinds import Table
from gemeindenetz.core.imports.workbook import GET_AGAIN, FileProblem
from gemeindenetz.topics.imports.concepts import COLUMNS, Concept, ConceptReader

MAX_BYTES = 2 * 1024 * 1024
MAX_CONCEPTS = 5_000
NAMED_PROBLEMS = 6
#: Relative addresses in a file mean nothing to us.
_NOWHERE = "urn:x-import:"
PLAIN_SKOS: Message = _("Please choose a SKOS vocabulary as Turtle (.ttl) or JSON-LD (.jsonld).")
MEND: Message = _("Please mend the file and choose it again.")


def read_vocabulary(path: Path, name: str) -> Table:
    """Return the concepts of a file as rows. Raises `FileProblem`; nothing is fetched from anywhere."""
    graph = _parsed(_text(path, name), name)
    concepts = sorted(set(graph.subjects(RDF.type, SKOS.Concept)), key=str)
    if not concepts:
        raise FileProblem(file=name, problem=_("It holds no topics (skos:Concept)."), remedy=PLAIN_SKOS)
    if len(concepts) > MAX_CONCEPTS:
        text = _("It holds more than %(most)d topics.") % {"most": MAX_CONCEPTS}
        raise FileProblem(file=name, problem=text, remedy=_("Please split it into several files."))
    reader = ConceptReader(graph, concepts)
    found = [reader.concept(one) for one in concepts]
    problems = [*reader.problems, *_contradictions(found)]
    if problems:
        raise FileProblem(file=name, problem=_listed(problems), remedy=MEND)
    _make_mutual(found)
    rows = [
        (number, [getattr(one, column) for column in COLUMNS]) for number, one in enumerate(found, start=1)
    ]
    return Table(("",), "", list(COLUMNS), rows)


def _listed(problems: list[Message]) -> str:
    shown = [str(one) for one in problems[:NAMED_PROBLEMS]]
    if len(problems) > NAMED_PROBLEMS:
        shown.append(str(_("More problems: %(n)d.") % {"n": len(problems) - NAMED_PROBLEMS}))
    return " ".join(shown)


def _text(path: Path, name: str) -> str:
    if path.stat().st_size > MAX_BYTES:
        text = _("It is larger than %(limit)d MB.") % {"limit": MAX_BYTES // 1024 // 1024}
        raise FileProblem(file=name, problem=text, remedy=_("Please split it into several files."))
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileProblem(file=name, problem=_("It is not written in UTF-8."), remedy=GET_AGAIN) from error
    if not text.strip():
        raise FileProblem(file=name, problem=_("The file is empty."), remedy=GET_AGAIN)
    return text


def _parsed(text: str, name: str) -> Graph:
    """Read Turtle or JSON-LD, whatever the file is called."""
    data = _json_with_own_context(text, name) if text.lstrip()[:1] in "{[" else None
    # A store without named graphs: the reader of JSON-LD then uses the graph it is given.
    graph = Graph(store="SimpleMemory")
    try:
        if data is None:
            graph.parse(data=text, format="turtle", publicID=_NOWHERE)
        else:
            to_rdf(data, graph, base=_NOWHERE)
    except Exception as error:  # the parsers raise whatever they stumble over, down to RecursionError
        problem = _("It is damaged or not a vocabulary.")
        raise FileProblem(file=name, problem=problem, remedy=PLAIN_SKOS) from error
    return graph


def _json_with_own_context(text: str, name: str) -> Any:
    """Return the data; contexts that would have to be fetched are refused before the reader of JSON-LD sees them."""
    try:
        data = json.loads(text)
        is_foreign = any(_fetches(node) for node in _nodes(data))
    except (ValueError, RecursionError) as error:
        problem = _("It is damaged or not a vocabulary.")
        raise FileProblem(file=name, problem=problem, remedy=PLAIN_SKOS) from error
    if is_foreign:
        raise FileProblem(
            file=name,
            problem=_("It names a context (@context) on another computer; nothing is fetched from there."),
            remedy=_("Please write the context into the file itself."),
        )
    return data


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _nodes(one)


def _fetches(node: dict[str, Any]) -> bool:
    context = node.get("@context")
    named = context if isinstance(context, list) else [context]
    return "@import" in node or any(isinstance(one, str) for one in named)


def _contradictions(concepts: list[Concept]) -> Iterator[Message]:
    """Yield what no file may say: one address twice, a topic below or replaced by itself."""
    by_slug: dict[str, Concept] = {}
    for one in concepts:
        other = by_slug.setdefault(one.slug, one)
        if other is not one:
            yield (
                _("“%(one)s” and “%(other)s” would get the same address.")
                % {"one": one.label, "other": other.label}
            )
    for attribute, text in (
        ("broader", _("“%(label)s” lies below itself.")),
        ("replaced_by", _("“%(label)s” is replaced by itself.")),
    ):
        for slug in sorted(on_circles({one.slug: getattr(one, attribute) for one in concepts})):
            yield text % {"label": by_slug[slug].label}


def on_circles(above: dict[str, str]) -> set[str]:
    """Return the keys from which going up leads back to them."""
    found = set()
    for key in above:
        current, seen = above.get(key, ""), {""}
        while current not in seen:
            if current == key:
                found.add(key)
                break
            seen.add(current)
            current = above.get(current, "")
    return found


def _make_mutual(concepts: list[Concept]) -> None:
    """Being related holds both ways, even where a file says it once."""
    by_slug = {one.slug: one for one in concepts}
    for one in concepts:
        for slug in one.related:
            other = by_slug.get(slug)
            if other is not None and one.slug not in other.related:
                other.related = sorted([*other.related, one.slug])

"""One concept of a vocabulary file, in our terms."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from django.utils.translation import gettext_lazy as _
from rdflib import DCTERMS, OWL, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from gemeindenetz.core.errors import Message
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries.skos import GERMAN, SCHEMA, slug_of
from gemeindenetz.topics.queries.slugs import LONGEST_SLUG, TAKEN, plain_slug

LONGEST_LABEL, LONGEST_DEFINITION, LONGEST_ADDRESS, MOST_WORDS, LAST_PLACE = 120, 5_000, 400, 60, 32_000
#: Official languages of the European Union and those most asked for in town halls here.
LANGUAGES = frozenset(
    [
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "fi",
        "fr",
        "ga",
        "hr",
        "hu",
        "it",
        "lt",
        "lv",
        "mt",
        "nl",
        "pl",
        "pt",
        "ro",
        "sk",
        "sl",
        "sv",
        "ar",
        "fa",
        "ru",
        "sq",
        "sr",
        "tr",
        "uk",
    ]
)
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TAIL = re.compile(r"[^/#:]*$")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")


@dataclass
class Concept:
    """A concept as the file has it. `is_ours`: its address is one of this installation."""

    slug: str
    label: str
    address: str
    is_ours: bool
    alternative_labels: list[str] = field(default_factory=list)
    hidden_labels: list[str] = field(default_factory=list)
    translations: dict[str, str] = field(default_factory=dict)
    definition: str = ""
    broader: str = ""
    related: list[str] = field(default_factory=list)
    exact_matches: list[str] = field(default_factory=list)
    position: int | None = None
    is_deprecated: bool = False
    deprecated_on: str = ""
    replaced_by: str = ""
    left_out: int = 0


COLUMNS = tuple(one.name for one in fields(Concept))


class ConceptReader:
    """Reads concepts out of a graph and collects what is wrong with them."""

    def __init__(self, graph: Graph, concepts: Sequence[Node]) -> None:
        self.problems: list[Message] = []
        self._graph = graph
        self._labels = {one: self._preferred(one) for one in concepts}
        self._matches = _known_matches()
        self._by_label = {
            label.casefold(): slug for slug, label in Topic.objects.in_use().values_list("slug", "label")
        }
        self._slugs = {one: self._slug(one) for one in concepts}

    def concept(self, node: Node) -> Concept:
        """Return one concept; problems are collected."""
        preferred = self._labels[node]
        label = preferred.get(GERMAN, "")
        alternatives, others = self._words(node, SKOS.altLabel, label=label)
        hidden, more = self._words(node, SKOS.hiddenLabel, label=label)
        definitions, _foreign = self._words(node, SKOS.definition, label=label, longest=LONGEST_DEFINITION)
        deprecated, day = self._deprecation(node)
        return Concept(
            slug=self._slugs[node],
            label=label,
            address=str(node),
            is_ours=bool(slug_of(str(node))),
            alternative_labels=alternatives,
            hidden_labels=hidden,
            translations={key: value for key, value in sorted(preferred.items()) if key != GERMAN},
            definition="\n\n".join(definitions),
            broader=self._one_neighbour(node, SKOS.broader, inverse=SKOS.narrower),
            related=sorted({self._target(one) for one in self._linked(node, SKOS.related)} - {""}),
            exact_matches=self._addresses(node, label),
            position=self._position(node),
            is_deprecated=deprecated,
            deprecated_on=day,
            replaced_by=self._one_neighbour(node, DCTERMS.isReplacedBy, inverse=DCTERMS.replaces),
            left_out=others + more,
        )

    def _refuse(self, text: Message, **values: Any) -> None:
        self.problems.append(text % values)

    def _preferred(self, node: Node) -> dict[str, str]:
        """Return preferred labels by language: one each, a German one among them."""
        found: dict[str, str] = {}
        for value in sorted(self._graph.objects(node, SKOS.prefLabel), key=str):
            language = _language(value)
            word = self._word(value, str(node), longest=LONGEST_LABEL)
            if language not in LANGUAGES:
                self._refuse(_("%(node)s: the language “%(code)s” is unknown."), node=node, code=language)
            elif language in found:
                text = _("%(node)s has two preferred labels in one language: “%(one)s” and “%(other)s”.")
                self._refuse(text, node=node, one=found[language], other=word)
            else:
                found[language] = word
        if not found.get(GERMAN):
            self._refuse(_("%(node)s has no German preferred label."), node=node)
        return found

    def _words(
        self, node: Node, kind: URIRef, *, label: str, longest: int = LONGEST_LABEL
    ) -> tuple[list[str], int]:
        """Return the German words of a kind, and how many in other languages are left out."""
        found, others = [], 0
        for value in sorted(self._graph.objects(node, kind), key=str):
            language = _language(value)
            if language not in LANGUAGES:
                self._refuse(
                    _("“%(label)s”: the language “%(code)s” is unknown."), label=label, code=language
                )
            elif language != GERMAN:
                others += 1
            else:
                found.append(self._word(value, label, longest=longest))
        if len(found) > MOST_WORDS:
            self._refuse(_("“%(label)s” has more than %(most)d names."), label=label, most=MOST_WORDS)
        return found, others

    def _word(self, value: Node, of: str, *, longest: int) -> str:
        word = str(value).strip() if longest == LONGEST_DEFINITION else " ".join(str(value).split())
        if not isinstance(value, Literal) or not word or len(word) > longest or _UNWRITABLE.search(word):
            text = _("“%(of)s”: a text is missing, longer than %(longest)d letters or not readable.")
            self._refuse(text, of=of, longest=longest)
            return ""
        return word

    def _linked(self, node: Node, kind: URIRef, *, inverse: URIRef | None = None) -> set[Node]:
        found = set(self._graph.objects(node, kind))
        back = inverse or (kind if kind == SKOS.related else None)
        return found | set(self._graph.subjects(back, node)) if back else found

    def _one_neighbour(self, node: Node, kind: URIRef, *, inverse: URIRef) -> str:
        linked = self._linked(node, kind, inverse=inverse)
        if len(linked) > 1:
            text = _("“%(label)s” lies below or is replaced by several topics. Please choose one.")
            self._refuse(text, label=self._labels[node].get(GERMAN, str(node)))
        return self._target(min(linked, key=str)) if linked else ""

    def _target(self, node: Node) -> str:
        slug = self._slugs.get(node) or slug_of(str(node)) or self._matches.get(str(node), "")
        if not slug:
            self._refuse(_("%(node)s is named, but neither in the file nor known here."), node=node)
        return slug

    def _slug(self, node: Node) -> str:
        """Return the address a concept gets.

        Ours, that of a topic it matches or shares its name with, its notation, the end of its address, its name.
        """
        if not isinstance(node, URIRef):
            self._refuse(_("A topic without address stands in the file."))
            return "-"
        known = slug_of(str(node)) or self._matches.get(str(node), "")
        notation = next((str(one) for one in self._graph.objects(node, SKOS.notation)), "")
        tail = _TAIL.search(str(node).rstrip("/#"))
        label = self._labels[node].get(GERMAN, "")
        named = self._by_label.get(label.casefold(), "")
        for candidate in (known, named, notation, tail[0] if tail else "", plain_slug(label)):
            if len(candidate) <= LONGEST_SLUG and _SLUG.fullmatch(candidate) and candidate not in TAKEN:
                return candidate
        self._refuse(_("%(node)s has no address we could use."), node=node)
        return "-"

    def _addresses(self, node: Node, label: str) -> list[str]:
        found = []
        for match in sorted(self._graph.objects(node, SKOS.exactMatch), key=str):
            address = str(match)
            if slug_of(address):
                continue
            usable = address.startswith(("https://", "http://")) and len(address) <= LONGEST_ADDRESS
            if not usable or _UNWRITABLE.search(address):
                self._refuse(
                    _("“%(label)s”: %(match)s is no address on the web."), label=label, match=address[:80]
                )
            found.append(address)
        return found

    def _position(self, node: Node) -> int | None:
        for value in self._graph.objects(node, SCHEMA.position):
            if str(value).isdecimal() and int(str(value)[:9]) <= LAST_PLACE:
                return int(str(value))
        return None

    def _deprecation(self, node: Node) -> tuple[bool, str]:
        values = self._graph.objects(node, OWL.deprecated)
        is_deprecated = any(str(value).lower() in ("true", "1") for value in values)
        days = sorted(
            str(value)
            for value in self._graph.objects(node, SCHEMA.expires)
            if isinstance(value, Literal)
            and not value.ill_typed
            and re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value))
        )
        is_deprecated = is_deprecated or bool(list(self._linked(node, DCTERMS.isReplacedBy)))
        return is_deprecated, days[0] if is_deprecated and days else ""


def _language(value: Node) -> str:
    code = value.language if isinstance(value, Literal) else None
    return (code or GERMAN).lower().partition("-")[0]


def _known_matches() -> dict[str, str]:
    """Return the slug by address in other vocabularies (one query)."""
    rows = Topic.objects.exclude(exact_matches=[]).values_list("slug", "exact_matches")
    return {address: slug for slug, addresses in rows for address in addresses}

"""The vocabulary as linked data: SKOS, as Turtle or JSON-LD."""

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from rdflib import DCTERMS, OWL, RDF, SKOS, XSD, Graph, Literal, Namespace, URIRef

from gemeindenetz.topics.models import Topic

SCHEMA = Namespace("https://schema.org/")
GERMAN = "de"
#: Ending of the address → (name of the format, media type).
FORMATS = {"ttl": ("turtle", "text/turtle"), "jsonld": ("json-ld", "application/ld+json")}
_CONTEXT = {
    "skos": str(SKOS),
    "dcterms": str(DCTERMS),
    "owl": str(OWL),
    "schema": str(SCHEMA),
    "xsd": str(XSD),
}


def scheme_address() -> URIRef:
    """Return the address of the whole scheme."""
    return URIRef(settings.PUBLIC_URL + reverse("topics:topics"))


def address_of(slug: str) -> URIRef:
    """Return the address of a concept: its page."""
    return URIRef(settings.PUBLIC_URL + reverse("topics:topic", args=[slug]))


def slug_of(address: str) -> str:
    """Return the slug an address of ours names; empty for addresses of others."""
    start = str(scheme_address())
    rest = address.removeprefix(start).strip("/") if address.startswith(start) else ""
    return "" if "/" in rest else rest


def scheme_graph() -> Graph:
    """Return scheme and all concepts, deprecated ones too (three queries)."""
    topics = list(Topic.objects.select_related("broader", "replaced_by").prefetch_related("related"))
    return _graph(topics)


def topic_graph(topic: Topic) -> Graph:
    """Return one concept with its neighbours' addresses."""
    graph = _graph([topic])
    for narrower in topic.narrower.all():
        graph.add((address_of(topic.slug), SKOS.narrower, address_of(narrower.slug)))
    return graph


def serialised(graph: Graph, ending: str) -> str:
    """Return a graph as text in the format of an ending; JSON-LD carries its context with it."""
    name = FORMATS[ending][0]
    if name == "json-ld":
        return graph.serialize(format=name, context=_CONTEXT, indent=2, auto_compact=False)
    return graph.serialize(format=name)


def _graph(topics: Iterable[Topic]) -> Graph:
    graph = Graph()
    graph.bind("skos", SKOS)
    graph.bind("dcterms", DCTERMS)
    graph.bind("schema", SCHEMA)
    scheme = scheme_address()
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, DCTERMS.title, Literal("Handlungsfelder und Themen", lang=GERMAN)))
    for topic in topics:
        _add(graph, topic, scheme=scheme)
    return graph


def _add(graph: Graph, topic: Topic, *, scheme: URIRef) -> None:
    here = address_of(topic.slug)
    graph.add((here, RDF.type, SKOS.Concept))
    graph.add((here, SKOS.inScheme, scheme))
    graph.add((here, SKOS.notation, Literal(topic.slug)))
    graph.add((here, SKOS.prefLabel, Literal(topic.label, lang=GERMAN)))
    graph.add((here, SCHEMA.position, Literal(topic.position)))
    for language, label in topic.translations.items():
        graph.add((here, SKOS.prefLabel, Literal(label, lang=language)))
    for word in topic.alternative_labels:
        graph.add((here, SKOS.altLabel, Literal(word, lang=GERMAN)))
    for word in topic.hidden_labels:
        graph.add((here, SKOS.hiddenLabel, Literal(word, lang=GERMAN)))
    if topic.definition:
        graph.add((here, SKOS.definition, Literal(topic.definition, lang=GERMAN)))
    for match in topic.exact_matches:
        graph.add((here, SKOS.exactMatch, URIRef(match)))
    _add_neighbours(graph, topic, here=here, scheme=scheme)


def _add_neighbours(graph: Graph, topic: Topic, *, here: URIRef, scheme: URIRef) -> None:
    if topic.broader is not None:
        graph.add((here, SKOS.broader, address_of(topic.broader.slug)))
        graph.add((address_of(topic.broader.slug), SKOS.narrower, here))
    elif not topic.is_deprecated:
        graph.add((here, SKOS.topConceptOf, scheme))
        graph.add((scheme, SKOS.hasTopConcept, here))
    for related in topic.related.all():
        graph.add((here, SKOS.related, address_of(related.slug)))
    if topic.deprecated_on is not None:
        graph.add((here, OWL.deprecated, Literal(True)))
        graph.add((here, SCHEMA.expires, Literal(topic.deprecated_on, datatype=XSD.date)))
    if topic.replaced_by is not None:
        graph.add((here, DCTERMS.isReplacedBy, address_of(topic.replaced_by.slug)))

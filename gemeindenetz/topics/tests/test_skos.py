"""SKOS: out as Turtle and JSON-LD, in again without a change; bad files change nothing and nothing is fetched."""

import json
import socket
import string
import threading

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import RDF, SKOS, Graph, Literal, URIRef
from rdflib.plugins.parsers.jsonld import to_rdf

from gemeindenetz.core import undo
from gemeindenetz.core.errors import DomainError, NotAllowed
from gemeindenetz.core.imports.actions import apply_import, start_import
from gemeindenetz.core.models import ImportRun, StoredFile
from gemeindenetz.topics import actions
from gemeindenetz.topics.imports import reading
from gemeindenetz.topics.imports.kind import VOCABULARY_IMPORT
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries import topics_below
from gemeindenetz.topics.queries.import_plans import states
from gemeindenetz.topics.queries.skos import address_of, scheme_graph, serialised, topic_graph
from gemeindenetz.topics.tests.conftest import ANNA, BEKIR, DANA, SYSTEM, topic

pytestmark = pytest.mark.django_db
PREFIXES = (
    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix x: <https://vokabular.example/> .\n"
)


def start(content: str | bytes, name: str = "themen.ttl") -> ImportRun:
    data = content.encode() if isinstance(content, str) else content
    upload = SimpleUploadedFile(name, data)
    return start_import(actor=DANA, kind=VOCABULARY_IMPORT, upload=upload, options={})


def refused(content: str | bytes, name: str = "themen.ttl") -> str:
    before = states()
    files = StoredFile.objects.count()
    with pytest.raises(DomainError) as refusal:
        start(content, name)
    assert states() == before
    assert StoredFile.objects.count() == files
    return str(refusal.value)


def outcomes(run: ImportRun) -> set[str]:
    return set(run.rows.values_list("outcome", flat=True))


@pytest.mark.parametrize("ending", ["ttl", "jsonld"])
def test_the_starting_vocabulary_goes_out_and_in_without_a_change(ending):
    actions.load_topics(actor=SYSTEM)
    run = start(serialised(scheme_graph(), ending), f"themen.{ending}")
    assert outcomes(run) == {"unchanged"}
    assert run.rows.count() == Topic.objects.count()


words = (
    st.text(alphabet=string.ascii_letters + "äöüÄÖÜß \"'\\<>@#:;.,{}[]()é☃🌳مر\n", min_size=1, max_size=30)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
parts = st.fixed_dictionaries(
    {
        "label": words,
        "alternative_labels": st.lists(words, max_size=3, unique_by=str.casefold),
        "hidden_labels": st.lists(words, max_size=2, unique_by=str.casefold),
        "definition": words | st.just(""),
        "translations": st.dictionaries(st.sampled_from(["en", "fr"]), words, max_size=2),
        "exact_matches": st.lists(
            st.integers(0, 99).map(lambda n: f"https://vokabular.example/{n}"), max_size=2, unique=True
        ),
        "above": st.integers(-1, 5),
        "is_gone": st.booleans(),
        "related": st.integers(0, 5),
    }
)


def empty() -> None:
    Topic.related.through.objects.all().delete()
    Topic.objects.update(broader=None, replaced_by=None)
    Topic.objects.all().delete()


def build(drafts: list[dict]) -> None:
    made: list[Topic] = []
    for place, draft in enumerate(drafts):
        above = made[draft["above"]] if 0 <= draft["above"] < len(made) else None
        words = actions.TopicDraft(
            f"{draft['label']} {place}", draft["alternative_labels"], draft["hidden_labels"], draft["definition"],
            exact_matches=[f"{one}/{place}" for one in draft["exact_matches"]], translations=draft["translations"],
        )  # fmt: skip
        made.append(actions.add_topic(actor=DANA, draft=words, broader=above))
    for one, draft in zip(made, drafts, strict=True):
        other = made[draft["related"] % len(made)]
        if _may_relate(one, other):
            one.related.add(other)
        if draft["is_gone"] and not one.narrower.in_use().exists():
            actions.deprecate_topic(actor=DANA, topic=one, replacement=None)


def _may_relate(one: Topic, other: Topic) -> bool:
    return one != other and other.pk not in topics_below(one) and one.pk not in topics_below(other)


@given(st.lists(parts, min_size=1, max_size=5), st.sampled_from(["ttl", "jsonld"]))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_vocabulary_goes_out_and_in_without_a_change(drafts, ending):
    empty()
    build(drafts)
    run = start(serialised(scheme_graph(), ending), f"themen.{ending}")
    assert outcomes(run) == {"unchanged"}, list(run.rows.values("title", "message", "differences"))


@given(st.lists(parts, min_size=1, max_size=5))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_went_out_comes_back_whole_into_an_empty_vocabulary(drafts):
    empty()
    build(drafts)
    before, content = states(), serialised(scheme_graph(), "ttl")
    empty()
    apply_import(actor=DANA, run=start(content))
    after = states()
    assert {slug: sorted(map(str.casefold, state.alternative_labels)) for slug, state in after.items()} == {
        slug: sorted(map(str.casefold, state.alternative_labels)) for slug, state in before.items()
    }
    assert {slug: (s.label, s.broader, s.related, s.day, s.position) for slug, s in after.items()} == {
        slug: (s.label, s.broader, s.related, s.day, s.position) for slug, s in before.items()
    }


def test_an_import_shows_what_would_change_applies_and_is_taken_back(tree):
    before = states()
    run = start(
        PREFIXES
        + 'x:rad a skos:Concept ; skos:prefLabel "Radverkehr"@de , "cycling"@en ; skos:altLabel "Velo"@de , "bike"@en ;'
        f" skos:broader <{address_of('mobil')}> ; skos:related x:bus .\n"
        'x:bus a skos:Concept ; skos:prefLabel "Bus"@de ; skos:altLabel "Omnibus"@de .'
    )
    rows = {row.title: row for row in run.rows.all()}
    assert (rows["Radverkehr"].outcome, rows["Bus"].outcome) == ("new", "changed")
    assert "wegbleiben: 1" in rows["Radverkehr"].message
    assert states() == before
    ticket = apply_import(actor=DANA, run=run)
    made = Topic.objects.get(slug="rad")
    assert (made.broader, made.translations) == (tree["mobil"], {"en": "cycling"})
    assert list(made.related.all()) == [tree["bus"]]
    bus = Topic.objects.get(slug="bus")
    assert (bus.alternative_labels, bus.exact_matches) == (["Omnibus"], ["https://vokabular.example/bus"])
    undo.undo(actor=DANA, ticket=ticket)
    assert states() == before


def test_our_own_export_edited_by_hand_changes_exactly_that(tree):
    graph = scheme_graph()
    graph.remove((address_of("leerstand"), SKOS.altLabel, Literal("Baulücke", lang="de")))
    graph.set((address_of("umnutzung"), SKOS.prefLabel, Literal("Umbau", lang="de")))
    run = start(serialised(graph, "ttl"))
    changed = {
        row.title: [one["label"] for one in row.differences] for row in run.rows.filter(outcome="changed")
    }
    assert changed == {"Leerstand": ["weitere Bezeichnungen"], "Umbau": ["bevorzugte Bezeichnung"]}


@pytest.mark.parametrize(
    "content, says",
    [
        ("", "leer"),
        ("  \n ", "leer"),
        ("das ist kein Turtle", "beschädigt"),
        ("{", "beschädigt"),
        ('{"@id": "x"}', "keine Themen"),
        ("[" * 20_000, "beschädigt"),
        (PREFIXES + "x:a skos:related " + "[ skos:related " * 5_000, "beschädigt"),
        (PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "Eins"@de , "Zwei"@de-AT .', "zwei bevorzugte"),
        (PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "Eins" , "Un"@xx-klingon .', "„xx“ ist unbekannt"),
        (
            PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "Eins"@de ; skos:altLabel "Un"@qq .',
            "„qq“ ist unbekannt",
        ),
        (PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "One"@en .', "keine deutsche"),
        (PREFIXES + "x:a a skos:Concept ; skos:prefLabel x:b .", "fehlt"),
        (PREFIXES + f'x:a a skos:Concept ; skos:prefLabel "{"x" * 121}" .', "länger als 120"),
        (PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "a\\u0000b" .', "lesbar"),
        (PREFIXES + '[] a skos:Concept ; skos:prefLabel "Eins" .', "ohne Adresse"),
        (PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "A" ; skos:broader x:a .', "unter sich selbst"),
        (
            PREFIXES
            + 'x:a a skos:Concept ; skos:prefLabel "A" ; skos:broader x:b . '
            + 'x:b a skos:Concept ; skos:prefLabel "B" ; skos:broader x:a .',
            "unter sich selbst",
        ),
        (
            PREFIXES
            + 'x:a a skos:Concept ; skos:prefLabel "A" ; skos:narrower x:b . '
            + 'x:b a skos:Concept ; skos:prefLabel "B" ; skos:narrower x:a .',
            "unter sich selbst",
        ),
        (PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "A" ; skos:broader x:weg .', "weder in der Datei"),
        (
            PREFIXES + 'x:a a skos:Concept ; skos:prefLabel "A" ; skos:exactMatch <javascript:alert(1)> .',
            "keine Adresse im Netz",
        ),
        (b"\xff\xfe\x00\x01\x02", "nicht"),
        (PREFIXES.encode() + b'x:a a skos:Concept ; skos:prefLabel "\xe4" .', "UTF-8"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_in_german_and_changes_nothing(tree, content, says):
    assert says in refused(content)


def test_a_huge_file_and_too_many_topics_are_refused(tree, monkeypatch):
    many = "".join(f'x:c{n} a skos:Concept ; skos:prefLabel "C {n}" .\n' for n in range(60))
    monkeypatch.setattr(reading, "MAX_CONCEPTS", 50)
    assert "mehr als 50 Themen" in refused(PREFIXES + many)
    monkeypatch.setattr(reading, "MAX_BYTES", 1024 * 1024)
    assert "größer als 1 MB" in refused(PREFIXES + "# " + "x" * 1_100_000)


@pytest.mark.parametrize(
    "wrap",
    [
        lambda url: {"@context": url},
        lambda url: {"@context": [{"a": "http://x/"}, url]},
        lambda url: {"@context": {"@import": url}},
        lambda url: {"@context": {"t": {"@id": "http://x/t", "@context": url}}},
        lambda url: {
            "@graph": [{"@id": "http://x/1", "http://x/y": {"@context": [url], "@id": "http://x/2"}}]
        },
    ],
)
def test_a_foreign_context_is_never_fetched(tree, wrap):
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.5)
    called: list[tuple[socket.socket, object]] = []

    def listen() -> None:
        try:
            called.append(listener.accept())
        except TimeoutError:
            pass

    waiting = threading.Thread(target=listen)
    waiting.start()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/context.jsonld"
    body = {**wrap(url), "@id": "http://x/a", "@type": "http://www.w3.org/2004/02/skos/core#Concept"}
    try:
        assert "nichts von dort geholt" in refused(json.dumps(body), "t.jsonld")
        assert "nichts von dort geholt" in refused(json.dumps(body | wrap("file:///etc/passwd")))
    finally:
        waiting.join()
        for connection, _address in called:
            connection.close()
        listener.close()
    assert called == []


def test_what_does_not_fit_to_what_is_here_is_left_out_with_its_reason(tree):
    topic("alt", deprecated_on="2026-01-01")
    run = start(
        PREFIXES
        + f'x:eins a skos:Concept ; skos:prefLabel "Eins" ; skos:broader <{address_of("alt")}> .\n'
        + 'x:zwei a skos:Concept ; skos:prefLabel "Zwei" ; skos:broader x:eins .\n'
        + 'x:drei a skos:Concept ; skos:prefLabel "Drei" .\n'
        + f'<{address_of("wohnen")}> a skos:Concept ; skos:prefLabel "Wohnen" ; skos:broader <{address_of("umnutzung")}> .'
    )
    rows = {row.title: row for row in run.rows.all()}
    assert {title: row.outcome for title, row in rows.items()} == {
        "Eins": "error",
        "Zwei": "error",
        "Drei": "new",
        "Wohnen": "error",
    }
    assert "nicht mehr verwendet" in rows["Eins"].message
    apply_import(actor=DANA, run=run)
    assert Topic.objects.filter(slug="drei").exists()
    assert not Topic.objects.filter(slug__in=["eins", "zwei"]).exists()


def test_only_editors_import(tree):
    with pytest.raises(NotAllowed):
        start_import(
            actor=BEKIR, kind=VOCABULARY_IMPORT, upload=SimpleUploadedFile("t.ttl", b"x"), options={}
        )
    assert VOCABULARY_IMPORT.can_import(ANNA)


def test_a_concept_alone_names_its_neighbours(tree):
    graph = topic_graph(tree["leerstand"])
    here = address_of("leerstand")
    assert (here, SKOS.broader, address_of("wohnen")) in graph
    assert (here, SKOS.narrower, address_of("umnutzung")) in graph
    assert set(graph.subjects(RDF.type, SKOS.Concept)) == {here}


def test_every_reader_of_turtle_and_json_ld_understands_the_export(client, tree):
    for ending, name, kind in (
        ("ttl", "turtle", "text/turtle"),
        ("jsonld", "json-ld", "application/ld+json"),
    ):
        response = client.get(f"/themen/schema.{ending}")
        assert response["Content-Type"].startswith(kind)
        text, graph = response.content.decode(), Graph(store="SimpleMemory")
        to_rdf(json.loads(text), graph) if ending == "jsonld" else graph.parse(data=text, format=name)
        assert len(set(graph.subjects(RDF.type, SKOS.Concept))) == 5
        assert (URIRef(str(address_of("bus"))), SKOS.prefLabel, Literal("Bus", lang="de")) in graph
    assert client.get("/themen/schema.exe").status_code == 404
    assert client.get("/themen/bus.exe").status_code == 404
    assert client.get("/themen/nichts.ttl").status_code == 404


def test_one_address_serves_people_and_machines(client, tree):
    page = client.get("/themen/bus/", headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert page["Content-Type"].startswith("text/html")
    assert "Accept" in page["Vary"]
    assert client.get("/themen/bus/")["Content-Type"].startswith("text/html")
    data = client.get("/themen/bus/", headers={"accept": "text/turtle"})
    assert data["Content-Type"].startswith("text/turtle")
    assert "Bus" in data.content.decode()
    scheme = client.get("/themen/", headers={"accept": "application/ld+json"})
    assert json.loads(scheme.content)["@context"]["skos"]

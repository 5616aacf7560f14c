"""What must never be read outside: an unreleased finding, a draft, the town of an anonymous finding, a closed card."""

import pytest
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core.panels import panels_for
from gemeindenetz.core.today import items_for
from gemeindenetz.library import actions, search
from gemeindenetz.library.models import Finding
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries.chain import chain_of, examples_beside, findings_beside
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import GEORG, actor_of, personas

OUTSIDE = ("georg", "bekir", "clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim")
PAGES = ("library:examples", "library:findings", "library:recommendations", "portal:home", "network:partners")


def pages_of(world, name):
    """Everything a persona reads that could speak of findings, with filters and exports."""
    person = getattr(world, name, None)
    client = client_of(person.user if person else None, person_id=person.pk if person else 0)
    addresses = [reverse(page) for page in PAGES]
    addresses += [f"{reverse('library:findings')}?{query}" for query in ("groesse=5000", "export=csv&felder=alle", "q=Musterbach")]
    addresses += [reverse("register:territory", args=["98001001"])]
    if person:
        addresses += [reverse("portal:today"), reverse("network:organisation", args=[world.musterbach.public_id])]
    return "\n".join(client.get(address).content.decode() for address in addresses)


@pytest.mark.parametrize("name", OUTSIDE)
def test_an_internal_finding_leaves_no_trace_on_any_page(world, name):
    make.finding(world)
    make.asked(world, origin=None)
    text = pages_of(world, name)
    assert make.CANARY_FINDING not in text
    assert "Küchentisch" not in text


@pytest.mark.parametrize("name", ["georg", "clara", "dana", "ingo"])
def test_an_anonymous_finding_never_shows_its_town(world, name):
    row = make.released(world)
    person = getattr(world, name, None)
    client = client_of(person.user if person else None, person_id=person.pk if person else 0)
    for address in (
        reverse("library:finding", args=[row.public_id]),
        f"{reverse('library:findings')}?export=csv&felder=alle",
        f"{reverse('library:findings')}?q={row.number}",
    ):
        text = client.get(address).content.decode()
        assert make.CANARY_FINDING in text, address
        assert "Musterbach" not in text, address
        assert "5.000 bis unter" not in text, address


def test_an_anonymous_finding_stands_beside_neither_its_town_nor_its_example(world):
    example, row = make.published(world), make.released(world)
    row.examples.set([example])
    for name, actor in personas(world).items():
        panels = panels_for("organisation", world.musterbach, actor=actor)
        shown = [line.title for panel in panels for line in panel.values.get("lines", ())]
        assert row.title not in shown, name
        if name != "anna":
            assert findings_beside(example, actor) == [], name
            assert examples_beside(row, actor) == [], name


def test_sums_do_not_tell_whether_a_nameless_finding_is_of_the_same_town(world):
    advice, anna = make.recommendation(world), actor_of(world.anna)
    actions.add_evidence(actor=anna, recommendation=advice, of=make.published(world))
    for organisation in (world.musterbach, world.lindenried):
        lesson = make.released(world, origin=None, organisation=organisation)
        evidence = actions.add_evidence(actor=anna, recommendation=advice, of=lesson)
        sentence = chain_of(advice, GEORG).sentence
        assert sentence == "Beruht auf 1 Kommune und 1 Erkenntnis ohne Namen"
        actions.remove_evidence(actor=anna, evidence=evidence)


def test_hidden_evidence_is_not_counted(world):
    advice, anna = make.recommendation(world), actor_of(world.anna)
    actions.add_evidence(actor=anna, recommendation=advice, of=make.finding(world))
    actions.add_evidence(actor=anna, recommendation=advice, of=make.published(world, Audience.MEMBERS))
    assert chain_of(advice, GEORG).sentence == ""
    assert chain_of(advice, actor_of(world.clara)).sentence == "Beruht auf 1 Kommune"


def test_what_can_be_found_holds_no_unreleased_word_and_no_nameless_town(world):
    make.draft(world, title=make.CANARY)
    make.finding(world)
    released = make.released(world, origin=None, title="Freigegebenes")
    assert list(search.examples(None)) == []
    documents = list(search.findings(None))
    assert [document.key for document in documents] == [released.pk]
    assert "Musterbach" not in repr(documents)
    assert "groesse" not in documents[0].facets
    assert "matter:" not in repr(documents)


def test_the_card_is_found_only_by_those_who_may_read_it(world):
    row = make.published(world, Audience.PUBLIC, pitfalls_for=Audience.MEMBERS)
    (document,) = search.examples([row.pk])
    assert "Mitteilungsblatt" not in document.body + document.gist
    assert "Mitteilungsblatt" in document.inner
    assert "public" not in document.inner_scopes


def test_the_database_has_the_last_word_on_what_is_found(world):
    row = make.released(world)
    kind = search._visible(Finding)
    assert kind(GEORG, [row.pk]) == {row.pk}
    actions.withdraw_finding(actor=make.town_actor(world), finding=row)
    assert kind(GEORG, [row.pk]) == set()


def test_today_shows_a_release_only_to_the_people_of_the_matter(world):
    row = make.asked(world)
    assert row.title in [item.title for item in items_for(make.town_actor(world))]
    for name, actor in personas(world).items():
        assert row.title not in [item.title for item in items_for(actor)], name

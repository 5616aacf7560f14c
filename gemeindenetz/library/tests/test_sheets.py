"""Entries as printed sheets: what stands on them depends on who prints, and paper tells no more than a page."""

import pytest
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core.tests.pdf_reading import read
from gemeindenetz.library import actions
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import actor_of


def browser(world, name):
    person = getattr(world, name, None)
    return client_of(person.user if person else None, person_id=person.pk if person else 0)


def sheet(world, name, address):
    """Read the sheet a persona gets."""
    response = browser(world, name).get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    return read(response.content)


def example_address(row):
    return reverse("library:example_sheet", args=[row.number])


def finding_address(row):
    return reverse("library:finding_sheet", args=[row.public_id])


def test_an_example_is_an_accessible_sheet_with_number_citation_day_and_address(world):
    row = make.published(world)
    found = sheet(world, "georg", example_address(row))
    flat = " ".join(found.text.split())
    assert found.title == row.title
    assert found.language == "de"
    assert found.untagged == 0
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata
    assert str(row.number) in flat
    assert f"/praxisbeispiele/{row.number}/" in flat.replace(" ", "").replace("-\u00ad", "")
    for word in ("Gemeindenetzwerk", "Praxisbeispiel", "Zwischen den Teilorten", "Umfrage in den Teilorten", "18.000",
                 "Stand ", "Fassung", "Zitat"):  # fmt: skip
        assert word in flat, word


def test_the_card_is_printed_only_for_those_who_may_read_it(world):
    row = make.published(world, Audience.PUBLIC, pitfalls_for=Audience.MEMBERS, pitfalls=f"Die {make.CANARY} fiel durch.")
    assert make.CANARY not in sheet(world, "georg", example_address(row)).text
    text = sheet(world, "clara", example_address(row)).text
    assert make.CANARY in text
    assert "Diese Karte ist für" in text


def test_whom_to_ask_is_printed_for_people_who_signed_in(world):
    row = make.published(world, may_be_asked=True, contact=world.bekir.seats.get())
    assert world.bekir.name not in sheet(world, "georg", example_address(row)).text
    assert world.bekir.name in sheet(world, "clara", example_address(row)).text


def test_what_is_not_for_everybody_says_so_on_every_page(world):
    row = make.published(world, Audience.MEMBERS)
    assert "Nicht für alle bestimmt" in sheet(world, "clara", example_address(row)).text
    assert browser(world, "emil").get(example_address(row)).status_code == 404
    assert browser(world, "georg").get(example_address(row)).status_code == 404


def test_a_withdrawn_example_and_a_draft_are_not_printed(world):
    row = make.published(world)
    address = example_address(row)
    actions.withdraw_example(actor=actor_of(world.dana), example=row)
    for name in ("georg", "clara", "dana", "bekir"):
        assert browser(world, name).get(address).status_code == 404, name


@pytest.mark.parametrize("name", ["anna", "bekir", "clara", "georg"])
def test_the_sheet_of_an_anonymous_finding_never_names_its_town_whoever_prints(world, name):
    row = make.released(world)
    text = sheet(world, name, finding_address(row)).text
    assert "Küchentisch" in text
    assert "Musterbach" not in text


def test_an_internal_finding_is_printed_by_its_team_alone_and_says_so(world):
    row = make.finding(world)
    assert "Nicht freigegeben" in sheet(world, "anna", finding_address(row)).text
    for name in ("georg", "bekir", "clara", "dana", "hanna", "emil"):
        assert browser(world, name).get(finding_address(row)).status_code == 404, name


def test_a_recommendation_is_printed_with_the_evidence_its_reader_may_see(world):
    advice, anna = make.recommendation(world), actor_of(world.anna)
    members_only = make.published(world, Audience.MEMBERS, title="Nur für Mitglieder erzählt")
    actions.add_evidence(actor=anna, recommendation=advice, of=members_only)
    actions.add_evidence(actor=anna, recommendation=advice, of=make.finding(world))
    address = reverse("library:recommendation_sheet", args=[advice.number])
    outside, inside = sheet(world, "georg", address).text, sheet(world, "clara", address).text
    assert "Nur für Mitglieder erzählt" not in outside
    assert "Beruht auf" not in outside
    assert "Nur für Mitglieder erzählt" in inside
    assert "Beruht auf 1 Kommune" in inside
    assert make.CANARY_FINDING not in outside + inside


def test_every_page_leads_to_its_sheet(world):
    example, finding, advice = make.published(world), make.released(world), make.recommendation(world)
    for page, address in (
        (reverse("library:example", args=[example.number]), example_address(example)),
        (reverse("library:finding", args=[finding.public_id]), finding_address(finding)),
        (reverse("library:recommendation", args=[advice.number]), reverse("library:recommendation_sheet", args=[advice.number])),
    ):
        assert address in browser(world, "georg").get(page).content.decode()
    draft = make.submitted(world, readers=Readers())
    page = browser(world, "bekir").get(reverse("library:example_draft", args=[draft.public_id])).content.decode()
    assert "blatt.pdf" not in page

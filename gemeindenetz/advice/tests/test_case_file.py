"""The file of a matter: what its people get holds nothing internal; the team's own is marked on every page."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.write_entry import Draft, post_message, write_note
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import CANARY_NOTE, CANARY_TOWN, open_case
from gemeindenetz.advice.tests.test_canaries import busy_case
from gemeindenetz.core.tests.pdf_reading import read
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import actor_of


@pytest.fixture
def case(world):
    """A busy matter with internal and shared files."""
    made, anna = busy_case(world), actor_of(world.anna)
    shared = SimpleUploadedFile("satzung.txt", b"Entwurf der Satzung")
    post_message(actor=anna, case=made, draft=Draft("Anbei der Entwurf der Satzung.", (shared,)))
    write_note(actor=anna, case=made, draft=Draft(f"{CANARY_NOTE}, unter uns"))
    propose_step(actor=anna, case=made, text="Mit der Nachbargemeinde sprechen")
    return made


def browser(world, name):
    person = getattr(world, name, None)
    return client_of(person.user if person else None, person_id=person.pk if person else 0)


def dossier(world, name, address):
    response = browser(world, name).get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/pdf"
    return read(response.content)


def shared_address(case):
    return reverse("advice:case_dossier", args=[case.public_id])


def internal_address(case):
    return reverse("advice:case_internal_dossier", args=[case.public_id])


def test_the_people_of_the_matter_get_everything_shared_and_nothing_internal(world, case):
    for found in (
        dossier(world, "bekir", shared_address(case)),
        dossier(world, "anna", shared_address(case)),
        dossier(world, "georg", reverse("advice:link_dossier", args=[token_for(case.parties.get(is_requester=True))])),
    ):
        assert CANARY_TOWN in found.text
        assert "Rückfrage" in found.text
        assert "satzung.txt" in found.text
        assert "Mit der Nachbargemeinde sprechen" in found.text
        assert case.number in found.text
        for canary in (CANARY_NOTE, "Krokodil", "Interne Notiz", "Minuten", "Früher"):
            assert canary not in found.text, canary


def test_the_file_is_accessible(world, case):
    found = dossier(world, "bekir", shared_address(case))
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata
    assert found.title == case.title
    assert found.language == "de"
    assert found.untagged == 0
    assert {"H1", "H2", "H3", "P"} <= set(found.roles)


def test_the_team_gets_the_internal_notes_marked_on_every_page(world, case):
    found = dossier(world, "anna", internal_address(case))
    assert CANARY_NOTE in found.text
    assert CANARY_TOWN in found.text
    assert "Bitte nicht weitergeben" in found.text
    assert found.text.count("Intern: nur für das Beratungsteam") >= found.pages
    assert "Interne Notiz: nur das Beratungsteam liest sie" in found.text


@pytest.mark.parametrize("name", ["clara", "dana", "emil", "fatma", "hanna", "ingo", "jule", "karim"])
def test_nobody_else_gets_either_file(world, case, name):
    for address in (shared_address(case), internal_address(case)):
        assert browser(world, name).get(address).status_code == 404


def test_the_people_of_the_matter_never_get_the_teams_file(world, case):
    assert browser(world, "bekir").get(internal_address(case)).status_code == 403
    assert browser(world, "georg").get(internal_address(case)).status_code == 302


def test_an_internal_entry_leaves_no_file_and_no_gap(world):
    case = open_case(world)
    before = dossier(world, "bekir", shared_address(case))
    write_note(actor=actor_of(world.anna), case=case, draft=Draft(CANARY_NOTE))
    after = dossier(world, "bekir", shared_address(case))
    assert before.text == after.text
    assert before.roles == after.roles


def test_the_page_leads_to_the_files_its_reader_may_have(world, case):
    page = reverse("advice:case", args=[case.public_id])
    team, town = browser(world, "anna").get(page).content.decode(), browser(world, "bekir").get(page).content.decode()
    assert shared_address(case) in team
    assert internal_address(case) in team
    assert shared_address(case) in town
    assert internal_address(case) not in town
    token = token_for(case.parties.get(is_requester=True))
    by_mail = browser(world, "georg").get(reverse("advice:link", args=[token])).content.decode()
    assert reverse("advice:link_dossier", args=[token]) in by_mail
    assert "akte-intern" not in by_mail


def test_advisers_find_working_aids_among_what_fits_a_matter(world):
    case = open_case(world)
    Case.objects.filter(pk=case.pk).update(topic=world.subtopic)
    aid = make.aid(world, topics=[world.subtopic])
    text = browser(world, "anna").get(reverse("advice:case_fitting", args=[case.public_id])).content.decode()
    assert f"{reverse('library:aid', args=[aid.slug])}?fuer={world.musterbach.public_id}" in text

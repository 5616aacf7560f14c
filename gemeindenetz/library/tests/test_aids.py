"""Working aids: Word templates that are filled with a town's data and obey nothing else."""

import io
import zipfile

import pytest
from django.urls import reverse
from docx import Document

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core import clock, files
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.documents import docx
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.files import UploadRefused
from gemeindenetz.core.panels import panels_for
from gemeindenetz.library import permissions, search
from gemeindenetz.library.actions.keep_aids import (
    AidDraft,
    AidRefused,
    add_version,
    change_aid,
    load_starter_aids,
    offer_again,
    withdraw_aid,
)
from gemeindenetz.library.models import AidVersion, WorkingAid
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries import placeholders
from gemeindenetz.library.starter_aids import STARTER_AIDS
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import GEORG, actor_of, personas

AUDIENCES = [value for value, _label in Audience.choices]


def browser(world, name):
    person = getattr(world, name, None)
    return client_of(person.user if person else None, person_id=person.pk if person else 0)


def words_of(content):
    return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(content)).paragraphs)


def address(aid, name="aid_file", house=None):
    return reverse(f"library:{name}", args=[aid.slug]) + (f"?fuer={house.public_id}" if house else "")


# Filling


def test_a_town_gets_the_document_with_its_own_data(world):
    aid = make.aid(world, content=make.template_bytes(*(f"{name}: {{{{ {name} }}}}" for name in placeholders.PLACEHOLDERS)))
    response = browser(world, "bekir").get(address(aid, house=world.musterbach))
    assert response["Content-Type"] == docx.MEDIA_TYPE
    assert "Musterbach.docx" in response["Content-Disposition"]
    text = words_of(response.content)
    for words in (
        "kommune: Musterbach", "einwohnerzahl: 7.400", "einwohner_stand: 31.12.2024", "ags: 98001001",
        f"ansprechperson: {world.bekir.name}", "netzwerk: Gemeindenetzwerk", "landkreis: ", "beratung: ",
        f"datum: {clock.today():%-d.%-m.%Y}",
    ):  # fmt: skip
        assert words in text, words
    assert "{{" not in text


def test_everybody_else_gets_it_with_gaps_that_say_what_belongs_there(world):
    aid = make.aid(world, Audience.PUBLIC)
    text = words_of(browser(world, "georg").get(address(aid)).content)
    assert "[Name der Kommune] im [" in text
    assert "[Sitzungstag]" in text
    assert "Musterbach" not in text


def test_the_page_shows_beforehand_what_would_be_filled_in(world):
    aid = make.aid(world, Audience.PUBLIC, content=make.template_bytes("{{ kommune }}, {{ einwohnerzahl }}, {{ telefon }}"))
    text = browser(world, "bekir").get(address(aid, "aid")).content.decode()
    assert "Ausgefüllt für Musterbach herunterladen" in text
    assert "7.400" in text
    assert "bleibt eine Lücke" in text
    outside = browser(world, "georg").get(address(aid, "aid")).content.decode()
    assert "7.400" not in outside
    assert "Mit Lücken herunterladen" in outside


@pytest.mark.parametrize(("name", "status"), [
    ("bekir", 200), ("ingo", 200), ("anna", 200), ("dana", 200), ("clara", 404), ("georg", 404), ("emil", 404),
    ("hanna", 404), ("jule", 404), ("karim", 404),
])  # fmt: skip
def test_it_is_filled_for_ones_own_town_and_by_staff_for_members(world, name, status):
    aid = make.aid(world, Audience.PUBLIC)
    for page in ("aid", "aid_file"):
        assert browser(world, name).get(address(aid, page, world.musterbach)).status_code == status, page


def test_staff_who_fill_it_put_nobodys_name_into_it(world):
    aid = make.aid(world, content=make.template_bytes("{{ kommune }}: {{ ansprechperson }}"))
    text = words_of(browser(world, "anna").get(address(aid, house=world.musterbach)).content)
    assert text == "Musterbach: [Name der Ansprechperson]"


def test_a_value_is_text_and_never_markup_or_a_placeholder(world):
    world.musterbach.name = "Muster & Bach <w:br/> {{ ags }} \u202eumgedreht"
    world.musterbach.save()
    aid = make.aid(world, content=make.template_bytes("{{ kommune }}"))
    text = words_of(browser(world, "bekir").get(address(aid, house=world.musterbach)).content)
    assert text == "Muster & Bach <w:br/> {{ ags }} umgedreht"


# Refusing


@pytest.mark.parametrize("line", [
    "{{ kommune.__class__ }}", "{{ kommune|upper }}", "{% for x in kommune %}{% endfor %}", "{{ range(9) }}", "{{ 7*7 }}",
    "{% if kommune %}x{% endif %}", "{{ kommune['x'] }}", "{% set x = 1 %}", "{{ cycler }}{{ self._x }}",
])  # fmt: skip
def test_a_template_that_does_more_than_name_placeholders_is_refused(world, line):
    with pytest.raises((docx.TemplateRefused, AidRefused)):
        make.aid(world, content=make.template_bytes(line))
    assert not WorkingAid.objects.exists()


def test_unknown_placeholders_are_named_with_those_that_are_known(world):
    with pytest.raises(AidRefused, match=r"\{\{ buergermeister \}\}, \{\{ sitzungstag \}\}") as refused:
        make.aid(world, content=make.template_bytes("{{ kommune }} {{ sitzungstag }} {{ buergermeister }}"))
    assert "Diese Platzhalter sind nicht bekannt" in str(refused.value)
    assert "einwohnerzahl" in str(refused.value)
    assert not WorkingAid.objects.exists()


def test_an_unfinished_placeholder_is_said_in_words(world):
    with pytest.raises(docx.TemplateRefused, match="unvollständig"):
        make.aid(world, content=make.template_bytes("{{ kommune"), title="Halb")


def changed_template(**parts):
    """A template with parts added or replaced."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make.template_bytes())) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename not in parts:
                new.writestr(part, old.read(part))
        for name, content in parts.items():
            new.writestr(name, content)
    return stream.getvalue()


OUTSIDE = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
    b'Target="https://boese.example/x.dotm" TargetMode="External"/></Relationships>'
)


@pytest.mark.parametrize(("content", "name"), [
    (b"%PDF-1.7 kein Word", "vorlage.docx"),
    (b"Nur Text", "vorlage.docx"),
    (b"", "vorlage.docx"),
    (make.template_bytes()[:900], "vorlage.docx"),
    (changed_template(**{"word/vbaProject.bin": b"makro"}), "vorlage.docx"),
    (changed_template(**{"word/_rels/settings.xml.rels": OUTSIDE}), "vorlage.docx"),
    (changed_template(**{"word/document.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}), "vorlage.docx"),
    (changed_template(**{"word/document.xml": b"<w:document"}), "vorlage.docx"),
    (changed_template(**{"word/gross.xml": b" " * (docx.LARGEST_UNPACKED + 1)}), "vorlage.docx"),
    (changed_template(**{"word/bombe.xml": b"0" * 90_000_000}), "vorlage.docx"),
])  # fmt: skip
def test_what_is_no_harmless_word_template_is_refused_in_german(world, content, name):
    with pytest.raises((UploadRefused, AidRefused, docx.TemplateRefused)) as refused:
        make.aid(world, content=content or b" ")
    assert any(word in str(refused.value) for word in ("Bitte", "bitte", "geöffnet")), str(refused.value)
    assert not WorkingAid.objects.exists()


def test_the_form_shows_the_refusal_at_the_file_and_keeps_what_was_typed(world):
    data = {
        "title": "Meine Vorlage", "kind": "paper", "gist": "", "network": world.gemeindenetzwerk.pk, "audience": "members",
        "licence": "cc_by", "origin": "Von uns", "file": make.upload(make.template_bytes("{{ quatsch }}")),
    }  # fmt: skip
    response = browser(world, "anna").post(reverse("library:new_aid"), data)
    text = response.content.decode()
    assert response.status_code == 422
    assert "Diese Platzhalter sind nicht bekannt: {{ quatsch }}" in text
    assert "Meine Vorlage" in text
    data["file"] = make.upload(make.template_bytes("{{ kommune }}"))
    assert browser(world, "anna").post(reverse("library:new_aid"), data).status_code == 302
    assert WorkingAid.objects.get().title == "Meine Vorlage"


# Keeping


def test_seeing_an_aid_is_the_same_yes_or_no_and_as_a_set(world):
    rows = [make.aid(world, audience, title=f"Hilfe {audience}") for audience in AUDIENCES]
    rows.append(withdraw_aid(actor=actor_of(world.anna), aid=make.aid(world, Audience.PUBLIC, title="Zurück")))
    load_starter_aids(actor=Actor.system("test"))
    rows += list(WorkingAid.objects.filter(network=None))
    for name, actor in {**personas(world), "georg": GEORG}.items():
        seen = set(WorkingAid.objects.visible_to(actor).values_list("pk", flat=True))
        for row in rows:
            assert permissions.can_see_aid(actor, row) == (row.pk in seen), (name, row.title)


def test_versions_are_seen_with_their_aid(world):
    aid = make.aid(world)
    assert AidVersion.objects.visible_to(actor_of(world.clara)).filter(aid=aid).exists()
    assert not AidVersion.objects.visible_to(GEORG).filter(aid=aid).exists()


def test_a_new_version_is_offered_and_the_old_one_kept(world):
    aid = make.aid(world)
    add_version(actor=actor_of(world.dana), aid=aid, upload=make.upload(make.template_bytes("Neu: {{ kommune }}")), note="Kürzer")
    assert words_of(browser(world, "bekir").get(address(aid, house=world.musterbach)).content) == "Neu: Musterbach"
    assert [version.number for version in aid.versions.all()] == [2, 1]
    assert "Kürzer" in browser(world, "bekir").get(address(aid, "aid")).content.decode()


def test_a_narrower_audience_closes_page_file_and_search_at_once(world):
    aid = make.aid(world, Audience.PUBLIC)
    stored = aid.versions.get().file
    draft = AidDraft("Anders", aid.kind, "", audience=Audience.OFFICE, licence=aid.licence, origin="Von uns")
    change_aid(actor=actor_of(world.dana), aid=aid, draft=draft)
    for page in (address(aid, "aid"), address(aid), files.url_of(stored)):
        assert browser(world, "clara").get(page).status_code == 404, page
    kind = search._aids_visible
    assert kind(actor_of(world.clara), [aid.pk]) == set()
    assert kind(actor_of(world.dana), [aid.pk]) == {aid.pk}


def test_withdrawing_takes_it_off_the_shelf_and_offering_puts_it_back(world):
    aid = make.aid(world, Audience.PUBLIC)
    withdraw_aid(actor=actor_of(world.anna), aid=aid)
    assert browser(world, "georg").get(address(aid)).status_code == 404
    assert aid.title not in browser(world, "georg").get(reverse("library:aids")).content.decode()
    assert list(search.aids([aid.pk])) == []
    assert "Nicht mehr im Angebot" in browser(world, "dana").get(address(aid, "aid")).content.decode()
    offer_again(actor=actor_of(world.dana), aid=aid)
    assert browser(world, "georg").get(address(aid)).status_code == 200


@pytest.mark.parametrize("name", ["bekir", "clara", "emil", "hanna", "jule"])
def test_only_advisory_team_and_office_of_the_network_keep_aids(world, name):
    actor, aid = actor_of(getattr(world, name)), make.aid(world, Audience.PUBLIC)
    draft = AidDraft("X", aid.kind, "", audience=Audience.PUBLIC, licence=aid.licence, origin="")
    acts = (
        lambda: withdraw_aid(actor=actor, aid=aid),
        lambda: change_aid(actor=actor, aid=aid, draft=draft),
        lambda: add_version(actor=actor, aid=aid, upload=make.upload(make.template_bytes()), note=""),
        lambda: load_starter_aids(actor=actor),
    )
    for act in acts:
        with pytest.raises((NotAllowed, NotVisible)):
            act()


# Finding


def test_the_starter_set_is_five_documents_that_can_be_filled(world):
    system = Actor.system("test")
    assert load_starter_aids(actor=system) == len(STARTER_AIDS) == 5
    assert load_starter_aids(actor=system) == 0
    assert len({aid.kind for aid in WorkingAid.objects.all()}) == 5
    for aid in WorkingAid.objects.all():
        text = words_of(browser(world, "bekir").get(address(aid, house=world.musterbach)).content)
        assert "Musterbach" in text, aid.slug
        assert "{{" not in text, aid.slug
        assert "_" not in text, aid.slug


def test_what_was_withdrawn_is_not_put_back_by_the_next_setup(world):
    load_starter_aids(actor=Actor.system("test"))
    withdraw_aid(actor=actor_of(world.dana), aid=WorkingAid.objects.get(kind="gazette"))
    load_starter_aids(actor=Actor.system("test"))
    assert WorkingAid.objects.offered().count() == 4


def test_the_shelf_filters_by_kind_and_the_library_leads_to_it(world):
    load_starter_aids(actor=Actor.system("test"))
    shelf = reverse("library:aids")
    assert shelf in browser(world, "georg").get(reverse("library:examples")).content.decode()
    text = browser(world, "georg").get(f"{shelf}?art=gazette").content.decode()
    assert "Mitmachen gesucht" in text
    assert "Beitritt zum Netzwerk" not in text


def test_aids_stand_beside_topic_and_matter_and_on_our_network(world):
    aid = make.aid(world, topics=[world.subtopic])

    class Matter:
        topic_id, organisation, network_id = world.subtopic.pk, world.musterbach, world.gemeindenetzwerk.pk

    bekir = actor_of(world.bekir)
    for kind, thing in (("topic", world.subtopic), ("case", Matter), ("our-place", world.musterbach)):
        lines = [line for panel in panels_for(kind, thing, actor=bekir) for line in panel.values.get("lines", ())]
        found = [line for line in lines if line.title == aid.title]
        assert found, kind
        if kind != "topic":
            assert found[0].url.endswith(f"?fuer={world.musterbach.public_id}")
        hidden = [line for panel in panels_for(kind, thing, actor=actor_of(world.emil)) for line in panel.values.get("lines", ())]
        assert aid.title not in [line.title for line in hidden], kind
    assert aid.title in browser(world, "bekir").get(reverse("advice:our_network")).content.decode()
    assert panels_for("case", Matter, actor=actor_of(world.anna)) == []


def test_it_is_found_by_those_who_may_read_it(world):
    aid = make.aid(world, topics=[world.subtopic])
    (document,) = search.aids([aid.pk])
    assert document.scopes == {aid.scope, f"team:{world.gemeindenetzwerk.pk}", f"office:{world.gemeindenetzwerk.pk}"}
    assert "Einladung" in document.keywords
    assert document.facets["thema"] == (world.subtopic.label,)

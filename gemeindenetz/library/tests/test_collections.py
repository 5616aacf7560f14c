"""Collections: kept by one reader, shared inside an audience; what a reader may not read leaves no trace in them."""

import pytest
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.tests.pdf_reading import read
from gemeindenetz.library import actions, permissions
from gemeindenetz.library.actions import keep_collections as keep
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.models import Collection, CollectionItem
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries import collections as queries
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network.tests.personas import GEORG, actor_of, personas


def browser(world, name):
    person = getattr(world, name, None)
    return client_of(person.user if person else None, person_id=person.pk if person else 0)


def collected(world, *entries, scope="", owner="anna", title="Mobilität im Teilort"):
    """A collection with a note at every entry."""
    actor = actor_of(getattr(world, owner))
    collection = keep.begin_collection(actor=actor, title=title, intro="Für die Klausur im März.")
    for entry in entries:
        keep.put_in(actor=actor, collection=collection, entry=entry, note=f"Notiz zu: {entry.title}")
    if scope:
        keep.change_collection(actor=actor, collection=collection, title=title, intro=collection.intro, scope=scope)
    collection.refresh_from_db()
    return collection


def three_entries(world):
    return make.published(world), make.recommendation(world), make.aid(world, Audience.PUBLIC)


def for_staff(world, audience, **fields):
    """An example Anna publishes for office or team alone."""
    written = make.draft(world, world.anna, **fields)
    return actions.publish_example(actor=actor_of(world.anna), example=written, readers=Readers(audience, Audience.TEAM))


def members(world):
    return f"net:{world.gemeindenetzwerk.pk}"


def address(collection, name="collection"):
    return reverse(f"library:{name}", args=[collection.public_id])


def sheet_text(world, name, collection):
    response = browser(world, name).get(address(collection, "collection_sheet"))
    assert response.status_code == 200
    return read(response.content)


def test_a_reader_collects_from_the_entry_and_finds_it_again(world):
    example = make.published(world)
    client = browser(world, "bekir")
    put_in = reverse("library:put_in", args=["praxisbeispiel", example.number])
    assert put_in in client.get(reverse("library:example", args=[example.number])).content.decode()
    assert client.get(put_in).status_code == 200
    done = client.post(put_in, {"title": "Für den Ortschaftsrat", "note": "Zahlen prüfen"}, follow=True)
    text = done.content.decode()
    assert "Für den Ortschaftsrat" in text
    assert example.title in text
    assert "Zahlen prüfen" in text
    assert "Für den Ortschaftsrat" in client.get(reverse("library:collections")).content.decode()
    again = client.post(put_in, {"collection": Collection.objects.get().pk, "note": ""})
    assert again.status_code == 422
    assert "schon in dieser Sammlung" in again.content.decode()


def test_without_a_name_nothing_is_begun_and_the_note_is_kept(world):
    example = make.published(world)
    put_in = reverse("library:put_in", args=["praxisbeispiel", example.number])
    response = browser(world, "bekir").post(put_in, {"title": " ", "note": "Zahlen prüfen"})
    assert response.status_code == 422
    assert "Bitte geben Sie der Sammlung einen Namen" in response.content.decode()
    assert "Zahlen prüfen" in response.content.decode()
    assert not Collection.objects.exists()


def test_all_three_kinds_are_collected_in_order_and_can_be_moved_and_taken_out(world):
    collection = collected(world, *three_entries(world))
    anna = actor_of(world.anna)
    first, second, third = CollectionItem.objects.filter(collection=collection)
    keep.move_up(actor=anna, item=third)
    assert [item.pk for item in queries.items_of(collection, anna)] == [first.pk, third.pk, second.pk]
    keep.take_out(actor=anna, item=first)
    keep.write_item_note(actor=anna, item=second, note="Neu")
    assert [line.note for line in queries.collection_page(collection, anna).lines][-1] == "Neu"
    client = browser(world, "anna")
    assert client.post(reverse("library:item_up", args=[second.pk])).status_code == 302
    assert client.post(reverse("library:item_note", args=[second.pk]), {"note": "Anders"}).status_code == 302
    assert client.post(reverse("library:item_out", args=[third.pk])).status_code == 302
    assert [item.note for item in queries.items_of(collection, anna)] == ["Anders"]


def test_seeing_a_collection_is_the_same_yes_or_no_and_as_a_set(world):
    rows = [collected(world, title="Für mich")]
    rows += [collected(world, scope=scope, title=scope) for scope in (members(world), f"team:{world.gemeindenetzwerk.pk}")]
    rows.append(collected(world, owner="bekir", scope=members(world), title="Von Bekir"))
    for name, actor in {**personas(world), "georg": GEORG}.items():
        seen = set(Collection.objects.visible_to(actor).values_list("pk", flat=True))
        for row in rows:
            assert permissions.can_see_collection(actor, row) == (row.pk in seen), (name, row.title)


def test_the_link_opens_it_only_inside_its_audience(world):
    private, shared = collected(world), collected(world, scope=members(world), title="Für alle")
    for name, sees in (("anna", True), ("bekir", True), ("clara", True), ("dana", True), ("emil", False), ("hanna", False)):
        assert browser(world, name).get(address(shared)).status_code == (200 if sees else 404), name
        assert browser(world, name).get(address(private)).status_code == (200 if name == "anna" else 404), name
    assert browser(world, "georg").get(address(shared)).status_code == 302
    assert "Für alle" not in browser(world, "clara").get(reverse("library:collections")).content.decode()


def test_what_a_reader_may_not_read_is_left_out_silently_with_no_count(world):
    public = make.published(world)
    hidden = for_staff(world, Audience.OFFICE, title=make.CANARY)
    inner = make.aid(world, Audience.TEAM, title=f"{make.CANARY} Hilfe")
    with_all = collected(world, public, hidden, inner, scope=members(world))
    only_public = collected(world, public, scope=members(world))
    pages = [browser(world, "clara").get(address(one)).content.decode() for one in (with_all, only_public)]
    assert make.CANARY not in pages[0]
    assert pages[0].count("<li>") == pages[1].count("<li>")
    assert make.CANARY in browser(world, "anna").get(address(with_all)).content.decode()
    sheets = [sheet_text(world, "clara", one) for one in (with_all, only_public)]
    assert sheets[0].text == sheets[1].text
    assert sheets[0].roles == sheets[1].roles


def test_a_withdrawn_entry_disappears_and_a_collection_of_nothing_says_so(world):
    example = make.published(world)
    collection = collected(world, example, scope=members(world))
    actions.withdraw_example(actor=actor_of(world.dana), example=example)
    assert example.title not in browser(world, "clara").get(address(collection)).content.decode()
    assert "Darin ist nichts, was Sie lesen dürfen." in sheet_text(world, "clara", collection).text


def test_a_collection_is_one_accessible_sheet_with_notes_and_entries(world):
    example, advice, aid = three_entries(world)
    found = sheet_text(world, "anna", collected(world, example, advice, aid))
    assert found.untagged == 0
    assert "<pdfuaid:part>1</pdfuaid:part>" in found.metadata
    assert found.title == "Mobilität im Teilort"
    flat = " ".join(found.text.split())
    for words in ("Für die Klausur im März.", example.title, advice.title, aid.title, f"Notiz zu: {aid.title}",
                  "Zwischen den Teilorten", "Beginnen Sie mit einer Telefonnummer"):  # fmt: skip
        assert words in flat, words
    assert found.roles.count("H1") == 1


def test_the_protected_card_is_printed_only_for_those_who_may_read_it(world):
    example = make.published(world, Audience.PUBLIC, pitfalls_for=Audience.TEAM, pitfalls=f"Die {make.CANARY} fiel durch.")
    collection = collected(world, example, scope=members(world))
    assert make.CANARY in sheet_text(world, "anna", collection).text
    assert make.CANARY not in sheet_text(world, "clara", collection).text


def test_one_shares_only_with_people_one_belongs_to(world):
    collection = collected(world, owner="bekir")
    for scope in (f"team:{world.gemeindenetzwerk.pk}", f"net:{world.landkreisnetzwerk.pk}", "public", "matter:1", f"admin:{world.musterbach.pk}"):
        with pytest.raises(NotAllowed):
            keep.change_collection(actor=actor_of(world.bekir), collection=collection, title="X", intro="", scope=scope)
    client = browser(world, "bekir")
    refused = client.post(address(collection, "change_collection"), {"title": "X", "intro": "", "scope": "public"})
    assert refused.status_code == 422
    done = client.post(address(collection, "change_collection"), {"title": "Neu", "intro": "", "scope": members(world)})
    assert done.status_code == 302
    page = browser(world, "clara").get(address(collection)).content.decode()
    assert "Neu" in page
    assert world.bekir.name in page


@pytest.mark.parametrize("name", ["clara", "dana", "emil"])
def test_only_the_owner_changes_a_collection(world, name):
    collection = collected(world, make.published(world), scope=members(world))
    item, actor = collection.items.get(), actor_of(getattr(world, name))
    for act in (
        lambda: keep.delete_collection(actor=actor, collection=collection),
        lambda: keep.put_in(actor=actor, collection=collection, entry=make.recommendation(world)),
        lambda: keep.take_out(actor=actor, item=item),
        lambda: keep.write_item_note(actor=actor, item=item, note="x"),
        lambda: keep.move_up(actor=actor, item=item),
    ):
        with pytest.raises((NotAllowed, NotVisible)):
            act()
    assert browser(world, name).post(reverse("library:item_out", args=[item.pk])).status_code == 404


def test_nobody_collects_what_they_may_not_read(world):
    hidden = for_staff(world, Audience.TEAM)
    collection = collected(world, owner="bekir")
    with pytest.raises(NotVisible):
        keep.put_in(actor=actor_of(world.clara), collection=collected(world, owner="clara"), entry=hidden)
    page = reverse("library:put_in", args=["praxisbeispiel", hidden.number])
    assert browser(world, "clara").get(page).status_code == 404
    assert browser(world, "bekir").get(reverse("library:put_in", args=["anderes", "x"])).status_code == 404
    assert not collection.items.exists()


def test_a_full_collection_says_so_and_a_deleted_one_is_gone(world, monkeypatch):
    monkeypatch.setattr(keep, "MOST_ITEMS", 1)
    collection = collected(world, make.published(world))
    with pytest.raises(keep.CollectionRefused, match="höchstens"):
        keep.put_in(actor=actor_of(world.anna), collection=collection, entry=make.recommendation(world))
    assert browser(world, "anna").post(address(collection, "delete_collection")).status_code == 302
    assert browser(world, "anna").get(address(collection)).status_code == 404

"""Text blocks: kept for the team or for oneself, filled from the matter, put in without losing what was typed."""

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from gemeindenetz.advice.actions.text_blocks import (
    BlockDraft,
    TextBlockUnfit,
    change_text_block,
    load_starter_blocks,
    write_text_block,
)
from gemeindenetz.advice.models import TextBlock
from gemeindenetz.advice.permissions import can_change_text_block, can_keep_text_blocks, can_see_text_block
from gemeindenetz.advice.queries.text_blocks import offered_to
from gemeindenetz.advice.starter_text_blocks import STARTER_BLOCKS
from gemeindenetz.advice.tests.factories import open_case, sign_in, web_case
from gemeindenetz.advice.text_tokens import TOKENS, filled, put_after, unknown_in
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.tracking import events_of
from gemeindenetz.network.models import Role
from gemeindenetz.network.tests.personas import actor_of, add_seat, personas


def kept(world, title="Eingang", text="{anrede},\n\ndanke, {kommune}!", **fields):
    draft = BlockDraft(title, text, **fields)
    return write_text_block(actor=actor_of(world.anna), network=world.gemeindenetzwerk, draft=draft)


@given(st.text(alphabet="{}[] \nabcdeklmnou", max_size=60), st.dictionaries(st.sampled_from(list(TOKENS)), st.text(max_size=8)))
def test_filling_leaves_no_known_token_and_nothing_else_changes(text, values):
    result = filled(text, {name: value.replace("{", "").replace("}", "") for name, value in values.items()})
    assert unknown_in(result) == unknown_in(text) or set(unknown_in(result)) <= set(unknown_in(text))
    if "{" not in text:
        assert result == text


def test_every_token_is_filled_or_becomes_a_gap_to_be_seen():
    text = " ".join(f"{{{name}}}" for name in TOKENS)
    assert filled(text, dict.fromkeys(TOKENS, "x")) == " ".join(["x"] * len(TOKENS))
    assert filled("{ Landkreis }", {}).startswith("[")
    assert filled("{unbekannt}", {}) == "{unbekannt}"
    assert unknown_in("{kommune} {foo} {foo} {Bar}") == ["foo", "Bar"]
    assert (put_after("", "b"), put_after("a \n", "b")) == ("b", "a\n\nb")


@pytest.mark.django_db
def test_team_sees_shared_ones_and_only_the_owner_the_others(world):
    shared, own = kept(world), kept(world, title="Meins", shared=False)
    for name, actor in personas(world).items():
        seen = set(TextBlock.objects.visible_to(actor))
        assert seen == {block for block in (shared, own) if can_see_text_block(actor, block)}
        assert (shared in seen) == actor.has(f"team:{world.gemeindenetzwerk.pk}")
        assert (own in seen) == (name == "anna")
        assert bool(can_change_text_block(actor, own)) == (name == "anna")
    with pytest.raises(NotVisible):
        change_text_block(actor=actor_of(world.nora), block=own, draft=BlockDraft("x", "y"))
    with pytest.raises(NotVisible):
        write_text_block(actor=actor_of(world.hanna), network=world.gemeindenetzwerk, draft=BlockDraft("x", "y"))
    assert not can_keep_text_blocks(actor_of(world.dana), world.gemeindenetzwerk)


@pytest.mark.django_db
def test_a_private_one_is_no_longer_changed_by_somebody_who_left_the_team(world):
    own = kept(world, shared=False)
    gone = Actor(kind="person", person_id=world.anna.pk, scopes=frozenset({f"self:{world.anna.pk}"}), verified=True)
    with pytest.raises(NotAllowed):
        change_text_block(actor=gone, block=own, draft=BlockDraft("x", "y"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("draft", "field"),
    [(BlockDraft(" ", "x"), "title"), (BlockDraft("x", " "), "text"), (BlockDraft("x", "{stadt}"), "text")],
)
def test_unfit_ones_are_refused_and_unknown_tokens_named(world, draft, field):
    with pytest.raises(TextBlockUnfit) as refused:
        write_text_block(actor=actor_of(world.anna), network=world.gemeindenetzwerk, draft=draft)
    assert refused.value.field == field
    if "{stadt}" in draft.text:
        assert "{stadt}" in str(refused.value.message)
        assert "{kommune}" in str(refused.value.message)
    assert not TextBlock.objects.exists()


@pytest.mark.django_db
def test_search_takes_all_words_titles_first_and_leaves_out_what_is_not_offered(world):
    text, title = kept(world, "Anderes", "Termin vorschlagen"), kept(world, "Termin vorschlagen", "Passt es?")
    kept(world, "Termin vorschlagen, alt", is_offered=False)
    found = offered_to(actor_of(world.nora), world.gemeindenetzwerk, asked="vorschlagen termin")
    assert found.blocks == [title, text]
    assert offered_to(actor_of(world.nora), world.gemeindenetzwerk, asked="Termin Mars").blocks == []


@pytest.mark.django_db
def test_put_in_after_what_was_typed_and_filled_from_the_matter_without_a_script(world, client):
    case = web_case(world, name="Lena Linse")
    block = kept(world, text="{anrede},\n\n{kommune} fragt zu {betreff} ({vorgang}). {landkreis}\n{beratung}")
    sign_in(client, world.anna)
    address = reverse("advice:case_text_blocks", args=[case.public_id])
    searched = client.post(address, {"m-body": "Schon getippt", "suche": "eingang"})
    assert "Schon getippt" in searched.content.decode()
    assert block.public_id in searched.content.decode()
    page = client.post(address, {"m-body": "Schon getippt", "block": block.public_id})
    body = page.context["message_form"]["body"].value()
    assert body.startswith("Schon getippt\n\nGuten Tag Lena Linse,\n\n")
    assert f"{case.organisation.name} fragt zu {case.title} ({case.number})" in body
    assert body.endswith(world.anna.name)
    assert "{" not in body
    assert not case.entries.filter(body__contains="Schon getippt").exists()


@pytest.mark.django_db
def test_blocks_of_others_are_not_put_in_and_other_people_cannot_ask(world, client):
    case, own = open_case(world), kept(world, shared=False)
    address = reverse("advice:case_text_blocks", args=[case.public_id])
    sign_in(client, world.nora)
    assert client.post(address, {"block": own.public_id}).status_code == 404
    sign_in(client, world.bekir)
    assert client.post(address, {"suche": ""}).status_code == 403
    sign_in(client, world.hanna)
    assert client.post(address, {"suche": ""}).status_code == 404


@pytest.mark.django_db
def test_form_keeps_what_was_typed_and_names_the_mistake(world, client):
    sign_in(client, world.anna)
    address = reverse("advice:new_text_block")
    page = client.post(address, {"title": "Neu", "text": "Liebe {stadt}", "shared": "team", "is_offered": "on"})
    assert page.status_code == 422
    assert "Liebe {stadt}" in page.content.decode()
    client.post(address, {"title": "Neu", "text": "Liebe {kommune}", "shared": "me", "is_offered": "on"})
    block = TextBlock.objects.get()
    assert (block.owner, block.scope) == (world.anna, f"self:{world.anna.pk}")
    change = reverse("advice:text_block", args=[block.public_id])
    client.post(change, {"title": "Neu", "text": "Liebe {kommune}", "shared": "team"})
    block.refresh_from_db()
    assert (block.owner, block.scope, block.is_offered) == (None, f"team:{world.gemeindenetzwerk.pk}", False)
    events = events_of(TextBlock).filter(pgh_obj_id=block.pk)
    assert events.count() == 2


@pytest.mark.django_db
def test_nobody_takes_a_shared_one_away_from_the_team(world, client):
    block = kept(world)
    with pytest.raises(TextBlockUnfit) as refused:
        change_text_block(actor=actor_of(world.nora), block=block, draft=BlockDraft("x", "y", shared=False))
    assert refused.value.field == "shared"
    sign_in(client, world.nora)
    address = reverse("advice:text_block", args=[block.public_id])
    assert "shared" not in client.get(address).context["form"].fields
    client.post(address, {"title": "Neu", "text": "Kurz", "shared": "me", "is_offered": "on"})
    block.refresh_from_db()
    assert (block.title, block.is_shared, block.changed_by) == ("Neu", True, world.nora.name)


@pytest.mark.django_db
def test_whoever_advises_two_networks_chooses_and_no_third(world, client):
    add_seat(world.anna, world.institute, Role.ADVISER, network=world.staedtenetzwerk)
    sign_in(client, world.anna)
    address = reverse("advice:new_text_block")
    sent = {"title": "Neu", "text": "Kurz", "shared": "team", "is_offered": "on"}
    assert client.post(address, sent).status_code == 422
    assert client.post(address, {**sent, "network": world.landkreisnetzwerk.pk}).status_code == 422
    assert client.post(address, {**sent, "network": world.staedtenetzwerk.pk}).status_code == 302
    assert TextBlock.objects.get().scope == f"team:{world.staedtenetzwerk.pk}"


@pytest.mark.django_db
def test_history_of_a_block_is_read_by_those_who_read_the_block(world, client):
    own = kept(world, shared=False)
    address = reverse("history", args=["text_block", own.public_id])
    for person, status in ((world.anna, 200), (world.nora, 404), (world.dana, 404)):
        sign_in(client, person)
        assert client.get(address).status_code == status


@pytest.mark.django_db
def test_starter_set_comes_once_fits_and_does_not_come_back(world):
    system = Actor.system("setup")
    assert load_starter_blocks(actor=system) == 3 * len(STARTER_BLOCKS)
    assert all(not unknown_in(text) for _title, text in STARTER_BLOCKS)
    TextBlock.objects.update(is_offered=False)
    assert load_starter_blocks(actor=system) == 0
    with pytest.raises(NotAllowed):
        load_starter_blocks(actor=actor_of(world.anna))

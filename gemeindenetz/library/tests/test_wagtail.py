"""Entries in Wagtail: the same permissions, numbers and dates as on our own screens."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Revision

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.library.actions.publish_revision import publish_due_revisions, publish_revision
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import EntryState, ValidationLevel
from gemeindenetz.library.tests.factories import draft, published, submitted
from gemeindenetz.network.tests.personas import World, actor_of
from gemeindenetz.network.tests.personas import world as world

SNIPPET = "/redaktion/snippets/library/practiceexample/"


def of(world: World, persona: str) -> Client:
    person = getattr(world, persona)
    return client_of(person.user, person_id=person.pk)


def revise(example: PracticeExample, **values: Any) -> Revision:
    row = example.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(row, name, value)
    revision: Revision = row.save_revision(clean=False)
    return revision


def test_publishing_a_revision_gives_number_audience_and_a_dated_change_of_state(world: World) -> None:
    example = submitted(world)
    revision = revise(example, gist="Neu gefasst.")
    publish_revision(actor=actor_of(world.dana), revision=revision)
    example.refresh_from_db()
    assert example.state == EntryState.PUBLISHED
    assert example.gist == "Neu gefasst."
    assert example.number is not None
    assert example.scope
    assert example.transitions.filter(to_state=EntryState.PUBLISHED).count() == 1


def test_a_changed_text_of_a_published_example_has_to_be_checked_again(world: World) -> None:
    example = published(world)
    PracticeExample.objects.filter(pk=example.pk).update(validation=ValidationLevel.EDITOR)
    number, version = example.number, example.version
    publish_revision(actor=actor_of(world.anna), revision=revise(example, gist="Genauer."))
    example.refresh_from_db()
    assert (example.number, example.version) == (number, version + 1)
    assert example.validation == ValidationLevel.NONE
    assert example.gist == "Genauer."


@pytest.mark.parametrize("persona", ["hanna", "bekir", "clara", "emil", "ingo"])
def test_nobody_else_publishes_a_revision(world: World, persona: str) -> None:
    example = submitted(world)
    revision = revise(example, gist="Fremd.")
    with pytest.raises(DomainError):
        publish_revision(actor=actor_of(getattr(world, persona)), revision=revision)
    example.refresh_from_db()
    assert example.state == EntryState.SUBMITTED


def test_a_revision_never_moves_an_audience_or_a_network(world: World) -> None:
    example = submitted(world)
    revision = revise(example, gist="Neu.")
    revision.content |= {"scope": "public", "audience": "public", "network": world.staedtenetzwerk.pk}
    revision.save()
    before = (example.audience, example.network_id)
    publish_revision(actor=actor_of(world.dana), revision=revision)
    example.refresh_from_db()
    assert (example.audience, example.network_id) == before
    assert example.scope != "public"


def test_what_was_scheduled_waits_and_appears_after_a_standstill(world: World) -> None:
    example = submitted(world)
    revision = revise(example, gist="Später.", go_live_at=clock.now() + timedelta(days=2))
    publish_revision(actor=actor_of(world.dana), revision=revision)
    example.refresh_from_db()
    assert example.state == EntryState.SUBMITTED
    assert publish_due_revisions(actor=Actor.system("test")) == 0
    past = clock.now() - timedelta(days=1)
    revision.refresh_from_db()
    revision.approved_go_live_at = past
    revision.content["go_live_at"] = past.isoformat()
    revision.save()
    assert publish_due_revisions(actor=Actor.system("test")) == 1
    assert publish_due_revisions(actor=Actor.system("test")) == 0
    example.refresh_from_db()
    assert example.state == EntryState.PUBLISHED


def test_the_list_shows_what_was_handed_in_to_the_own_network_only(world: World) -> None:
    waiting = submitted(world, title="Bürgerbus im Tal")
    draft(world, title="Noch nicht abgegeben")
    shown = of(world, "dana").get(SNIPPET).content.decode()
    assert waiting.title in shown
    assert "Noch nicht abgegeben" not in shown
    assert waiting.title not in of(world, "hanna").get(SNIPPET).content.decode()


def test_an_editor_opens_compares_and_previews_an_example(world: World) -> None:
    example = published(world)
    first = example.latest_revision or revise(example)
    second = revise(example, gist="Genauer gesagt.")
    client = of(world, "anna")
    for screen in (
        f"edit/{example.pk}/",
        f"history/{example.pk}/",
        f"history/{example.pk}/revisions/{second.pk}/view/",
        f"history/{example.pk}/revisions/compare/{first.pk}...{second.pk}/",
    ):
        found = client.get(f"{SNIPPET}{screen}")
        assert found.status_code == 200, (screen, found.headers.get("Location"))


@pytest.mark.parametrize("screen", ["edit", "history", "usage", "delete", "unpublish"])
def test_an_example_of_another_network_is_not_found(world: World, screen: str) -> None:
    example = published(world)
    address = f"{SNIPPET}{screen}/{example.pk}/"
    client = of(world, "hanna")
    assert client.get(address).status_code in {403, 404}
    assert client.post(address).status_code in {302, 403, 404}
    example.refresh_from_db()
    assert example.state == EntryState.PUBLISHED


def test_entries_are_neither_begun_nor_deleted_in_wagtail(world: World) -> None:
    example = published(world)
    client = of(world, "dana")
    assert client.get(f"{SNIPPET}add/").status_code in {403, 404}
    client.post(f"{SNIPPET}delete/{example.pk}/")
    assert PracticeExample.objects.filter(pk=example.pk, state=EntryState.PUBLISHED).exists()

"""History: every write leaves who, when and what; hidden fields and references stay hidden.

core has no tracked model of its own; the vocabulary is the simplest one that every installation has.
"""

from typing import Any

import pghistory
import pytest
from django.apps import apps
from django.db import models, transaction
from django.test import RequestFactory

from gemeindenetz.core import history, views_history
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.history import history_of
from gemeindenetz.core.use_case import use_case

pytestmark = pytest.mark.django_db

ANNA = Actor(kind="person", name="Anna Amsel", person_id=1, scopes=frozenset({"team:1"}))
CLARA = Actor(kind="person", name="Clara Linde", person_id=2, scopes=frozenset({"net:1"}))
Topic: Any = apps.get_model("topics.Topic")


@pytest.fixture(autouse=True)
def nothing_declared(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_hidden", "_loaders", "_references", "_silent"):
        monkeypatch.setattr(history, name, {})


@pytest.fixture
def probe(db: None) -> Any:
    with use_case(ANNA):
        return Topic.objects.create(slug="probe", label="Probe", position=1)


def seen(row: Any, actor: Actor = ANNA) -> list[tuple[str, str, list[tuple[str, Any, Any]]]]:
    return [
        (event.who, event.what, [(str(one.label), one.before, one.after) for one in event.changes])
        for event in history_of(row, actor)
    ]


def test_every_write_says_who_and_what_bulk_writes_too(probe: Any) -> None:
    with use_case(CLARA):
        Topic.objects.filter(pk=probe.pk).update(position=2000, definition="Grund")
    with use_case(Actor.system("nächtlicher Lauf")):
        Topic.objects.filter(pk=probe.pk).update(label="Neu")
    label = str(Topic._meta.get_field("label").verbose_name)
    last, second, first = seen(probe)
    assert last == ("System", "changed", [(label, "Probe", "Neu")])
    words, place = (str(Topic._meta.get_field(name).verbose_name) for name in ("definition", "position"))
    assert second == ("Clara Linde", "changed", [(words, "", "Grund"), (place, "1", "2.000")])
    assert first[:2] == ("Anna Amsel", "created")
    assert (label, None, "Probe") in [(name, before or None, after) for name, before, after in first[2]]
    assert history_of(probe, ANNA)[0].reason == "nächtlicher Lauf"


def test_a_record_without_any_event_has_an_empty_history(probe: Any) -> None:
    # Loaded in bulk before the triggers stood, or never written: the page says so instead of failing.
    assert history_of(Topic(pk=probe.pk + 1), ANNA) == []


def test_hidden_fields_are_seen_only_by_those_let_in(probe: Any) -> None:
    history.hide_fields(Topic, "definition", unless=lambda actor: actor.has("team:1"))
    with use_case(ANNA):
        Topic.objects.filter(pk=probe.pk).update(definition="intern")
    assert len(seen(probe, ANNA)) == 2
    assert "intern" not in str(seen(probe, CLARA))
    assert len(seen(probe, CLARA)) == 1


def test_references_are_named_only_inside_what_the_actor_may_see(probe: Any) -> None:
    with use_case(ANNA):
        above = Topic.objects.create(slug="oben", label="Oberbegriff")
        Topic.objects.filter(pk=probe.pk).update(broader=above)
    broader = str(Topic._meta.get_field("broader").verbose_name)
    # Nothing declared: whoever may see the row reads its name, and topics are public.
    assert seen(probe, CLARA)[0][2] == [(broader, "", "Oberbegriff")]

    def names(actor: Actor, keys: set[Any]) -> dict[Any, str]:
        return {above.pk: "Oberbegriff"} if actor.has("team:1") else {}

    history.name_references(Topic, names)
    assert seen(probe, ANNA)[0][2] == [(broader, "", "Oberbegriff")]
    assert seen(probe, CLARA)[0][2] == [(broader, None, None)]


def test_events_cannot_be_changed(probe: Any) -> None:
    with pytest.raises(Exception, match="pgtrigger: Cannot update"), transaction.atomic():
        probe.history.update(label="gefälscht")


def ask(kind: str, key: Any) -> Any:
    request = RequestFactory().get("/verlauf/")
    request.actor, request.session = ANNA, {}  # type: ignore[attr-defined, assignment]
    return views_history.history(request, kind, str(key))


def test_page_exists_only_for_registered_kinds_and_visible_records(probe: Any) -> None:
    def load(key: str, actor: Actor) -> models.Model | None:
        return probe if key == str(probe.pk) else None

    with pytest.raises(NotVisible):
        ask("probe", probe.pk)
    history.register_history("probe", label="Probe", load=load)
    assert "Anna Amsel" in ask("probe", probe.pk).content.decode()
    with pytest.raises(NotVisible):
        ask("probe", 99999)


def test_panel_holds_the_latest_events(probe: Any) -> None:
    panel = history.history_panel(probe, ANNA)
    assert [event.who for event in panel.values["events"]] == ["Anna Amsel"]


def test_context_ends_with_the_use_case() -> None:
    with use_case(ANNA):
        pass
    with pghistory.context() as outer:
        assert outer.metadata == {}


def test_an_action_within_another_one_names_its_own_actor() -> None:
    system = Actor.system("aus dem Verzeichnis")

    def made(name: str) -> Any:
        return Topic.objects.create(slug=name, label=name, position=1)

    with use_case(ANNA):
        rows = [made("vorher")]
        with use_case(system):
            rows.append(made("dazwischen"))
            with use_case(system):
                rows.append(made("darin"))
        rows.append(made("nachher"))
    told = [history_of(row, ANNA)[-1] for row in rows]
    assert [(event.who, event.reason) for event in told] == [
        ("Anna Amsel", ""),
        ("System", "aus dem Verzeichnis"),
        ("System", "aus dem Verzeichnis"),
        ("Anna Amsel", ""),
    ]


def test_events_whose_time_would_tell_are_left_out_for_everybody(probe: Any) -> None:
    history.leave_out_events(Topic, lambda event: event.pgh_label == "insert")
    assert history_of(probe, ANNA) == []
    Topic.objects.filter(pk=probe.pk).update(label="Neu")
    assert [event.what for event in history_of(probe, ANNA)] == ["changed"]

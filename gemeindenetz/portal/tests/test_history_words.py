"""The history of a record names its fields in German: no word for programmers reaches a screen."""

import pytest
from django.apps import apps
from django.utils.translation import override

from gemeindenetz.core import history
from gemeindenetz.core.actor import Actor

#: Models whose history has a page of its own (`core.history.register_history`).
MODELS = (
    "advice.Case",
    "library.PracticeExample",
    "network.Agreement",
    "network.Membership",
    "network.Network",
    "network.Organisation",
    "topics.SynonymRing",
    "topics.Topic",
)


@pytest.mark.parametrize("name", MODELS)
def test_every_field_shown_in_a_history_has_a_german_name(name: str) -> None:
    model = apps.get_model(name)
    with override("de"):
        named = history._field_names.get(model, {})
        programmers = [
            field.name
            for field in history._fields_for(model, Actor.system("test"))
            if str(named.get(field.name, field.verbose_name)).replace(" ", "_") == field.name
        ]
    assert programmers == []

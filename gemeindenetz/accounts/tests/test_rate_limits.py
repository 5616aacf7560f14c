"""Rate limits are counted in the database, for all processes together."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client

from gemeindenetz.accounts.tests.conftest import PASSWORD

pytestmark = pytest.mark.django_db


def test_the_table_of_the_shared_cache_comes_with_the_migrations():
    assert "core_shared_cache" in connection.introspection.table_names()
    assert caches["default"].__class__.__name__ == "DatabaseCache"


def test_guessing_a_password_stops_after_five_tries_for_every_browser(bekir):
    for _ in range(5):
        Client().post("/konto/anmelden/", {"login": bekir.email, "password": "falsch falsch"})
    answer = Client().post("/konto/anmelden/", {"login": bekir.email, "password": PASSWORD})
    assert answer.status_code == 200
    assert "Das war zu oft" in answer.content.decode()


def test_codes_are_not_sent_without_end(bekir):
    answers = [Client().post("/konto/anmelden/code/", {"email": bekir.email}) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [302, 302, 302, 200]
    assert "Das war zu oft" in answers[-1].content.decode()

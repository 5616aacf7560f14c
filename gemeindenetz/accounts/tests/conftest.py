"""Fixtures of the tests of sign-in: a mailbox of one person, one of two, one of staff."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache

from gemeindenetz.accounts import people
from gemeindenetz.accounts.models import User
from gemeindenetz.accounts.people import MailboxPerson, register_people

PASSWORD = "ein Satz den man sich merkt"


@pytest.fixture(autouse=True)
def _fresh_limits(db: None) -> None:
    """Rate limits of one test must not reach the next."""
    cache.clear()


@pytest.fixture
def mailboxes() -> Iterator[dict[int, list[MailboxPerson]]]:
    """Let a test say which persons a user stands for, as `network` would."""
    before = list(people._source)
    table: dict[int, list[MailboxPerson]] = {}
    register_people(lambda user_id: table.get(user_id, []))
    yield table
    people._source[:] = before


@pytest.fixture
def bekir(mailboxes: dict[int, list[MailboxPerson]]) -> User:
    user = User.objects.create_user("bekir@musterbach.example", PASSWORD)
    mailboxes[user.pk] = [MailboxPerson(1, "Bekir Bach", "Ansprechperson, Musterbach", is_staff=False)]
    return user


@pytest.fixture
def anna(mailboxes: dict[int, list[MailboxPerson]]) -> User:
    user = User.objects.create_user("anna@institut.example", PASSWORD)
    mailboxes[user.pk] = [MailboxPerson(2, "Anna Amsel", "Beratung, Institut", is_staff=True)]
    return user


@pytest.fixture
def rathaus(mailboxes: dict[int, list[MailboxPerson]]) -> User:
    user = User.objects.create_user("rathaus@lindenried.example", PASSWORD)
    mailboxes[user.pk] = [
        MailboxPerson(3, "Clara Linde", "Ansprechperson, Lindenried", is_staff=False),
        MailboxPerson(4, "Paul Pfad", "Hauptamt, Lindenried", is_staff=False),
    ]
    return user

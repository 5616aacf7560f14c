"""Addresses put together from a pattern are those Django makes."""

import pytest
from django.urls import reverse

from gemeindenetz.core.addresses import address_of


@pytest.mark.parametrize("name", ["outbox_mail", "undo_ticket", "advice:case", "network:organisation"])
def test_the_address_is_the_one_django_makes(name):
    for key in ("86m9qx39drcj", "a-b_c"):
        assert address_of(name, key) == reverse(name, args=[key])


def test_a_key_cannot_leave_its_place():
    assert address_of("advice:case", 'x?"/><') == "/beratung/b/x%3F%22%2F%3E%3C/"

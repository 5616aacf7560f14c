"""Clients signed in as people, the way the sign-in screens would leave them."""

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.test import Client

from gemeindenetz.accounts.models import User
from gemeindenetz.core.middleware import OWN_FACTOR_KEY, PERSON_KEY, SECOND_FACTOR_KEY


def session_key(user: User, *, person_id: int, second_factor: bool = True, own_factor: bool = True) -> str:
    """Return the key of a new session in which the person signed in."""
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session[PERSON_KEY] = person_id
    session[SECOND_FACTOR_KEY] = second_factor
    session[OWN_FACTOR_KEY] = own_factor
    session.create()
    return str(session.session_key)


def client_of(
    user: User | None, *, person_id: int = 0, second_factor: bool = True, own_factor: bool = True
) -> Client:
    """Return a client of somebody signed in; without a user, a browser without account."""
    client = Client(HTTP_HOST="localhost")
    if user is not None:
        key = session_key(user, person_id=person_id, second_factor=second_factor, own_factor=own_factor)
        client.cookies[settings.SESSION_COOKIE_NAME] = key
    return client

"""What accounts writes: sessions, the keys that say how somebody signed in, first users."""

import time
from typing import Any, cast

from allauth.account.authentication import get_authentication_records
from allauth.account.internal.flows.login import record_authentication
from django.contrib.auth import login as django_login
from django.contrib.auth import update_session_auth_hash
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from gemeindenetz.accounts.models import SignIn, User
from gemeindenetz.accounts.people import MailboxPerson, people_of
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.middleware import OWN_FACTOR_KEY, PERSON_KEY, SECOND_FACTOR_KEY
from gemeindenetz.core.permissions import require_visible
from gemeindenetz.core.use_case import use_case

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
#: What only one person has: a password of their own, or codes of their own device.
OWN_METHODS = frozenset({"password", "mfa"})


class CodeNeeded(DomainError):
    """The session did not begin with a code by mail."""


class UnknownPerson(DomainError):
    """The person chosen does not belong to this mailbox."""


def remember_factors(request: HttpRequest, user: User) -> None:
    """Write into the session how it was opened: second factor passed, own factor given.

    Called after sign-in and after every further proof, with a request of this user. The second factor is a code
    of the person's device or a recovery code. The own factor is that or a password, of a mailbox that is not
    shared and stands for one person.
    """
    methods = {record["method"] for record in get_authentication_records(request, user)}
    alone = not user.is_shared_mailbox and len(people_of(user.pk)) == 1
    request.session[SECOND_FACTOR_KEY] = "mfa" in methods
    request.session[OWN_FACTOR_KEY] = alone and bool(methods & OWN_METHODS)


def note_device_code(request: HttpRequest, user: User) -> None:
    """Count the code that switched the second factor on as its first use in this session."""
    record_authentication(request, cast("Any", user), method="mfa", type="totp", reauthenticated=True)
    remember_factors(request, user)


def note_sign_in(request: HttpRequest, user: User) -> None:
    """List the session among those the user can see and end; called right after signing in."""
    if not request.session.session_key:
        request.session.save()
    SignIn.objects.update_or_create(
        session_key=request.session.session_key,
        defaults={"user": user, "device": device_of(request), "at": clock.now()},
    )


def device_of(request: HttpRequest) -> str:
    """Return browser and system in a word each, as far as the browser says; nothing finer is kept."""
    agent = request.headers.get("User-Agent", "")
    browsers = ("Firefox", "Edg", "OPR", "Chrome", "Safari")
    systems = ("Windows", "Android", "iPhone", "iPad", "Mac OS X", "Linux")
    shown = {"Edg": "Edge", "OPR": "Opera", "Mac OS X": "macOS"}
    words = [next((word for word in words if word in agent), "") for words in (browsers, systems)]
    return " · ".join(shown.get(word, word) for word in words if word)


def open_session(request: HttpRequest, *, user: User, person_id: int) -> None:
    """Sign somebody in completely without asking for anything; for demonstrations only (the caller makes sure)."""
    django_login(request, user, backend=BACKEND)
    request.session[PERSON_KEY] = person_id
    request.session[SECOND_FACTOR_KEY] = True
    request.session[OWN_FACTOR_KEY] = True
    request.session["demo_sign_in_at"] = time.time()
    note_sign_in(request, user)


def choose_person(request: HttpRequest, *, user: User, person_id: int) -> MailboxPerson:
    """Let a session act as one person of the mailbox. Raises `UnknownPerson` for any other."""
    for person in people_of(user.pk):
        if person.id == person_id:
            request.session[PERSON_KEY] = person.id
            return person
    raise UnknownPerson(_("Please choose one of the persons shown."))


def forget_password(*, request: HttpRequest, user: User) -> None:
    """Take a forgotten password away, so that a new one can be set; codes by mail keep the door open.

    Who: the user, in a session that began with a code by mail. Raises `CodeNeeded` in any other.
    """
    methods = {record["method"] for record in get_authentication_records(request, user)}
    if "code" not in methods:
        raise CodeNeeded(
            _(
                "Setting a new password without the present one needs a session opened with a code by mail."
                " Please sign out and in again with a code."
            )
        )
    user.set_unusable_password()
    user.save(update_fields=["password"])
    update_session_auth_hash(request, user)


def end_session(*, actor: Actor, sign_in: SignIn) -> None:
    """End one session of the actor's own mailbox. Raises `NotVisible` for anybody else's."""
    require_visible(sign_in.user_id == actor.user_id)
    with use_case(actor):
        Session.objects.filter(session_key=sign_in.session_key).delete()
        sign_in.delete()


def end_all_sessions(*, actor: Actor) -> int:
    """End every session of the actor's mailbox, the present one too; returns how many there were."""
    with use_case(actor):
        held = SignIn.objects.filter(user_id=actor.user_id or 0)
        keys = list(held.values_list("session_key", flat=True))
        Session.objects.filter(session_key__in=keys).delete()
        held.delete()
    return len(keys)


def clear_ended_sessions(*, actor: Actor) -> int:
    """Delete sessions that ran out and what was listed of them; returns how many. Who: the system."""
    with use_case(actor):
        gone, _by_model = Session.objects.filter(expire_date__lt=clock.now()).delete()
        SignIn.objects.exclude(session_key__in=Session.objects.values("session_key")).delete()
    return gone


def create_user(*, actor: Actor, email: str, is_shared_mailbox: bool = False) -> User:
    """Return the user of a mail address, made when there is none; without password, codes open the door.

    Who: the caller's use case decides (seats, first office person). Changes: one row of users.
    """
    address = email.strip().lower()
    with use_case(actor):
        known = User.objects.filter(email=address).first()
        return known or User.objects.create_user(address, is_shared_mailbox=is_shared_mailbox)


def set_first_password(*, actor: Actor, user: User, password: str) -> None:
    """Give somebody who never signed in a password (set-up without mail server; the caller's use case decides)."""
    with use_case(actor):
        user.set_password(password)
        user.save(update_fields=["password"])

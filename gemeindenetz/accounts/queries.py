"""Reads of accounts: the steps that are still missing, and what the account page shows."""

from dataclasses import dataclass
from datetime import datetime

from allauth.mfa.models import Authenticator
from django.contrib.sessions.models import Session

from gemeindenetz.accounts.models import SignIn, User
from gemeindenetz.accounts.people import people_of
from gemeindenetz.core import clock


@dataclass(frozen=True)
class OpenSession:
    """An open session as its owner sees it."""

    id: int
    device: str
    since: datetime
    is_this: bool


@dataclass(frozen=True)
class AccountOverview:
    """What the account page shows."""

    email: str
    is_shared_mailbox: bool
    has_password: bool
    has_device: bool
    needs_device: bool
    recovery_codes_left: int | None
    several_persons: bool
    sessions: list[OpenSession]


def account_overview(user: User, *, session_key: str) -> AccountOverview:
    """Return what a user may see of the own account."""
    devices = {one.type: one for one in Authenticator.objects.filter(user=user)}
    codes = devices.get(Authenticator.Type.RECOVERY_CODES)
    persons = people_of(user.pk)
    return AccountOverview(
        email=user.email,
        is_shared_mailbox=user.is_shared_mailbox or len(persons) > 1,
        has_password=user.has_usable_password(),
        has_device=Authenticator.Type.TOTP in devices,
        needs_device=any(person.is_staff for person in persons),
        recovery_codes_left=len(codes.wrap().get_unused_codes()) if codes else None,
        several_persons=len(persons) > 1,
        sessions=open_sessions(user, session_key=session_key),
    )


def open_sessions(user: User, *, session_key: str) -> list[OpenSession]:
    """Return the user's sessions that can still be used, newest first."""
    live = Session.objects.filter(expire_date__gt=clock.now()).values("session_key")
    held = SignIn.objects.filter(user=user, session_key__in=live)
    return [OpenSession(one.pk, one.device, one.at, is_this=one.session_key == session_key) for one in held]


def person_choices(user: User) -> list[tuple[int, str]]:
    """Return the persons of a mailbox as choices."""
    return [
        (person.id, f"{person.name}, {person.function}" if person.function else person.name)
        for person in people_of(user.pk)
    ]

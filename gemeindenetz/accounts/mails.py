"""Mails of sign-in: which of allauth's events become mails, and what they carry."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from gemeindenetz.accounts.models import User
from gemeindenetz.core import clock
from gemeindenetz.core.errors import Message
from gemeindenetz.core.ids import opaque_id
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox import queue_mail, register_mail

#: allauth's name of the event → our template and what staff call it.
TEMPLATES: dict[str, tuple[str, Message]] = {
    "account/email/login_code": ("accounts/sign_in_code", _("Sign-in code")),
    "account/email/unknown_account": ("accounts/unknown_address", _("Answer to an unknown address")),
    "account/email/password_changed": ("accounts/password_changed", _("Note: password changed")),
    "account/email/password_set": ("accounts/password_changed", _("Note: password changed")),
    "mfa/email/totp_activated": ("accounts/second_factor_on", _("Note: second factor set up")),
    "mfa/email/totp_deactivated": ("accounts/second_factor_off", _("Note: second factor switched off")),
    "mfa/email/recovery_codes_generated": ("accounts/recovery_codes_new", _("Note: new recovery codes")),
}
FIRST_SIGN_IN = "accounts/first_sign_in"


def register() -> None:
    """Register every mail of this app with the outbox."""
    for template, label in {*TEMPLATES.values()}:
        register_mail(template, label=label, category="account")
    register_mail(FIRST_SIGN_IN, label=_("How to sign in"), category="account")


def queue_account_mail(event: str, email: str, *, context: dict[str, Any]) -> None:
    """Queue the mail of an event; only its recipient may read it (no scope token opens it)."""
    known = TEMPLATES.get(event)
    if known is None:
        return
    user = User.objects.filter(email=email.lower()).first()
    number = user.pk if user else 0
    queue_mail(
        template=known[0],
        to=email,
        cause=Origin("user", number),
        scope=f"account:{number}",
        data={"code": context.get("code", ""), "url": settings.PUBLIC_URL},
        dedupe_key=f"{known[0]}:{opaque_id()}",
    )


def queue_first_sign_in(user: User) -> None:
    """Tell a new user how to sign in; once per user."""
    queue_mail(
        template=FIRST_SIGN_IN,
        to=user.email,
        cause=Origin("user", user.pk),
        scope=f"account:{user.pk}",
        data={"url": settings.PUBLIC_URL, "address": user.email, "day": clock.today().isoformat()},
        dedupe_key=f"{FIRST_SIGN_IN}:{user.pk}",
    )

"""How allauth behaves here: nobody signs up, mails go through the outbox, words are ours, factors are remembered."""

from io import BytesIO
from typing import Any

import qrcode
from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from qrcode.image.svg import SvgPathFillImage

from gemeindenetz.accounts import actions
from gemeindenetz.accounts.mails import queue_account_mail
from gemeindenetz.accounts.models import User
from gemeindenetz.core.errors import Message

ERRORS: dict[str, Message] = {
    "account_inactive": _("This account is switched off. Please ask the office of your network."),
    "email_password_mismatch": _("Mail address and password do not fit together. Please try again or ask for a code."),
    "enter_current_password": _("This is not your present password. Please try again."),
    "incorrect_code": _("This code is not right. Please compare it and enter it again."),
    "incorrect_password": _("This password is not right. Please try again."),
    "invalid_login": _("Mail address and password do not fit together. Please try again or ask for a code."),
    "too_many_login_attempts": _("That was too often in a short time. Please wait five minutes and try again."),
    "rate_limited": _("That was too often in a short time. Please wait a minute and try again."),
    "same_as_current": _("The new password is the present one. Please choose another."),
    "cannot_delete_authenticator": _("The second factor cannot be switched off here."),
    "cannot_generate_recovery_codes": _("Recovery codes need a second factor. Please set up an authenticator app first."),
    "unverified_email": _("Please sign in with a code by mail once; then the second factor can be set up."),
}  # fmt: skip
#: What the next page says, by allauth's name of the event; every other event stays silent.
MESSAGES: dict[str, Message] = {
    "account/messages/login_code_sent.txt": _("If we know this address, a mail with a code is on its way to you."),
    "account/messages/logged_out.txt": _("You are signed out."),
    "account/messages/password_changed.txt": _("Your password is changed."),
    "account/messages/password_set.txt": _("Your password is set."),
    "mfa/messages/totp_activated.txt": _("The second factor is set up. Please keep the recovery codes in a safe place."),
    "mfa/messages/totp_deactivated.txt": _("The second factor is switched off."),
    "mfa/messages/recovery_codes_generated.txt": _("These are your new recovery codes. The old ones no longer work."),
}  # fmt: skip


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """No self-registration; mails through the outbox; our words."""

    error_messages = {**DefaultAccountAdapter.error_messages, **ERRORS}

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False: accounts are made with a seat."""
        return False

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Queue allauth's mail in our outbox, so that it is sent once and can be read on a demonstration."""
        queue_account_mail(template_prefix, email, context=context)

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Say what happened in our words; events without words of ours stay silent."""
        text = message or MESSAGES.get(message_template or "")
        if text:
            messages.add_message(request, level, str(text), extra_tags=extra_tags)

    def login(self, request: HttpRequest, user: User) -> None:
        """Open the session and remember how."""
        super().login(request, user)
        actions.remember_factors(request, user)
        actions.note_sign_in(request, user)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to the account page."""
        return reverse("account_home")


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Words of the second factor, and a picture that can be scanned on a dark page too."""

    error_messages = {**DefaultMFAAdapter.error_messages, **ERRORS}

    def build_totp_svg(self, url: str) -> str:
        """Return the QR code with its own white ground."""
        buffer = BytesIO()
        qrcode.make(url, image_factory=SvgPathFillImage).save(buffer)
        return buffer.getvalue().decode()

"""Forms of sign-in: allauth's, in our words and with our components. They validate; actions and allauth write."""

from typing import Any

from allauth.account import forms as account_forms
from allauth.mfa.base import forms as mfa_forms
from allauth.mfa.totp import forms as totp_forms
from django import forms
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message


def _word(form: forms.Form, name: str, *, label: Message, hint: Message = "", **attrs: str) -> None:
    """Give a field of allauth our label and hint, and drop placeholders."""
    field: Any = form.fields[name]
    field.label, field.help_text = label, hint
    field.widget.attrs.pop("placeholder", None)
    field.widget.attrs.update(attrs)


def _word_code(form: forms.Form, hint: Message) -> None:
    _word(
        form, "code", label=_("Code"), hint=hint, inputmode="text", autocomplete="one-time-code", autofocus=""
    )


class RequestCodeForm(account_forms.RequestLoginCodeForm):  # type: ignore[misc]  # allauth has no types
    """Mail address, to which a code is sent."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word(self, "email", label=_("Mail address"), autocomplete="email")


class PasswordSignInForm(account_forms.LoginForm):  # type: ignore[misc]
    """Mail address and password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word(self, "login", label=_("Mail address"), autocomplete="email")
        _word(self, "password", label=_("Password"))


class ConfirmCodeForm(account_forms.ConfirmLoginCodeForm):  # type: ignore[misc]
    """The code from the mail."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word_code(self, _("It stands in the mail we have just sent you and is valid for 15 minutes."))


class PasswordAgainForm(account_forms.ReauthenticateForm):  # type: ignore[misc]
    """The password once more, before something important."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word(self, "password", label=_("Password"))


class SetPasswordForm(account_forms.SetPasswordForm):  # type: ignore[misc]
    """A first password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word(
            self,
            "password1",
            label=_("New password"),
            hint=_("At least twelve characters; a sentence is easy to keep."),
        )
        _word(self, "password2", label=_("New password again"))


class ChangePasswordForm(account_forms.ChangePasswordForm):  # type: ignore[misc]
    """Another password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word(self, "oldpassword", label=_("Present password"))
        _word(
            self,
            "password1",
            label=_("New password"),
            hint=_("At least twelve characters; a sentence is easy to keep."),
        )
        _word(self, "password2", label=_("New password again"))


class DeviceCodeForm(mfa_forms.AuthenticateForm):  # type: ignore[misc]
    """The second factor when signing in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word_code(self, _("Six digits from your authenticator app, or one of your recovery codes."))


class DeviceCodeAgainForm(mfa_forms.ReauthenticateForm):  # type: ignore[misc]
    """The second factor once more, before something important."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word_code(self, _("Six digits from your authenticator app, or one of your recovery codes."))


class ActivateDeviceForm(totp_forms.ActivateTOTPForm):  # type: ignore[misc]
    """The first code of a new authenticator app."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _word_code(self, _("Six digits that the app shows after scanning."))


class ChoosePersonForm(forms.Form):
    """Which person of the mailbox is sitting here."""

    person = forms.TypedChoiceField(label=_("Who are you?"), coerce=int, widget=forms.RadioSelect)

    def __init__(self, *args: Any, choices: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = choices  # type: ignore[attr-defined]

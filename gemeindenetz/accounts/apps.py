"""App configuration of accounts."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Users and sign-in."""

    name = "gemeindenetz.accounts"

    def ready(self) -> None:
        """Register the mails of this app."""
        from gemeindenetz.accounts import mails  # noqa: PLC0415 - models must be loaded first

        mails.register()

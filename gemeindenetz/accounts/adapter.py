"""How allauth behaves here: nobody signs up, accounts come from seats."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """No self-registration."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False: accounts are made with a seat."""
        return False

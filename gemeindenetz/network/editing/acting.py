"""The actor behind Wagtail's user, and the answer to "may this user enter at all?"."""

from typing import Any

from django.contrib.auth.backends import BaseBackend
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Allowed, Decision, Denied
from gemeindenetz.network.querysets import serving_networks

ATTRIBUTE = "acting"
#: The one permission Wagtail asks for by name before anything else; what may be touched is asked per row.
ENTRANCE = "wagtailadmin.access_admin"


def acting(user: Any) -> Actor:
    """Return who acts behind a user of the running request; anybody else is nobody."""
    found = getattr(user, ATTRIBUTE, None)
    return found if found is not None else Actor.anonymous()


def let_act(user: Any, actor: Actor) -> None:
    """Put the actor beside the request's user; what the framework grants its superusers does not count here."""
    setattr(user, ATTRIBUTE, actor)
    user.is_superuser = False


def edited_networks(user: Any) -> frozenset[int]:
    """Return the networks whose pages and library entries this user may work on today."""
    return serving_networks(acting(user))


def can_enter(actor: Actor) -> Decision:
    """Office and advisory team of a network, signed in with their second factor."""
    if serving_networks(actor):
        return Allowed()
    return Denied(_("Only the office and the advisory team of a network write here. Please ask your office."))


class SeatBackend(BaseBackend):
    """Answers Django's question for a permission from today's seats; it signs nobody in."""

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:
        """Tell whether the entrance is open; every other permission is a question of rows."""
        return perm == ENTRANCE and bool(edited_networks(user_obj))

"""Which frame a page stands in: the public one, or the working one for people who are signed in."""

from typing import cast

from django.http import HttpRequest

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.middleware import ActorRequest


def actor_of(request: HttpRequest) -> Actor:
    """Return who acts."""
    return cast("ActorRequest", request).actor


def frame_of(request: HttpRequest) -> str:
    """Return the template to extend."""
    return "core/page.html" if actor_of(request).is_signed_in else "core/public.html"

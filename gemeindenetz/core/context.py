"""What every page frame needs. Everything is lazy: a fragment or an error page pays for nothing it does not show."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.shortcuts import resolve_url
from django.urls import NoReverseMatch
from django.utils.functional import SimpleLazyObject

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.brand import brand_for
from gemeindenetz.core.errors import Message
from gemeindenetz.core.frames import actor_of, frame_of
from gemeindenetz.core.navigation import navigation_for

THEME_COOKIE = "theme"
KEYS_COOKIE = "keys"
THEMES = ("light", "dark")


@dataclass(frozen=True)
class ShownNavItem:
    """A navigation entry as this page shows it."""

    label: Message
    url: str
    count: int
    active: bool


def theme_of(request: HttpRequest) -> str:
    """Return the theme chosen with the switch, or an empty text when the system decides."""
    chosen = request.COOKIES.get(THEME_COOKIE, "")
    return chosen if chosen in THEMES else ""


def _navigation(request: HttpRequest, actor: Actor) -> list[ShownNavItem]:
    if not actor.is_signed_in:
        return []
    items = navigation_for(actor)
    # The longest address wins: /netz/mitglieder/ must not light up /netz/ as well.
    best = max((item.matches(request.path) for item in items), default=0)
    return [
        ShownNavItem(item.label, item.url, item.count, active=0 < best == item.matches(request.path)) for item in items
    ]


def _address(name: str) -> str:
    try:
        return resolve_url(name)
    except NoReverseMatch:  # an installation without accounts still shows its pages
        return "/"


def shell(request: HttpRequest) -> dict[str, Any]:
    """Context processor of the page frame: who acts, where they can go, whose page it is."""
    actor = actor_of(request)
    return {
        "actor": actor,
        # A function, so that who acts is only looked up by pages that stand in the frame of their reader.
        "frame": lambda: frame_of(request),
        "navigation": SimpleLazyObject(lambda: _navigation(request, actor)),
        "brand": SimpleLazyObject(lambda: brand_for(request)),
        "is_demo": settings.DEMO,
        "theme": theme_of(request),
        "keys_on": request.COOKIES.get(KEYS_COOKIE, "") != "off",
        "sign_in_url": _address(settings.LOGIN_URL),
        "account_url": _address("account_home"),
        "sign_out_url": _address("account_logout"),
    }

"""What the demonstration puts onto pages of others."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.panels import Panel
from gemeindenetz.demo.personas import PERSONAS


def personas(subject: Any, actor: Actor) -> Panel | None:
    """The personas on the sign-in page; nothing outside a demonstration."""
    if not settings.DEMO:
        return None
    return Panel(_("Try it as …"), "demo/personas.html", {"personas": PERSONAS, "next": subject or ""})

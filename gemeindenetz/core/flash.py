"""Messages after an action: what happened, and the way back where there is one."""

from django.contrib import messages
from django.http import HttpRequest

from gemeindenetz.core.errors import Message

_UNDO = "undo="


def tell(request: HttpRequest, text: Message, *, undo_url: str = "", level: int = messages.SUCCESS) -> None:
    """Say on the next page what happened; with `undo_url` an undo button (POST) stands beside it."""
    messages.add_message(request, level, str(text), extra_tags=f"{_UNDO}{undo_url}" if undo_url else "")


def undo_url_of(extra_tags: str | None) -> str:
    """Return the undo address a message carries, or an empty text."""
    return extra_tags.removeprefix(_UNDO) if extra_tags and extra_tags.startswith(_UNDO) else ""

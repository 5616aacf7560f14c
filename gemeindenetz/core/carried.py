"""A text typed on one page that waits on the next: in the session, never in an address, so no log knows it."""

from django.http import HttpRequest

_KEY = "carried_text"
MOST_CHARACTERS = 5_000


def carry_text(request: HttpRequest, text: str) -> None:
    """Keep the text for the next form."""
    request.session[_KEY] = text[:MOST_CHARACTERS]


def carried_text(request: HttpRequest) -> str:
    """Return the text that waits, or an empty one. It stays until the form is sent: a reload loses nothing."""
    return str(request.session.get(_KEY, ""))


def drop_carried_text(request: HttpRequest) -> None:
    """Forget the text once the form was sent."""
    request.session.pop(_KEY, None)

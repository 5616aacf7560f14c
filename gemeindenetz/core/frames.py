"""Which frame a page stands in: the working one for people who are signed in, the public one for everybody else.

Every template gets the name as `frame` (`core.context.shell`); a view names another one only where the reader came by
a link and not by signing in.
"""

from django.http import HttpRequest

from gemeindenetz.core.actor import Actor

WORK_FRAME = "core/page.html"
PUBLIC_FRAME = "core/public.html"


def actor_of(request: HttpRequest) -> Actor:
    """Return who acts (nobody, where a request did not come through the middleware)."""
    actor: Actor | None = getattr(request, "actor", None)
    # Compared with None, not for truth: the middleware's value is looked up at its first use.
    return Actor.anonymous() if actor is None else actor


def frame_of(request: HttpRequest) -> str:
    """Return the template a page that everybody may read extends."""
    return WORK_FRAME if actor_of(request).is_signed_in else PUBLIC_FRAME

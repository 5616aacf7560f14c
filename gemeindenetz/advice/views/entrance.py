"""How pages find who acts on which matter: outside the visible set everything is 404."""

from datetime import datetime, timedelta

from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.models import AdviceRequest, Case
from gemeindenetz.advice.permissions import is_team
from gemeindenetz.advice.queries.links import LinkHolder, holder, party_of_token
from gemeindenetz.advice.queries.people import party_of
from gemeindenetz.advice.queries.reminders import away_on
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.frames import actor_of

WORDS_KEY = "advice_words"
WORD_HOLDS = timedelta(hours=2)


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """Lead to the sign-in page and back."""
    return redirect_to_login(request.get_full_path())


def visible_request(request: HttpRequest, public_id: str) -> AdviceRequest:
    """Return a request the actor sees. Raises `NotVisible`."""
    found: AdviceRequest | None = (
        AdviceRequest.objects.visible_to(actor_of(request))
        .filter(public_id=public_id)
        .select_related(
            "service__network", "organisation__territory__parent", "topic", "adviser", "noted_by", "case"
        )
        .first()
    )
    if found is None:
        raise NotVisible
    return found


def visible_case(request: HttpRequest, public_id: str) -> Access:
    """Return a matter the signed-in actor sees, and as whom. Raises `NotVisible`."""
    actor = actor_of(request)
    case: Case | None = (
        Case.objects.visible_to(actor)
        .filter(public_id=public_id)
        .select_related(
            *("network__advice_settings", "service", "organisation__territory__parent"),
            *("topic", "adviser", "request"),
        )
        .annotate(adviser_away=away_on(clock.today()))
        .first()
    )
    if case is None:
        raise NotVisible
    party = None if is_team(actor, case.network_id) else party_of(actor, case)
    return Access(actor, case, party)


def link_holder(request: HttpRequest, token: str) -> LinkHolder:
    """Return who opened a link, with or without the code word. Raises `NotVisible` for useless links."""
    party = party_of_token(token)
    if party is None:
        raise NotVisible
    return holder(party, word_given=has_word(request, party.link_nonce))


def access_for(request: HttpRequest, public_id: str = "", token: str = "") -> Access:
    """Return access by link (`token`) or signed in (`public_id`). Raises `NotVisible`, also without code word."""
    if not token:
        return visible_case(request, public_id)
    found = link_holder(request, token)
    if found.locked or found.needs_account:
        raise NotVisible
    return Access(found.actor, found.party.case, found.party, token)


def lacks_own_factor(actor: Actor) -> bool:
    """Tell whether matters marked "only me" stay closed in this session, whatever matter is asked for.

    Decided by the session alone: the page must be the same for a matter that exists and for one that does not.
    """
    return bool(actor.ids("admin")) and not actor.own_factor


def has_word(request: HttpRequest, nonce: str) -> bool:
    """Tell whether the code word was given in this browser within two hours."""
    given = request.session.get(WORDS_KEY, {}).get(nonce, "")
    return bool(given) and clock.now() - datetime.fromisoformat(given) < WORD_HOLDS


def remember_word(request: HttpRequest, nonce: str) -> None:
    """Keep in the session that the code word was given; never the word."""
    request.session[WORDS_KEY] = {**request.session.get(WORDS_KEY, {}), nonce: clock.now().isoformat()}

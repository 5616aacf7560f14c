"""What fits a request while it is typed, and a matter: examples, recommendations and towns, each with its reason.

Only what the reader may read anyway, out of the library; what others asked never shapes it. What is typed is compared and
forgotten: it is neither stored nor counted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from gemeindenetz.advice.models import Case
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.library.models import PracticeExample, Recommendation
from gemeindenetz.library.queries.beside import Fitting, Likeness, Line, by_keys, entry_url, fitting_for
from gemeindenetz.library.queries.places import place_on
from gemeindenetz.network.models import Organisation
from gemeindenetz.search.queries import similar
from gemeindenetz.search.results import Hit

REASONS: dict[str, Message] = {
    "topic": gettext_lazy("same topic"),
    "size": gettext_lazy("same size"),
    "settlement": gettext_lazy("similar settlement"),
    "county": gettext_lazy("same county"),
}
_NUMBERED: dict[str, Any] = {"PB": PracticeExample, "HE": Recommendation}
_NUMBER = re.compile(r"[A-Z]{2}-\d{4}-\d{4,8}", re.ASCII)
KINDS = ("example", "recommendation")
MOST = 5
SHORTEST = 12


def likeness_of(organisation: Organisation | None, topics: Sequence[int]) -> Likeness:
    """Return what an organisation and its topics are compared by (one query)."""
    if organisation is None:
        return Likeness(topics=tuple(topics))
    place = place_on(organisation)
    return Likeness(tuple(topics), place.size_class, place.settlement_type, place.place_county)


def beside_case(case: Case, actor: Actor) -> Fitting:
    """Return what fits a matter; without a topic, what shares the words of its subject."""
    topics = [case.topic_id] if case.topic_id is not None else []
    found = fitting_for(
        likeness_of(case.organisation, topics), actor, reasons=REASONS, without=case.organisation_id
    )
    return found if topics else replace(found, examples=_by_words(case.title, actor))


def while_typing(text: str, actor: Actor, *, topic: int | None, organisation: Organisation | None) -> Fitting:
    """Return what fits a request that is being typed: first what shares its words, then what is on its topic."""
    likeness = likeness_of(organisation, [topic] if topic is not None else [])
    on_topic = fitting_for(likeness, actor, reasons=REASONS, without=organisation.pk if organisation else 0)
    by_words = _by_words(text, actor) if len(text.strip()) >= SHORTEST else []
    known = {line.url for line in by_words}
    more = [line for line in (*on_topic.examples, *on_topic.recommendations) if line.url not in known]
    return Fitting([*by_words, *more][:MOST], [], [])


def _by_words(text: str, actor: Actor) -> list[Line]:
    hits = similar(actor, text, kinds=KINDS, limit=MOST)
    lines = by_keys([(hit.kind, hit.key) for hit in hits], actor)
    found = [(hit, lines.get((hit.kind, hit.key))) for hit in hits]
    return [replace(line, reason=_same_words(hit)) for hit, line in found if line is not None]


def _same_words(hit: Hit) -> Message:
    words = ", ".join(hit.matched_words[:3])
    return _("same words: %(words)s") % {"words": words} if words else ""


@dataclass(frozen=True)
class Offer:
    """An entry beside a matter: the words for the message, and whether its people can read it."""

    line: Line
    text: str
    insert_url: str
    note: Message = ""


def offers_of(found: Fitting, case: Case, *, page_url: str) -> list[Offer]:
    """Return what may be put into a message, with one click; what its people may not read cannot."""
    lines = [*found.recommendations, *found.examples]
    return [_offer(line, case, page_url=page_url) for line in lines]


def _offer(line: Line, case: Case, *, page_url: str) -> Offer:
    insert_url = f"{page_url}?vorschlag={line.number}#schreiben" if case.is_open and line.number else ""
    if line.scope == "public":
        return Offer(line, for_message(line), insert_url)
    if line.scope in _scopes_of_its_people(case):
        return Offer(line, for_message(line), insert_url, _("Its people sign in to read it."))
    return Offer(line, "", "")


def _scopes_of_its_people(case: Case) -> tuple[str, ...]:
    """Return the tokens people of a member municipality hold besides `public`."""
    above = case.network.parent_id
    return (f"net:{case.network_id}", *((f"net:{above}",) if above else ()))


def proposal(number: str, actor: Actor) -> str:
    """Return the words for an entry by its number, as far as the actor reads it; empty otherwise."""
    prefix = number.partition("-")[0]
    if prefix not in _NUMBERED or not _NUMBER.fullmatch(number):
        return ""
    row = _NUMBERED[prefix].objects.readable_by(actor).filter(number=number).first()
    return f"{row.title}\n{settings.PUBLIC_URL}{entry_url(row)}" if row is not None else ""


def for_message(line: Line) -> str:
    """Return an entry as it stands in a message: title and full address."""
    return f"{line.title}\n{settings.PUBLIC_URL}{line.url}"

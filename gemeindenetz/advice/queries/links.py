"""Links in mails: signed, one per person of a matter, expiring; a removed person's links stop working at once.

A link carries the person's nonce and the moment it was made, nothing personal. In matters marked "only me" it
opens nothing by itself: the code word has to be given, because others may read the mailbox.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth.hashers import check_password
from django.core.signing import BadSignature, TimestampSigner

from gemeindenetz.advice.models import AdviceRequest, CaseParty
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.network.models import Seat

VALID_FOR = timedelta(days=180)
_signer = TimestampSigner(salt="advice.link")
_confirmation = TimestampSigner(salt="advice.confirm")


@dataclass(frozen=True)
class LinkHolder:
    """Who opened a link. `locked`: the code word is still missing; `needs_account`: there is no code word."""

    party: CaseParty
    actor: Actor
    locked: bool
    needs_account: bool


def confirmation_token(request: AdviceRequest) -> str:
    """Return what the confirmation link of a request carries; it names nobody."""
    return _confirmation.sign(request.public_id)


def confirmed_id(token: str, *, within: timedelta) -> str:
    """Return the public id a confirmation link carries. Raises `BadSignature`, `SignatureExpired`."""
    return _confirmation.unsign(token, max_age=within)


def token_for(party: CaseParty) -> str:
    """Return a fresh token, valid for 180 days from now."""
    return _signer.sign(party.link_nonce)


def party_of_token(token: str) -> CaseParty | None:
    """Return the person a token belongs to, or None when it is broken, expired, or the person was removed."""
    try:
        nonce = _signer.unsign(token, max_age=VALID_FOR)
    except BadSignature:
        return None
    return party_of_nonce(nonce)


def party_of_nonce(nonce: str) -> CaseParty | None:
    """Return the person of a matter a signed nonce belongs to, or None when they are no longer part of it."""
    party: CaseParty | None = (
        CaseParty.objects.active()
        .filter(link_nonce=nonce)
        .select_related("case__network", "case__organisation__territory", "case__adviser", "case__request")
        .select_related("case__topic", "case__service")
        .first()
    )
    if party is None or not _still_there(party):
        return None
    return party


def _still_there(party: CaseParty) -> bool:
    """Whoever has a seat on record keeps the link only while the seat lasts: access follows seats."""
    if party.person_id is None:
        return True
    seats = Seat.objects.valid_on(clock.today())
    return bool(seats.filter(person=party.person_id, organisation=party.case.organisation_id).exists())


def holder(party: CaseParty, *, word_given: bool) -> LinkHolder:
    """Return who acts through the link; without the code word of an "only me" matter, somebody without scopes."""
    case = party.case
    needs_account = case.only_me and not case.request.secret_hash
    locked = case.only_me and not word_given
    scopes = () if locked or needs_account else (case.matter_scope,)
    actor = Actor.link(name=party.name, scopes=scopes, own_factor=case.only_me and not locked)
    return LinkHolder(party, actor, locked=locked and not needs_account, needs_account=needs_account)


def is_code_word(party: CaseParty, word: str) -> bool:
    """Tell whether the word is the one chosen when asking."""
    stored = party.case.request.secret_hash
    return bool(stored) and check_password(word, stored)

"""Links in confirmation mails: signed, one per question, useless once it is answered or the contact has left."""

from dataclasses import dataclass
from datetime import timedelta

from django.core.signing import BadSignature, TimestampSigner

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import Confirmation

VALID_FOR = timedelta(days=120)
_signer = TimestampSigner(salt="library.confirmation")


@dataclass(frozen=True)
class Asked:
    """A question opened through its link, and who answers."""

    confirmation: Confirmation
    actor: Actor


def token_for(confirmation: Confirmation) -> str:
    """Return a fresh token, valid for 120 days from now; it names nobody."""
    return _signer.sign(confirmation.nonce)


def asked_by(token: str) -> Asked | None:
    """Return the question of a token, or None when it is broken, expired or the example left the library."""
    try:
        nonce = _signer.unsign(token, max_age=VALID_FOR)
    except BadSignature:
        return None
    rows = Confirmation.objects.select_related("example__network__parent", "example__organisation")
    found = rows.filter(nonce=nonce, example__state="published").first()
    if found is None:
        return None
    actor = Actor.link(
        name=found.asked_name or found.example.organisation.name, scopes=[f"confirmation:{found.pk}"]
    )
    return Asked(found, actor)

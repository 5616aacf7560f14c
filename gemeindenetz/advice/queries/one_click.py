"""What a mail asks and one click answers: signed, expiring, for one person and one next step.

Opening the address shows the question; only the button counts, so link scanners change nothing. The token carries the
person's nonce: once the person was removed, or the nonce renewed, it is useless. In matters "only me" the code word is
asked for first, as for every link.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.core import signing

from gemeindenetz.advice.models import CaseParty, NextStep, NextStepState
from gemeindenetz.advice.queries.links import party_of_nonce

VALID_FOR = timedelta(days=60)
_SALT = "advice.one_click"
#: What a mail offers about a next step.
STEP_ANSWERS = (NextStepState.DONE, NextStepState.RUNNING, NextStepState.BLOCKED, NextStepState.NOT_WANTED)


@dataclass(frozen=True)
class Question:
    """Who is asked how far which next step is."""

    party: CaseParty
    step: NextStep


def step_token(party: CaseParty, step: NextStep) -> str:
    """Return what the address of a question about a next step carries."""
    return signing.dumps([party.link_nonce, "step", step.pk], salt=_SALT, compress=True)


def question_of(token: str) -> Question | None:
    """Return the question behind an address, or None when it is broken, too old or no longer asked of this person."""
    try:
        nonce, kind, number = signing.loads(token, salt=_SALT, max_age=VALID_FOR)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    party = party_of_nonce(nonce)
    if party is None:
        return None
    step = NextStep.objects.filter(pk=number, case=party.case_id).select_related("case__network").first()
    return Question(party, step) if kind == "step" and step is not None else None

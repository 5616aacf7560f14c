"""The one table of membership's changes of state: what may follow what, who may do it, what it needs.

Actions read it for rule and message; the database gets its constraints and triggers from it.
"""

from dataclasses import dataclass
from typing import Literal

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

#: Who: the network's office, its advisory team, the administration of the organisation itself.
Who = Literal["office", "team", "own"]
#: What must be given beside the day.
Need = Literal["reason", "last_day", "requirements"]


class MembershipState(models.TextChoices):
    """interested → requirements open → resolution pending → member → leaving → ended."""

    INTERESTED = "interested", _("interested")
    REQUIREMENTS_OPEN = "requirements_open", _("requirements open")
    RESOLUTION_PENDING = "resolution_pending", _("council resolution pending")
    MEMBER = "member", _("member")
    LEAVING = "leaving", _("leaving")
    ENDED = "ended", _("ended")
    WITHDRAWN = "withdrawn", _("did not join")


S = MembershipState
JOINING = (S.INTERESTED, S.REQUIREMENTS_OPEN, S.RESOLUTION_PENDING)
#: States with a period of membership.
WITH_PERIOD = (S.MEMBER, S.LEAVING, S.ENDED)
#: States in which others may know of it: that a town asked to join is nobody else's business.
PUBLIC = WITH_PERIOD


@dataclass(frozen=True)
class Transition:
    """One allowed change; `from_state` empty: the beginning. Equal states: a correction of the dates."""

    from_state: str
    to_state: str
    who: tuple[Who, ...] = ("office",)
    needs: tuple[Need, ...] = ()


TRANSITIONS: tuple[Transition, ...] = (
    Transition("", S.INTERESTED, who=("office", "team", "own")),
    Transition("", S.MEMBER, needs=("requirements",)),
    Transition(S.INTERESTED, S.REQUIREMENTS_OPEN),
    Transition(S.INTERESTED, S.RESOLUTION_PENDING),
    Transition(S.INTERESTED, S.MEMBER, needs=("requirements",)),
    Transition(S.INTERESTED, S.WITHDRAWN, who=("office", "own")),
    Transition(S.REQUIREMENTS_OPEN, S.RESOLUTION_PENDING),
    Transition(S.REQUIREMENTS_OPEN, S.MEMBER, needs=("requirements",)),
    Transition(S.REQUIREMENTS_OPEN, S.WITHDRAWN, who=("office", "own")),
    Transition(S.RESOLUTION_PENDING, S.REQUIREMENTS_OPEN),
    Transition(S.RESOLUTION_PENDING, S.MEMBER, needs=("requirements",)),
    Transition(S.RESOLUTION_PENDING, S.WITHDRAWN, who=("office", "own")),
    Transition(S.MEMBER, S.LEAVING, needs=("last_day",)),
    Transition(S.MEMBER, S.ENDED, needs=("last_day", "reason")),
    Transition(S.LEAVING, S.MEMBER, needs=("reason",)),
    Transition(S.LEAVING, S.ENDED, needs=("last_day", "reason")),
    # Corrections keep the state (other dates) or take back what never was.
    Transition(S.MEMBER, S.MEMBER, needs=("reason",)),
    Transition(S.LEAVING, S.LEAVING, needs=("reason",)),
    Transition(S.ENDED, S.ENDED, needs=("reason",)),
    Transition(S.ENDED, S.MEMBER, needs=("reason",)),
    Transition(S.MEMBER, S.WITHDRAWN, needs=("reason",)),
    Transition(S.LEAVING, S.WITHDRAWN, needs=("reason",)),
    Transition(S.ENDED, S.WITHDRAWN, needs=("reason",)),
)

BY_STATES: dict[tuple[str, str], Transition] = {(row.from_state, row.to_state): row for row in TRANSITIONS}


def next_states(state: str) -> tuple[str, ...]:
    """Return the states that may follow, corrections left out."""
    return tuple(row.to_state for row in TRANSITIONS if row.from_state == state and row.to_state != state)


def allowed_pairs() -> Q:
    """Return the condition a stored transition fulfils, for the check constraint."""
    condition = Q()
    for from_state in dict.fromkeys(row.from_state for row in TRANSITIONS):
        targets = [str(row.to_state) for row in TRANSITIONS if row.from_state == from_state]
        condition |= Q(from_state=str(from_state), to_state__in=targets)
    return condition


def _pairs_sql() -> str:
    return ", ".join(f"('{row.from_state!s}', '{row.to_state!s}')" for row in TRANSITIONS)


def refuse_illegal_state() -> str:
    """Return the trigger function that lets a membership change its state only along the table."""
    return f"""
    IF (CASE WHEN TG_OP = 'INSERT' THEN '' ELSE OLD.state END, NEW.state) NOT IN ({_pairs_sql()})
       AND (TG_OP = 'INSERT' OR OLD.state <> NEW.state) THEN
        RAISE EXCEPTION 'membership % cannot become %', NEW.id, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


#: At commit the state of every membership written is the one its last transition says.
STATE_HAS_TRANSITION = """
    IF EXISTS (
        SELECT 1 FROM network_membership AS m
        WHERE m.id = NEW.id AND m.state IS DISTINCT FROM (
            SELECT t.to_state FROM network_membershiptransition AS t
            WHERE t.membership_id = m.id ORDER BY t.id DESC LIMIT 1
        )
    ) THEN
        RAISE EXCEPTION 'membership % changed its state without a transition', NEW.id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
"""

#: A transition starts where the one before it ended.
TRANSITION_FOLLOWS = """
    IF NEW.from_state <> COALESCE((
        SELECT t.to_state FROM network_membershiptransition AS t
        WHERE t.membership_id = NEW.membership_id ORDER BY t.id DESC LIMIT 1
    ), '') THEN
        RAISE EXCEPTION 'transition of membership % does not follow the last one', NEW.membership_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""

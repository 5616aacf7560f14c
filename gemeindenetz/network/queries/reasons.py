"""Why somebody is entitled or not: typed reasons with their words, dates and the records behind them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.core_format import day as shown_day


class Outcome(StrEnum):
    """What entitlement says. It never stops anybody from asking."""

    ENTITLED = "entitled"
    FIRST_CONVERSATION = "first_conversation"
    GOODWILL = "goodwill"
    OTHER_SERVICE = "other_service"


OUTCOME_LABELS: dict[Outcome, Message] = {
    Outcome.ENTITLED: _("Entitled"),
    Outcome.FIRST_CONVERSATION: _("First conversation"),
    Outcome.GOODWILL: _("Goodwill"),
    Outcome.OTHER_SERVICE: _("Another service is responsible"),
}


class Code(StrEnum):
    """What a reason says; stable, stored with requests."""

    SEAT = "seat"
    NO_SEAT = "no_seat"
    SUCCEEDED_BY = "succeeded_by"
    SUCCESSOR_UNKNOWN = "successor_unknown"
    SUCCESSION_PENDING = "succession_pending"
    MEMBER = "member"
    MEMBER_BY_CONTAINED_NETWORK = "member_by_contained_network"
    LEAVING = "leaving"
    MEMBERSHIP_RAN_OUT = "membership_ran_out"
    JOINING = "joining"
    NOT_MEMBER = "not_member"
    AGREEMENT = "agreement"
    AGREEMENT_OPEN = "agreement_open"
    AGREEMENT_END_UNKNOWN = "agreement_end_unknown"
    RENEWAL_UNDER_WAY = "renewal_under_way"
    AGREEMENT_ENDED = "agreement_ended"
    AGREEMENT_NOT_YET = "agreement_not_yet"
    NO_AGREEMENT = "no_agreement"
    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    NO_FIRST_CONVERSATION = "no_first_conversation"
    RESPONSIBLE = "responsible"
    OWN_CHOICE = "own_choice"
    CHOICE_OPEN = "choice_open"
    NOBODY_RESPONSIBLE = "nobody_responsible"


#: Per code the sentence and, where the grey line names it, its short form.
TEXTS: dict[Code, tuple[Message, Message]] = {
    Code.SEAT: (_("%(person)s acts for %(organisation)s (%(role)s)."), ""),
    Code.NO_SEAT: (
        _("We do not know %(person)s as somebody of a municipality or county yet."),
        _("no function known"),
    ),
    Code.SUCCEEDED_BY: (
        _("%(organisation)s ended on %(until)s; its successor is %(successor)s."),
        _("successor: %(successor)s"),
    ),
    Code.SUCCESSOR_UNKNOWN: (
        _("%(organisation)s ended on %(until)s; its successor is not known yet."),
        _("successor unknown"),
    ),
    Code.SUCCESSION_PENDING: (
        _(
            "%(predecessor)s was a member of %(network)s; the office still has to confirm %(organisation)s as successor."
        ),
        _("succession of %(predecessor)s not confirmed yet"),
    ),
    Code.MEMBER: (
        _("%(organisation)s is a member of %(network)s since %(since)s."),
        _("member of %(network)s since %(since)s"),
    ),
    Code.MEMBER_BY_CONTAINED_NETWORK: (_("%(network)s belongs to %(above)s."), ""),
    Code.LEAVING: (_("The membership ends on %(until)s."), _("until %(until)s")),
    Code.MEMBERSHIP_RAN_OUT: (
        _(
            "The membership of %(organisation)s in %(network)s ran until %(until)s and has not been renewed yet."
        ),
        _("membership ran until %(until)s, renewal open"),
    ),
    Code.JOINING: (_("%(organisation)s is on its way into %(network)s."), _("joining")),
    Code.NOT_MEMBER: (
        _("%(organisation)s is not a member of %(network)s."),
        _("not a member of %(network)s"),
    ),
    Code.AGREEMENT: (
        _("“%(agreement)s” grants %(service)s until %(until)s."),
        _("%(agreement)s until %(until)s"),
    ),
    Code.AGREEMENT_OPEN: (_("“%(agreement)s” grants %(service)s without an end."), "%(agreement)s"),
    Code.AGREEMENT_END_UNKNOWN: (
        _("“%(agreement)s” grants %(service)s; when it ends is not known."),
        _("%(agreement)s, end unknown"),
    ),
    Code.RENEWAL_UNDER_WAY: (
        _("“%(agreement)s” grants %(service)s and continues while its renewal is under way."),
        _("%(agreement)s, renewal under way"),
    ),
    Code.AGREEMENT_ENDED: (
        _("“%(agreement)s” ended on %(until)s and a new one has not been signed; nobody is turned away."),
        _("%(agreement)s ended on %(until)s"),
    ),
    Code.AGREEMENT_NOT_YET: (
        _("“%(agreement)s” begins on %(since)s; nobody is turned away before."),
        _("%(agreement)s begins on %(since)s"),
    ),
    Code.NO_AGREEMENT: (
        _("No agreement grants %(service)s to the members of %(network)s; nobody is turned away."),
        _("no agreement"),
    ),
    Code.ELIGIBLE: (_("%(organisation)s could join %(network)s."), _("could join")),
    Code.NOT_ELIGIBLE: (_("%(organisation)s cannot join %(network)s."), ""),
    Code.NO_FIRST_CONVERSATION: (
        _("%(service)s offers no first conversations; the team decides."),
        _("team decides"),
    ),
    Code.RESPONSIBLE: (
        _("For %(organisation)s %(service)s (%(provider)s) is responsible."),
        _("%(service)s (%(provider)s)"),
    ),
    Code.OWN_CHOICE: (_("%(organisation)s has chosen %(service)s."), ""),
    Code.CHOICE_OPEN: (_("%(organisation)s can choose between these services."), _("choice is open")),
    Code.NOBODY_RESPONSIBLE: (
        _("No service of these networks is responsible for %(organisation)s; the team decides."),
        _("team decides"),
    ),
}


@dataclass(frozen=True)
class Ref:
    """A record a reason rests on: kind and number ("membership", 12)."""

    kind: str
    id: int


@dataclass(frozen=True)
class Reason:
    """One step of the path: code, what stands in the sentence, records behind it, since and until (last day)."""

    code: Code
    values: tuple[tuple[str, str], ...] = ()
    refs: tuple[Ref, ...] = ()
    since: date | None = None
    until: date | None = None

    @property
    def text(self) -> str:
        """The sentence."""
        return str(TEXTS[self.code][0]) % self._shown()

    @property
    def short(self) -> str:
        """The words for the grey line; empty where it leaves this step out."""
        return str(TEXTS[self.code][1]) % self._shown()

    def _shown(self) -> dict[str, str]:
        # An open beginning is a real state: the source does not say since when.
        unknown = str(_("an unknown day"))
        days = {"since": shown_day(self.since) or unknown, "until": shown_day(self.until) or unknown}
        return days | dict(self.values)

    def as_data(self) -> dict[str, Any]:
        """Return the reason for JSON (stored with requests, printed by the command)."""
        return {
            "code": self.code.value,
            "text": self.text,
            "objects": [{"kind": ref.kind, "id": ref.id} for ref in self.refs],
            "since": self.since.isoformat() if self.since else None,
            "until": self.until.isoformat() if self.until else None,
        }


def reason(
    code: Code, *refs: Ref, words: Mapping[str, object], since: date | None = None, until: date | None = None
) -> Reason:
    """Build a reason; `words` fill its sentence."""
    return Reason(code, tuple((name, str(value)) for name, value in words.items()), refs, since, until)

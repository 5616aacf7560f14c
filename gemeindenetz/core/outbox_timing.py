"""When a mail goes out: what its recipient chose (at once, daily, weekly, never, quiet hours).

Kinds of mail: `case` goes out at once, outside quiet hours: it is the answer somebody waits for. `notice` (what
happened in one's matters, reminders) follows the chosen rhythm and can be unsubscribed. `account` (codes) never waits.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.conf import settings
from django.core import signing

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.models import MailPreference, MailState, OutboxMail, Rhythm
from gemeindenetz.core.use_case import use_case

_SALT = "core.mail_preference"
MONDAY = 0


@dataclass(frozen=True)
class Whose:
    """Whose preference: a person's, or of an address behind which we know no person."""

    person_id: int | None
    address: str


@dataclass(frozen=True)
class Choice:
    """What somebody chose."""

    rhythm: Rhythm = Rhythm.AT_ONCE
    quiet_from: time | None = None
    quiet_until: time | None = None
    language: str = ""


def choice_of(whose: Whose) -> Choice:
    """Return what was chosen; without a choice everything comes at once, in German."""
    found = _row(whose)
    if found is None:
        return Choice()
    return Choice(Rhythm(found.rhythm), found.quiet_from, found.quiet_until, found.language)


def _row(whose: Whose) -> MailPreference | None:
    rows = MailPreference.objects.all()
    rows = rows.filter(person_id=whose.person_id) if whose.person_id else rows.filter(address=whose.address.lower())
    found: MailPreference | None = rows.first()
    return found


def planned(category: str, choice: Choice, *, due_at: datetime) -> tuple[MailState, datetime]:
    """Return the state a mail begins in, and when it is due. Pure."""
    if category == "account":
        return MailState.QUEUED, due_at
    if category == "notice" and choice.rhythm == Rhythm.NEVER:
        return MailState.WITHDRAWN, due_at
    if category == "notice" and choice.rhythm in (Rhythm.DAILY, Rhythm.WEEKLY):
        return MailState.COLLECTED, after_quiet(next_round(due_at, choice.rhythm), choice)
    return MailState.QUEUED, after_quiet(due_at, choice)


def send_time() -> time:
    """Return the office's send time, when collected mails and reminders go out."""
    return time.fromisoformat(settings.MAIL_SEND_TIME)


def next_round(moment: datetime, rhythm: Rhythm) -> datetime:
    """Return the next moment collected mails go out: at the office's send time, weekly on Mondays."""
    local = moment.astimezone(clock.BERLIN)
    day = local.date() if local.time() <= send_time() else local.date() + timedelta(days=1)
    if rhythm == Rhythm.WEEKLY:
        day += timedelta(days=(MONDAY - day.weekday()) % 7)
    return datetime.combine(day, send_time(), tzinfo=clock.BERLIN)


def after_quiet(moment: datetime, choice: Choice) -> datetime:
    """Return the moment itself, or the end of the quiet hours it falls into (they may pass midnight)."""
    begin, end = choice.quiet_from, choice.quiet_until
    if begin is None or end is None or begin == end:
        return moment
    local = moment.astimezone(clock.BERLIN)
    now = local.time()
    is_quiet = begin <= now < end if begin < end else now >= begin or now < end
    if not is_quiet:
        return moment
    day = local.date() + timedelta(days=1) if now >= end else local.date()
    return datetime.combine(day, end, tzinfo=clock.BERLIN)


def choose(*, actor: Actor, whose: Whose, choice: Choice) -> None:
    """Keep what somebody chose about notices; mails already collected follow the new choice.

    Who: the person, or whoever holds the link of a mail to this address. Mails of matters are left alone by the rhythm.
    """
    key = {"person_id": whose.person_id} if whose.person_id else {"address": whose.address.lower()}
    values = {
        "rhythm": choice.rhythm,
        "quiet_from": choice.quiet_from,
        "quiet_until": choice.quiet_until,
        "language": choice.language,
        "changed_at": clock.now(),
    }
    with use_case(actor):
        MailPreference.objects.update_or_create(**key, defaults=values)
        waiting = OutboxMail.objects.filter(state=MailState.COLLECTED)
        waiting = (
            waiting.filter(person_id=whose.person_id)
            if whose.person_id
            else waiting.filter(person_id=None, recipient__iexact=whose.address)
        )
        state, due_at = planned("notice", choice, due_at=clock.now())
        waiting.update(state=state, due_at=due_at)


def token_of(whose: Whose) -> str:
    """Return what the link in a mail carries: whose choice it is, signed."""
    return signing.dumps([whose.person_id, whose.address], salt=_SALT, compress=True)


def whose_token(token: str) -> Whose | None:
    """Return whose choice a link is about, or None for a broken one."""
    try:
        person_id, address = signing.loads(token, salt=_SALT)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Whose(person_id, str(address))


def is_send_time() -> bool:
    """Tell whether the office's send time of today has come."""
    return clock.now().astimezone(clock.BERLIN).time() >= send_time()

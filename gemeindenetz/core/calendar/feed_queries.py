"""Reads of feeds: what one may subscribe to, what one has, and what an address shows."""

from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.calendar import building, feeds
from gemeindenetz.core.errors import Message, NotVisible
from gemeindenetz.core.models import CalendarFeed

#: Longer than any secret of ours; nothing longer is looked up.
LONGEST_SECRET = 100


@dataclass(frozen=True)
class ShownFeed:
    """A feed as its owner sees it; the address itself nobody can show again."""

    feed: CalendarFeed
    label: str


def hash_of(secret: str) -> str:
    """Return what is kept of a secret; it is long and random, so that nothing slower is needed."""
    return sha256(secret.encode()).hexdigest()


def address_of(secret: str) -> str:
    """Return the address of a feed."""
    return f"{settings.PUBLIC_URL}{reverse('calendar_feed', args=[secret])}"


def choices(actor: Actor) -> list[tuple[str, Message]]:
    """Return what the actor may subscribe to, as choices of a form."""
    return [
        (f"{kind.name}:{subject.key}", label_of(kind, subject))
        for kind in feeds.kinds()
        for subject in kind.subjects(actor)
    ]


def label_of(kind: feeds.FeedKind, subject: feeds.FeedSubject) -> str:
    """Return how a feed is called, on the page and in the calendar program."""
    if not subject.key:
        return str(kind.label)
    return _("%(kind)s: %(subject)s") % {"kind": kind.label, "subject": subject.label}


def subject_of(actor: Actor, kind: feeds.FeedKind, *, key: str) -> feeds.FeedSubject | None:
    """Return the subject if the actor may (still) choose it."""
    return next((one for one in kind.subjects(actor) if one.key == key), None)


def feeds_of(actor: Actor) -> list[ShownFeed]:
    """Return the feeds of a person that stand."""
    if actor.person_id is None:
        return []
    rows = CalendarFeed.objects.filter(person_id=actor.person_id, revoked_at__isnull=True)
    known = {key: str(label) for key, label in choices(actor)}
    gone = _("no longer available")
    return [ShownFeed(row, known.get(f"{row.kind}:{row.subject}", gone)) for row in rows]


def feed_of(actor: Actor, public_id: str) -> CalendarFeed:
    """Return one of the actor's own feeds that stands. Raises `NotVisible`."""
    rows = CalendarFeed.objects.filter(person_id=actor.person_id or 0, revoked_at__isnull=True)
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotVisible
    return found


def calendar_of(secret: str) -> str:
    """Return the calendar behind an address, for its owner as of now. Raises `NotVisible`, whatever the reason."""
    feed = None
    if len(secret) <= LONGEST_SECRET:
        feed = CalendarFeed.objects.filter(secret_hash=hash_of(secret), revoked_at__isnull=True).first()
    kind = feeds.kind_named(feed.kind) if feed is not None else None
    owner = feeds.owner_of(feed.person_id) if feed is not None else None
    if feed is None or kind is None or owner is None:
        raise NotVisible
    subject = subject_of(owner, kind, key=feed.subject)
    if subject is None:
        raise NotVisible
    entries = kind.entries(owner, feed.subject, with_details=feed.with_details)
    return building.feed(label_of(kind, subject), entries)

"""Feeds made, renewed and given up by their owner. The secret is returned once and kept nowhere."""

import secrets
from typing import cast

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.calendar import feeds
from gemeindenetz.core.calendar.feed_queries import hash_of, subject_of
from gemeindenetz.core.errors import Conflict
from gemeindenetz.core.models import CalendarFeed
from gemeindenetz.core.permissions import Allowed, Decision, Denied, require, require_visible
from gemeindenetz.core.use_case import use_case

BYTES = 32


class FeedExists(Conflict):
    """The person has an address for this calendar already."""


def can_own_feeds(actor: Actor) -> Decision:
    """Every signed-in person, staff with their second factor."""
    if actor.person_id is not None and actor.verified:
        return Allowed()
    return Denied(_("Please sign in as one person first."))


def create_feed(*, actor: Actor, kind: str, subject: str = "", with_details: bool = False) -> tuple[CalendarFeed, str]:
    """Make an address for a calendar; returns the row and the secret.

    Who: whoever may see the subject, for themselves. Raises `FeedExists`, `NotAllowed`, `NotVisible`.
    """
    require(can_own_feeds(actor))
    owner = cast("int", actor.person_id)  # only a person owns calendars
    found = feeds.kind_named(kind)
    require_visible(found is not None and subject_of(actor, found, key=subject) is not None)
    secret = secrets.token_urlsafe(BYTES)
    with use_case(actor):
        mine = CalendarFeed.objects.select_for_update().filter(person_id=owner, revoked_at__isnull=True)
        if mine.filter(kind=kind, subject=subject).exists():
            raise FeedExists(
                _("You have an address for this calendar already. Renew it if you no longer have it."), field="which"
            )
        feed = CalendarFeed.objects.create(
            person_id=owner, kind=kind, subject=subject, with_details=with_details,
            secret_hash=hash_of(secret), created_at=clock.now(),
        )  # fmt: skip
    return feed, secret


def renew_feed(*, actor: Actor, feed: CalendarFeed) -> tuple[CalendarFeed, str]:
    """Give a calendar a new address; the old one shows nothing any longer.

    Who: its owner. Raises `NotVisible`, `NotAllowed`.
    """
    with use_case(actor):
        revoke_feed(actor=actor, feed=feed)
        return create_feed(actor=actor, kind=feed.kind, subject=feed.subject, with_details=feed.with_details)


def revoke_feed(*, actor: Actor, feed: CalendarFeed) -> None:
    """Give an address up; from now on it answers like any unknown one.

    Who: its owner. Raises `NotVisible`, `NotAllowed`.
    """
    require(can_own_feeds(actor))
    require_visible(feed.person_id == actor.person_id)
    with use_case(actor):
        CalendarFeed.objects.filter(pk=feed.pk, revoked_at__isnull=True).update(revoked_at=clock.now())

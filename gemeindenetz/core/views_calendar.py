"""Calendars to subscribe to: made and given up on a page of one's own; the address itself answers without sign-in."""

from email.utils import format_datetime
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.cache import get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.calendar import actions_feeds, feed_queries
from gemeindenetz.core.calendar.building import newest_change
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.forms_calendar import FeedForm
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


@require_http_methods(["GET", "POST"])
@never_cache
def mine(request: HttpRequest) -> HttpResponse:
    """Show one's calendars; a new address is shown in the answer and never again."""
    actor = actor_of(request)
    require(actions_feeds.can_own_feeds(actor))
    form = FeedForm(request.POST or None, choices=feed_queries.choices(actor))
    if request.method == "POST" and form.is_valid():
        kind, _colon, subject = form.cleaned_data["which"].partition(":")
        details = form.cleaned_data["with_details"]
        try:
            _feed, secret = actions_feeds.create_feed(actor=actor, kind=kind, subject=subject, with_details=details)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            return _page(request, FeedForm(choices=feed_queries.choices(actor)), secret=secret)
    return _page(request, form)


def _page(request: HttpRequest, form: FeedForm, *, secret: str = "") -> HttpResponse:
    address = feed_queries.address_of(secret) if secret else ""
    values = {
        "form": form,
        "feeds": feed_queries.feeds_of(actor_of(request)),
        "address": address,
        "webcal": f"webcal://{address.partition('://')[2]}" if address else "",
    }
    return render(request, "core/calendar_feeds.html", values)


@require_POST
@never_cache
def renew(request: HttpRequest, public_id: str) -> HttpResponse:
    """Give a calendar a new address and show it once."""
    actor = actor_of(request)
    feed = feed_queries.feed_of(actor, public_id)
    _new, secret = actions_feeds.renew_feed(actor=actor, feed=feed)
    return _page(request, FeedForm(choices=feed_queries.choices(actor)), secret=secret)


@require_POST
def revoke(request: HttpRequest, public_id: str) -> HttpResponse:
    """Give an address up."""
    actor = actor_of(request)
    actions_feeds.revoke_feed(actor=actor, feed=feed_queries.feed_of(actor, public_id))
    tell(request, _("The address shows nothing any longer. Please remove the calendar in your program too."))
    return redirect("calendar_feeds")


@require_safe
def feed(request: HttpRequest, secret: str) -> HttpResponseBase:
    """Send the calendar; unchanged since last time is said by the mark of its content alone.

    A date would not do: an entry that went away leaves nothing that is newer.
    """
    text = feed_queries.calendar_of(secret)
    mark = f'"{sha256(text.encode()).hexdigest()[:32]}"'
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="termine.ics"'
    response["Cache-Control"] = "private, no-cache"
    response["X-Robots-Tag"] = "noindex"
    response["ETag"] = mark
    changed_at = newest_change(text)
    if changed_at is not None:
        response["Last-Modified"] = format_datetime(changed_at, usegmt=True)
    return get_conditional_response(request, etag=mark, response=response) or response

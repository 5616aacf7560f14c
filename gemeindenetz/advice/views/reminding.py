"""Putting a reminder of a matter off."""

from datetime import timedelta

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from gemeindenetz.advice.actions.remind import snooze_reminder
from gemeindenetz.advice.views.entrance import visible_case
from gemeindenetz.core import clock
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.templatetags.core_format import day as shown_day

WEEK = timedelta(days=7)


@require_POST
@login_required
def snooze(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put one reminder off by a week."""
    access, until = visible_case(request, public_id), clock.today() + WEEK
    rule = request.POST.get("rule", "")
    snooze_reminder(actor=actor_of(request), case=access.case, rule=rule, until=until)
    tell(request, _("The reminder was put off until %(day)s.") % {"day": shown_day(until)})
    return redirect("advice:case", public_id)

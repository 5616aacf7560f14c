"""Requests that wait: read with the reasons of their route, taken over or passed on."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.advice.actions import take_over as actions
from gemeindenetz.advice.forms.case import OtherServiceForm, PassOnForm
from gemeindenetz.advice.permissions import can_pass_on
from gemeindenetz.advice.queries import request_page
from gemeindenetz.advice.views.entrance import visible_request
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require


@require_safe
@login_required
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a request: to the team with its route, to the asking person with its receipt."""
    found = visible_request(request, public_id)
    page = request_page.request_page(found, actor_of(request))
    if page.case_url:
        return redirect(page.case_url)
    return render(request, "advice/request.html", {"page": page, "request_": found})


@require_POST
@login_required
def take_over(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take a request over and open the matter."""
    found = visible_request(request, public_id)
    case = actions.take_over(actor=actor_of(request), request=found)
    tell(request, _("You have taken this over as %(number)s. The person was told.") % {"number": case.number})
    return redirect("advice:case", case.public_id)


@require_http_methods(["GET", "POST"])
@login_required
def pass_on(request: HttpRequest, public_id: str) -> HttpResponse:
    """Pass a request on: to a colleague, or to another service with an explanation."""
    actor, found = actor_of(request), visible_request(request, public_id)
    require(can_pass_on(actor, found))
    options = request_page.pass_on_options(found, actor)
    to_service = request.POST.get("act") == "service"
    colleague_form = PassOnForm(
        request.POST if request.method == "POST" and not to_service else None, colleagues=options.colleagues
    )
    service_form = OtherServiceForm(request.POST if to_service else None, services=options.services)
    form: OtherServiceForm | PassOnForm = service_form if to_service else colleague_form
    if request.method == "POST" and form.is_valid():
        try:
            text = _pass_on(request, form.cleaned_data, public_id)
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, text)
            return redirect("advice:cases" if to_service else "portal:today")
    forms = {"colleague_form": colleague_form, "service_form": service_form}
    return render(request, "advice/pass_on.html", {"request_": found, "options": options, **forms})


def _pass_on(request: HttpRequest, values: dict[str, Any], public_id: str) -> str:
    actor, found = actor_of(request), visible_request(request, public_id)
    service = values.get("service")
    if service is not None:
        actions.pass_to_service(
            actor=actor,
            request=found,
            service=service,
            explanation=str(values["explanation"]),
        )
        return _("Passed on to %(service)s. The municipality was told why.") % {"service": service}
    actions.pass_on(
        actor=actor,
        request=found,
        colleague=values["colleague"],
        sentence=str(values["sentence"]),
    )
    return _("Passed on to %(name)s.") % {"name": values["colleague"]}

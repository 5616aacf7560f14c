"""A network's settings: brand, services, who may join, checklist, openness, statements."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import Message
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.network import actions, permissions
from gemeindenetz.network.forms import settings as forms
from gemeindenetz.network.forms.agreements import EndAgreementForm
from gemeindenetz.network.models import (
    Network,
    Service,
)
from gemeindenetz.network.queries.pages import loading
from gemeindenetz.network.views.frames import FormPage, served_network


def _network(request: HttpRequest, slug: str) -> Network:
    """Return a network whose settings the actor may change: 404 outside it, 403 inside without the right."""
    network = served_network(request, slug)
    require(permissions.can_configure_network(actor_of(request), network))
    return network


@require_safe
@login_required
def settings(request: HttpRequest, network: str) -> HttpResponse:
    """Show everything that can be set, with the periods it holds for."""
    found = _network(request, network)
    return render(request, "network/settings.html", loading.settings_of(found))


@dataclass(frozen=True)
class Part:
    """One part of the settings that asks for a form."""

    title: Message
    form: Callable[[HttpRequest, Network], BaseForm]
    act: Callable[..., Any]
    text: Message = ""


def _network_form(request: HttpRequest, network: Network) -> BaseForm:
    return forms.NetworkForm(request.POST or None, instance=loading.fresh(network))


def _eligibility_form(request: HttpRequest, network: Network) -> BaseForm:
    return forms.EligibilityForm(request.POST or None, initial={"since": clock.today()})


def _checklist_form(request: HttpRequest, network: Network) -> BaseForm:
    return forms.ChecklistForm(request.POST or None, initial={"since": clock.today(), "is_known": True})


def _openness_form(request: HttpRequest, network: Network) -> BaseForm:
    return forms.OpennessForm(request.POST or None, initial={"since": clock.today()})


def _statement_form(request: HttpRequest, network: Network) -> BaseForm:
    return forms.StatementForm(request.POST or None, initial={"kind": request.GET.get("art", "imprint")})


def _service_form(request: HttpRequest, network: Network) -> BaseForm:
    return forms.ServiceForm(request.POST or None, initial={"offers_first_conversation": True})


def _change_network(actor: Actor, network: Network, *, form: BaseForm) -> None:
    actions.change_network(actor=actor, network=network, values=form.cleaned_data)


def _set_eligibility(actor: Actor, network: Network, *, form: forms.EligibilityForm) -> None:
    actions.set_eligibility(actor=actor, network=network, rule=form.rule(), since=form.cleaned_data["since"])


def _set_checklist(actor: Actor, network: Network, *, form: forms.ChecklistForm) -> None:
    data = form.cleaned_data
    actions.set_checklist(
        actor=actor,
        network=network,
        requirements=form.requirements(),
        since=data["since"],
        is_known=data["is_known"],
        note=data["note"],
    )


def _agree_openness(actor: Actor, network: Network, *, form: BaseForm) -> None:
    actions.agree_openness(actor=actor, network=network, **form.cleaned_data)


def _publish(actor: Actor, network: Network, *, form: BaseForm) -> None:
    actions.publish_statement(actor=actor, network=network, **form.cleaned_data)


def _add_service(actor: Actor, network: Network, *, form: BaseForm) -> None:
    data = form.cleaned_data
    slug = slugify(f"{data['name']}-{network.slug}")[:60]
    actions.add_service(actor=actor, network=network, slug=slug, dataset=network.dataset, **data)


def parts() -> dict[str, Part]:
    """Return the parts by the last word of their address."""
    return {
        "netzwerk": Part(_("Name, purpose and sender"), _network_form, _change_network),
        "beitritt": Part(
            _("Who may join"),
            _eligibility_form,
            _set_eligibility,
            _("From that day on; the former rule ends the day before."),
        ),
        "voraussetzungen": Part(
            _("What joining asks for"),
            _checklist_form,
            _set_checklist,
            _("From that day on; who joined before keeps the former version."),
        ),
        "offenheit": Part(
            _("Agree more openness"),
            _openness_form,
            _agree_openness,
            _(
                "It holds for consultations that begin from that day on. Municipalities read it before they ask."
            ),
        ),
        "texte": Part(_("Publish a text"), _statement_form, _publish),
        "dienst": Part(_("Add an advisory service"), _service_form, _add_service),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def change(request: HttpRequest, network: str, part: str) -> HttpResponse:
    """Change one part of the settings."""
    found, chosen = _network(request, network), parts().get(part)
    if chosen is None:
        raise Http404
    form = chosen.form(request, found)
    address = reverse("network:settings", args=[found.slug])
    if request.method == "POST" and done(form, lambda: chosen.act(actor_of(request), found, form=form)):
        tell(request, _("Saved."))
        return redirect(address)
    names = loading.names_of_organisations() if part == "dienst" else []
    page = FormPage(
        f"{chosen.title}: {found.name}", _("Save"), address, text=chosen.text, organisations=names
    )
    return page.render(request, form)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def change_service(request: HttpRequest, network: str, pk: int) -> HttpResponse:
    """Change an advisory service."""
    found, actor = _network(request, network), actor_of(request)
    service = loading.service_of(found, pk)
    start = {
        "name": service.name,
        "provider": service.provider.name,
        "description": service.description,
        "offers_first_conversation": service.offers_first_conversation,
        "topics": service.topics.all(),
    }
    form = forms.ServiceForm(request.POST or None, initial=start)
    address = reverse("network:settings", args=[found.slug])
    if request.method == "POST" and done(form, lambda: _change_service(actor, service, form=form)):
        tell(request, _("Saved."))
        return redirect(address)
    page = FormPage(service.name, _("Save"), address, organisations=loading.names_of_organisations())
    return page.render(request, form)


def _change_service(actor: Actor, service: Service, *, form: BaseForm) -> None:
    data = dict(form.cleaned_data)
    topics = list(data.pop("topics"))
    actions.change_service(actor=actor, service=service, topics=topics, values=data)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def end_openness(request: HttpRequest, pk: int) -> HttpResponse:
    """End an agreed openness."""
    actor = actor_of(request)
    openness = loading.openness(pk)
    require_visible(permissions.is_serving(actor, openness.network_id))
    require(permissions.can_configure_network(actor, openness.network))
    form = EndAgreementForm(request.POST or None, initial={"last_day": clock.today()})
    address = reverse("network:settings", args=[openness.network.slug])
    if request.method == "POST" and done(
        form,
        lambda: actions.end_openness(actor=actor, openness=openness, last_day=form.cleaned_data["last_day"]),
    ):
        tell(request, _("What is asked after that day is confidential again."))
        return redirect(address)
    return FormPage(_("End the openness"), _("Save"), address, danger=True).render(request, form)

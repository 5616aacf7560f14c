"""Public pages and Today. Each works without JavaScript; fragments use the same address and template."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.carried import carry_text
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.panels import panels_for
from gemeindenetz.core.permissions import require
from gemeindenetz.network.models import Network
from gemeindenetz.portal import actions, colours, page_queries, places, queries
from gemeindenetz.portal.forms import BarrierForm, PlaceForm, QuestionForm
from gemeindenetz.portal.permissions import can_report_barrier
from gemeindenetz.portal.statements import KINDS


def _network(slug: str) -> Network:
    for network in queries.open_networks():
        if network.slug == slug:
            return network
    raise Http404


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the installation's first page; with a single network, that network's own."""
    groups = queries.face_groups()
    if len(groups) == 1 and len(groups[0].faces) == 1:
        return _network_home(request, groups[0].faces[0].network)
    values = {"groups": groups, "question_form": QuestionForm(), "place_form": PlaceForm()}
    return render(request, "portal/home.html", values)


@require_safe
def network_home(request: HttpRequest, slug: str) -> HttpResponse:
    """Show the first page of one network: for towns and for citizens."""
    return _network_home(request, _network(slug))


def _network_home(request: HttpRequest, network: Network) -> HttpResponse:
    values = page_queries.home_values(network, page_queries.home_page_of(network))
    return render(request, "portal/network_home.html", values)


@require_POST
def carry_question(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Take the question along to the request form; in the session, so that no address or log holds it."""
    form = QuestionForm(request.POST)
    if form.is_valid():
        carry_text(request, form.cleaned_data["question"])
    if slug:
        return redirect("advice:ask_network", slug=_network(slug).slug)
    return redirect("advice:ask")


@require_safe
def membership(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Answer "Ist meine Gemeinde dabei?" for a typed name: the answer, candidates, or what to do."""
    network = _network(slug) if slug else None
    form = PlaceForm(request.GET)
    text = form.cleaned_data["place"].strip() if form.is_valid() else ""
    key = form.cleaned_data["key"] if form.is_valid() else ""
    found = places.find_place(text, key=key) if text or key else None
    networks = queries.open_networks()
    values = {
        "network": network,
        "form": form,
        "text": text,
        "found": found,
        "answer": places.answer_for(found.sure, networks) if found and found.sure else None,
    }
    return render(request, "portal/membership.html", values)


@require_safe
def statement(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """Show a legal text or an accessibility entry of a network, with its date and a warning when old."""
    network = _network(slug)
    shown = KINDS[kind]
    values = {
        "network": network,
        "page": shown,
        "statement": queries.statement_of(network, shown.kind),
        "may_report": bool(can_report_barrier(actor_of(request), network)),
    }
    return render(request, "portal/statement.html", values)


@require_http_methods(["GET", "HEAD", "POST"])
def report_barrier(request: HttpRequest, slug: str) -> HttpResponse:
    """Take a report about a barrier; no account, no JavaScript, a mail address only for an answer."""
    network = _network(slug)
    actor = actor_of(request)
    require(can_report_barrier(actor, network))
    form = BarrierForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        actions.report_barrier(
            actor=actor, network=network, text=data["text"], page=data["page"], reply_to=data["mail"]
        )
        tell(request, _("Thank you. Your report is on its way to the people who look after these pages."))
        return redirect("portal:statement", slug=slug, kind="barrierefreiheit")
    status = 422 if form.is_bound else 200
    return render(request, "portal/report_barrier.html", {"network": network, "form": form}, status=status)


@require_safe
def statements(request: HttpRequest, kind: str) -> HttpResponse:
    """Lead from the installation's first page to the networks' own texts."""
    networks = queries.open_networks()
    if len(networks) == 1:
        return redirect("portal:statement", slug=networks[0].slug, kind=kind)
    return render(
        request, "portal/statements.html", {"page": KINDS[kind], "kind": kind, "networks": networks}
    )


@require_safe
@cache_control(public=True, max_age=3600)
def colour_sheet(request: HttpRequest, slug: str) -> HttpResponse:
    """Send a network's colours as a style sheet, because inline styles are forbidden."""
    return HttpResponse(
        colours.style_sheet(_network(slug).brand_colour), content_type="text/css; charset=utf-8"
    )


@require_safe
@login_required
def today(request: HttpRequest) -> HttpResponse:
    """Show what needs the signed-in person now, each with its reason and one act."""
    actor = actor_of(request)
    values = {"today": queries.today_of(actor), "panels": panels_for("today", None, actor=actor)}
    return render(request, "portal/today.html", values)

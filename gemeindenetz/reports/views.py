"""Pages and files of the yearly report. Who reads what is decided in permissions.py; nothing is decided here."""

from datetime import datetime, time

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from gemeindenetz.core import clock
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require_visible
from gemeindenetz.network.models import Network
from gemeindenetz.reports.exports import docx, xlsx
from gemeindenetz.reports.figures import YearReport
from gemeindenetz.reports.forms import MemberStoryForm
from gemeindenetz.reports.indicators import INDICATORS
from gemeindenetz.reports.pages import year_page
from gemeindenetz.reports.periods import Period, latest_day, period_of
from gemeindenetz.reports.permissions import readable_networks, sees_matters
from gemeindenetz.reports.queries.behind import list_behind, node_from
from gemeindenetz.reports.queries.members import story_between
from gemeindenetz.reports.queries.year import year_report


def _network(request: HttpRequest, slug: str) -> Network:
    network: Network = get_object_or_404(readable_networks(actor_of(request)), slug=slug)
    return network


def _period(request: HttpRequest, network: Network, year: int) -> Period:
    period = period_of(year, exact=sees_matters(actor_of(request), network))
    if period is None:
        raise Http404
    return period


@require_safe
@login_required
def overview(request: HttpRequest) -> HttpResponse:
    """Lead to the report; people with several networks choose one."""
    networks = list(readable_networks(actor_of(request)).order_by("name"))
    require_visible(bool(networks))
    if len(networks) == 1:
        return redirect("reports:newest", networks[0].slug)
    return render(request, "reports/overview.html", {"networks": networks})


@require_safe
@login_required
def newest(request: HttpRequest, network: str) -> HttpResponse:
    """Lead to the newest year of a network."""
    found = _network(request, network)
    day = latest_day(exact=sees_matters(actor_of(request), found))
    return redirect("reports:year", found.slug, day.year)


@require_safe
@login_required
def year(request: HttpRequest, network: str, year: int) -> HttpResponse:
    """Show the year's report."""
    found = _network(request, network)
    report = year_report(actor_of(request), found, period=_period(request, found, year))
    return render(request, "reports/year.html", {"page": year_page(found, report), "report": report})


def _file(request: HttpRequest, network: str, year: int) -> tuple[YearReport, str]:
    found = _network(request, network)
    report = year_report(actor_of(request), found, period=_period(request, found, year))
    return report, f"bericht-{found.slug}-{year}"


@require_safe
@login_required
def workbook(request: HttpRequest, network: str, year: int) -> HttpResponse:
    """Hand over the year's report as a workbook."""
    report, name = _file(request, network, year)
    return _download(xlsx.workbook_of(report), f"{name}.xlsx", media_type=xlsx.MEDIA_TYPE)


@require_safe
@login_required
def document(request: HttpRequest, network: str, year: int) -> HttpResponse:
    """Hand over the year's report as a text document."""
    report, name = _file(request, network, year)
    return _download(docx.document_of(report), f"{name}.docx", media_type=docx.MEDIA_TYPE)


def _download(content: bytes, name: str, *, media_type: str) -> HttpResponse:
    response = HttpResponse(content, content_type=media_type)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_safe
@login_required
def behind(request: HttpRequest, *, network: str, year: int, code: str) -> HttpResponse:
    """Show the list behind a figure to those who know the matters anyway."""
    found = _network(request, network)
    actor = actor_of(request)
    require_visible(sees_matters(actor, found) and code in INDICATORS)
    node = node_from(request.GET.get("nach", ""), request.GET.get("wert", ""))
    period = _period(request, found, year)
    rows = list_behind(actor, found, period=period, indicator=INDICATORS[code], node=node)
    values = {"network": found, "period": period, "indicator": INDICATORS[code], "rows": rows}
    return render(request, "reports/behind.html", values)


@require_safe
@login_required
def members(request: HttpRequest, network: str) -> HttpResponse:
    """Explain how the number of members came from one day to another."""
    found = _network(request, network)
    today = clock.today()
    asked = {"von": today.replace(month=1, day=1), "bis": today}
    form = MemberStoryForm(request.GET if "von" in request.GET else asked)
    story = None
    if form.is_valid():
        days = form.cleaned_data
        reported = days["gemeldet"] and datetime.combine(days["gemeldet"], time.max, tzinfo=clock.BERLIN)
        story = story_between(found, days["von"], last_day=days["bis"], known_at=reported)
    return render(request, "reports/members.html", {"network": found, "form": form, "story": story})

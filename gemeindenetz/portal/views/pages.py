"""Pages written in the editorial work, and the file for search engines."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.views import serve

from gemeindenetz.portal.page_queries import open_network


@require_safe
def page(request: HttpRequest, path: str) -> HttpResponseBase:
    """Show a published page; those of a network that does not show itself are not found."""
    open_network(path.partition("/")[0])
    response: HttpResponseBase = serve(request, path)
    return response


@require_safe
@cache_control(public=True, max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    """Tell search engines where to look; a demonstration is none of their business."""
    values = {"is_demo": settings.DEMO, "public_url": settings.PUBLIC_URL}
    return render(request, "portal/robots.txt", values, content_type="text/plain; charset=utf-8")

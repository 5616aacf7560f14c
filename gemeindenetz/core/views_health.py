"""Health for supervisors and load balancers; no session, no person, nothing about the content."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gemeindenetz.core.postgres import schema


@require_safe
@never_cache
def alive(request: HttpRequest) -> HttpResponse:
    """200 when the process answers at all."""
    return HttpResponse("ok\n", content_type="text/plain")


@require_safe
@never_cache
def ready(request: HttpRequest) -> HttpResponse:
    """200 when requests can be served: the database answers and has the schema this code expects."""
    try:
        current = schema.is_current()
    except DatabaseError:
        return HttpResponse("database unavailable\n", content_type="text/plain", status=503)
    if not current:
        return HttpResponse("schema not current\n", content_type="text/plain", status=503)
    return HttpResponse("ok\n", content_type="text/plain")

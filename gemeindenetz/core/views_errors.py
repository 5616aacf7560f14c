"""Error pages: what is wrong and what to do, in every case without details of the inside."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gemeindenetz.core.errors import DomainError

#: The database is back within seconds (docs/operations.md, One supervisor).
RETRY_AFTER_SECONDS = 10
#: States of PostgreSQL: connection lost, ended by an administrator or a restart, no connection left.
DATABASE_AWAY = ("08", "57P", "53300")


def domain_error(request: HttpRequest, error: DomainError) -> HttpResponse:
    """Answer an uncaught domain error with its own status; 404 never says more than not found."""
    template = f"errors/{error.status}.html"
    return render(request, template, {"message": str(error.message)}, status=error.status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer a request we cannot read."""
    return render(request, "errors/400.html", {"message": ""}, status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer a visible thing the actor may not do."""
    return render(request, "errors/403.html", {"message": str(exception)}, status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer anything outside what the actor may see."""
    return render(request, "errors/404.html", {"message": ""}, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer our own failure, or a short pause while the database restarts; needs nothing that may be broken."""
    if not _is_database_away(sys.exc_info()[1]):
        return render(request, "errors/500.html", {"message": ""}, status=500)
    response = render(request, "errors/503.html", {"message": ""}, status=503)
    response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    response.headers["Cache-Control"] = "no-store"
    return response


def _is_database_away(error: BaseException | None) -> bool:
    """Whether the database could not be reached: no connection, shutting down, starting, too many connections."""
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    state = getattr(error.__cause__, "sqlstate", None)
    return state is None or state.startswith(DATABASE_AWAY)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer an expired form: the text typed is kept by the browser's back button."""
    return render(request, "errors/csrf.html", {"message": ""}, status=403)

"""Error pages: what is wrong and what to do, in every case without details of the inside."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from gemeindenetz.core.errors import DomainError


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
    """Answer our own failure; renders without context because anything may be broken."""
    return render(request, "errors/500.html", {"message": ""}, status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer an expired form: the text typed is kept by the browser's back button."""
    return render(request, "errors/csrf.html", {"message": ""}, status=403)

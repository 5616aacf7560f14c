"""Pages of the vocabulary."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from gemeindenetz.topics import queries


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """The fields of action with their topics; public."""
    return render(request, "topics/topics.html", {"fields": queries.fields_of_action()})

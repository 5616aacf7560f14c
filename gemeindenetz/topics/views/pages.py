"""What everybody reads: the topics, one topic, and both as linked data."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe
from rdflib import Graph

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.panels import panels_for
from gemeindenetz.topics import permissions, queries
from gemeindenetz.topics.queries import skos


def wanted_format(request: HttpRequest) -> str:
    """Return the ending of the data format a reader asks for; empty for people, who get the page."""
    kinds = {media_type: ending for ending, (_name, media_type) in skos.FORMATS.items()}
    chosen = request.get_preferred_type(["text/html", *kinds])
    return kinds.get(chosen or "", "")


def data_of(graph: Graph, ending: str) -> HttpResponse:
    """Return a graph as file."""
    content = skos.serialised(graph, ending)
    return HttpResponse(content, content_type=f"{skos.FORMATS[ending][1]}; charset=utf-8")


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """The fields of action with their topics; public. Readers of data get the scheme."""
    ending = wanted_format(request)
    values = {"may_edit": bool(permissions.can_edit_topics(actor_of(request)))}
    if ending:
        response = data_of(skos.scheme_graph(), ending)
    else:
        response = render(request, "topics/topics.html", values | {"fields": queries.fields_of_action()})
    patch_vary_headers(response, ["Accept"])
    return response


@require_safe
def topic(request: HttpRequest, slug: str) -> HttpResponse:
    """One topic with its neighbours and what other apps know about it; public."""
    found = queries.topic_of(slug)
    ending = wanted_format(request)
    if ending:
        response = data_of(skos.topic_graph(found), ending)
    else:
        actor = actor_of(request)
        values = {
            "page": queries.topic_page(found),
            "panels": panels_for("topic", found, actor=actor),
            "may_edit": permissions.is_editor(actor),
        }
        response = render(request, "topics/topic.html", values)
    patch_vary_headers(response, ["Accept"])
    return response


@require_safe
def topic_file(request: HttpRequest, slug: str, ending: str) -> HttpResponse:
    """One topic as Turtle or JSON-LD."""
    found = queries.topic_of(slug)
    return data_of(skos.topic_graph(found), _known(ending))


@require_safe
def scheme_file(request: HttpRequest, ending: str) -> HttpResponse:
    """The whole vocabulary as Turtle or JSON-LD, for download."""
    response = data_of(skos.scheme_graph(), _known(ending))
    response.headers["Content-Disposition"] = f'attachment; filename="themen.{ending}"'
    return response


def _known(ending: str) -> str:
    if ending not in skos.FORMATS:
        raise NotVisible
    return ending

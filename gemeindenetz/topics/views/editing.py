"""Offices and advisory teams word, move, retire and merge topics."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.topics import actions, permissions, queries
from gemeindenetz.topics.forms.topics import (
    DeprecateForm,
    DomainForm,
    MergeForm,
    MoveForm,
    NewTopicForm,
    TopicForm,
    initial_of,
)
from gemeindenetz.topics.models import Topic
from gemeindenetz.topics.queries.merging import rehearse_merge

FORM = "topics/form.html"
#: What the form's page shows only where there is something.
NOTHING_MORE: dict[str, Any] = {"over": "", "lead": "", "delete_url": "", "history_url": ""}


def _topic(request: HttpRequest, slug: str) -> Topic:
    """Return a topic that the actor may change now."""
    require(permissions.can_edit_topics(actor_of(request)))
    found = queries.topic_of(slug)
    require(permissions.can_change_topic(actor_of(request), found))
    return found


def _about(topic: Topic, form: DomainForm, *, title: str, submit: str) -> dict[str, Any]:
    """Return what a form about a topic shows."""
    values = {"form": form, "title": title, "submit": submit, "over": topic.label}
    return NOTHING_MORE | values | {"cancel_url": topic.get_absolute_url()}


@require_http_methods(["GET", "POST"])
@login_required
def add(request: HttpRequest) -> HttpResponse:
    """Add a topic."""
    require(permissions.can_edit_topics(actor_of(request)))
    form = NewTopicForm(request.POST or None, initial={"broader": request.GET.get("unter", "")})
    if request.method == "POST" and form.is_valid():
        try:
            made = actions.add_topic(
                actor=actor_of(request), draft=form.draft(), broader=form.cleaned_data["broader"]
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("“%(label)s” was added.") % {"label": made.label})
            return redirect(made)
    values = {
        "form": form,
        "title": _("New topic"),
        "submit": _("Add"),
        "cancel_url": reverse("topics:topics"),
    }
    return render(request, FORM, NOTHING_MORE | values)


@require_http_methods(["GET", "POST"])
@login_required
def edit(request: HttpRequest, slug: str) -> HttpResponse:
    """Word a topic anew."""
    found = _topic(request, slug)
    form = TopicForm(request.POST or None, initial=initial_of(found))
    if request.method == "POST" and form.is_valid():
        try:
            actions.edit_topic(actor=actor_of(request), topic=found, draft=form.draft())
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("Saved."))
            return redirect(found)
    return render(request, FORM, _about(found, form, title=_("Word the topic"), submit=_("Save")))


@require_http_methods(["GET", "POST"])
@login_required
def move(request: HttpRequest, slug: str) -> HttpResponse:
    """Put a topic elsewhere."""
    found = _topic(request, slug)
    above = found.broader.slug if found.broader else ""
    form = MoveForm(request.POST or None, initial={"broader": above})
    if request.method == "POST" and form.is_valid():
        try:
            actions.move_topic(actor=actor_of(request), topic=found, broader=form.cleaned_data["broader"])
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("“%(label)s” was moved.") % {"label": found.label})
            return redirect(found)
    return render(request, FORM, _about(found, form, title=_("Move the topic"), submit=_("Move")))


@require_http_methods(["GET", "POST"])
@login_required
def deprecate(request: HttpRequest, slug: str) -> HttpResponse:
    """Take a topic out of use."""
    found = _topic(request, slug)
    form = DeprecateForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.deprecate_topic(
                actor=actor_of(request), topic=found, replacement=form.cleaned_data["replacement"]
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            tell(request, _("“%(label)s” is no longer offered.") % {"label": found.label})
            return redirect(found)
    lead = _("What points at it stays as it is. You can restore the topic at any time.")
    values = _about(found, form, title=_("Take out of use"), submit=_("Take out of use"))
    return render(request, FORM, {**values, "lead": lead})


@require_POST
@login_required
def restore(request: HttpRequest, slug: str) -> HttpResponse:
    """Bring a topic back into use."""
    require(permissions.can_edit_topics(actor_of(request)))
    found = queries.topic_of(slug)
    actions.restore_topic(actor=actor_of(request), topic=found)
    tell(request, _("“%(label)s” is in use again.") % {"label": found.label})
    return redirect(found)


@require_http_methods(["GET", "POST"])
@login_required
def merge(request: HttpRequest, slug: str) -> HttpResponse:
    """Choose the other topic, look at the rehearsal, merge."""
    found = _topic(request, slug)
    form = MergeForm(request.POST or (request.GET if "target" in request.GET else None))
    plan = None
    if form.is_bound and form.is_valid():
        target = form.cleaned_data["target"]
        try:
            actions.require_mergeable(found, target)
            if request.method == "POST":
                return _merged(request, found, target=target)
            plan = rehearse_merge(actor=actor_of(request), source=found, target=target)
        except DomainError as error:
            form.add_domain_error(error)
    return render(request, "topics/merge.html", {"form": form, "topic": found, "plan": plan})


def _merged(request: HttpRequest, source: Topic, *, target: Topic) -> HttpResponse:
    shown = request.POST.get("shown", "")
    if not shown:
        raise BadRequest
    try:
        ticket = actions.merge_topics(actor=actor_of(request), source=source, target=target, shown=shown)
    except actions.ChangedSinceShown as error:
        tell(request, error.message)
        return redirect(f"{reverse('topics:merge', args=[source.slug])}?target={target.slug}")
    tell(request, f"{ticket.label}.", undo_url=reverse("undo", args=[ticket.public_id]))
    return redirect(target)

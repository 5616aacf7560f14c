"""Recommendations: written, weighed, published."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.library import actions, permissions
from gemeindenetz.library.forms.entries import EvidenceForm, RecommendationForm
from gemeindenetz.library.models import Evidence, Recommendation
from gemeindenetz.library.queries import desk
from gemeindenetz.library.queries.by_number import NothingFound, entry_by_number
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.views.frames import FormPage, after, visible_recommendation


@require_http_methods(["GET", "POST"])
@login_required
def new(request: HttpRequest) -> HttpResponse:
    """Begin a recommendation."""
    actor = actor_of(request)
    networks = desk.edited_networks_of(actor)
    require_visible(networks.exists())
    form = RecommendationForm(request.POST or None, networks=networks, initial={"network": networks.first()})
    made: list[Recommendation] = []

    def write() -> None:
        values, topics = _values(form)
        network = values.pop("network")
        made.append(
            actions.write_recommendation(
                actor=actor, network=network, values=values, topics=topics, author=desk.acting_person(actor)
            )
        )

    if request.method == "POST" and done(form, write):
        return after(request, made[0], _("Kept. Now add what it rests on."))
    lead = _("One sentence that says what to do, and what it rests on. Evidence is added on the next page.")
    return FormPage(_("New recommendation"), _("Keep"), reverse("library:recommendations"), lead=lead).render(
        request, form
    )


def _values(form: RecommendationForm) -> tuple[dict[str, Any], list[Any]]:
    values = dict(form.cleaned_data)
    values.pop("version")
    topic = values.pop("topic")
    return values, [topic] if topic else []


@require_http_methods(["GET", "POST"])
@login_required
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change a recommendation."""
    actor, row = actor_of(request), visible_recommendation(request, public_id=public_id)
    require(permissions.can_edit_recommendation(actor, row))
    names = ("title", "text", "reason", "conditions", "addressee", "kind", "audience", "licence", "version")
    initial = {name: getattr(row, name) for name in names} | {"topic": row.topics.first()}
    form = RecommendationForm(request.POST or None, initial=initial)

    def write() -> None:
        values, topics = _values(form)
        actions.write_recommendation(
            actor=actor, network=row.network, values=values, topics=topics, recommendation=row,
            expected_version=form.cleaned_data["version"],
        )  # fmt: skip

    if request.method == "POST" and done(form, write):
        return after(request, row, _("Saved."))
    return FormPage(_("Recommendation"), _("Save"), entry_url(row), over=row.title).render(request, form)


@require_POST
@login_required
def publish(request: HttpRequest, public_id: str) -> HttpResponse:
    """Put a recommendation into the library."""
    row = visible_recommendation(request, public_id=public_id)
    row = actions.publish_recommendation(actor=actor_of(request), recommendation=row)
    return after(request, row, _("Published as %(number)s.") % {"number": row.number})


@require_POST
@login_required
def withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take a recommendation out of the library."""
    row = visible_recommendation(request, public_id=public_id)
    row = actions.withdraw_recommendation(actor=actor_of(request), recommendation=row)
    return after(request, row, _("It is no longer in the library."))


@require_http_methods(["GET", "POST"])
@login_required
def evidence(request: HttpRequest, public_id: str) -> HttpResponse:
    """Let a recommendation rest on an example or finding."""
    actor, row = actor_of(request), visible_recommendation(request, public_id=public_id)
    require(permissions.can_add_evidence(actor, row))
    form = EvidenceForm(request.POST or None, initial={"number": request.GET.get("nummer", "")})

    def weigh() -> None:
        of = entry_by_number(form.cleaned_data["number"], actor)
        if of is None:
            raise NothingFound
        actions.add_evidence(actor=actor, recommendation=row, of=of, weight=form.weight)

    if request.method == "POST" and done(form, weigh):
        return after(request, row, _("Added to the evidence."))
    lead = _("Readers see a piece of evidence when they may read both.")
    return FormPage(_("Add evidence"), _("Add"), entry_url(row), over=row.title, lead=lead).render(
        request, form
    )


@require_POST
@login_required
def remove_evidence(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a piece of evidence away."""
    rows = Evidence.objects.visible_to(actor_of(request)).filter(pk=pk).select_related("recommendation")
    found = rows.first()
    if found is None:
        raise NotVisible
    actions.remove_evidence(actor=actor_of(request), evidence=found)
    tell(request, _("Taken away."))
    return redirect(entry_url(found.recommendation))

"""Findings: kept by the team, released by the town."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require, require_visible
from gemeindenetz.library import actions, permissions
from gemeindenetz.library.actions.record_finding import Roots
from gemeindenetz.library.forms.entries import LessonForm, ReleaseForm
from gemeindenetz.library.models import Finding
from gemeindenetz.library.models.vocabulary import Audience, FindingKind
from gemeindenetz.library.queries import desk
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.queries.giveaway import giveaway_of
from gemeindenetz.library.queries.shelves import REFLECTIONS
from gemeindenetz.library.views.frames import FormPage, after, visible_finding


@require_safe
@login_required
def reflections(request: HttpRequest) -> HttpResponse:
    """Show what the advisory teams of this person keep: lessons and reflections in every state."""
    actor = actor_of(request)
    require_visible(bool(actor.ids("team")))
    values = {
        "lead": _("Lessons from consultations and reflections. Only the advisory team reads them until they are released."),
        "action_url": reverse("library:reflect"),
        "action_label": _("New reflection"),
    }
    return REFLECTIONS.respond(request, values)


@require_http_methods(["GET", "POST"])
@login_required
def reflect(request: HttpRequest) -> HttpResponse:
    """Keep a reflection of the advisory team (Fallreflexion), with theory; it names no municipality."""
    actor = actor_of(request)
    networks = desk.edited_networks_of(actor, experts_only=True)
    require_visible(networks.exists())
    form = LessonForm(request.POST or None, networks=networks, initial={"network": networks.first()})
    made: list[Finding] = []

    def keep() -> None:
        topic = form.cleaned_data["topic"]
        made.append(
            actions.record_finding(
                actor=actor, network=form.cleaned_data["network"], lesson=form.lesson(FindingKind.REFLECTION),
                roots=Roots(author=desk.acting_person(actor)), topics=[topic] if topic else [],
            )
        )  # fmt: skip

    if request.method == "POST" and done(form, keep):
        return after(request, made[0], _("Kept. Only the advisory team sees it."))
    lead = _("What did you learn as a team? Write so that nobody recognises a municipality or a person.")
    shown = FormPage(_("Reflection"), _("Keep"), reverse("library:reflections"), lead=lead)
    return shown.render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change the words of a finding nobody was asked about."""
    actor, row = actor_of(request), visible_finding(request, public_id)
    require(permissions.can_edit_finding(actor, row))
    names = ("title", "context", "worked", "did_not_work", "theory")
    initial = {name: getattr(row, name) for name in names} | {"topic": row.topics.first()}
    form = LessonForm(request.POST or None, initial=initial)

    def write() -> None:
        topic = form.cleaned_data["topic"]
        actions.change_finding(
            actor=actor, finding=row, lesson=form.lesson(row.kind), topics=[topic] if topic else []
        )

    if request.method == "POST" and done(form, write):
        return after(request, row, _("Saved."))
    return FormPage(_("Finding"), _("Save"), entry_url(row), over=row.title).render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def release(request: HttpRequest, public_id: str) -> HttpResponse:
    """Let others read a finding; without the name of the town unless it wants that."""
    actor, row = actor_of(request), visible_finding(request, public_id)
    require(permissions.can_release_finding(actor, row))
    form = ReleaseForm(request.POST or None, initial={"audience": Audience.MEMBERS, "place": "auto"})
    if row.organisation_id is None:
        for name in ("is_named", "place", "with_size", "voice"):
            form.fields[name].widget = form.fields[name].hidden_widget()
    if request.method == "POST" and done(
        form, lambda: actions.release_finding(actor=actor, finding=row, release=form.release)
    ):
        row.refresh_from_db()
        return after(request, row, _("Released as %(number)s.") % {"number": row.number})
    shown = FormPage(_("Release"), _("Release"), entry_url(row), over=row.title)
    return shown.render(request, form, giveaway=giveaway_of(row))


@require_POST
@login_required
def ask(request: HttpRequest, public_id: str) -> HttpResponse:
    """Ask the people of the matter for the release."""
    row = actions.ask_release(actor=actor_of(request), finding=visible_finding(request, public_id))
    return after(request, row, _("The people of the matter see it now and can answer."))


@require_POST
@login_required
def refuse(request: HttpRequest, public_id: str) -> HttpResponse:
    """Do not release."""
    row = actions.refuse_release(actor=actor_of(request), finding=visible_finding(request, public_id))
    return after(request, row, _("Understood. It stays with the advisory team."))


@require_POST
@login_required
def withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take a released finding back."""
    row = actions.withdraw_finding(actor=actor_of(request), finding=visible_finding(request, public_id))
    return after(request, row, _("Taken back. From now on nobody outside reads it."))

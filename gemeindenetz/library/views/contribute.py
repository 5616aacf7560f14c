"""Telling an example: begin with a title, keep a draft, hand in, complete later."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.library import actions, permissions
from gemeindenetz.library.audiences import readers_in_words
from gemeindenetz.library.forms.examples import ExampleForm, ReadersForm, WhoseForm, initial_of
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.queries import desk
from gemeindenetz.library.queries.chain import entry_url
from gemeindenetz.library.queries.completeness import prompt_for
from gemeindenetz.library.views.frames import FormPage, after, visible_example
from gemeindenetz.network.models import Organisation


@require_safe
@login_required
def contributions(request: HttpRequest) -> HttpResponse:
    """Show what the own house has told, and what it is asked about."""
    actor = actor_of(request)
    require(permissions.can_contribute(actor))
    return render(request, "library/contributions.html", {"lines": desk.contributions(actor)})


@require_safe
@login_required
def choose_house(request: HttpRequest) -> HttpResponse:
    """Ask for whom an example is told; with one house only, go on at once."""
    actor = actor_of(request)
    require(permissions.can_contribute(actor))
    rows = desk.writable_organisations(actor)
    form = WhoseForm(request.GET or None, organisations=rows)
    if form.is_bound and form.is_valid():
        return redirect("library:tell", form.cleaned_data["organisation"].public_id)
    few = list(rows[:2])
    if len(few) == 1:
        return redirect("library:tell", few[0].public_id)
    return render(request, "library/choose_house.html", {"form": form})


def _house(request: HttpRequest, public_id: str) -> Organisation:
    found = desk.writable_organisations(actor_of(request)).filter(public_id=public_id).first()
    if found is None:
        raise NotVisible
    return found


@require_http_methods(["GET", "POST"])
@login_required
@never_cache
def tell_example(request: HttpRequest, public_id: str) -> HttpResponse:
    """Begin an example."""
    actor, house = actor_of(request), _house(request, public_id)
    network = desk.network_of(house, actor)
    if network is None:
        raise NotVisible
    require(permissions.can_write_for(actor, house, network=network))
    form = ExampleForm(request.POST or None, seats=desk.seats_at(house), initial={"version": 1})
    made: list[PracticeExample] = []

    def begin() -> None:
        made.append(
            actions.begin_example(
                actor=actor, network=network, organisation=house, telling=form.telling,
                author=desk.acting_person(actor),
            )
        )  # fmt: skip

    if request.method == "POST" and done(form, begin):
        return _onwards(request, made[0])
    values = {"form": form, "house": house, "network": network, "cancel_url": reverse("library:contributions")}
    return render(request, "library/tell.html", values, status=_status(form))


def _status(form: ExampleForm) -> int:
    return 422 if form.is_bound and form.errors else 200


def _onwards(request: HttpRequest, example: PracticeExample) -> HttpResponse:
    if request.POST.get("act") == "submit":
        return redirect("library:submit", example.public_id)
    tell(request, _("Your text is kept. Nobody but your own house sees it."))
    return redirect(entry_url(example))


@require_http_methods(["GET", "POST"])
@login_required
@never_cache
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """Go on writing, also after publishing."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_edit_example(actor, row))
    initial = {**initial_of(row.get_latest_revision_as_object()), "version": row.version}
    form = ExampleForm(request.POST or None, seats=desk.seats_at(row.organisation), initial=initial)
    kept: list[PracticeExample] = []

    def write() -> None:
        version = form.cleaned_data["version"] or row.version
        kept.append(
            actions.write_example(actor=actor, example=row, telling=form.telling, expected_version=version)
        )

    if request.method == "POST" and done(form, write):
        return _kept(request, kept[0])
    values = {"form": form, "house": row.organisation, "network": row.network, "example": row,
              "prompt": prompt_for(row), "cancel_url": entry_url(row)}  # fmt: skip
    return render(request, "library/tell.html", values, status=_status(form))


def _kept(request: HttpRequest, example: PracticeExample) -> HttpResponse:
    if request.POST.get("act") == "submit":
        return redirect("library:submit", example.public_id)
    waits = example.has_unpublished_changes
    return after(request, example, _("Your change waits for the editor.") if waits else _("Saved."))


@require_http_methods(["GET", "POST"])
@login_required
@never_cache
def submit(request: HttpRequest, public_id: str) -> HttpResponse:
    """Choose who reads it, see what others would still ask, hand in."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_submit_example(actor, row))
    form = _readers_form(request, row)

    def hand_in() -> None:
        actions.submit_example(actor=actor, example=row, readers=form.readers)

    if request.method == "POST" and done(form, hand_in):
        row.refresh_from_db()
        is_out = row.state == "published"
        text = _("It stands in the library. Thank you!") if is_out else _("Handed in. The editor looks at it next.")
        return after(request, row, text)
    return _readers_page(request, row, form, title=_("Hand in"))


@require_http_methods(["GET", "POST"])
@login_required
@never_cache
def readers(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change who reads an example; it holds at once."""
    actor, row = actor_of(request), visible_example(request, public_id=public_id)
    require(permissions.can_set_audience(actor, row))
    form = _readers_form(request, row)

    def change() -> None:
        actions.set_readers(actor=actor, example=row, readers=form.readers)

    if request.method == "POST" and done(form, change):
        row.refresh_from_db()
        return after(request, row, _("From now on: %(who)s") % {"who": readers_in_words(row.audience, row.network)})
    return _readers_page(request, row, form, title=_("Who may read it"))


def _readers_form(request: HttpRequest, example: PracticeExample) -> ReadersForm:
    offered = permissions.audience_choices(actor_of(request), example.network_id)
    initial = {
        "audience": example.audience,
        "pitfalls": example.pitfalls_audience,
        "pitfalls_public_from": example.pitfalls_public_from,
    }
    return ReadersForm(request.POST or None, offered=offered, initial=initial)


def _readers_page(request: HttpRequest, example: PracticeExample, form: ReadersForm, *, title: str) -> HttpResponse:
    offered = permissions.audience_choices(actor_of(request), example.network_id)
    meanings = [(one.label, readers_in_words(one, example.network)) for one in _audiences(offered)]
    values: dict[str, Any] = {"meanings": meanings, "prompt": prompt_for(example)}
    shown = FormPage(title, title, entry_url(example), over=example.title)
    return shown.render(request, form, **values)


def _audiences(offered: tuple[str, ...]) -> list[Any]:
    return [Audience(one) for one in offered]

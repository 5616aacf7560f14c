"""Asking: without account in two steps, signed in on one page, noted for a caller in twenty seconds."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gemeindenetz.advice.actions import ask as actions
from gemeindenetz.advice.forms.ask import AskForm, LookForm, NoteForm, SeatAskForm
from gemeindenetz.advice.permissions import can_ask_signed_in, can_note_request
from gemeindenetz.advice.queries import asking, places
from gemeindenetz.advice.queries.fitting import while_typing
from gemeindenetz.advice.queries.people import acting_person, own_organisations
from gemeindenetz.advice.rate import TooOften, count_try
from gemeindenetz.core.carried import carried_text, drop_carried_text
from gemeindenetz.core.errors import DomainError
from gemeindenetz.core.flash import tell
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.library.queries.beside import Fitting

QUARTER = 15 * 60
#: So often one address may look at examples while typing in a quarter of an hour.
MOST_LOOKS = 150
#: Fields asked for on the second page.
_ON_REVIEW = ("secret", "service")


@require_http_methods(["GET", "POST"])
@never_cache
def ask(request: HttpRequest, slug: str = "") -> HttpResponse:
    """Ask in two questions; signed-in people of an administration get the short form."""
    if can_ask_signed_in(actor_of(request)):
        return _ask_signed_in(request)
    if request.method != "POST":
        form = AskForm(initial={"moves": carried_text(request)})
        return _show_form(request, form)
    if "look" in request.POST:
        return _show_form(request, AskForm(initial=_typed(request)), fitting=_fitting(request))
    form = AskForm(request.POST)
    if form.is_trapped:
        return render(request, "advice/ask_sent.html", {"email": ""})
    if not form.is_valid() or request.POST.get("step") == "edit":
        return _show_form(request, form)
    found = places.find_place(form.cleaned_data["place"], form.cleaned_data["key"])
    if found.territory is None:
        form.add_error(
            "place", _("Please choose which place you mean.") if found.candidates else _PLACE_UNKNOWN()
        )
        return _show_form(request, form, candidates=found.candidates)
    if request.POST.get("step") == "send":
        return _send(request, form, found)
    return _show_review(request, form, found)


def _typed(request: HttpRequest) -> dict[str, str]:
    """Return what stands in the form, unjudged: looking at examples loses nothing and complains about nothing."""
    return {name: str(value) for name, value in request.POST.items()}


def _fitting(request: HttpRequest) -> Fitting:
    """Return what fits the words typed so far; they are compared and forgotten."""
    actor, form = actor_of(request), LookForm(request.POST, organisations=own_organisations(actor_of(request)))
    form.full_clean()
    seen = form.cleaned_data
    try:
        count_try(request, "look", most=MOST_LOOKS, seconds=QUARTER)
    except TooOften:
        return Fitting([], [], [])
    text, topic = f"{seen.get('moves', '')} {seen.get('helps', '')}", seen.get("topic")
    return while_typing(text, actor, topic=topic.pk if topic else None, organisation=seen.get("organisation"))


def _PLACE_UNKNOWN() -> str:  # noqa: N802 - a text that is looked up when shown
    return _("We do not find this place in the register. Please check the spelling, or name your county.")


def _show_form(request: HttpRequest, form: AskForm, **values: Any) -> HttpResponse:
    context = {"form": form, "candidates": (), **values}
    return render(request, "advice/ask.html", context)


def _show_review(request: HttpRequest, form: AskForm, found: places.FoundPlace) -> HttpResponse:
    preview = asking.preview(found, form.cleaned_data)
    form.offer(preview.choices)
    values = {
        "form": form,
        "preview": preview,
        "key": found.territory.ags if found.territory else "",
    }
    return render(request, "advice/ask_review.html", values)


def _send(request: HttpRequest, form: AskForm, found: places.FoundPlace) -> HttpResponse:
    try:
        count_try(request, "ask", most=6, seconds=QUARTER)
        actions.submit_request(actor=actor_of(request), asking=_asking(form.cleaned_data, found))
    except DomainError as error:
        form.add_domain_error(error)
        return _show_review(request, form, found) if error.field in _ON_REVIEW else _show_form(request, form)
    drop_carried_text(request)
    values = {"email": form.cleaned_data["email"]}
    return render(request, "advice/ask_sent.html", values)


def _asking(values: dict[str, Any], found: places.FoundPlace) -> actions.Asking:
    return actions.Asking(
        organisation=found.organisation,
        territory=found.territory,
        place_typed=values["place"],
        name=values["name"],
        email=values["email"],
        phone=values["phone"],
        function=values.get("function", ""),
        moves=values["moves"],
        helps=values.get("helps", ""),
        topic=values["topic"],
        only_me=values.get("circle") == "only_me",
        secret=values.get("secret", ""),
        colleagues=values.get("colleagues", ()),
        chosen_service=values.get("service"),
    )


def _ask_signed_in(request: HttpRequest) -> HttpResponse:
    actor = actor_of(request)
    organisations = own_organisations(actor)
    looks = "look" in request.POST
    initial = _typed(request) if looks else {"moves": carried_text(request)}
    form = SeatAskForm(None if looks else request.POST or None, organisations=organisations, initial=initial)
    if form.is_bound and form.is_valid():
        person = acting_person(actor)
        values = form.cleaned_data
        try:
            made = actions.ask_signed_in(
                actor=actor, person=person, asking=asking.of_person(person, values, make=actions.Asking)
            )
        except DomainError as error:
            form.add_domain_error(error)
        else:
            drop_carried_text(request)
            tell(request, _("Your request has arrived."))
            return redirect("advice:request", made.public_id)
    fitting = _fitting(request) if looks else None
    return _show_signed_in(request, form, organisations=organisations, fitting=fitting)


def _show_signed_in(
    request: HttpRequest, form: SeatAskForm, *, organisations: Any, fitting: Fitting | None
) -> HttpResponse:
    previews = [asking.preview_for(organisation) for organisation in organisations]
    choices = sorted(
        {choice for preview in previews for choice in preview.choices}, key=lambda choice: choice[1]
    )
    form.offer(choices)
    values = {"form": form, "previews": previews, "choices": choices, "fitting": fitting}
    return render(request, "advice/ask_signed_in.html", values)


@require_http_methods(["GET", "POST"])
@never_cache
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show the request behind a confirmation link; the button confirms it."""
    values: dict[str, Any] = {"request_": None, "problem": "", "done": False}
    try:
        if request.method == "POST":
            values |= {
                "request_": actions.confirm_request(actor=actor_of(request), token=token),
                "done": True,
            }
        else:
            values["request_"] = actions.request_of_token(token)
            values["done"] = values["request_"].confirmed_at is not None
    except actions.LinkUseless as error:
        values["problem"] = str(error)
    return render(request, "advice/confirm_request.html", values, status=410 if values["problem"] else 200)


@require_http_methods(["GET", "POST"])
@login_required
def note(request: HttpRequest) -> HttpResponse:
    """Note what a caller asks: one screen, twenty seconds."""
    actor = actor_of(request)
    require(can_note_request(actor))
    form = NoteForm(request.POST or None)
    found = places.FoundPlace(None)
    if request.method == "POST" and form.is_valid():
        found = places.find_place(form.cleaned_data["place"], form.cleaned_data["key"])
        if found.territory is not None:
            return _note(request, form, found)
        form.add_error(
            "place", _("Please choose which place you mean.") if found.candidates else _PLACE_UNKNOWN()
        )
    return render(request, "advice/note.html", {"form": form, "candidates": found.candidates})


def _note(request: HttpRequest, form: NoteForm, found: places.FoundPlace) -> HttpResponse:
    takes_over = request.POST.get("act") != "route"
    channel = form.cleaned_data["channel"] or "phone"
    values = {**form.cleaned_data, "function": "", "helps": ""}
    try:
        made = actions.note_request(
            actor=actor_of(request), asking=_asking(values, found), channel=channel, takes_over=takes_over
        )
    except DomainError as error:
        form.add_domain_error(error)
        return render(request, "advice/note.html", {"form": form, "candidates": ()})
    where = asking.after_noting(made, actor_of(request))
    tell(request, where.text)
    return redirect(where.url)


@require_safe
def suggest_places(request: HttpRequest) -> HttpResponse:
    """Offer places while a name is typed (public knowledge of the register)."""
    found = places.suggestions(request.GET.get("q", ""))
    rows = [{"value": one.name, "label": one.name, "note": one.apart} for one in found]
    return render(request, "components/suggestions.html", {"suggestions": rows})

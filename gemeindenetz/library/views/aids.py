"""Working aids: the shelf, one aid, the filled document; advisory team and office keep them."""

from urllib.parse import quote

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core import files
from gemeindenetz.core.documents import docx
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done, status_of
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.library.actions import keep_aids
from gemeindenetz.library.forms.aids import ABOUT, AboutForm, AidForm, VersionForm
from gemeindenetz.library.forms.fields import DomainForm
from gemeindenetz.library.models import WorkingAid
from gemeindenetz.library.permissions import can_keep_aid, can_offer_aids
from gemeindenetz.library.queries import aids as queries
from gemeindenetz.library.queries.placeholders import PLACEHOLDERS, house_for
from gemeindenetz.library.views.shelves import shelf_values
from gemeindenetz.network.models import Organisation


def _aid(request: HttpRequest, slug: str) -> WorkingAid:
    found = queries.visible_aid(actor_of(request), slug)
    if found is None:
        raise NotVisible
    return found


def _house(request: HttpRequest) -> Organisation | None:
    """Return the house in the address (`fuer`). Raises `NotVisible` when it is not one to fill for."""
    wanted = request.GET.get("fuer", "")
    house = house_for(actor_of(request), wanted) if wanted else None
    if wanted and house is None:
        raise NotVisible
    return house


@require_safe
def aids(request: HttpRequest) -> HttpResponse:
    """Show the working aids this reader may read."""
    return queries.AIDS.respond(request, shelf_values(request, "aids"))


@require_safe
def aid(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one working aid, and what would be filled in."""
    shown = queries.aid_page(_aid(request, slug), actor_of(request), house=_house(request))
    return render(request, "library/aid.html", {"page": shown})


@require_safe
def aid_file(request: HttpRequest, slug: str) -> HttpResponse:
    """Send the document, filled for a municipality (`fuer`) or with gaps."""
    found, house = _aid(request, slug), _house(request)
    content = queries.filled(found, actor_of(request), house=house)
    response = HttpResponse(content, content_type=docx.MEDIA_TYPE)
    name = files.clean_name(f"{found.slug}{'-' + house.name if house else ''}.docx")
    disposition = f"attachment; filename=\"{found.slug}.docx\"; filename*=UTF-8''{quote(name)}"
    response.headers["Content-Disposition"] = disposition
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@require_http_methods(["GET", "POST"])
@login_required
def new_aid(request: HttpRequest) -> HttpResponse:
    """Offer a working aid."""
    actor = actor_of(request)
    require(can_offer_aids(actor))
    form = AidForm(request.POST or None, request.FILES or None, actor=actor)
    made: list[WorkingAid] = []
    if request.method == "POST" and done(form, lambda: made.append(form.offered(actor))):
        tell(request, _("The working aid is on the shelf."))
        return redirect("library:aid", slug=made[0].slug)
    return _form(request, form, title=_("New working aid"))


@require_http_methods(["GET", "POST"])
@login_required
def edit_aid(request: HttpRequest, slug: str) -> HttpResponse:
    """Change what is said about a working aid, and who reads it."""
    actor, found = actor_of(request), _aid(request, slug)
    require(can_keep_aid(actor, found))
    values = {name: getattr(found, name) for name in ABOUT if name != "topics"}
    form = AboutForm(request.POST or None, initial={**values, "topics": found.topics.all()})
    if found.network_id is None:
        form.fields["audience"].disabled = True
    if request.method == "POST" and done(form, lambda: form.changed(actor, found)):
        tell(request, _("Saved."))
        return redirect("library:aid", slug=slug)
    return _form(request, form, title=found.title)


@require_http_methods(["GET", "POST"])
@login_required
def new_version(request: HttpRequest, slug: str) -> HttpResponse:
    """Replace the file of a working aid."""
    actor, found = actor_of(request), _aid(request, slug)
    require(can_keep_aid(actor, found))
    form = VersionForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and done(form, lambda: form.added(actor, found)):
        tell(request, _("The new version is offered from now on."))
        return redirect("library:aid", slug=slug)
    return _form(request, form, title=found.title)


@require_POST
@login_required
def withdraw_aid(request: HttpRequest, slug: str) -> HttpResponse:
    """Take a working aid off the shelf, or put it back."""
    found = _aid(request, slug)
    act = keep_aids.offer_again if found.withdrawn_on else keep_aids.withdraw_aid
    changed = act(actor=actor_of(request), aid=found)
    tell(request, _("It was withdrawn.") if changed.withdrawn_on else _("It is offered again."))
    return redirect("library:aid", slug=slug)


def _form(request: HttpRequest, form: DomainForm, *, title: str) -> HttpResponse:
    """Show a form with the list of placeholders; one with errors answers 422."""
    known = list(PLACEHOLDERS.items()) if "file" in form.fields else []
    return render(request, "library/aid_form.html", {"form": form, "title": title, "known": known}, status=status_of(form))

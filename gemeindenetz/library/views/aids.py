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
from gemeindenetz.core.permissions import require
from gemeindenetz.library.actions import keep_aids
from gemeindenetz.library.forms.aids import AidForm, VersionForm
from gemeindenetz.library.models import WorkingAid
from gemeindenetz.library.permissions import can_keep_aid, can_offer_aids
from gemeindenetz.library.queries import aids as queries
from gemeindenetz.library.views.frames import actor_of, done, page
from gemeindenetz.library.views.shelves import shelf_values


def _aid(request: HttpRequest, slug: str) -> WorkingAid:
    found = queries.visible_aid(actor_of(request), slug)
    if found is None:
        raise NotVisible
    return found


@require_safe
def aids(request: HttpRequest) -> HttpResponse:
    """Show the working aids this reader may read."""
    return queries.AIDS.respond(request, shelf_values(request, "aids"))


@require_safe
def aid(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one working aid."""
    actor = actor_of(request)
    found = _aid(request, slug)
    values = {
        "page": queries.aid_page(found, actor),
        "may_keep": actor.is_signed_in and bool(can_keep_aid(actor, found)),
    }
    return page(request, "library/aid.html", values)


@require_safe
def aid_file(request: HttpRequest, slug: str) -> HttpResponse:
    """Send the document, filled for one's own municipality (`fuer`) or with gaps."""
    actor = actor_of(request)
    found = _aid(request, slug)
    wanted = request.GET.get("fuer", "")
    house = next((one for one in queries.houses_of(actor) if one.public_id == wanted), None)
    if wanted and house is None:
        raise NotVisible
    content = queries.filled(queries.aid_page(found, actor).newest, house, actor)
    response = HttpResponse(content, content_type=docx.MEDIA_TYPE)
    name = files.clean_name(f"{found.slug}{'-' + house.name if house else ''}.docx")
    response.headers["Content-Disposition"] = f'attachment; filename="{found.slug}.docx"; filename*=UTF-8\'\'{quote(name)}'
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_http_methods(["GET", "POST"])
@login_required
def new_aid(request: HttpRequest) -> HttpResponse:
    """Offer a working aid."""
    actor = actor_of(request)
    require(can_offer_aids(actor))
    form = AidForm(request.POST or None, request.FILES or None, actor=actor)
    if request.method == "POST" and done(form, lambda: form.offered(actor)):
        tell(request, _("The working aid is on the shelf."))
        return redirect("library:aids")
    return _form(request, form, title=_("New working aid"))


@require_http_methods(["GET", "POST"])
@login_required
def new_version(request: HttpRequest, slug: str) -> HttpResponse:
    """Replace the file of a working aid."""
    actor = actor_of(request)
    found = _aid(request, slug)
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


def _form(request: HttpRequest, form: AidForm | VersionForm, *, title: str) -> HttpResponse:
    status = 422 if form.is_bound and form.errors else 200
    return render(request, "library/aid_form.html", {"form": form, "title": title}, status=status)

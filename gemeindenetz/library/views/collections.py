"""Collections: one's own, one of them, as a sheet; entries put in, taken out, noted."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gemeindenetz.core.documents import pdf
from gemeindenetz.core.errors import NotVisible
from gemeindenetz.core.flash import tell
from gemeindenetz.core.form_acts import done
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.permissions import require
from gemeindenetz.library.actions import keep_collections as keep
from gemeindenetz.library.forms.collections import BeginForm, ChangeForm, ItemNoteForm, PutInForm
from gemeindenetz.library.models import Collection, CollectionItem
from gemeindenetz.library.permissions import can_collect, can_keep_collection
from gemeindenetz.library.queries import collections as queries
from gemeindenetz.library.views.frames import FormPage


def _collection(request: HttpRequest, public_id: str) -> Collection:
    found = queries.visible_collection(actor_of(request), public_id)
    if found is None:
        raise NotVisible
    return found


def _item(request: HttpRequest, pk: int) -> CollectionItem:
    found = queries.own_item(actor_of(request), pk)
    if found is None:
        raise NotVisible
    return found


def _back(collection: Collection) -> HttpResponse:
    return redirect("library:collection", public_id=collection.public_id)


@require_http_methods(["GET", "POST"])
@login_required
def collections(request: HttpRequest) -> HttpResponse:
    """Show one's own collections, and begin one."""
    actor = actor_of(request)
    require(can_collect(actor))
    form = BeginForm(request.POST or None)
    made: list[Collection] = []
    if request.method == "POST" and done(form, lambda: made.append(form.begun(actor))):
        return _back(made[0])
    values = {"form": form, "collections": queries.own_collections(actor)}
    return render(request, "library/collections.html", values, status=422 if form.errors else 200)


@require_safe
@login_required
def collection(request: HttpRequest, public_id: str) -> HttpResponse:
    """Show a collection."""
    shown = queries.collection_page(_collection(request, public_id), actor_of(request))
    return render(request, "library/collection.html", {"page": shown})


@require_safe
@login_required
def sheet(request: HttpRequest, public_id: str) -> HttpResponse:
    """Send a collection as one sheet."""
    found = _collection(request, public_id)
    content = pdf.render(queries.collection_sheet(found, actor_of(request)))
    return pdf.response(content, name=found.title)


@require_http_methods(["GET", "POST"])
@login_required
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change name, purpose and readers of a collection."""
    actor, found = actor_of(request), _collection(request, public_id)
    require(can_keep_collection(actor, found))
    form = ChangeForm(request.POST or None, actor=actor, collection=found)
    if request.method == "POST" and done(form, lambda: form.changed(actor, found)):
        tell(request, _("Saved."))
        return _back(found)
    lead = _("Readers see only those entries they may read anyway, and your notes at them.")
    cancel = reverse("library:collection", args=[public_id])
    return FormPage(_("Name and readers"), _("Save"), cancel, over=found.title, lead=lead).render(request, form)


@require_POST
@login_required
def delete(request: HttpRequest, public_id: str) -> HttpResponse:
    """Throw a collection away."""
    keep.delete_collection(actor=actor_of(request), collection=_collection(request, public_id))
    tell(request, _("The collection was deleted. The entries stay in the library."))
    return redirect("library:collections")


@require_http_methods(["GET", "POST"])
@login_required
def put_in(request: HttpRequest, kind: str, key: str) -> HttpResponse:
    """Put an entry into a collection."""
    actor = actor_of(request)
    require(can_collect(actor))
    entry = queries.entry_of(kind, key, actor=actor)
    if entry is None:
        raise NotVisible
    form = PutInForm(request.POST or None, actor=actor)
    into: list[Collection] = []
    if request.method == "POST" and done(form, lambda: into.append(form.put(actor, entry))):
        tell(request, _("It lies in your collection now."))
        return _back(into[0])
    shown = FormPage(_("Put into a collection"), _("Put in"), queries.address_of(entry), over=entry.title)
    return shown.render(request, form)


@require_http_methods(["GET", "POST"])
@login_required
def note(request: HttpRequest, pk: int) -> HttpResponse:
    """Write the note at an entry."""
    actor, item = actor_of(request), _item(request, pk)
    form = ItemNoteForm(request.POST or None, initial={"note": item.note})
    if request.method == "POST" and done(form, lambda: form.written(actor, item)):
        return _back(item.collection)
    cancel = reverse("library:collection", args=[item.collection.public_id])
    return FormPage(_("Note"), _("Save"), cancel, over=item.entry.title).render(request, form)


@require_POST
@login_required
def move_up(request: HttpRequest, pk: int) -> HttpResponse:
    """Move an entry up."""
    item = _item(request, pk)
    keep.move_up(actor=actor_of(request), item=item)
    return _back(item.collection)


@require_POST
@login_required
def take_out(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an entry out."""
    item = _item(request, pk)
    keep.take_out(actor=actor_of(request), item=item)
    tell(request, _("Taken out of the collection."))
    return _back(item.collection)

"""Downloads of stored files."""

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from gemeindenetz.core import files
from gemeindenetz.core.frames import actor_of
from gemeindenetz.core.models import StoredFile


@login_not_required
@require_safe
def download(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """Send a file to somebody who holds its scope; 404 to everybody else.

    Without sign-in only public files are looked for; the rest, existing or not, leads to the sign-in page.
    """
    actor = actor_of(request)
    file = StoredFile.objects.visible_to(actor).filter(public_id=public_id).first()
    if file is not None:
        return files.response_for(file)
    if not actor.is_signed_in:
        return redirect_to_login(request.get_full_path())
    raise Http404

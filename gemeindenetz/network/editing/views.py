"""Pictures and documents of public pages, for everybody; nothing confidential is ever kept there."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from django.views.static import serve as serve_file
from wagtail.documents.views.serve import serve as serve_document

#: Where Wagtail keeps pictures; documents go out through their own address, which names them.
PICTURES = ("images/", "original_images/")


@require_safe
@cache_control(public=True, max_age=86_400)
def picture(request: HttpRequest, path: str) -> HttpResponseBase:
    """Send a picture; anything else below the folder is not found."""
    if posixpath.normpath(path) != path or not path.startswith(PICTURES):
        raise Http404
    return serve_file(request, path, document_root=str(settings.MEDIA_ROOT))


@require_safe
def document(request: HttpRequest, document_id: int, document_filename: str) -> HttpResponseBase:
    """Send a document under its own name."""
    response: HttpResponseBase = serve_document(request, document_id, document_filename)
    return response

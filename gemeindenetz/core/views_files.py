"""Downloads of stored files."""

from typing import cast

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from gemeindenetz.core import files
from gemeindenetz.core.middleware import ActorRequest
from gemeindenetz.core.models import StoredFile


@require_safe
def download(request: HttpRequest, public_id: str) -> HttpResponseBase:
    """Send a file to somebody who holds its scope; 404 to everybody else."""
    actor = cast("ActorRequest", request).actor
    file = get_object_or_404(StoredFile.objects.visible_to(actor), public_id=public_id)
    return files.response_for(file)

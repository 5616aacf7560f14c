"""The file of a matter as PDF: for its people, also through the link of a mail, and for the advisory team."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from gemeindenetz.advice.access import Access
from gemeindenetz.advice.permissions import can_read_internal_file
from gemeindenetz.advice.queries.case_file import case_file
from gemeindenetz.advice.views.entrance import access_for, to_sign_in, visible_case
from gemeindenetz.core.documents import pdf
from gemeindenetz.core.permissions import require


def _send(access: Access, *, internal: bool, name: str) -> HttpResponse:
    content = pdf.render(case_file(access, internal=internal))
    return pdf.response(content, name=f"{name}-{access.case.number}")


@require_safe
@never_cache
def shared_file(request: HttpRequest, public_id: str = "", token: str = "") -> HttpResponse:
    """Send the file of a matter without anything internal."""
    if not token and not request.user.is_authenticated:
        return to_sign_in(request)
    return _send(access_for(request, public_id, token), internal=False, name="akte")


@require_safe
@login_required
@never_cache
def internal_file(request: HttpRequest, public_id: str) -> HttpResponse:
    """Send the file of a matter with the internal notes."""
    access = visible_case(request, public_id)
    require(can_read_internal_file(access.actor, access.case))
    return _send(access, internal=True, name="akte-intern")

"""What was imported into the register."""

from django.http import Http404

from gemeindenetz.register.models import Edition


def edition_lines() -> list[Edition]:
    """Return all imports, newest first; for the office."""
    return list(Edition.objects.order_by("-imported_at", "-pk"))


def imported_edition(pk: int) -> Edition:
    """Return one import that can still be taken back, or raise `Http404`."""
    found: Edition | None = Edition.objects.in_force().filter(pk=pk).first()
    if found is None:
        raise Http404
    return found

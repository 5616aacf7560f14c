"""Running an action for a form: what it refuses becomes a message at its field."""

from collections.abc import Callable
from typing import Any

from django.forms import BaseForm

from gemeindenetz.core.errors import DomainError, NotAllowed, NotVisible


def done(form: BaseForm, act: Callable[[], Any]) -> bool:
    """Run an action for a valid form. Says whether it happened."""
    if not form.is_valid():
        return False
    try:
        act()
    except (NotAllowed, NotVisible):
        raise
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error.message))
        return False
    return True


def status_of(form: BaseForm) -> int:
    """Return 422 for a form with errors, so that scripts and tests see it."""
    return 422 if form.is_bound and form.errors else 200

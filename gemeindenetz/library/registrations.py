"""What library contributes to lower apps: mails, origins, history, documents to be found."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.outbox import register_mail
from gemeindenetz.library.queries import mails


def register_all() -> None:
    """Called once when the app is ready."""
    register_mail(
        "library/confirm_example", label=_("Yearly confirmation of an example"), context=mails.for_contact
    )

"""What `setup` does for the library."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import SetupOptions
from gemeindenetz.library.actions.keep_aids import load_starter_aids


def load(options: SetupOptions) -> str:
    """Offer the starter set of working aids."""
    written = load_starter_aids(actor=Actor.system("setup"))
    if not written:
        return _("The working aids are up to date.")
    return ngettext("%(n)s working aid was added.", "%(n)s working aids were added.", written) % {"n": written}

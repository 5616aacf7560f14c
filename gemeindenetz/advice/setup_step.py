"""What `setup` does for advice."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.advice.actions.text_blocks import load_starter_blocks
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import SetupOptions


def load(options: SetupOptions) -> str:
    """Give advisory teams without text blocks the starter set."""
    written = load_starter_blocks(actor=Actor.system("setup"))
    if not written:
        return _("The text blocks are up to date.")
    return ngettext("%(n)s text block was added.", "%(n)s text blocks were added.", written) % {"n": written}

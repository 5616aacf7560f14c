"""What `setup` does for topics."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.commands import SetupOptions
from gemeindenetz.topics.actions import load_topics


def load(options: SetupOptions) -> str:
    """Load the starting vocabulary; needed by everything, so it always runs."""
    written = load_topics(actor=Actor.system("setup"))
    if not written:
        return _("The topics are up to date.")
    return ngettext("%(n)s topic was loaded.", "%(n)s topics were loaded.", written) % {"n": written}

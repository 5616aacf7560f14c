"""Undo tickets of imports. An import writes tens of thousands of rows: its ticket points at the edition, which knows."""

from django.utils.translation import gettext as _

from gemeindenetz.core import undo
from gemeindenetz.core.actor import Actor
from gemeindenetz.register.models import Edition

KIND = "register.import"
# The register belongs to the installation; who may undo is decided by `can_import_register`.
SCOPE = "staff"


def leave_ticket(actor: Actor, edition: Edition) -> None:
    """Give an import its ticket, in the import's transaction."""
    label = _("Import into the register: %(title)s") % {"title": edition.title}
    edition.ticket = undo.record_changes(actor=actor, kind=KIND, label=label, scope=SCOPE, changes=[])
    edition.save(update_fields=["ticket"])

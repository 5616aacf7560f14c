"""The record of an example for the page of its changes."""

from gemeindenetz.core.actor import Actor
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.permissions import is_editor, is_writer


def example_for_history(public_id: str, actor: Actor) -> PracticeExample | None:
    """Return an example whose changes the actor may follow: those who write it, and its editors."""
    found: PracticeExample | None = PracticeExample.objects.visible_to(actor).filter(public_id=public_id).first()
    if found is None or not (is_writer(actor, found) or is_editor(actor, found.network_id)):
        return None
    return found

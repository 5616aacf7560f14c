"""Which entries an editor may touch in Wagtail: those of the networks they serve that they may see; ours decide.

Answers from the same permissions as our own screens, so that an office never meets what the team still writes, and
nobody an entry of another network.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.db.models import QuerySet

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.permissions import Decision
from gemeindenetz.library.querysets import edited_networks
from gemeindenetz.network.editing.acting import acting
from gemeindenetz.network.editing.policies import NetworkPolicy

Rule = Callable[[Actor, Any], Decision | bool]


class EntryPolicy(NetworkPolicy):
    """Entries are begun on our own screens, withdrawn instead of deleted, and changed, locked and published here.

    `rules` answer for one row; an action without rule is refused.
    """

    def __init__(self, model: Any, *, rules: Mapping[str, Rule]) -> None:
        super().__init__(model, allowed=rules)
        self.rules = rules

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        """Ask the library's own rules for this row."""
        if instance.pk is None or not super().user_has_any_permission_for_instance(user, actions, instance):
            return False
        actor = acting(user)
        return any(bool(self.rules[action](actor, instance)) for action in self.allowed.intersection(actions))

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return the entries of the user's networks that this person may see."""
        actor = acting(user)
        rows: QuerySet[Any] = self.model._default_manager.visible_to(actor)
        if not self.allowed.intersection(actions):
            return rows.none()
        return rows.filter(network__in=edited_networks(actor))

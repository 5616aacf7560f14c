"""Permission policies Wagtail asks: only rows of the networks the acting person serves, whatever the screen.

`NetworkPolicy` for rows with a network (library entries), `FolderPolicy` for pictures and documents,
`ClosedPolicy` for what nobody edits in Wagtail (users, groups, sites, folders, workflows).
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from wagtail.models import Collection
from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permission_policies.collections import CollectionPermissionPolicy

from gemeindenetz.network.editing.acting import edited_networks
from gemeindenetz.network.models.media import MediaFolder

#: What editors may do with rows of their own network.
EDITING = frozenset({"add", "change", "delete", "view", "choose", "publish", "lock", "unlock"})
FOLDERS = "_media_folders"


def nobody() -> "QuerySet[Any]":
    """Return no users: Wagtail mails and assigns nothing, the outbox and Today do."""
    return get_user_model()._default_manager.none()


class ClosedPolicy(BasePermissionPolicy):
    """Nobody edits these in Wagtail."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Say no."""
        return False

    def user_has_any_permission(self, user: Any, actions: Iterable[str]) -> bool:
        """Say no."""
        return False

    def users_with_any_permission(self, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return nobody."""
        return nobody()

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return no rows."""
        rows: QuerySet[Any] = self.model._default_manager.none()
        return rows


class NetworkPolicy(BasePermissionPolicy):
    """Rows of one network each; `field` leads from the row to the network (`network`, `example__network`)."""

    def __init__(
        self, model: Any, *, field: str = "network", allowed: Iterable[str] = EDITING
    ) -> None:
        super().__init__(model)
        self.field = field
        self.allowed = frozenset(allowed)

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Tell whether the user may do this to rows of any network."""
        return self.user_has_any_permission(user, {action})

    def user_has_any_permission(self, user: Any, actions: Iterable[str]) -> bool:
        """Tell whether the user may do any of these to rows of any network."""
        return bool(self.allowed.intersection(actions)) and bool(edited_networks(user))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        """Tell whether the user may do this to this row."""
        return self.user_has_any_permission_for_instance(user, {action}, instance)

    def user_has_any_permission_for_instance(self, user: Any, actions: Iterable[str], instance: Any) -> bool:
        """Tell whether the user may do any of these to this row; a new row has no network yet."""
        if not self.user_has_any_permission(user, actions):
            return False
        network = self._network_of(instance)
        return network in edited_networks(user) if network else instance.pk is None

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return the rows of the user's networks."""
        rows: QuerySet[Any] = self.model._default_manager.all()
        if not self.allowed.intersection(actions):
            return rows.none()
        return rows.filter(**{f"{self.field}__in": edited_networks(user)})

    def users_with_any_permission(self, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return nobody."""
        return nobody()

    def _network_of(self, instance: Any) -> int | None:
        *way, last = self.field.split("__")
        for step in way:
            instance = getattr(instance, step)
        found: int | None = getattr(instance, f"{last}_id")
        return found


class FolderPolicy(CollectionPermissionPolicy):
    """Pictures and documents: those in the folders of the user's networks."""

    allowed = EDITING

    def _check_perm(self, user: Any, actions: Iterable[str], collection: Any = None) -> bool:
        folders = _folders_of(user) if self.allowed.intersection(actions) else frozenset()
        return bool(folders) if collection is None else collection.pk in folders

    def _collections_with_perm(self, user: Any, actions: Iterable[str]) -> "QuerySet[Any]":
        folders = _folders_of(user) if self.allowed.intersection(actions) else frozenset()
        found: QuerySet[Any] = Collection.objects.filter(pk__in=folders)
        return found

    def collections_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return the folders of the user's networks."""
        return self._collections_with_perm(user, actions)

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> "QuerySet[Any]":
        """Return what lies in these folders."""
        folders = self._collections_with_perm(user, actions)
        rows: QuerySet[Any] = self.model._default_manager.filter(collection__in=folders)
        return rows

    def _users_with_perm(self, actions: Iterable[str], collection: Any = None) -> "QuerySet[Any]":
        return nobody()


def _folders_of(user: Any) -> frozenset[int]:
    """Return the collections of the user's networks, asked once per request."""
    known: frozenset[int] | None = getattr(user, FOLDERS, None)
    if known is None:
        networks = edited_networks(user)
        held = MediaFolder.objects.filter(network__in=networks).values_list("collection", flat=True)
        known = frozenset(held) if networks else frozenset()
        setattr(user, FOLDERS, known)
    return known

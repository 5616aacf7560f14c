"""Which pages an editor may touch: those below the first page of a network they serve today."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from gemeindenetz.network.editing.acting import edited_networks
from gemeindenetz.network.editing.policies import nobody
from gemeindenetz.portal.models import NetworkHome

#: Codenames Wagtail asks for; deleting a page together with everything below it is not among them.
GRANTED = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")


@dataclass(frozen=True)
class Codename:
    """Stands where Wagtail expects a permission."""

    codename: str


@dataclass(frozen=True)
class Grant:
    """Stands where Wagtail expects a group's permission on a page: worked out, never stored."""

    page: NetworkHome
    permission: Codename

    @property
    def page_id(self) -> int:
        return int(self.page.pk)


class NetworkPagePolicy(PagePermissionPolicy):
    """Grants for the first pages of the networks of the acting person; everything else is Wagtail's own rule."""

    def get_all_permissions_for_user(self, user: Any) -> list[Grant]:
        """Return the grants of this request's user, one query for all networks."""
        networks = edited_networks(user)
        homes = list(NetworkHome.objects.filter(network__in=networks)) if networks else []
        return [Grant(home, Codename(codename)) for home in homes for codename in GRANTED]

    def _base_user_has_permission(self, user: Any) -> bool | None:
        return None if user.is_active else False

    def _base_queryset_for_user(self, user: Any) -> "QuerySet[Any] | None":
        if user.is_active and self.get_cached_permissions_for_user(user):
            return None
        rows: QuerySet[Any] = self.model._default_manager.none()
        return rows

    def instances_with_direct_explore_permission(self, user: Any) -> list[Page]:
        """Return the first pages of the user's networks."""
        return list({grant.page_id: grant.page for grant in self.get_cached_permissions_for_user(user)}.values())

    def users_with_any_permission(self, actions: Iterable[str], include_superusers: bool = True) -> "QuerySet[Any]":  # noqa: FBT001, FBT002 - Wagtail's own signature
        """Return nobody."""
        return nobody()

    def users_with_any_permission_for_instance(
        self, actions: Iterable[str], instance: Any, include_superusers: bool = True,  # noqa: FBT001, FBT002 - Wagtail's own signature
    ) -> "QuerySet[Any]":  # fmt: skip
        """Return nobody."""
        return nobody()

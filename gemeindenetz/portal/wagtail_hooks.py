"""What Wagtail is told about pages."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page
from wagtail.permissions import register_permission_policy

from gemeindenetz.portal.page_policy import NetworkPagePolicy

POLICY = NetworkPagePolicy(Page)
register_permission_policy(Page, POLICY)


@hooks.register("construct_page_chooser_queryset")
def only_own_pages(pages: "QuerySet[Any]", request: HttpRequest) -> "QuerySet[Any]":
    """Offer pages of the acting person's networks as targets of links; Wagtail alone would offer all."""
    return pages.filter(pk__in=POLICY.explorable_instances(request.user).values("pk"))

"""What templates of pages ask for; Wagtail's previews render them without our views."""

from typing import Any

from django import template
from django.core.paginator import Page as ListPage
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from gemeindenetz.network.models import Network
from gemeindenetz.portal import page_queries, structured_data
from gemeindenetz.portal.models import NetworkHome, NewsIndex, NewsItem, PublicPage

register = template.Library()


@register.simple_tag(takes_context=True)
def first_page(context: dict[str, Any], page: NetworkHome) -> SafeString:
    """Show the first page of a network as its readers will see it."""
    values = page_queries.home_values(page.network, page)
    return render_to_string("portal/network_home.html", values, request=context["request"])


@register.simple_tag(takes_context=True)
def news_list(context: dict[str, Any], index: NewsIndex) -> ListPage[NewsItem]:
    """Return the page of a list of news the address asks for (`seite`)."""
    return page_queries.news_page(index, context["request"].GET.get("seite", "1"))


@register.simple_tag
def linked_data(page: PublicPage, home: NetworkHome, *, address: str) -> SafeString:
    """Describe the page for machines (schema.org); data, no script."""
    return structured_data.as_element(structured_data.of_page(page, home, address=address))


@register.simple_tag
def network_data(network: Network) -> SafeString:
    """Describe the network for machines (schema.org); data, no script."""
    return structured_data.as_element(structured_data.of_network(network))

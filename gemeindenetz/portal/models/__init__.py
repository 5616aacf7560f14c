"""Models of portal: the pages of the public site."""

from gemeindenetz.portal.models.pages import (
    READABLE,
    Downloads,
    NetworkHome,
    NewsIndex,
    NewsItem,
    PublicPage,
    TextPage,
)

__all__ = ["READABLE", "Downloads", "NetworkHome", "NewsIndex", "NewsItem", "PublicPage", "TextPage"]

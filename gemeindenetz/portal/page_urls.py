"""Addresses of pages written in the editorial work, and what search engines and feed readers ask for.

Wagtail asks for the name `wagtail_serve`; every address of the platform below /n/ comes before it.
"""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path, re_path

from gemeindenetz.portal import sitemaps
from gemeindenetz.portal.views import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("sitemap.xml", public(sitemaps.sitemap), name="sitemap"),
    path("robots.txt", public(pages.robots), name="robots"),
    re_path(r"^n/(?P<path>(?:[\w\-]+/)+)$", public(pages.page), name="wagtail_serve"),
]

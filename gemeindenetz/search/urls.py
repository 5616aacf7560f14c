"""Addresses of the search."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.search import views

app_name = "search"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", public(views.search), name="search"),
    path("vorschlaege/", public(views.suggestions), name="suggestions"),
]

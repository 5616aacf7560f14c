"""Addresses of topics; `…/<slug>/` is at the same time the name of the concept in linked data."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.topics.views import editing, pages, rings

app_name = "topics"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", public(pages.topics), name="topics"),
    path("schema.<slug:ending>", public(pages.scheme_file), name="scheme_file"),
    path("neu/", editing.add, name="add"),
    path("wortringe/", rings.rings, name="rings"),
    path("wortringe/neu/", rings.ring, name="new_ring"),
    path("wortringe/<int:pk>/", rings.ring, name="ring"),
    path("wortringe/<int:pk>/entfernen/", rings.delete, name="delete_ring"),
    path("<slug:slug>/", public(pages.topic), name="topic"),
    path("<slug:slug>.<slug:ending>", public(pages.topic_file), name="topic_file"),
    path("<slug:slug>/bearbeiten/", editing.edit, name="edit"),
    path("<slug:slug>/verschieben/", editing.move, name="move"),
    path("<slug:slug>/stilllegen/", editing.deprecate, name="deprecate"),
    path("<slug:slug>/wiederherstellen/", editing.restore, name="restore"),
    path("<slug:slug>/zusammenfuehren/", editing.merge, name="merge"),
]

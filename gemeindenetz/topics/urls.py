"""Addresses of topics."""

from django.urls import URLPattern, URLResolver, path

from gemeindenetz.topics import views

app_name = "topics"
urlpatterns: list[URLPattern | URLResolver] = [path("", views.topics, name="topics")]

"""Addresses of topics."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.topics import views

app_name = "topics"
urlpatterns: list[URLPattern | URLResolver] = [path("", public(views.topics), name="topics")]

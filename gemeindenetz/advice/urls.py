"""Addresses of advice."""

from django.urls import URLPattern, URLResolver

app_name = "advice"
urlpatterns: list[URLPattern | URLResolver] = []

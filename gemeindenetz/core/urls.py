"""Addresses of core: files, outbox, undo, saved views, health."""

from django.urls import URLPattern, URLResolver, path

from gemeindenetz.core import views_preferences

urlpatterns: list[URLPattern | URLResolver] = [
    path("einstellungen/farben/", views_preferences.choose_theme, name="choose_theme"),
    path("einstellungen/tasten/", views_preferences.choose_keys, name="choose_keys"),
]

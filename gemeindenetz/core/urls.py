"""Addresses of core: files, outbox, undo, saved views, health."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.core import views_files, views_gallery, views_preferences

urlpatterns: list[URLPattern | URLResolver] = [
    path("einstellungen/farben/", views_preferences.choose_theme, name="choose_theme"),
    path("einstellungen/tasten/", views_preferences.choose_keys, name="choose_keys"),
    path("dateien/<slug:public_id>/", views_files.download, name="file_download"),
]

if settings.DEMO:
    urlpatterns.append(path("demo/bausteine/", views_gallery.gallery, name="gallery"))

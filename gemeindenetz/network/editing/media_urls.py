"""Addresses of pictures and documents; Wagtail asks for them by these names."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.network.editing import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("medien/<path:path>", public(views.picture), name="picture"),
    path(
        "dokumente/<int:document_id>/<str:document_filename>", public(views.document), name="wagtaildocs_serve"
    ),
]

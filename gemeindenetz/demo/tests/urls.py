"""All addresses of a demonstration, for tests that need its own."""

from django.urls import include, path

from gemeindenetz.config.urls import handler400, handler403, handler404, handler500
from gemeindenetz.config.urls import urlpatterns as real

__all__ = ["handler400", "handler403", "handler404", "handler500"]

urlpatterns = [*real, path("demo/", include("gemeindenetz.demo.urls"))]

"""The one address of the floor."""

from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import path
from django.views.generic import ListView

from gemeindenetz.network.models import Organisation


class Organisations(LoginRequiredMixin, ListView[Organisation]):
    """Fifty organisations, signed in: session, user, rows."""

    queryset = Organisation.objects.order_by("sort_key")[:50]
    template_name = "bench/floor.html"


urlpatterns = [path("floor/", Organisations.as_view(), name="floor")]

"""Addresses of network."""

from django.urls import URLPattern, URLResolver, path

from gemeindenetz.network.views import members, organisations

app_name = "network"
urlpatterns: list[URLPattern | URLResolver] = [
    path("organisationen/<slug:public_id>/", organisations.organisation, name="organisation"),
    path("<slug:network>/mitglieder/", members.members, name="members"),
    path("<slug:network>/mitglieder/karte/", members.member_map, name="member_map"),
]

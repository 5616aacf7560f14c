"""Addresses of register."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path, re_path

from gemeindenetz.register.views import editions, territories

app_name = "register"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", public(territories.find), name="find"),
    path("liste/", public(territories.municipalities), name="list"),
    path("verzeichnis/", editions.editions, name="editions"),
    path("verzeichnis/neu/", editions.upload, name="upload"),
    path("verzeichnis/pruefen/<str:public_id>/", editions.rehearse, name="rehearse"),
    path("verzeichnis/<int:pk>/", editions.edition, name="edition"),
    path("verzeichnis/<int:pk>/zuruecknehmen/", editions.undo, name="undo"),
    re_path(r"^(?P<ags>[0-9]{2,9})/$", public(territories.territory), name="territory"),
]

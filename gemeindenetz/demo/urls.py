"""Addresses of the demonstration; included on a demo installation only."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.demo import views

app_name = "demo"
urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in", public(views.sign_in), name="sign_in"),
]

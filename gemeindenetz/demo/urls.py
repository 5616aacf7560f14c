"""Addresses of the demonstration; included on a demo installation only."""

from django.urls import URLPattern, URLResolver, path

from gemeindenetz.demo import views

app_name = "demo"
urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in", views.sign_in, name="sign_in"),
]

"""Addresses of circulars."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.circulars.views import office, public_pages

app_name = "circulars"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", office.start, name="start"),
    path("abo/<str:token>/", public(public_pages.confirm), name="confirm"),
    path("abbestellen/<str:token>/", public(public_pages.unsubscribe), name="unsubscribe"),
    path("blatt/<slug:public_id>/", office.circular, name="circular"),
    path("blatt/<slug:public_id>/bearbeiten/", office.change, name="change"),
    path("blatt/<slug:public_id>/probe/", office.trial, name="trial"),
    path("blatt/<slug:public_id>/versenden/", office.plan, name="plan"),
    path("blatt/<slug:public_id>/anhalten/", office.stop, name="stop"),
    path("<slug:network>/", office.circulars, name="circulars"),
    path("<slug:network>/neu/", office.write, name="write"),
    path("<slug:network>/archiv/", public(public_pages.archive), name="archive"),
    path("<slug:network>/archiv/<slug:public_id>/", public(public_pages.archived), name="archived"),
    path("<slug:network>/archiv/<slug:public_id>/amtsblatt/", public(public_pages.gazette), name="gazette"),
    path("<slug:network>/abonnieren/", public(public_pages.subscribe), name="subscribe"),
]

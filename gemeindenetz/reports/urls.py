"""Addresses of reports."""

from django.urls import URLPattern, URLResolver, path

from gemeindenetz.reports import views, views_gaps

app_name = "reports"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.overview, name="overview"),
    path("wissensluecken/", views_gaps.overview, name="gap_overview"),
    path("<slug:network>/wissensluecken/", views_gaps.gaps, name="gaps"),
    path(
        "<slug:network>/wissensluecken/<slug:topic>/<slug:size>/gesucht/", views_gaps.commission, name="commission"
    ),
    path("<slug:network>/", views.newest, name="newest"),
    path("<slug:network>/mitglieder/", views.members, name="members"),
    path("<slug:network>/<int:year>/", views.year, name="year"),
    path("<slug:network>/<int:year>/bericht.xlsx", views.workbook, name="workbook"),
    path("<slug:network>/<int:year>/bericht.docx", views.document, name="document"),
    path("<slug:network>/<int:year>/<slug:code>/", views.behind, name="behind"),
]

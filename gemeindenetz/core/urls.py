"""Addresses of core: files, outbox, undo, saved views, health."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.core import (
    views_calendar,
    views_demo_post,
    views_files,
    views_gallery,
    views_history,
    views_imports,
    views_mail_choice,
    views_outbox,
    views_preferences,
    views_saved,
    views_undo,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("einstellungen/farben/", public(views_preferences.choose_theme), name="choose_theme"),
    path("einstellungen/tasten/", public(views_preferences.choose_keys), name="choose_keys"),
    path("einstellungen/mitteilungen/", views_mail_choice.mine, name="mail_choice"),
    path(
        "einstellungen/mitteilungen/<str:token>/",
        public(views_mail_choice.by_link),
        name="mail_choice_by_link",
    ),
    path("einstellungen/kalender/", views_calendar.mine, name="calendar_feeds"),
    path("einstellungen/kalender/<slug:public_id>/erneuern/", views_calendar.renew, name="calendar_feed_renew"),
    path("einstellungen/kalender/<slug:public_id>/aufgeben/", views_calendar.revoke, name="calendar_feed_revoke"),
    path("kalender/<str:secret>.ics", public(views_calendar.feed), name="calendar_feed"),
    path("dateien/<slug:public_id>/", views_files.download, name="file_download"),
    path("ansichten/", views_saved.save, name="saved_view_save"),
    path("ansichten/<int:pk>/entfernen/", views_saved.delete, name="saved_view_delete"),
    path("postausgang/", views_outbox.mails, name="outbox"),
    path("postausgang/<slug:public_id>/", views_outbox.mail, name="outbox_mail"),
    path("postausgang/<slug:public_id>/erneut/", views_outbox.resend, name="outbox_resend"),
    path("ruecknahmen/", views_undo.tickets, name="undo_tickets"),
    path("ruecknahmen/<slug:public_id>/", views_undo.ticket, name="undo_ticket"),
    path("ruecknahmen/<slug:public_id>/zuruecknehmen/", views_undo.take_back, name="undo"),
    path("verlauf/<slug:kind>/<slug:key>/", views_history.history, name="history"),
    path("importe/", views_imports.runs, name="imports"),
    path("importe/neu/<str:key>/", views_imports.start, name="import_start"),
    path("importe/<slug:public_id>/", views_imports.run_page, name="import_run"),
    path("importe/<slug:public_id>/spalten/", views_imports.columns, name="import_columns"),
    path("importe/<slug:public_id>/entscheiden/", views_imports.decide, name="import_decide"),
    path("importe/<slug:public_id>/uebernehmen/", views_imports.apply, name="import_apply"),
    path("importe/<slug:public_id>/nicht-uebernommen.xlsx", views_imports.problems, name="import_problems"),
]

if settings.DEMO:
    urlpatterns += [
        path("demo/bausteine/", public(views_gallery.gallery), name="gallery"),
        path("demo/post", public(views_demo_post.post), name="demo_post"),
        path("demo/post/<slug:public_id>", public(views_demo_post.post_mail), name="demo_post_mail"),
        path(
            "demo/post/<slug:public_id>/html",
            public(views_demo_post.post_mail_html),
            name="demo_post_mail_html",
        ),
    ]

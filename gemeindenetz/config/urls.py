"""All addresses. Each app owns its own list; German words, because people read addresses."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, include, path

from gemeindenetz.core import views_health

handler400 = "gemeindenetz.core.views_errors.bad_request"
handler403 = "gemeindenetz.core.views_errors.forbidden"
handler404 = "gemeindenetz.core.views_errors.not_found"
handler500 = "gemeindenetz.core.views_errors.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", public(views_health.alive), name="healthz"),
    path("readyz", public(views_health.ready), name="readyz"),
    path("", include("gemeindenetz.portal.urls")),
    path("", include("gemeindenetz.portal.page_urls")),
    path("", include("gemeindenetz.core.urls")),
    path("konto/", include("gemeindenetz.accounts.urls")),
    path("gemeinden/", include("gemeindenetz.register.urls")),
    path("themen/", include("gemeindenetz.topics.urls")),
    path("suche/", include("gemeindenetz.search.urls")),
    path("netz/", include("gemeindenetz.network.urls")),
    path("rundschreiben/", include("gemeindenetz.circulars.urls")),
    path("wissen/", include("gemeindenetz.library.urls")),
    path("", include("gemeindenetz.network.editing.media_urls")),
    path("redaktion/", include("gemeindenetz.network.editing.urls")),
    path("beratung/", include("gemeindenetz.advice.urls")),
    path("berichte/", include("gemeindenetz.reports.urls")),
]

if settings.DEMO:
    urlpatterns.append(path("demo/", include("gemeindenetz.demo.urls")))

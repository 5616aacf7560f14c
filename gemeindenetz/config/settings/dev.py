"""Settings for developing: errors on the page, templates read anew."""

from gemeindenetz.config.settings.base import *  # noqa: F403

DEBUG = True
DEMO = True
TEMPLATES[0]["OPTIONS"]["loaders"] = [  # noqa: F405 - from base
    ("template_partials.loader.Loader", TEMPLATE_LOADERS)  # noqa: F405
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

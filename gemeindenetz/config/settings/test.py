"""Settings for tests: fast hashing, plain static files, everything else as in production."""

import tempfile
from pathlib import Path

from gemeindenetz.config.settings.base import *  # noqa: F403
from gemeindenetz.core.strict_templates import StrictWhenInvalid

DEMO = False
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
FILES_DIR = Path(tempfile.mkdtemp(prefix="gemeindenetz-files-"))
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="gemeindenetz-media-"))
# Undefined variables in our own templates fail the test.
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = StrictWhenInvalid("%s")  # noqa: F405 - from base

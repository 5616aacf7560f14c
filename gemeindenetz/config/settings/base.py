"""What holds everywhere. Secrets come from the environment or the data folder, never from here."""

import os
from pathlib import Path
from typing import Any

import django_stubs_ext
from csp.constants import NONE, SELF

from gemeindenetz.config.database import database_settings
from gemeindenetz.config.secrets import secret_key
from gemeindenetz.config.settings.editorial import *  # noqa: F403 - one topic, one file
from gemeindenetz.config.settings.editorial import EDITORIAL_APPS

# Generic framework classes (`ModelForm[Network]`) exist only for the type checker otherwise.
django_stubs_ext.monkeypatch()

PACKAGE_DIR = Path(__file__).resolve().parent.parent.parent
DATA_DIR = Path(os.environ.get("DATA_DIR", "./var")).resolve()

SECRET_KEY = secret_key(DATA_DIR)
DEBUG = False
# A demo shows personas on the sign-in page and its outbox at /demo/post; never on with real data.
DEMO = os.environ.get("GEMEINDENETZ_DEMO", "") == "1" or (DATA_DIR / "demo").exists()
ALLOWED_HOSTS = [h for h in os.environ.get("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if h]
PUBLIC_URL = os.environ.get("PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]

INSTALLED_APPS = [
    "gemeindenetz.core",
    "gemeindenetz.ledger",
    "gemeindenetz.search",
    "gemeindenetz.accounts",
    "gemeindenetz.topics",
    "gemeindenetz.register",
    "gemeindenetz.network",
    "gemeindenetz.circulars",
    "gemeindenetz.library",
    "gemeindenetz.advice",
    "gemeindenetz.reports",
    "gemeindenetz.portal",
    "gemeindenetz.demo",
    "gemeindenetz.cli",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
    "pgtrigger",
    "pghistory",
    "procrastinate.contrib.django",
    "csp",
    "template_partials.apps.SimpleAppConfig",
    *EDITORIAL_APPS,
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "gemeindenetz.core.middleware.ActorMiddleware",
    "gemeindenetz.accounts.middleware.SignInStepsMiddleware",
    "gemeindenetz.network.editing.middleware.EditorialMiddleware",
    "gemeindenetz.core.middleware.DomainErrorMiddleware",
    # A page that moved leads to its new address; asked only when nothing answers the old one.
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "gemeindenetz.config.urls"
WSGI_APPLICATION = "gemeindenetz.config.wsgi.application"

TEMPLATE_LOADERS: list[Any] = [
    "django.template.loaders.filesystem.Loader",
    "django.template.loaders.app_directories.Loader",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "OPTIONS": {
            "loaders": [
                (
                    "template_partials.loader.Loader",
                    [("django.template.loaders.cached.Loader", TEMPLATE_LOADERS)],
                )
            ],
            "builtins": [
                "template_partials.templatetags.partials",
                "django.templatetags.i18n",
                "django.templatetags.static",
                "gemeindenetz.core.templatetags.core_format",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "gemeindenetz.core.context.shell",
            ],
        },
    }
]

DATABASES = {"default": database_settings(DATA_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "allauth.account.auth_backends.AuthenticationBackend",
    "gemeindenetz.network.editing.acting.SeatBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]

# Rate limits and sessions are shared by all processes because they live in the database.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "core_shared_cache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = PUBLIC_URL.startswith("https://")
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "gemeindenetz.core.views_errors.csrf_failure"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "connect-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

LANGUAGE_CODE = "de"
LANGUAGES = [("de", "Deutsch"), ("en", "English")]
TIME_ZONE = "Europe/Berlin"
USE_I18N = True
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = PACKAGE_DIR.parent / "staticfiles"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
FILES_DIR = DATA_DIR / "files"
# Pictures and documents of public pages (Wagtail); everything else lies in FILES_DIR.
MEDIA_ROOT = DATA_DIR / "media"
MEDIA_URL = "/medien/"
UPLOAD_LIMIT_BYTES = 25 * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000

# Without a server mails stay in the outbox (decisions.md, Mail).
SMTP_URL = os.environ.get("SMTP_URL", "")
DEFAULT_FROM_EMAIL = os.environ.get("MAIL_FROM", "gemeindenetz@localhost")
# Mail taken in (docs/mail.md): domain of reply addresses, where LMTP listens, mailboxes to look into.
MAIL_REPLY_DOMAIN = os.environ.get("MAIL_REPLY_DOMAIN", "").strip().lower()
LMTP_LISTEN = os.environ.get("LMTP_LISTEN", "")
IMAP_MAILBOXES = os.environ.get("IMAP_MAILBOXES", "")
# Name under which our own mail server writes Authentication-Results; headers of others are not believed.
MAIL_AUTHSERV_ID = os.environ.get("MAIL_AUTHSERV_ID", "").strip().lower()
INTAKE_LIMIT_BYTES = 60 * 1024 * 1024
# When collected mails and reminders go out.
MAIL_SEND_TIME = os.environ.get("MAIL_SEND_TIME", "07:30")
MAIL_RAW_KEPT_DAYS = int(os.environ.get("MAIL_RAW_KEPT_DAYS", "60"))

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "gemeindenetz.core.log_scrubbing.ScrubbingFormatter",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "procrastinate": {"level": "WARNING"},
        # The editor's log names titles of entries, drafts too.
        "wagtail": {"level": "WARNING"},
        "django_tasks": {"level": "WARNING"},
        # aiosmtpd and tnefparse tell every step.
        "mail.log": {"level": "WARNING"},
        "tnefparse": {"level": "ERROR"},
    },
}
PROCRASTINATE_ON_APP_READY = "gemeindenetz.core.jobs.on_app_ready"
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "jobs"
PROCRASTINATE_IMPORT_PATHS = [
    "gemeindenetz.core.outbox_jobs",
    "gemeindenetz.core.files_jobs",
    "gemeindenetz.core.queue_jobs",
    "gemeindenetz.core.intake.jobs",
    "gemeindenetz.core.notice_jobs",
]

from gemeindenetz.config.settings.sign_in import *  # noqa: E402, F403 - one topic, one file

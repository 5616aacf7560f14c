"""The floor: the same database, users and sessions, and Django's own middleware around one plain list.

Not a part of the product. It says what a signed-in list costs when nothing but Django stands around it.
"""

from gemeindenetz.config.settings.prod import *  # noqa: F403

#: Put in place by floor_wsgi.py: an installed app refuses to start without its own.
BARE_MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "bench.floor_urls"
LOGIN_URL = "/"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE_DIR.parent / "bench" / "templates"],  # noqa: F405 - from the product's settings
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
            ]
        },
    }
]

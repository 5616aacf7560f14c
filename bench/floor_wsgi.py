"""The floor as a server: the product's apps are loaded, only Django's middleware stands around the list."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bench.floor_settings")

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler

from bench.floor_settings import BARE_MIDDLEWARE

django.setup()
settings.MIDDLEWARE = BARE_MIDDLEWARE
application = WSGIHandler()

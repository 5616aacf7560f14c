"""What `serve` loads before it forks its programs, so that all of them share it (docs/adr/0050)."""

import gc
import importlib
import logging
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.template import TemplateDoesNotExist, TemplateSyntaxError
from django.template.loader import get_template
from django.urls import get_resolver, reverse
from django.utils import translation

from gemeindenetz.search.engine import process

OWN = "gemeindenetz."
logger = logging.getLogger(__name__)


def preload() -> None:
    """Load program, addresses, translations, templates and lexicon, then keep the collector away from them.

    A collection writes into every object it looks at, and a written page is no longer shared.
    """
    gc.disable()
    importlib.import_module("gemeindenetz.config.wsgi")
    translation.activate(settings.LANGUAGE_CODE)
    _ = get_resolver().url_patterns
    reverse("portal:home")
    process.chain()
    for app in apps.get_app_configs():
        if app.name.startswith(OWN):
            _load_templates(Path(app.path) / "templates")
    gc.collect()
    gc.freeze()
    gc.enable()


def _load_templates(folder: Path) -> None:
    for file in sorted(folder.rglob("*.html")):
        try:
            get_template(str(file.relative_to(folder)))
        except (TemplateDoesNotExist, TemplateSyntaxError):
            # Some are made for an including page alone; they are loaded when that page is.
            logger.debug("%s is not loaded ahead", file)

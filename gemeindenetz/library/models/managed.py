"""Fields the house keeps: no revision of a text changes them, only actions do."""

from typing import TypeVar

from django.db import models

M = TypeVar("M", bound=models.Model)

#: Fields of `Entry` and `Held`, and those of the place; the text of an entry is everything else.
MANAGED: tuple[str, ...] = (
    "public_id", "number", "network_id", "scope", "work_scope", "state", "state_since", "origin_kind", "origin_id",
    "created_at", "created_by", "author_id", "version", "dataset",
    "validation", "published_on", "editor_id", "due_on",
    "organisation_id", "consent_state", "consent_scope", "consent_by", "consent_on", "confirmed_on", "expires_on",
    "audience", "pitfalls_audience", "pitfalls_scope", "pitfalls_public_from",
    "place_ags", "place_county", "size_class", "settlement_type", "place_as_of",
)  # fmt: skip


def keep_managed(stored: models.Model, revised: M) -> M:
    """Return the revised row with the stored values of the fields the house keeps."""
    for name in MANAGED:
        if hasattr(stored, name):
            setattr(revised, name, getattr(stored, name))
    return revised

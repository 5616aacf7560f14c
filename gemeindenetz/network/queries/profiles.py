"""What a partner's public profile says now."""

from typing import Any

from gemeindenetz.network.models import Organisation

#: What a partner may propose; topics are slugs of the vocabulary. The name changes by `rename_organisation`.
TEXTS = ("profile", "region", "email", "phone", "website")
FIELDS = (*TEXTS, "topics")


def current_profile(organisation: Organisation) -> dict[str, Any]:
    """Return the published values of everything a partner may propose to change."""
    values: dict[str, Any] = {field: getattr(organisation, field) for field in TEXTS}
    return values | {"topics": sorted(organisation.topics.values_list("slug", flat=True))}

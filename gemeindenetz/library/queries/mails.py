"""What the mails of the library say, loaded when they are sent."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.urls import reverse

from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_registry import Withdrawn
from gemeindenetz.library.models import Confirmation
from gemeindenetz.library.queries.confirmations import token_for


def for_contact(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Values of the yearly question. Withdrawn when it was answered or the example left the library meanwhile."""
    rows = Confirmation.objects.select_related("example__network", "example__organisation")
    row = rows.filter(pk=data["confirmation"]).first()
    if row is None or row.answered_at is not None or row.example.state != "published":
        raise Withdrawn
    return {
        "example": row.example,
        "network": row.example.network,
        "name": row.asked_name,
        "url": f"{settings.PUBLIC_URL}{reverse('library:confirm', args=[token_for(row)])}",
    }

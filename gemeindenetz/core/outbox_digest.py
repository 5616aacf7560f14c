"""Collected mails go out as one: grouped by subject, never empty, never twice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from gemeindenetz.core import clock
from gemeindenetz.core.models import MailState, OutboxMail
from gemeindenetz.core.origins import Origin
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.outbox_rendering import render

TEMPLATE = "core/digest"


@dataclass
class Group:
    """What happened in one matter."""

    title: str
    texts: list[str] = field(default_factory=list)


def due_bundles() -> list[tuple[int | None, str, str]]:
    """Return whose collected mails are due: person, address and scope. One digest never mixes two scopes."""
    rows = OutboxMail.objects.filter(state=MailState.COLLECTED, due_at__lte=clock.now())
    return list(rows.values_list("person_id", "recipient", "scope").distinct().order_by("recipient", "scope"))


def bundle(queue: Any) -> int:
    """Turn what is due into one mail per recipient and scope, with `queue` (of the outbox); returns how many."""
    made = 0
    for person_id, recipient, scope in due_bundles():
        with transaction.atomic():
            rows = list(
                OutboxMail.objects.select_for_update(skip_locked=True)
                .filter(state=MailState.COLLECTED, person_id=person_id, recipient=recipient, scope=scope)
                .filter(due_at__lte=clock.now())
                .order_by("pk")
            )
            if not rows:
                continue
            first = rows[0]
            digest = queue(
                template=TEMPLATE,
                to=recipient,
                name=first.recipient_name,
                person_id=person_id,
                cause=Origin("digest", first.pk),
                scope=scope,
                data={"mails": [row.pk for row in rows]},
                dedupe_key=f"digest:{first.pk}",
                sender_name=first.sender_name,
                sender_address=first.sender_address,
            )
            numbers = [row.pk for row in rows]
            OutboxMail.objects.filter(pk__in=numbers).update(state=MailState.DIGESTED, digest_id=digest.pk)
            made += 1
    return made


def context(data: Mapping[str, Any], mail: OutboxMail) -> Mapping[str, Any]:
    """Return the groups of a digest as things stand now. Withdrawn when nothing of it is still of interest."""
    groups: dict[tuple[str, int], Group] = {}
    for row in OutboxMail.objects.filter(pk__in=data["mails"]).order_by("pk"):
        try:
            shown = render(row, dict(mail_template(row.template).context(row.data, row)))
        except Withdrawn:
            continue
        group = groups.setdefault((row.cause_kind, row.cause_id), Group(shown.subject))
        group.texts.append(shown.text.strip())
    if not groups:
        raise Withdrawn
    return {"groups": list(groups.values()), "n": len(groups)}

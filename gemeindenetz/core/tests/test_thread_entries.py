"""The thread written out looks as the component makes it."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from django.template.loader import render_to_string

from gemeindenetz.core.errors import Message
from gemeindenetz.core.templatetags.thread_entries import thread_entries

AROUND_TAGS = re.compile(r"\s*([<>])\s*")


@dataclass
class File:
    name: str
    url: str
    size_label: str


@dataclass
class Entry:
    kind: str = "message"
    author: str = "Anna <b>"
    role: str = "Beratung & mehr"
    at: datetime = datetime(2026, 3, 1, 7, 5, tzinfo=UTC)
    body: str = 'Guten Tag,\n\nzwei <i>Absätze</i>\nund "Zeilen".'
    folded: str = ""
    ours: bool = False
    heading: str = ""
    readers: Message = ""
    tags: Sequence[Any] = field(default_factory=list)
    files: Sequence[Any] = field(default_factory=list)
    anchor: str = "e1"


def _by_component(entry: Entry) -> str:
    return render_to_string("components/entry.html", asdict(entry) | {"files": entry.files})


@pytest.mark.parametrize(
    "entry",
    [
        Entry(),
        Entry(ours=True, anchor=""),
        Entry(kind="note", role=""),
        Entry(kind="system", body="Übernommen & begonnen"),
        Entry(kind="consultation", heading="Telefonat, 3.2.2026", readers="nur <Beratung>"),
        Entry(kind="visit", heading="Besuch vor Ort", body=""),
        Entry(kind="document", heading="Beschluss", files=[File("a<b>.pdf", "/x?a=1&b=2", "2 KB"), File("c", "/", "")]),
        Entry(kind="decision", heading="Beschluss", tags=["Nächster Schritt: <x>", "zwei"]),
        Entry(folded="Am 3. schrieb <Anna>:\n> Guten Tag"),
        replace(Entry(), author="O'Neill"),
    ],
)
def test_the_thread_looks_as_the_component_makes_it(entry: Entry) -> None:
    written = AROUND_TAGS.sub(r"\1", thread_entries([entry]))
    assert written == AROUND_TAGS.sub(r"\1", _by_component(entry)).strip()

"""Whatever is sent to any address: never a failure of ours, always words in German, and nothing half done.

Every row of the access table is sent values no form expects: too long, of control characters, NUL, from right to left,
in a wrong encoding, of a wrong type, missing, doubled, as broken multipart, with wrong days, wrong ids and forged tokens.
Names of fields come from the page itself, so that a later form is covered without a word here. Seeded;
`GEMEINDENETZ_FUZZ_SECONDS` lets it run longer than the suite's minute, `GEMEINDENETZ_FUZZ_SEED` repeats a run.
"""

import copy
import os
import random
import re
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.test import Client
from django.urls import NoReverseMatch, reverse

from gemeindenetz.network.tests.personas import World
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.access_table import all_addresses, rows
from gemeindenetz.portal.tests.access_things import things
from gemeindenetz.portal.tests.walk import client_for

SECONDS = float(os.environ.get("GEMEINDENETZ_FUZZ_SECONDS", "12"))
SEED = int(os.environ.get("GEMEINDENETZ_FUZZ_SEED", "20261124"))
#: Who reaches what lies behind the first gate.
SENDERS = ("georg", "anna", "bekir", "dana", "jule")
FIELD = re.compile(r'<(?:input|textarea|select|button)[^>]*\bname="([^"]+)"')
ENGLISH = re.compile(r"\b(?:This field|Enter a valid|Select a valid|Ensure this value|is required|Not Found|Bad Request)\b")
TEXTS = (
    "", " ", "\x00", "a\x00b", "\x07\x1b[31m", "\u202egnirts", "é́" * 50, "😀" * 40, "ä" * 70_000, "<script>alert(1)</script>",
    "' OR 1=1 --", "=cmd|' /C calc'!A0", "../../etc/passwd", "{{ 7*7 }}", "%00", "\ud7ff\uffff", "ſtraße", "\r\nBcc: x@y.example",
    "{}", "[]", "null", "None", "true", "NaN", "inf", "-1", "0", "1e309", "9" * 30, "99999999999999999999", "12,5", "0x1f",
    "31.02.2024", "2024-13-45", "00.00.0000", "1.1.99999", "9999-12-31", "0001-01-01", "heute", "24.11.2026",
    "zzzzzzzzzzzz", "98001001", "00000000", "anna.amsel@beispiel.example", "a@b", "@", "a" * 300 + "@b.example", "on", "only_me", "send",
)  # fmt: skip
PATHS = ("0", "-1", "9" * 18, "zzzz", "ä", "a%00b", "..", "%2e%2e", "x" * 3000, "k3m9:1abc:" + "x" * 43)


def values_for(chance: random.Random, names: list[str]) -> dict[str, Any]:
    """Return what is sent for a form's fields: most present, some missing, some doubled, some files."""
    sent: dict[str, Any] = {}
    for name in names:
        way = chance.random()
        if way < 0.12:
            continue
        if way < 0.24:
            sent[name] = [chance.choice(TEXTS), chance.choice(TEXTS)]
        elif way < 0.3:
            content = chance.choice((b"", b"\x00\xff", b"PK\x03\x04broken", b"<html>", b"a;b\n\xff\xfe;"))
            file_name = chance.choice(("a.xlsx", "a.csv", "ü\u202e.pdf", "x" * 300 + ".txt", "a.svg"))
            sent[name] = SimpleUploadedFile(file_name, content)
        else:
            sent[name] = chance.choice(TEXTS)
    return sent


def send_form(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    return client.post(address, sent)


def send_broken_multipart(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    body = b'--x\r\nContent-Disposition: form-data; name="moves"\r\n\r\nno end'
    return client.generic("POST", address, body, content_type="multipart/form-data; boundary=x")


def send_no_boundary(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    return client.generic("POST", address, b"a=b", content_type="multipart/form-data")


def send_wrong_encoding(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    body = "&".join(f"{quote(name)}=%ff%fe%c3%28" for name in sent).encode() + b"&\xff=\xfe"
    return client.generic(
        "POST", address, body, content_type="application/x-www-form-urlencoded; charset=utf-16"
    )


def send_unknown_charset(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    body = b"moves=x"
    return client.generic("POST", address, body, content_type="application/x-www-form-urlencoded; charset=klingon")


def send_json(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    return client.generic("POST", address, b'{"moves": [1, null]}', content_type="application/json")


def ask_with_query(client: Client, address: str, *, sent: dict[str, Any]) -> Any:
    names = {**dict.fromkeys(("q", "seite", "sortierung", "spalte", "export", "tag", "von", "bis", "felder", "ansicht", "stand")), **sent}
    query = {name: value for name in names if isinstance(value := sent.get(name) or random.Random(name).choice(TEXTS), str)}
    return client.get(address, query)


WAYS: tuple[Callable[..., Any], ...] = (
    send_form, send_form, send_form, send_form, send_broken_multipart, send_no_boundary, send_wrong_encoding,
    send_unknown_charset, send_json, ask_with_query, ask_with_query,
)  # fmt: skip


def addresses(made: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield (name, address) of everything, with its own thing and with wrong ids and tokens."""
    parameters = all_addresses()
    for row in rows():
        own = {name: made[row.thing][name] for name in parameters[row.name]}
        yield row.name, reverse(row.name, kwargs=own)
        for wrong in PATHS:
            for name, value in own.items():
                try:
                    yield row.name, reverse(row.name, kwargs={**own, name: type(value)(wrong)})
                except (NoReverseMatch, ValueError):
                    continue


def close(response: Any) -> bool:
    """Close a file that is sent, without closing the test's connection; tells whether it was one."""
    if response.streaming:
        for closer in response._resource_closers:
            closer()
    return bool(response.streaming)


def problem_of(response: Any) -> str:
    """Return what is wrong with an answer, or nothing."""
    if response.status_code >= 500:
        return f"status {response.status_code}"
    if close(response):
        return ""
    found = ENGLISH.search(re.sub(r"<[^>]*>", " ", response.content.decode(errors="replace")))
    return f"English: {found.group()}" if found else ""


def one_attempt(client: Client, chance: random.Random, address: str) -> tuple[str, str]:
    """Send one thing; what it wrote is taken back. Returns how it was sent and what went wrong."""
    with transaction.atomic():
        page = client.get(address)
        text = "" if close(page) else page.content.decode(errors="replace")
        names = sorted(set(FIELD.findall(text)))
        way = chance.choice(WAYS)
        sent = values_for(chance, [name for name in names if name != "csrfmiddlewaretoken"])
        with transaction.atomic():
            wrong = problem_of(way(client, address, sent=sent)) or problem_of(page)
            # A failure that left the transaction broken would show here.
            with connection.cursor() as cursor:
                cursor.execute("SELECT 1")
            transaction.set_rollback(True)
        transaction.set_rollback(True)
    return f"{way.__name__} {sent}", wrong


@pytest.mark.parametrize("persona", SENDERS)
def test_nothing_anybody_sends_makes_a_page_fail(
    world: World, persona: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = things(world)
    chance = random.Random(f"{SEED} {persona}")
    every = list(addresses(made))
    chance.shuffle(every)
    client = client_for(world, persona)
    client.raise_request_exception = False
    cookies = copy.deepcopy(client.cookies)
    ends, tried = time.monotonic() + SECONDS, 0
    wrong: list[str] = []
    while time.monotonic() < ends and len(wrong) < 30:
        name, address = every[tried % len(every)]
        tried += 1
        client.cookies = copy.deepcopy(cookies)
        sent, problem = one_attempt(client, chance, address)
        if problem:
            wrong.append(f"{name} {address[:80]}: {problem} after {sent[:300]}")
    assert tried > 20
    assert wrong == []

"""Every page a persona can open, as one text each: what leaks through any address, list, file or fragment stands in it."""

import copy
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from django.db import transaction
from django.test import Client
from django.urls import reverse

from gemeindenetz.accounts.tests.sessions import client_of
from gemeindenetz.network.tests.personas import World
from gemeindenetz.portal.tests.access_table import all_addresses, rows

# What differs from answer to answer without telling anything.
_TOKENS = re.compile(
    r'"[A-Za-z0-9]{64}"|nonce="[^"]*"|<code>[A-Z2-7]{32}</code>|data:image/svg[^"]*'
    r"|\w{12}:\w{6}:[\w-]{43}"
)
_HEADS = ("Location", "Content-Disposition", "HX-Redirect", "ETag")
LISTED_BY = "export=csv"
#: A list is asked in every way it can be asked.
WAYS = ("export=csv&felder=alle", "export=xlsx&felder=alle", "q=Nilpferd", "q=Musterbach")


def client_for(world: World, persona: str, *, own_factor: bool = True) -> Client:
    """Return a browser of the persona, fully signed in; Georg and anybody unknown have no account."""
    person = getattr(world, persona, None)
    return client_of(
        person.user if person else None, person_id=person.pk if person else 0, own_factor=own_factor
    )


def addresses_of(made: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield (method, name, address) of every row of the access table."""
    parameters = all_addresses()
    for row in rows():
        thing = made[row.thing]
        yield row.method, f"{row}", reverse(row.name, kwargs={name: thing[name] for name in parameters[row.name]})


def text_of(response: Any) -> str:
    """Return everything an answer tells: status, headers, and its content, packed documents unpacked."""
    content = b"".join(response.streaming_content) if response.streaming else response.content
    if response.streaming:
        for close in response._resource_closers:
            close()
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            # Properties of the document hold the second it was made in.
            names = sorted(name for name in packed.namelist() if not name.startswith("docProps/"))
            content = b"\n".join(packed.read(name) for name in names)
    heads = {name: value for name, value in response.items() if name in _HEADS}
    return f"{response.status_code}\n{heads}\n{_TOKENS.sub('', content.decode(errors='replace'))}"


def _answer(client: Client, method: str, address: str) -> str:
    cookies = copy.deepcopy(client.cookies)
    with transaction.atomic():
        text = text_of(getattr(client, method.lower())(address))
        transaction.set_rollback(True)
    client.cookies = cookies
    return text


def pages(
    client: Client,
    made: dict[str, dict[str, Any]],
    *,
    methods: tuple[str, ...] = ("GET",),
    only: tuple[str, ...] = ("",),
    ways: tuple[str, ...] = WAYS,
) -> dict[str, str]:
    """Return every page by what was asked (`only`: how names of addresses begin); lists also in all their `ways`."""
    found: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    for method, name, address in addresses_of(made):
        wanted = method in methods and name.partition(" ")[2].startswith(only)
        if not wanted or (method, address) in seen:
            continue
        seen.add((method, address))
        found[name] = text = _answer(client, method, address)
        if method == "GET" and (LISTED_BY in text or 'name="q"' in text):
            for way in ways:
                found[f"{name} ?{way}"] = _answer(client, method, f"{address}?{way}")
    return found

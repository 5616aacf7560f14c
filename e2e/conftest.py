"""Fixtures of the journeys: one Chromium, pages signed in as personas, axe, a real mail server."""

import os
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as MessageHandler
from django.conf import settings
from django.db import transaction
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from e2e.axe import assert_accessible
from gemeindenetz.accounts.tests.sessions import session_key
from gemeindenetz.network.models import Person
from gemeindenetz.network.tests.personas import World, build_world
from tools import browser as browsers

# Playwright's synchronous interface runs an event loop in this thread; Django's guard would refuse the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Offer one Chromium for the session."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browsers.find(), args=list(browsers.FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def world(transactional_db: None) -> World:
    """Offer the invented Land, committed so that the server sees it."""
    with transaction.atomic():  # states are checked at the end of a transaction
        return build_world()


#: Milliseconds until a journey gives up waiting for something on the page.
PATIENCE = 15_000
OpenAs = Callable[..., Page]


@pytest.fixture
def open_as(chromium: Browser, live_server: Any) -> Iterator[OpenAs]:
    """Return `open_as(person or None, path, javascript=True, phone=False) -> Page`; None is a citizen."""
    contexts: list[BrowserContext] = []

    def open_page(
        person: Person | None, path: str = "/", *, javascript: bool = True, phone: bool = False
    ) -> Page:
        size: Any = {"width": 390, "height": 844} if phone else {"width": 1280, "height": 900}
        context = chromium.new_context(
            base_url=live_server.url, java_script_enabled=javascript, viewport=size, locale="de-DE"
        )
        contexts.append(context)
        if person is not None:
            context.add_cookies([_session_cookie(person, live_server.url)])
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def _session_cookie(person: Person, url: str) -> Any:
    """Sign the person in fully: second factor and own factor, as the sign-in screens would."""
    user = person.user
    assert user is not None
    key = session_key(user, person_id=person.pk)
    return {"name": settings.SESSION_COOKIE_NAME, "value": key, "url": url}


@pytest.fixture
def accessible() -> Callable[[Page], None]:
    """Return the check: axe finds nothing serious on the page as it stands."""
    return assert_accessible


class Mailbox(MessageHandler):
    """What arrived at the mail server."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[Any] = []

    def handle_message(self, message: Any) -> None:
        """Keep the message."""
        self.messages.append(message)

    def to(self, address: str) -> list[Any]:
        """Return the messages to an address, oldest first."""
        return [message for message in self.messages if address in str(message["X-RcptTo"])]

    def text(self, message: Any) -> str:
        """Return the plain text of a message."""
        part = next(part for part in message.walk() if part.get_content_type() == "text/plain")
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        return payload.decode(part.get_content_charset() or "utf-8")


@pytest.fixture
def mailbox(settings: Any) -> Iterator[Mailbox]:
    """Start a real SMTP server on loopback and let the outbox use it."""
    handler = Mailbox()
    with socket.socket() as probe:
        # The controller connects to its own port to see that it runs, so it has to know the number.
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    settings.SMTP_URL = f"smtp://127.0.0.1:{port}"
    yield handler
    controller.stop()

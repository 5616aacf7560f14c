"""What every answer says to browsers, and that the page of security names tests that exist."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from gemeindenetz.advice.tests.factories import open_case
from gemeindenetz.network.tests.personas import World
from gemeindenetz.network.tests.personas import world as world
from gemeindenetz.portal.tests.walk import client_for

ROOT = Path(__file__).resolve().parents[3]
PAGES = ["/", "/heute/", "/gibt-es-nicht/", reverse("account_login")]


@pytest.mark.parametrize("address", PAGES)
def test_every_answer_carries_the_headers_that_protect_it(world: World, address: str) -> None:
    answer = client_for(world, "anna").get(address)
    policy = answer["Content-Security-Policy"]
    assert "unsafe" not in policy
    for part in ("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert part in policy
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["Referrer-Policy"] == "same-origin"
    assert answer["Cross-Origin-Opener-Policy"] == "same-origin"


def test_cookies_are_out_of_reach_of_scripts_and_of_other_sites() -> None:
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.CSRF_COOKIE_HTTPONLY
    assert settings.SESSION_COOKIE_SAMESITE == "Lax"
    assert settings.SESSION_COOKIE_AGE <= 12 * 60 * 60


def test_the_page_of_a_matter_is_kept_in_no_cache(world: World) -> None:
    case = open_case(world)
    answer = client_for(world, "bekir").get(reverse("advice:case", args=[case.public_id]))
    assert "no-store" in answer["Cache-Control"]
    assert "private" in answer["Cache-Control"]


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PATCH"])
def test_methods_nobody_needs_change_nothing(world: World, method: str) -> None:
    case = open_case(world)
    client = client_for(world, "anna")
    answer = client.generic(method, reverse("advice:case", args=[case.public_id]))
    assert answer.status_code == 405


def test_a_form_from_another_site_is_refused_in_german(world: World) -> None:
    client = client_for(world, "anna")
    strict = Client(enforce_csrf_checks=True, HTTP_HOST="localhost")
    strict.cookies = client.cookies
    answer = strict.post(reverse("advice:note_request"), {"moves": "x"}, HTTP_ORIGIN="https://evil.example")
    assert answer.status_code == 403
    assert "Formular" in answer.content.decode() or "Seite" in answer.content.decode()


@pytest.mark.parametrize("there", ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/\\evil.example"])
def test_nothing_leads_to_another_site(world: World, there: str) -> None:
    answer = client_for(world, "anna").post(reverse("choose_theme"), {"theme": "dark", "next": there})
    assert "evil" not in answer.get("Location", "")
    assert "javascript" not in answer.get("Location", "")


def test_a_strange_host_is_refused(world: World) -> None:
    assert Client(HTTP_HOST="evil.example").get("/").status_code == 400


def test_the_page_of_security_names_tests_that_exist() -> None:
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`([\w/*]+/(?:tests|checks)(?:/[\w*]+\.py)?|e2e/\w+\.py|tools/[\w/]+\.(?:py|txt))`", text)
    assert len(named) > 20
    folders = (ROOT, ROOT / "gemeindenetz")
    missing = [name for name in named if not any(list(folder.glob(name)) for folder in folders)]
    assert missing == []


def test_every_chapter_of_the_standard_has_its_row_with_a_test_or_says_why_not() -> None:
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (V\d+) [^|]*\|[^|]*\| ([^|]+) \|$", text, flags=re.MULTILINE))
    assert list(rows) == [f"V{number}" for number in range(1, 18)]
    assert all("`" in test or "open" in test or "not used" in test for test in rows.values())

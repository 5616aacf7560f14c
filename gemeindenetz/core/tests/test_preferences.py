"""Colours and keyboard: chosen by plain forms, kept in cookies."""

import pytest

pytestmark = pytest.mark.django_db


def test_theme_is_kept_and_printed_on_every_page(client):
    answer = client.post("/einstellungen/farben/", {"theme": "dark", "next": "/dabei/"})
    assert answer["Location"] == "/dabei/"
    assert b'data-kern-theme="dark"' in client.get("/dabei/").content


def test_system_theme_removes_the_choice(client):
    client.post("/einstellungen/farben/", {"theme": "dark"})
    client.post("/einstellungen/farben/", {"theme": ""})
    assert b"data-kern-theme" not in client.get("/dabei/").content


def test_switch_never_leads_to_another_site(client):
    answer = client.post("/einstellungen/farben/", {"theme": "dark", "next": "https://evil.example/"})
    assert answer["Location"] == "/"


def test_unknown_cookie_is_ignored(client):
    client.cookies["theme"] = '"><script>'
    assert b"<script>" not in client.get("/dabei/").content.replace(b"<script src", b"")


def test_keys_can_be_switched_off(client):
    assert b" data-keys" in client.get("/dabei/").content
    client.post("/einstellungen/tasten/", {"keys": "off"})
    assert b" data-keys" not in client.get("/dabei/").content


def test_pages_carry_no_inline_script_or_style(client):
    html = client.get("/").content.decode()
    assert "style=" not in html
    assert "<style" not in html
    assert "onclick" not in html
    assert "<script>" not in html

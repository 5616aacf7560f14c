"""Signing in: by code, by password, with a second factor, as one of several persons."""

import re
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.contrib.sessions.models import Session
from django.test import Client

from gemeindenetz.accounts.actions import clear_ended_sessions
from gemeindenetz.accounts.models import SignIn, User
from gemeindenetz.accounts.tests.conftest import PASSWORD
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.middleware import OWN_FACTOR_KEY, PERSON_KEY, SECOND_FACTOR_KEY
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_rendering import render

pytestmark = pytest.mark.django_db

ASK = "/konto/anmelden/code/"
ENTER = "/konto/anmelden/code/eingeben/"
BY_PASSWORD = "/konto/anmelden/"


def ask_for_code(client, address):
    return client.post(ASK, {"email": address, "next": "/themen/"})


def code_of(address):
    return OutboxMail.objects.filter(recipient=address).latest("pk").data["code"]


def sign_in_by_code(client, address):
    ask_for_code(client, address)
    return client.post(f"{ENTER}?next=/themen/", {"code": code_of(address), "action": "verify"})


def sign_in_by_password(client, address):
    return client.post(BY_PASSWORD, {"login": address, "password": PASSWORD, "next": "/themen/"})


def test_a_code_by_mail_opens_the_door(client, bekir):
    asked = ask_for_code(client, bekir.email)
    assert asked.status_code == 302
    assert asked.url.startswith(ENTER)
    opened = client.post(f"{ENTER}?next=/themen/", {"code": code_of(bekir.email), "action": "verify"})
    assert opened.url == "/themen/"
    assert client.get("/konto/").status_code == 200
    assert not client.session[OWN_FACTOR_KEY]
    assert not client.session[SECOND_FACTOR_KEY]


def test_the_code_waits_in_the_outbox_and_only_its_owner_may_read_it(client, bekir):
    ask_for_code(client, bekir.email)
    mail = OutboxMail.objects.get(recipient=bekir.email)
    assert mail.state == "held"
    assert mail.scope == f"account:{bekir.pk}"
    text = render(mail, mail.data).text
    assert mail.data["code"] in text
    assert "15 Minuten" in text


def test_a_wrong_code_is_refused_in_words_and_after_five_tries_the_process_ends(client, bekir):
    ask_for_code(client, bekir.email)
    for _ in range(4):
        answer = client.post(ENTER, {"code": "falsch", "action": "verify"})
        assert "Dieser Code stimmt nicht" in answer.content.decode()
    assert client.post(ENTER, {"code": "falsch", "action": "verify"}).status_code == 302
    assert client.post(ENTER, {"code": code_of(bekir.email), "action": "verify"}).status_code == 302
    assert client.get("/konto/").status_code == 302


def test_an_unknown_address_gets_the_same_answer_and_a_mail_too(client, bekir):
    known = ask_for_code(client, bekir.email)
    stranger = Client()
    unknown = ask_for_code(stranger, "niemand@beispiel.example")
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    pages = [
        re.sub(
            r"[\w.]+@[\w.]+|value=\"[^\"]{40,}\"|\"X-CSRFToken\": \"\w+\"",
            "",
            one.get(ENTER).content.decode(),
        )
        for one in (client, stranger)
    ]
    assert pages[0] == pages[1]
    mails = OutboxMail.objects.values_list("recipient", "template")
    assert set(mails) == {
        (bekir.email, "accounts/sign_in_code"),
        ("niemand@beispiel.example", "accounts/unknown_address"),
    }


def test_no_code_opens_an_unknown_address(client):
    ask_for_code(client, "niemand@beispiel.example")
    client.post(ENTER, {"code": "", "action": "verify"})
    client.post(ENTER, {"code": "None", "action": "verify"})
    assert client.get("/konto/").status_code == 302


def test_a_sign_in_begun_with_another_address_can_be_given_up(client, bekir):
    ask_for_code(client, "vertippt@beispiel.example")
    assert client.get(BY_PASSWORD).url == ENTER
    assert client.post("/konto/abmelden/", {"next": BY_PASSWORD}).url == BY_PASSWORD
    assert client.get(BY_PASSWORD).status_code == 200


def test_the_password_opens_the_door_and_is_an_own_factor(client, bekir):
    assert sign_in_by_password(client, bekir.email).url == "/themen/"
    assert client.session[OWN_FACTOR_KEY]


def test_a_wrong_password_and_an_unknown_address_read_alike(client, bekir):
    texts = [
        client.post(BY_PASSWORD, {"login": address, "password": "falsch falsch"}).content.decode()
        for address in (bekir.email, "niemand@beispiel.example")
    ]
    assert all("passen nicht zusammen" in text for text in texts)


def test_the_password_of_a_function_mailbox_is_nobodys_own(client, bekir):
    bekir.is_shared_mailbox = True
    bekir.save()
    sign_in_by_password(client, bekir.email)
    assert not client.session[OWN_FACTOR_KEY]


def test_staff_without_a_device_are_led_to_setting_one_up_and_see_nothing_before(client, anna):
    sign_in_by_password(client, anna.email)
    led = client.get("/themen/")
    assert led.status_code == 302
    assert led.url.startswith("/konto/zweiter-faktor/einrichten/")


def set_up_device(client):
    page = client.get("/konto/zweiter-faktor/einrichten/", follow=True)
    if page.request["PATH_INFO"] == "/konto/bestaetigen/":
        client.post("/konto/bestaetigen/?next=/konto/zweiter-faktor/einrichten/", {"password": PASSWORD})
        page = client.get("/konto/zweiter-faktor/einrichten/")
    secret = page.context["form"].secret
    return client.post("/konto/zweiter-faktor/einrichten/", {"code": totp_code(secret)})


def totp_code(secret):
    return totp.format_hotp_value(totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time()))))


def test_setting_up_a_device_opens_the_session_and_gives_recovery_codes(
    client, anna, django_capture_on_commit_callbacks
):
    sign_in_by_password(client, anna.email)
    with django_capture_on_commit_callbacks(execute=True):
        done = set_up_device(client)
    assert done.url == "/konto/zweiter-faktor/codes/"
    assert client.session[SECOND_FACTOR_KEY]
    page = client.get(done.url).content.decode()
    assert page.count("<code>") == 10
    assert "Wiederherstellungscodes" in page
    assert OutboxMail.objects.filter(template="accounts/second_factor_on").count() == 1


def test_with_a_device_signing_in_asks_for_its_code(client, anna):
    sign_in_by_password(client, anna.email)
    set_up_device(client)
    secret = Authenticator.objects.get(user=anna, type="totp").wrap().instance.data["secret"]
    other = Client()
    asked = sign_in_by_password(other, anna.email)
    assert asked.url == "/konto/anmelden/zweiter-faktor/"
    assert other.get("/konto/").status_code == 302
    wrong = other.post(asked.url, {"code": "000000"})
    assert "Dieser Code stimmt nicht" in wrong.content.decode()
    from django.core.cache import cache  # noqa: PLC0415 - a code used once counts as used for its half minute

    cache.clear()
    assert other.post(asked.url, {"code": totp_code(secret)}).status_code == 302
    assert other.session[SECOND_FACTOR_KEY]
    assert other.session[OWN_FACTOR_KEY]


def test_a_recovery_code_gets_in_once(client, anna):
    sign_in_by_password(client, anna.email)
    set_up_device(client)
    code = Authenticator.objects.get(user=anna, type="recovery_codes").wrap().get_unused_codes()[0]
    for opens in (True, False):
        other = Client()
        sign_in_by_password(other, anna.email)
        other.post("/konto/anmelden/zweiter-faktor/", {"code": code})
        assert (other.get("/konto/").status_code == 200) is opens


def test_of_a_mailbox_of_several_a_person_is_chosen_before_anything_is_shown(client, rathaus):
    sign_in_by_code(client, rathaus.email)
    led = client.get("/themen/")
    assert led.url == "/konto/person/?next=%2Fthemen%2F"
    page = client.get(led.url).content.decode()
    assert "Clara Linde" in page
    assert "Paul Pfad" in page
    assert client.post("/konto/person/", {"person": 1, "next": "/themen/"}).status_code == 200
    assert client.post("/konto/person/", {"person": 4, "next": "/themen/"}).url == "/themen/"
    assert client.session[PERSON_KEY] == 4


def test_the_password_of_a_mailbox_of_several_is_nobodys_own(client, rathaus):
    sign_in_by_password(client, rathaus.email)
    client.post("/konto/person/", {"person": 3})
    assert not client.session[OWN_FACTOR_KEY]


def test_a_foreign_address_to_go_on_to_is_ignored(client, rathaus):
    sign_in_by_code(client, rathaus.email)
    assert client.post("/konto/person/", {"person": 3, "next": "https://boese.example/"}).url == "/heute/"


def test_a_mailbox_without_person_is_told_whom_to_ask(client, mailboxes, bekir):
    mailboxes.clear()
    sign_in_by_code(client, bekir.email)
    page = client.get("/konto/person/").content.decode()
    assert "gehört noch niemand" in page


def test_signing_out_everywhere_ends_every_session(client, bekir):
    other = Client()
    for one in (client, other):
        sign_in_by_password(one, bekir.email)
    assert SignIn.objects.filter(user=bekir).count() == 2
    client.post("/konto/sitzungen/beenden/")
    assert [one.get("/konto/").status_code for one in (client, other)] == [302, 302]
    assert not SignIn.objects.filter(user=bekir).exists()


def test_one_session_can_be_ended_and_never_one_of_somebody_else(client, bekir, rathaus):
    other, stranger = Client(), Client()
    for one in (client, other):
        sign_in_by_password(one, bekir.email)
    sign_in_by_password(stranger, rathaus.email)
    theirs = SignIn.objects.get(user=rathaus)
    assert client.post(f"/konto/sitzungen/{theirs.pk}/beenden/").status_code == 404
    mine = SignIn.objects.get(session_key=other.session.session_key)
    assert client.post(f"/konto/sitzungen/{mine.pk}/beenden/").status_code == 302
    assert other.get("/konto/").status_code == 302
    assert client.get("/konto/").status_code == 200
    assert Session.objects.filter(session_key=theirs.session_key).exists()


def test_sessions_are_seen_by_their_own_mailbox_alone(client, bekir, rathaus):
    sign_in_by_password(client, bekir.email)
    sign_in_by_password(Client(), rathaus.email)
    assert SignIn.objects.count() == 2
    own = Actor(kind="person", user_id=bekir.pk)
    assert [one.user for one in SignIn.objects.visible_to(own)] == [bekir]
    for nobody in (Actor.anonymous(), Actor.system("test"), Actor.link(name="Brief", scopes=("matter:1",))):
        assert not SignIn.objects.visible_to(nobody).exists()


def test_the_list_of_sessions_names_the_device_and_no_address(client, bekir):
    client.post(
        BY_PASSWORD,
        {"login": bekir.email, "password": PASSWORD},
        headers={"user-agent": "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0"},
    )
    page = client.get("/konto/").content.decode()
    assert "Firefox · Windows" in page
    assert "127.0.0.1" not in page


def test_a_forgotten_password_is_replaced_in_a_session_begun_with_a_code(client, bekir):
    sign_in_by_code(client, bekir.email)
    assert client.post("/konto/passwort/vergessen/").url == "/konto/passwort/setzen/"
    new = {"password1": "ein anderer Satz 7 Bäume", "password2": "ein anderer Satz 7 Bäume"}
    assert client.post("/konto/passwort/setzen/", new).url == "/konto/"
    bekir.refresh_from_db()
    assert bekir.check_password("ein anderer Satz 7 Bäume")
    assert OutboxMail.objects.filter(template="accounts/password_changed").exists()


def test_without_a_code_a_forgotten_password_stays(client, bekir):
    sign_in_by_password(client, bekir.email)
    client.post("/konto/passwort/vergessen/")
    bekir.refresh_from_db()
    assert bekir.check_password(PASSWORD)


def test_nobody_can_sign_up(client):
    assert client.get("/konto/eintragen/").url == "/konto/anmelden/"
    client.post("/konto/eintragen/", {"email": "neu@beispiel.example", "password1": PASSWORD})
    assert not User.objects.filter(email="neu@beispiel.example").exists()


def test_every_page_of_the_account_asks_to_sign_in_first(client):
    for path in (
        "",
        "person/",
        "passwort/",
        "passwort/setzen/",
        "zweiter-faktor/einrichten/",
        "zweiter-faktor/codes/",
    ):
        answer = client.get(f"/konto/{path}")
        assert answer.status_code == 302, path
        assert answer.url.startswith("/konto/anmelden/"), path


def test_sessions_that_ran_out_leave_nothing_behind(client, bekir):
    sign_in_by_password(client, bekir.email)
    with clock.at(clock.now() + timedelta(days=2)):
        assert clear_ended_sessions(actor=Actor.system("test")) == 1
    assert not Session.objects.exists()
    assert not SignIn.objects.exists()

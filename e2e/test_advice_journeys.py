"""The main job in a real browser: asking without account, answering through the mail's link, advising, closing."""

import re
from typing import Any

from gemeindenetz.advice.models import AdviceRequest, Case, Entry
from gemeindenetz.core import outbox_sending
from gemeindenetz.network.tests.personas import World

LINK = re.compile(r"https?://\S+/beratung/\S+")


def path_in_mail(mailbox: Any, address: str) -> str:
    """Send what waits and return the path of the link in the newest mail to the address."""
    outbox_sending.send_due()
    links = LINK.findall(mailbox.text(mailbox.to(address)[-1]))
    return "/beratung/" + links[-1].split("/beratung/", 1)[1]


def ask(page: Any) -> None:
    page.get_by_label("Was bewegt Sie?").fill("Unser letzter Laden hat geschlossen. Wer trägt ein Dorfcafé?")
    page.locator("#id_place").fill("Musterbach")
    page.get_by_label("Ihr Name").fill("Lena Linse")
    page.get_by_label("Ihre E-Mail-Adresse").fill("lena@rathaus.example")
    page.get_by_role("button", name="Prüfen und sehen, wer es liest").click()


def test_clerk_without_account_asks_confirms_reads_and_answers_through_the_mails_link(
    world: World, open_as: Any, mailbox: Any, accessible: Any
) -> None:
    page = open_as(None, "/beratung/anfrage/", javascript=False, phone=True)
    ask(page)
    assert "Anna Amsel" in page.content()
    page.get_by_role("button", name="Anfrage senden").click()
    page.goto(path_in_mail(mailbox, "lena@rathaus.example"))
    page.get_by_role("button", name="Anfrage bestätigen").click()
    assert "Antwort bis" in page.content()

    adviser = open_as(world.anna, "/heute/")
    accessible(adviser)
    adviser.get_by_role("button", name="Übernehmen").first.click()
    accessible(adviser)
    adviser.get_by_label("Nachricht", exact=True).fill("Gern, zwei Gemeinden haben das geschafft.")
    adviser.get_by_role("button", name="An Musterbach senden").click()

    page.goto(path_in_mail(mailbox, "lena@rathaus.example"))
    assert "zwei Gemeinden haben das geschafft" in page.content()
    accessible(open_as(None, page.url.removeprefix(page.url.split("/beratung/")[0])))
    page.get_by_label("Nachricht", exact=True).fill("Danke, welche?")
    page.get_by_role("button", name="An Anna Amsel senden").click()
    assert Entry.objects.filter(body="Danke, welche?", author_side="town").exists()


def test_adviser_notes_a_call_records_a_talk_answers_and_closes(
    world: World, open_as: Any, accessible: Any
) -> None:
    page = open_as(world.anna, "/beratung/anruf/", phone=True)
    accessible(page)
    page.get_by_role("combobox", name="Gemeinde oder Kreis").fill("Lindenried")
    page.get_by_label("Wer fragt?").fill("Frau Ott")
    page.get_by_label("Worum geht es?").fill("Wie fangen wir Jugendbeteiligung an?")
    page.get_by_role("button", name="Notieren und übernehmen").click()
    page.get_by_role("link", name="Gespräch, Anruf, Termin oder Beschluss festhalten").click()
    accessible(page)
    page.get_by_label("Was wurde besprochen?").fill("Frau Ott lädt zum Jugendforum ein.")
    page.get_by_role("button", name="Festhalten").click()
    page.get_by_role("link", name="Abschließen").click()
    accessible(page)
    page.get_by_label("Frage beantwortet").check()
    page.get_by_label("Worum ging es?").fill("Jugendbeteiligung.")
    page.get_by_label("Was kam dabei heraus?").fill("Ein Jugendforum findet statt.")
    page.get_by_label("Was bleibt offen?").fill("Nichts.")
    page.get_by_role("button", name="Abschließen").click()
    case = Case.objects.get()
    assert (case.state, case.organisation_id) == ("closed", world.lindenried.pk)


def test_county_contact_asks_in_the_counties_network(world: World, open_as: Any, accessible: Any) -> None:
    page = open_as(world.karim, "/beratung/anfrage/")
    accessible(page)
    page.get_by_label("Was bewegt Sie?").fill("Wie koordinieren wir Quartiersarbeit im Kreis?")
    page.get_by_role("button", name="Anfrage senden").click()
    assert "Karla Kiefer" in page.content()
    assert AdviceRequest.objects.get().service == world.kreisberatung


def test_only_me_is_opened_by_the_code_word_alone(world: World, open_as: Any, mailbox: Any) -> None:
    page = open_as(None, "/beratung/anfrage/")
    page.get_by_label("Nur ich").check()
    ask(page)
    page.get_by_label("Kennwort für diesen Vorgang").fill("Sonnenblume")
    page.get_by_role("button", name="Anfrage senden").click()
    page.goto(path_in_mail(mailbox, "lena@rathaus.example"))
    page.get_by_role("button", name="Anfrage bestätigen").click()
    open_as(world.anna, "/heute/").get_by_role("button", name="Übernehmen").first.click()
    page.goto(path_in_mail(mailbox, "lena@rathaus.example"))
    assert "Dorfcafé" not in page.content()
    page.get_by_label("Ihr Kennwort").fill("Sonnenblume")
    page.get_by_role("button", name="Öffnen").click()
    assert "Dorfcafé" in page.content()

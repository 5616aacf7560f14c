"""More than 150 real-shaped mails: each lands where a person would expect, none is lost, none goes round."""

from datetime import timedelta

import pytest

from gemeindenetz.advice.actions.write_entry import Draft, post_message
from gemeindenetz.advice.models import Audience, Entry
from gemeindenetz.advice.queries.mail_addresses import adviser_address, reply_address
from gemeindenetz.advice.tests.factories import party_actor, say, web_case
from gemeindenetz.advice.tests.mail_corpus.letters import ASIDE, PARKED, PLACED, Known, Letter, letters
from gemeindenetz.core import clock
from gemeindenetz.core.intake import processing
from gemeindenetz.core.intake.receiving import receive_raw
from gemeindenetz.core.models import IncomingMail, OutboxMail
from gemeindenetz.network.models import Person

PAUSE = timedelta(minutes=4)


@pytest.fixture
def known(world, settings):
    settings.MAIL_REPLY_DOMAIN = "mail.netz.example"
    Person.objects.filter(pk=world.anna.pk).update(email="anna@institut.example")
    world.anna.refresh_from_db()
    case = web_case(world)
    say(world, case, "Haben Sie schon Räume im Blick?")
    say_as_town(case)
    sent = OutboxMail.objects.filter(cause_kind="case")
    party = case.parties.get()
    lena = list(sent.filter(recipient="lena@rathaus.example").order_by("pk"))
    return Known(
        number=case.number,
        reply=reply_address(party),
        adviser_reply=adviser_address(case, world.anna.pk),
        adviser_internal=adviser_address(case, world.anna.pk, internal=True),
        to_lena=lena[-1].message_id,
        to_anna=sent.filter(recipient="anna@institut.example").last().message_id,
        bounce=lena[0].message_id,
    )


def say_as_town(case):
    party = case.parties.get()
    post_message(actor=party_actor(party), case=case, draft=Draft("Noch eine Frage"), party=party)


def take_in(letter: Letter) -> IncomingMail:
    received = receive_raw([letter.raw], source="test", envelope_from=letter.envelope_from, recipients=letter.to)
    processing.process_waiting()
    return IncomingMail.objects.get(pk=received.mail.pk)


def problems_of(letter: Letter, before: int) -> list[str]:
    mail = take_in(letter)
    found = []
    if (mail.state, mail.reason) != (letter.state, letter.reason):
        found.append(f"{letter.name}: {mail.state}/{mail.reason} instead of {letter.state}/{letter.reason} {mail.detail}")
    entry = Entry.objects.filter(pk__gt=before).order_by("-pk").first()
    if letter.state == PLACED and letter.reason != "auto_reply":
        if entry is None:
            return [*found, f"{letter.name}: no entry"]
        if letter.says not in entry.body:
            found.append(f"{letter.name}: {letter.says!r} is not in {entry.body!r}")
        found += [f"{letter.name}: {text!r} in {entry.body!r}" for text in letter.hides if text in entry.body]
        names = [link.file.name for link in entry.files.all()]
        if letter.files != len(names) or (letter.kept and names != letter.kept):
            found.append(f"{letter.name}: files {names}")
        internal = letter.name.startswith("internal")
        if (entry.audience == Audience.TEAM) != internal:
            found.append(f"{letter.name}: audience {entry.audience}")
    elif letter.state in (PARKED, ASIDE) and entry is not None and "bounce" not in letter.name:
        found.append(f"{letter.name}: an entry was written: {entry.body!r}")
    return found


@pytest.mark.django_db
def test_every_letter_lands_where_a_person_would_expect(known):
    corpus = list(letters(known))
    assert len(corpus) >= 150
    assert len({letter.name for letter in corpus}) == len(corpus)
    moment, problems = clock.now(), []
    for letter in corpus:
        moment += PAUSE
        with clock.at(moment):
            before = Entry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
            problems += problems_of(letter, before)
    assert not problems, "\n".join(problems)
    assert IncomingMail.objects.count() == len(corpus)


@pytest.mark.django_db
def test_every_letter_twice_does_no_harm(known):
    moment = clock.now()
    some = [letter for number, letter in enumerate(letters(known)) if number % 7 == 0]
    for letter in some:
        moment += PAUSE
        with clock.at(moment):
            first = take_in(letter)
            state = (Entry.objects.count(), OutboxMail.objects.count(), IncomingMail.objects.count())
            again = receive_raw([letter.raw], source="another way", recipients=letter.to)
            assert not again.is_new
            assert again.mail.pk == first.pk
            assert not processing.process(first.pk)
            assert (Entry.objects.count(), OutboxMail.objects.count(), IncomingMail.objects.count()) == state

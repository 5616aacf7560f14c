"""What others may learn from a matter: three lines at closing, the town's decision without account, reflections, drafts."""

import pytest
from django.urls import reverse

from gemeindenetz.advice.actions.learn_from_case import (
    LineMissing,
    ThreeLines,
    draft_example,
    keep_lesson,
    reflect_on_case,
)
from gemeindenetz.advice.actions.move_case import Closing, close_case, move_case
from gemeindenetz.advice.actions.next_steps import change_step, propose_step
from gemeindenetz.advice.models import Case, Entry
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.tests.factories import open_case, party_actor, sign_in, web_case
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_registry import mail_template
from gemeindenetz.core.outbox_rendering import RenderedMail, render
from gemeindenetz.library import actions as library
from gemeindenetz.library.actions.publish_example import AudienceNotOffered, Readers
from gemeindenetz.library.actions.record_finding import Lesson, SaysNothing
from gemeindenetz.library.actions.write_example import Telling
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.network.tests.personas import actor_of

LINES = ThreeLines("Erst zuhören, dann planen", worked="Gespräche am Gartenzaun", did_not_work="Die Halle blieb leer")
FORM = {
    "outcome": "implemented",
    "occasion": "Ein Dorfcafé",
    "result": "Es hat geöffnet",
    "open_points": "Nichts",
    "shared": "on",
    "worked": LINES.worked,
    "did_not_work": LINES.did_not_work,
    "others": LINES.others,
}


def closing(**fields) -> Closing:
    return Closing("implemented", "Ein Dorfcafé", "Es hat geöffnet", "Nichts", **fields)


def closed(world, **fields) -> Case:
    """A matter of somebody without account, closed with three lines, its people asked."""
    values = {"lines": LINES, "asks_town": True, **fields}
    return close_case(actor=actor_of(world.anna), case=web_case(world), closing=closing(**values))


def told_url(case: Case, entry, kind: str = "erkenntnis") -> str:
    party = case.parties.get(is_requester=True)
    return reverse("advice:link_told", args=[token_for(party), kind, entry.public_id])


def rendered(mail: OutboxMail) -> RenderedMail:
    return render(mail, dict(mail_template(mail.template).context(mail.data, mail)))


def mails(template: str):
    return OutboxMail.objects.filter(template=template)


def test_three_lines_at_closing_become_a_finding_of_the_team(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    page = client.get(reverse("advice:case_close", args=[case.public_id])).content.decode()
    assert "Drei Zeilen, freiwillig" in page
    client.post(reverse("advice:case_close", args=[case.public_id]), FORM)
    finding = Finding.objects.get()
    assert (finding.title, finding.state, finding.organisation) == (LINES.others, "internal", world.musterbach)
    assert mails("advice/new_entry").exists()
    assert not mails("advice/may_be_told").exists()


def test_closing_without_the_lines_keeps_nothing(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    client.post(
        reverse("advice:case_close", args=[case.public_id]),
        {**FORM, "worked": "", "did_not_work": "", "others": "", "asks_town": "on"},
    )
    case.refresh_from_db()
    assert case.state == "closed"
    assert not Finding.objects.exists()


def test_a_half_lesson_is_refused_and_nothing_typed_is_lost(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    page = client.post(
        reverse("advice:case_close", args=[case.public_id]), {**FORM, "others": ""}
    ).content.decode()
    assert "in einem Satz, was andere wissen sollten" in page
    assert LINES.worked in page
    case.refresh_from_db()
    assert case.is_open
    with pytest.raises(LineMissing):
        keep_lesson(actor=actor_of(world.anna), case=case, lines=ThreeLines("", worked="x"))
    with pytest.raises(SaysNothing):
        keep_lesson(actor=actor_of(world.anna), case=case, lines=ThreeLines("Ein Satz"))


def test_asked_at_closing_the_town_gets_one_mail_with_outcome_question_and_link(world):
    case = closed(world)
    assert not mails("advice/new_entry").filter(cause_id=case.pk).exists()
    mail = mails("advice/may_be_told").get()
    text = rendered(mail).text
    assert "Es hat geöffnet" in text
    assert LINES.others in text
    assert "/weitersagen/erkenntnis/" in text
    assert Entry.objects.filter(case=case, kind="system", body__contains=LINES.others).exists()


def test_in_a_matter_of_only_me_the_mail_says_nothing_of_it(world):
    case = web_case(world, only_me=True, secret="Sonnenblume")
    close_case(
        actor=actor_of(world.anna), case=case, closing=closing(lines=LINES, asks_town=True)
    )
    mail = rendered(mails("advice/may_be_told").get())
    for word in (LINES.others, "Gartenzaun", "Dorfcafé", case.title):
        assert word not in mail.text + mail.subject


def test_the_town_sees_what_others_would_see_and_releases_without_account(client, world):
    case = closed(world)
    finding = Finding.objects.get()
    address = told_url(case, finding)
    page = client.get(address).content.decode()
    assert "So würden es andere sehen" in page
    assert "Eine Kommune in" in page
    assert "weniger als fünf" in page
    look = client.post(address, {"answer": "look", "audience": "public", "is_named": "on"}).content.decode()
    assert "Musterbach" in look
    assert "Alle, auch ohne Anmeldung" in look
    client.post(address, {"answer": "yes", "audience": "public", "voice": "Jederzeit wieder."})
    finding.refresh_from_db()
    assert (finding.state, finding.scope, finding.is_anonymous) == ("released", "public", True)
    assert finding.released_by == "Lena Linse"
    reader = client.get(reverse("library:finding", args=[finding.public_id])).content.decode()
    assert LINES.others in reader
    assert "Jederzeit wieder." in reader
    assert "Musterbach" not in reader
    assert case.number not in reader
    assert mails("advice/town_replied").filter(cause_id=case.pk).exists()


def test_the_town_refuses_or_leaves_it_for_later_and_nobody_outside_learns_of_it(client, world):
    case = closed(world)
    finding = Finding.objects.get()
    answer = client.post(told_url(case, finding), {"answer": "later"}, follow=True).content.decode()
    assert "Darf das erzählt werden?" in answer
    finding.refresh_from_db()
    assert finding.state == "asked"
    client.post(told_url(case, finding), {"answer": "no"})
    finding.refresh_from_db()
    assert (finding.state, finding.scope) == ("refused", "")
    assert client.get(reverse("library:finding", args=[finding.public_id])).status_code == 404


def test_what_was_released_is_taken_back_through_the_same_link(client, world):
    case = closed(world)
    finding = Finding.objects.get()
    client.post(told_url(case, finding), {"answer": "yes", "audience": "public"})
    assert "Zurücknehmen" in client.get(told_url(case, finding)).content.decode()
    client.post(told_url(case, finding), {"answer": "back"})
    finding.refresh_from_db()
    assert (finding.state, finding.scope) == ("withdrawn", "")


def test_a_choice_nobody_offers_is_a_message_and_changes_nothing(client, world):
    case = closed(world)
    finding = Finding.objects.get()
    answer = client.post(told_url(case, finding), {"answer": "yes", "audience": "team", "public_from": "gestern"})
    assert answer.status_code == 422
    finding.refresh_from_db()
    assert finding.state == "asked"
    past = client.post(told_url(case, finding), {"answer": "yes", "audience": "members", "public_from": "01.01.2020"})
    assert "Dieser Tag ist vorbei" in past.content.decode()


def test_a_link_of_another_matter_does_not_open_the_question(client, world):
    case = closed(world)
    finding = Finding.objects.get()
    other = web_case(world, email="otto@rathaus.example")
    address = reverse(
        "advice:link_told", args=[token_for(other.parties.get(is_requester=True)), "erkenntnis", finding.public_id]
    )
    assert client.get(address).status_code == 404
    assert client.get(told_url(case, finding).replace("erkenntnis", "unsinn")).status_code == 404


def test_the_team_may_not_decide_for_the_town(client, world):
    case = closed(world)
    sign_in(client, world.anna)
    address = reverse("advice:case_told", args=[case.public_id, "erkenntnis", Finding.objects.get().public_id])
    assert client.get(address).status_code == 403
    assert client.post(address, {"answer": "yes", "audience": "public"}).status_code == 403


def test_once_asked_the_lines_are_fixed_also_when_the_matter_is_closed_again(client, world):
    case = closed(world)
    anna = actor_of(world.anna)
    with pytest.raises(NotAllowed):
        keep_lesson(actor=anna, case=case, lines=LINES)
    move_case(actor=anna, case=case, move_name="reopen", reason="Noch eine Frage")
    sign_in(client, world.anna)
    page = client.get(reverse("advice:case_close", args=[case.public_id])).content.decode()
    assert "Was ging nicht?" not in page
    client.post(reverse("advice:case_close", args=[case.public_id]), FORM)
    case.refresh_from_db()
    assert case.state == "closed"
    assert Finding.objects.count() == 1


def test_the_three_lines_can_be_written_later_and_changed_until_asked(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    address = reverse("advice:case_lesson", args=[case.public_id])
    client.post(address, {"others": "Ein Satz", "worked": "Reden"})
    assert "Ein Satz" in client.get(address).content.decode()
    client.post(address, {"others": "Ein besserer Satz", "worked": "Reden", "asks_town": "on"})
    finding = Finding.objects.get()
    assert (finding.title, finding.state) == ("Ein besserer Satz", "asked")
    assert client.get(address).status_code == 403
    page = client.get(reverse("advice:case", args=[case.public_id])).content.decode()
    assert "wartet auf die Freigabe" in page


def test_a_reflection_stays_with_the_team_and_stands_on_its_page(client, world):
    case = open_case(world)
    sign_in(client, world.anna)
    address = reverse("advice:case_reflection", args=[case.public_id])
    words = {"title": "Wir fragten zu spät nach dem Rat", "worked": "Zu zweit fahren", "theory": "Arnstein 1969"}
    answer = client.post(address, words, follow=True)
    assert "Wir fragten zu spät nach dem Rat" in answer.content.decode()
    assert "Arnstein 1969" in answer.content.decode()
    finding = Finding.objects.get()
    assert (finding.kind, finding.state, finding.is_anonymous) == ("reflection", "internal", True)
    page = client.get(reverse("library:finding", args=[finding.public_id])).content.decode()
    assert case.number in page
    for name in ("bekir", "dana", "hanna", "ingo", "emil"):
        client.logout()
        sign_in(client, getattr(world, name))
        assert client.get(reverse("library:finding", args=[finding.public_id])).status_code == 404
        shown = client.get(reverse("library:reflections"))
        assert shown.status_code in {200, 404}
        assert "zu spät" not in shown.content.decode()


def test_a_reflection_of_a_matter_is_released_by_its_people_and_never_with_a_name(client, world):
    case = web_case(world)
    anna = actor_of(world.anna)
    first = reflect_on_case(actor=anna, case=case, lesson=Lesson("Zu spät gefragt", worked="Zu zweit"))
    second = reflect_on_case(actor=anna, case=case, lesson=Lesson("Zu früh geplant", worked="Zu dritt"))
    assert first.pk != second.pk
    library.ask_release(actor=anna, finding=first)
    page = client.get(told_url(case, first)).content.decode()
    assert "mit dem Namen unserer" not in page
    client.post(told_url(case, first), {"answer": "yes", "audience": "public", "is_named": "on"})
    first.refresh_from_db()
    assert (first.state, first.is_anonymous) == ("released", True)


def test_a_closed_matter_gives_a_filled_draft_only_the_team_sees(client, world):
    case = web_case(world)
    anna = actor_of(world.anna)
    step = propose_step(actor=anna, case=case, text="Räume im Schulhaus ansehen")
    change_step(actor=anna, step=step, state="done")
    with pytest.raises(NotAllowed):
        draft_example(actor=anna, case=case)
    close_case(actor=anna, case=case, closing=closing(lines=LINES))
    sign_in(client, world.anna)
    address = reverse("advice:case_example", args=[case.public_id])
    page = client.post(address, follow=True).content.decode()
    assert "Es hat geöffnet" in page
    assert "Räume im Schulhaus ansehen" in page
    client.post(address)
    example = PracticeExample.objects.get()
    assert (example.occasion, example.pitfalls, example.state) == ("Ein Dorfcafé", LINES.did_not_work, "draft")
    for name in ("bekir", "ingo", "dana", "emil"):
        client.logout()
        sign_in(client, getattr(world, name))
        assert client.get(reverse("library:example_draft", args=[example.public_id])).status_code == 404


def test_the_example_goes_out_only_with_the_towns_yes_and_to_no_more_readers_than_it_agreed_to(client, world):
    case = closed(world, lines=ThreeLines(), asks_town=False)
    anna = actor_of(world.anna)
    example = draft_example(actor=anna, case=case)
    library.write_example(actor=anna, example=example, telling=Telling({"gist": "Ein Café im Schulhaus"}))
    library.ask_consent(actor=anna, example=example)
    mail = rendered(mails("advice/may_be_told").get()).text
    assert "mit dem Namen Ihrer" in mail
    address = told_url(case, example, kind="praxisbeispiel")
    assert "Ein Café im Schulhaus" in client.get(address).content.decode()
    client.post(address, {"answer": "yes"})
    example.refresh_from_db()
    assert (example.consent_state, example.consent_by) == ("given", "Lena Linse")
    with pytest.raises(AudienceNotOffered):
        library.submit_example(actor=anna, example=example, readers=Readers(Audience.PUBLIC))
    out = library.submit_example(actor=anna, example=example, readers=Readers(Audience.MEMBERS))
    assert out.state == "published"
    client.post(address, {"answer": "no"})
    example.refresh_from_db()
    assert (example.state, example.scope) == ("withdrawn", "")


def test_nobody_else_may_keep_reflect_or_draft(world):
    case = web_case(world)
    outsiders = [actor_of(world.clara), actor_of(world.dana), actor_of(world.ingo), actor_of(world.hanna), Actor.anonymous()]
    for actor in outsiders:
        with pytest.raises(NotVisible):
            keep_lesson(actor=actor, case=case, lines=LINES)
        with pytest.raises(NotVisible):
            draft_example(actor=actor, case=case)
    town = party_actor(case.parties.get(is_requester=True))
    with pytest.raises(NotAllowed):
        keep_lesson(actor=town, case=case, lines=LINES)
    with pytest.raises(NotAllowed):
        reflect_on_case(actor=town, case=case, lesson=Lesson("x", worked="y"))

"""Circulars: exactly who gets them, once, with the rights of the moment; stopped, they stay."""

from datetime import timedelta

import pytest
from django.conf import LazySettings

from gemeindenetz.circulars.actions.send_circulars import send_due
from gemeindenetz.circulars.actions.subscribe import (
    confirm_subscription,
    forget_unconfirmed,
    subscribe,
    unsubscribe,
)
from gemeindenetz.circulars.actions.write_circular import (
    InPast,
    MovedOn,
    NobodyToWriteTo,
    UnknownAudience,
    change_circular,
    plan_circular,
    send_on_trial,
    stop_circular,
    write_circular,
)
from gemeindenetz.circulars.models import Circular, CircularState, Refusal, Subscription
from gemeindenetz.circulars.queries.audience import audience_of, choices_for
from gemeindenetz.circulars.queries.links import (
    Mailbox,
    confirm_token,
    mailbox_of,
    subscription_of,
    unsubscribe_token,
)
from gemeindenetz.circulars.queries.pages import gazette_text
from gemeindenetz.circulars.tests.factories import BODY, SUBJECT, content, draft, planned, sent, subscriber
from gemeindenetz.core import clock, outbox_rendering, outbox_sending
from gemeindenetz.core.errors import NotAllowed, NotVisible
from gemeindenetz.core.models import MailState, OutboxMail, Rhythm, SavedView
from gemeindenetz.core.outbox_registry import Withdrawn, mail_template
from gemeindenetz.core.outbox_timing import Choice, Whose, choose
from gemeindenetz.core.saved_views import save_view
from gemeindenetz.core.tests.mail_server import mail_server
from gemeindenetz.network.models import Organisation, Role, Seat
from gemeindenetz.network.tests.personas import GEORG, World, actor_of, add_person, add_seat

pytestmark = pytest.mark.django_db
CIRCULAR = "circulars/circular"
CITIZEN = "birgit@anderswo.example"


@pytest.fixture(autouse=True)
def server(settings: LazySettings) -> None:
    settings.SMTP_URL = "smtp://127.0.0.1:9"


def recipients() -> list[str]:
    return sorted(OutboxMail.objects.filter(template=CIRCULAR).values_list("recipient", flat=True))


def shown(world: World, circular: Circular) -> list[str]:
    return sorted(one.address for one in audience_of(circular, actor=actor_of(world.dana)).recipients)


def test_contacts_of_all_members_get_it_once_and_nobody_else(world: World) -> None:
    circular = sent(world)
    assert recipients() == sorted([world.bekir.email, world.clara.email])
    assert circular.state == CircularState.SENT
    assert send_due() == 0
    assert len(recipients()) == 2
    assert set(OutboxMail.objects.filter(template=CIRCULAR).values_list("scope", flat=True)) == {circular.scope}


def test_a_saved_view_of_the_list_of_members_is_an_audience(world: World) -> None:
    dana = actor_of(world.dana)
    save_view(actor=dana, listing="network.mitglieder", name="Nur Musterbach", query="q=Musterbach")
    save_view(actor=dana, listing="advice.cases", name="Beratungen", query="")
    offered = {one.label: one for one in choices_for(dana)}
    assert not [label for label in offered if "Beratungen" in label]
    view = next(one for label, one in offered.items() if "Nur Musterbach" in label)
    circular = draft(world, listing=view.listing, query=view.query, audience_name=view.label)
    assert shown(world, circular) == [world.bekir.email]
    # What was chosen stays chosen, whatever becomes of the view.
    SavedView.objects.all().delete()
    plan_circular(actor=dana, circular=circular)
    send_due()
    assert recipients() == [world.bekir.email]


def test_views_of_others_are_not_offered(world: World) -> None:
    save_view(actor=actor_of(world.anna), listing="network.mitglieder", name="Von Anna", query="")
    assert not [one for one in choices_for(actor_of(world.dana)) if "Von Anna" in one.label]


def test_who_stands_on_the_list_is_looked_up_when_it_goes_out(world: World) -> None:
    circular = planned(world)
    Seat.objects.filter(person=world.clara).delete()
    add_seat(add_person("Kim", "Neu"), world.lindenried, Role.CONTACT)
    send_due()
    assert recipients() == sorted([world.bekir.email, "kim.neu@beispiel.example"])
    circular.refresh_from_db()
    assert circular.sent_at is not None


def test_whoever_planned_it_must_still_work_at_the_office(world: World) -> None:
    circular = planned(world)
    Seat.objects.filter(person=world.dana).delete()
    assert send_due() == 0
    circular.refresh_from_db()
    assert (circular.state, recipients()) == (CircularState.STOPPED, [])
    assert "Geschäftsstelle" in circular.remark


def test_a_mailbox_shared_by_several_gets_it_once(world: World) -> None:
    add_seat(world.bekir, world.lindenried, Role.CONTACT)
    assert shown(world, draft(world)) == sorted([world.bekir.email, world.clara.email])
    sent(world)
    assert len(recipients()) == len(set(recipients())) == 2


def test_mayors_are_asked_for_by_name_of_their_function(world: World) -> None:
    circular = draft(world, to_contacts=False, to_mayors=True)
    assert shown(world, circular) == [world.ingo.email]


def test_partners_of_the_directory_are_an_audience(world: World) -> None:
    Organisation.objects.filter(pk=world.initiative.pk).update(email="post@initiative.example")
    circular = draft(world, listing="network.partners")
    assert shown(world, circular) == ["post@initiative.example"]
    plan_circular(actor=actor_of(world.dana), circular=circular)
    send_due()
    mail = OutboxMail.objects.get(template=CIRCULAR)
    assert mail_template(mail.template).context(mail.data, mail)["subject"] == SUBJECT
    # Who works there the office may not look up, so it is not written to.
    Organisation.objects.filter(pk=world.initiative.pk).update(email="")
    assert shown(world, circular) == []


def test_the_wish_for_no_notices_and_unsubscribing_are_respected_and_named(world: World) -> None:
    choose(actor=actor_of(world.bekir), whose=Whose(world.bekir.pk, ""), choice=Choice(Rhythm.NEVER))
    unsubscribe(actor=GEORG, mailbox=Mailbox(world.gemeindenetzwerk, world.clara.email))
    audience = audience_of(draft(world), actor=actor_of(world.dana))
    assert audience.recipients == ()
    assert {(one.name, str(one.reason)) for one in audience.left_out} == {
        (world.bekir.name, "Möchte keine Mitteilungen."),
        (world.clara.name, "Hat Rundschreiben abbestellt."),
    }
    with pytest.raises(NobodyToWriteTo):
        planned(world)


def test_somebody_who_unsubscribes_before_the_mail_leaves_gets_none(world: World) -> None:
    sent(world)
    mail = OutboxMail.objects.get(template=CIRCULAR, recipient=world.bekir.email)
    mailbox = mailbox_of(unsubscribe_token(world.gemeindenetzwerk.pk, mail.recipient))
    assert mailbox is not None
    unsubscribe(actor=GEORG, mailbox=mailbox)
    with pytest.raises(Withdrawn):
        mail_template(mail.template).context(mail.data, mail)


def test_places_of_which_nobody_is_known_are_named(world: World) -> None:
    Seat.objects.filter(person=world.clara).delete()
    audience = audience_of(draft(world), actor=actor_of(world.dana))
    assert [one.organisation for one in audience.left_out] == ["Lindenried"]


def test_subscribers_get_public_ones_only_after_they_confirmed(world: World) -> None:
    subscribe(actor=GEORG, network=world.gemeindenetzwerk, address=CITIZEN)
    public = {"is_public": True, "to_subscribers": True}
    assert CITIZEN not in shown(world, draft(world, **public))
    subscription = subscription_of(confirm_token(Subscription.objects.get(address=CITIZEN)))
    assert subscription is not None
    confirm_subscription(actor=GEORG, subscription=subscription)
    assert CITIZEN in shown(world, draft(world, **public))
    with pytest.raises(NobodyToWriteTo):
        draft(world, to_subscribers=True)
    assert CITIZEN not in shown(world, draft(world))


def test_asking_again_writes_one_mail_an_hour_and_tells_nobody_who_is_known(world: World) -> None:
    for _try in range(3):
        subscribe(actor=GEORG, network=world.gemeindenetzwerk, address=CITIZEN.upper())
    assert Subscription.objects.count() == 1
    assert OutboxMail.objects.filter(template="circulars/confirm", recipient=CITIZEN).count() == 1
    with clock.at(clock.now() + timedelta(days=8)):
        assert subscription_of(confirm_token(Subscription.objects.get())) is not None
        assert forget_unconfirmed() == 1
    assert not Subscription.objects.exists()


def test_unsubscribing_takes_the_address_away_and_subscribing_anew_takes_that_back(world: World) -> None:
    subscriber(world, CITIZEN)
    unsubscribe(actor=GEORG, mailbox=Mailbox(world.gemeindenetzwerk, CITIZEN))
    assert not Subscription.objects.filter(address=CITIZEN).exists()
    assert CITIZEN not in shown(world, draft(world, is_public=True, to_subscribers=True))
    subscriber(world, CITIZEN)
    assert not Refusal.objects.exists()
    assert CITIZEN in shown(world, draft(world, is_public=True, to_subscribers=True))


def test_stopping_takes_back_what_has_not_left(world: World) -> None:
    dana = actor_of(world.dana)
    circular = planned(world)
    assert stop_circular(actor=dana, circular=circular) == 0
    assert send_due() == 0
    circular.refresh_from_db()
    plan_circular(actor=dana, circular=change_circular(actor=dana, circular=circular, content=content()))
    send_due()
    circular.refresh_from_db()
    first = OutboxMail.objects.filter(template=CIRCULAR).order_by("pk")[0]
    OutboxMail.objects.filter(pk=first.pk).update(state=MailState.SENT)
    assert stop_circular(actor=dana, circular=circular) == 1
    circular.refresh_from_db()
    assert circular.state == CircularState.STOPPED
    assert OutboxMail.objects.get(recipient=world.clara.email, template=CIRCULAR).state != MailState.QUEUED
    with pytest.raises(NotAllowed):
        change_circular(actor=dana, circular=circular, content=content())


def test_what_was_decided_elsewhere_meanwhile_is_told(world: World) -> None:
    circular, dana = draft(world), actor_of(world.dana)
    plan_circular(actor=dana, circular=circular)
    with pytest.raises(MovedOn):
        change_circular(actor=dana, circular=circular, content=content(subject="Anders"))


def test_moments_behind_us_and_lists_of_matters_are_refused(world: World) -> None:
    with pytest.raises(InPast):
        plan_circular(actor=actor_of(world.dana), circular=draft(world), moment=clock.now() - timedelta(hours=1))
    with pytest.raises(UnknownAudience):
        draft(world, listing="advice.cases")


def test_a_planned_one_waits_for_its_moment_and_is_caught_up(world: World) -> None:
    dana = actor_of(world.dana)
    plan_circular(actor=dana, circular=draft(world), moment=clock.now() + timedelta(days=1))
    assert send_due() == 0
    with clock.at(clock.now() + timedelta(days=4)):
        assert send_due() == 1
        assert send_due() == 0


@pytest.mark.parametrize("name", ["anna", "bekir", "emil", "fatma", "hanna", "jule", "karim"])
def test_only_the_office_writes_and_sees_drafts(world: World, name: str) -> None:
    actor, circular = actor_of(getattr(world, name)), draft(world)
    with pytest.raises(NotAllowed):
        write_circular(actor=actor, network=world.gemeindenetzwerk, content=content())
    assert not Circular.objects.visible_to(actor).exists()
    for act in (
        lambda: plan_circular(actor=actor, circular=circular),
        lambda: send_on_trial(actor=actor, circular=circular, address=CITIZEN),
        lambda: stop_circular(actor=actor, circular=circular),
    ):
        with pytest.raises(NotVisible):
            act()


def test_it_arrives_with_one_click_to_unsubscribe_and_a_trial_is_marked(world: World, settings: LazySettings) -> None:
    with mail_server() as smtp:
        settings.SMTP_URL = smtp.url
        subscriber(world, CITIZEN)
        circular = sent(world, is_public=True, to_subscribers=True)
        send_on_trial(actor=actor_of(world.dana), circular=circular, address=world.dana.email)
        outbox_sending.send_due()
        taken = {message["To"].addresses[0].addr_spec: message for message in smtp.taken}
    mail = taken[CITIZEN]
    assert mail["Subject"] == f"Rundschreiben: {world.gemeindenetzwerk.name}" or mail["Subject"] == SUBJECT
    circulars = [one for one in smtp.taken if one["Subject"] == SUBJECT]
    assert len(circulars) == 3
    for one in circulars:
        assert one["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert "/abbestellen/" in one["List-Unsubscribe"]
        assert "/archiv/" in one.get_body(("plain",)).get_content()
    trial = taken[world.dana.email]
    assert trial["Subject"] == f"[Probe] {SUBJECT}"
    assert trial["List-Unsubscribe"] is None


def test_a_gazette_gets_the_words_of_public_circulars_and_nothing_else(world: World) -> None:
    subscriber(world, CITIZEN)
    circular = sent(world, is_public=True, to_subscribers=True)
    text = gazette_text(circular)
    assert SUBJECT in text
    assert BODY in text
    for address in (CITIZEN, world.bekir.email, world.clara.email, world.dana.name, circular.audience_name):
        assert address not in text
    for closed in (sent(world), draft(world, is_public=True)):
        with pytest.raises(ValueError, match=r"sent|draft"):
            gazette_text(closed)


def test_collected_circulars_are_read_like_other_notices(world: World) -> None:
    choose(actor=actor_of(world.bekir), whose=Whose(world.bekir.pk, ""), choice=Choice(Rhythm.DAILY))
    sent(world)
    mail = OutboxMail.objects.get(template=CIRCULAR, recipient=world.bekir.email)
    assert mail.state == MailState.COLLECTED
    values = dict(mail_template(mail.template).context(mail.data, mail))
    assert BODY.splitlines()[2] in outbox_rendering.render(mail, values).text

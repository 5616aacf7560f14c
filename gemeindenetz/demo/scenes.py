"""The matters of the personas, played through the real actions, so that everything about them is as in real life."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from gemeindenetz.advice.actions.ask import (
    Asking,
    ask_signed_in,
    confirm_request,
    note_request,
    submit_request,
)
from gemeindenetz.advice.actions.edit_case import edit_case, set_follow_up
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.next_steps import change_step, propose_step
from gemeindenetz.advice.actions.pass_matters_on import choose_what_passes
from gemeindenetz.advice.actions.take_over import pass_on, take_over
from gemeindenetz.advice.actions.write_entry import Draft, post_message, record_contact, write_note
from gemeindenetz.advice.models import AdviceRequest, Case, Channel, EntryKind, NextStepState, Outcome
from gemeindenetz.advice.queries import links
from gemeindenetz.advice.queries.seat_handovers import matters_to_choose
from gemeindenetz.core import clock
from gemeindenetz.core.actor import Actor
from gemeindenetz.core.intake.processing import process_waiting
from gemeindenetz.core.intake.receiving import receive_raw
from gemeindenetz.demo import scene_texts as texts
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.personas import MAIL_DOMAIN
from gemeindenetz.demo.scene_texts import Question
from gemeindenetz.demo.towns import Town
from gemeindenetz.network.actions import NewPerson
from gemeindenetz.network.actions.give_up_seat import Following, give_up_seat
from gemeindenetz.network.models import Organisation, Person, Role, Seat
from gemeindenetz.network.scopes import actor_for_person


class Stage:
    """Lets personas act on a day and hour before today."""

    def __init__(self, frame: Frame, towns: dict[str, Town]) -> None:
        self.frame = frame
        self.towns = towns

    @contextmanager
    def at(self, days_ago: int, hour: int, *, minute: int = 0) -> Iterator[None]:
        """Let the clock stand some days ago; a weekend becomes the Friday before."""
        day = self.frame.today - timedelta(days=days_ago)
        day -= timedelta(days=max(0, day.weekday() - 4) if days_ago else 0)
        with clock.at(datetime.combine(day, time(hour, minute), clock.BERLIN)):
            yield

    def actor(self, key: str) -> Actor:
        """Return a persona or colleague as an actor of the present moment."""
        return actor_for_person(self.frame.people[key], second_factor=True, own_factor=True)

    def organisation(self, name: str) -> Organisation:
        """Return a town by name."""
        found: Organisation = Organisation.objects.get(pk=self.towns[name].organisation)
        return found

    def asking(
        self, key: str, place: str, *, topic: str, question: Question, only_me: bool = False
    ) -> Asking:
        """Return what a persona of a town asks."""
        person = self.frame.people[key]
        return Asking(
            name=person.name,
            moves=question.moves,
            helps=question.helps,
            organisation=self.organisation(place),
            email=person.email,
            function="Ansprechperson Engagement",
            topic=self.frame.topics.get(topic),
            only_me=only_me,
        )

    def ask(self, key: str, asking: Asking) -> AdviceRequest:
        """Ask as a signed-in persona."""
        return ask_signed_in(actor=self.actor(key), person=self.frame.people[key], asking=asking)

    def take_over(self, key: str, request: AdviceRequest, *, title: str) -> Case:
        """Take a request over and give the matter the subject people will find it by."""
        case = take_over(actor=self.actor(key), request=request)
        return edit_case(actor=self.actor(key), case=case, title=title, topic=case.topic)

    def mail(self, sender: str, *, subject: str, text: str) -> None:
        """Let a mail come in that nobody can place."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, "fachberatung@musterland.example", subject
        message["Date"] = format_datetime(clock.now())
        message["Message-ID"] = f"<{clock.now():%Y%m%d%H%M}@post.musterland.example>"
        message.set_content(text)
        network = self.frame.networks["gemeindenetzwerk"].slug
        receive_raw([message.as_bytes()], source="demo", network=network)
        process_waiting()

    def say(self, key: str, case: Case, *, text: str) -> None:
        """Write a message."""
        post_message(actor=self.actor(key), case=case, draft=Draft(text))

    def note(self, key: str, case: Case, *, text: str) -> None:
        """Write an internal note."""
        write_note(actor=self.actor(key), case=case, draft=Draft(text))

    def talk(self, key: str, case: Case, *, kind: str, text: str) -> None:
        """Record a talk of today."""
        record_contact(
            actor=self.actor(key), case=case, kind=kind, happened_on=clock.today(), body=text, shared=True
        )


def play(chance: random.Random, frame: Frame, *, towns: dict[str, Town], neighbours: list[Town]) -> int:
    """Play all scenes; returns how many matters they made. `neighbours`: members only the Fachberatung advises."""
    stage = Stage(frame, towns)
    _bekirs_old_matter(stage)
    _bekirs_matter(stage)
    _bekirs_own_matter(stage)
    _claras_matter(stage)
    _claras_function(stage)
    _karims_matter(stage)
    _mails_for_the_team(stage)
    _open_requests(stage, chance.choice(neighbours or [stage.towns["Ahornstetten"]]))
    return 5


def _bekirs_old_matter(stage: Stage) -> None:
    """Closed last spring; the follow-up is due."""
    with stage.at(230, 9):
        request = stage.ask(
            "bekir", stage.asking("bekir", "Musterbach", topic="begegnungsort", question=texts.TREFF)
        )
    with stage.at(229, 10):
        case = stage.take_over("anna", request, title=texts.TREFF_TITLE)
        stage.say("anna", case, text=texts.TREFF_ANSWER)
    with stage.at(216, 11):
        stage.say("bekir", case, text=texts.TREFF_REPLY)
    with stage.at(190, 14):
        stage.talk("anna", case, kind=EntryKind.VISIT, text=texts.TREFF_VISIT)
    with stage.at(150, 15):
        closing = Closing(Outcome.IMPLEMENTED, *texts.TREFF_OUTCOME)
        close_case(actor=stage.actor("anna"), case=case, closing=closing)


def _bekirs_matter(stage: Stage) -> None:
    """The matter every visitor sees first: a reply waits for Anna."""
    with stage.at(13, 8, minute=20):
        request = stage.ask(
            "bekir", stage.asking("bekir", "Musterbach", topic="jugendbeteiligung", question=texts.JUGEND)
        )
    with stage.at(13, 11, minute=5):
        case = stage.take_over("anna", request, title=texts.JUGEND_TITLE)
        stage.say("anna", case, text=texts.JUGEND_ANSWER)
        stage.note("anna", case, text=texts.JUGEND_NOTE)
        step = propose_step(actor=stage.actor("anna"), case=case, text=texts.JUGEND_STEP)
    with stage.at(9, 14):
        stage.talk("anna", case, kind=EntryKind.PHONE, text=texts.JUGEND_CALL)
        change_step(
            actor=stage.actor("bekir"), step=step, state=NextStepState.RUNNING, note="Termin am 3. steht"
        )
    with stage.at(1, 16, minute=40):
        stage.say("bekir", case, text=texts.JUGEND_REPLY)


def _bekirs_own_matter(stage: Stage) -> None:
    """For Bekir alone: neither his mayor nor a colleague may learn of it."""
    with stage.at(5, 19, minute=10):
        asking = stage.asking(
            "bekir", "Musterbach", topic="buergerbeteiligung", question=texts.EIGENES, only_me=True
        )
        request = stage.ask("bekir", asking)
    with stage.at(4, 9):
        case = stage.take_over("anna", request, title=texts.EIGENES_TITLE)
        stage.say("anna", case, text=texts.EIGENES_ANSWER)


def _claras_matter(stage: Stage) -> None:
    """Waits for the town; a follow-up is due."""
    with stage.at(38, 10):
        request = stage.ask(
            "clara", stage.asking("clara", "Lindenried", topic="dorfladen", question=texts.LADEN)
        )
    with stage.at(37, 9, minute=30):
        case = stage.take_over("anna", request, title=texts.LADEN_TITLE)
        stage.say("anna", case, text=texts.LADEN_ANSWER)
    with stage.at(24, 13):
        stage.talk("anna", case, kind=EntryKind.CONSULTATION, text=texts.LADEN_TALK)
        propose_step(actor=stage.actor("anna"), case=case, text=texts.LADEN_STEP)
        set_follow_up(actor=stage.actor("anna"), case=case, on=stage.frame.today, note=texts.LADEN_FOLLOW_UP)


def _claras_function(stage: Stage) -> None:
    """Clara gives her function up next month; office and mayor have not confirmed yet."""
    with stage.at(1, 11):
        clara = stage.frame.people["clara"]
        seat = Seat.objects.get(person=clara, role=Role.CONTACT)
        successor = NewPerson("Carsten", "Lohmann", f"carsten.lohmann@{MAIL_DOMAIN}")
        following = Following(successor, clock.today() + timedelta(days=30))
        handover = give_up_seat(actor=stage.actor("clara"), seat=seat, following=following)
        actor = stage.actor("clara")
        choose_what_passes(
            actor=actor, handover=handover, cases=matters_to_choose(actor, handover), note=texts.FUNCTION_NOTE
        )


def _karims_matter(stage: Stage) -> None:
    """A county asks in its own network."""
    with stage.at(20, 8, minute=45):
        request = stage.ask(
            "karim", stage.asking("karim", "Musterkreis", topic="engagementstrategie", question=texts.KREIS)
        )
    with stage.at(19, 10):
        case = stage.take_over("karla", request, title=texts.KREIS_TITLE)
        stage.say("karla", case, text=texts.KREIS_ANSWER)
    with stage.at(6, 11):
        stage.say("karim", case, text=texts.KREIS_REPLY)


def _mails_for_the_team(stage: Stage) -> None:
    """Mails that belong to no matter: they wait in the inbox of the advisory team."""
    for days, hour, sender, subject, text in texts.MAILS:
        with stage.at(days, hour):
            stage.mail(sender, subject=subject, text=text)


def _open_requests(stage: Stage, neighbour: Town) -> None:
    """Requests nobody has taken over yet, most of them for Anna; one was never confirmed."""
    anonymous = Actor.anonymous()
    for days, hour, place, topic, question in texts.WEB_REQUESTS:
        with stage.at(days, hour):
            asking = _web_asking(stage, place, topic=topic, question=question)
            request = submit_request(actor=anonymous, asking=asking)
        with stage.at(days, hour, minute=25):
            confirm_request(actor=anonymous, token=links.confirmation_token(request))
    with stage.at(1, 15):
        submit_request(
            actor=anonymous,
            asking=_web_asking(stage, "Musterbach", topic="vereine", question=texts.UNCONFIRMED),
        )
    with stage.at(0, 7, minute=50):
        asking = _web_asking(stage, "Ahornstetten", topic="nachbarschaftshilfe", question=texts.CALLED)
        note_request(actor=stage.actor("nora"), asking=asking, channel=Channel.PHONE, takes_over=False)
    with stage.at(2, 10):
        request = _of_a_neighbour(stage, neighbour)
    with stage.at(1, 9):
        pass_on(actor=stage.actor("paul"), request=request, colleague=_anna(stage), sentence=texts.PASSED_ON)


def _web_asking(stage: Stage, place: str, *, topic: str, question: Question) -> Asking:
    return Asking(
        name=question.name,
        moves=question.moves,
        helps=question.helps,
        email=question.email,
        phone=question.phone,
        function=question.function,
        organisation=stage.organisation(place),
        topic=stage.frame.topics.get(topic),
        place_typed=place,
    )


def _of_a_neighbour(stage: Stage, town: Town) -> AdviceRequest:
    """A contact person somewhere in the Land asks, signed in."""
    person = Person.objects.get(pk=town.people[0].id)
    actor = actor_for_person(person, second_factor=True, own_factor=True)
    asking = Asking(
        name=person.name,
        email=person.email,
        organisation=Organisation.objects.get(pk=town.organisation),
        topic=stage.frame.topics.get("leitlinien-buergerbeteiligung"),
        moves=texts.NEIGHBOUR.moves,
        helps=texts.NEIGHBOUR.helps,
        function=texts.NEIGHBOUR.function,
    )
    return ask_signed_in(actor=actor, person=person, asking=asking)


def _anna(stage: Stage) -> Person:
    return stage.frame.people["anna"]

"""Matters, proposals, imports and the like, made by real actions, so that every screen has something to show."""

import io
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

from gemeindenetz.advice.actions.absences import enter_absence
from gemeindenetz.advice.actions.hand_over_matters import Passing, hand_over_matters
from gemeindenetz.advice.actions.learn_from_case import ThreeLines
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.routing_rules import RuleDraft, save_rule
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.queries.links import token_for
from gemeindenetz.advice.queries.one_click import step_token
from gemeindenetz.advice.tests.factories import open_case, say, seat_request, web_case
from gemeindenetz.advice.tests.mail_helpers import new_mail, take_in
from gemeindenetz.circulars.queries.links import confirm_token, unsubscribe_token
from gemeindenetz.circulars.tests import factories as circulars
from gemeindenetz.core import clock
from gemeindenetz.core.imports import actions as imports
from gemeindenetz.core.imports.kinds import import_kind
from gemeindenetz.core.models import OutboxMail
from gemeindenetz.core.outbox_timing import Whose, token_of
from gemeindenetz.library import actions as library
from gemeindenetz.library.actions import keep_collections
from gemeindenetz.library.models import Finding
from gemeindenetz.library.queries.confirmations import token_for as confirmation_token
from gemeindenetz.library.tests import factories as make
from gemeindenetz.network import actions
from gemeindenetz.network.actions import NewPerson
from gemeindenetz.network.actions.give_up_seat import Following, give_up_seat
from gemeindenetz.network.models import Membership, Network, Seat
from gemeindenetz.network.queries.handovers import token_of as token_of_seat
from gemeindenetz.network.tests.personas import World, actor_of

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def workbook(rows: Iterable[Iterable[Any]]) -> bytes:
    """Return a workbook with one sheet of these rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def furnish(world: World) -> dict[str, Any]:
    """Fill the invented Land and return the values addresses take, by the names used in the list of screens."""
    case = open_case(world)
    say(world, case, "Zwei Gemeinden haben das geschafft.")
    propose_step(actor=actor_of(world.anna), case=case, text="Mit der Nachbargemeinde sprechen")
    link = web_case(world)
    asked = link.parties.get(is_requester=True)
    step = propose_step(actor=actor_of(world.anna), case=link, text="Räume im Schulhaus ansehen", due_on=clock.today())
    waiting = seat_request(world.bekir, world.musterbach)
    # Somebody has to read reports about barriers, or there is no form for them.
    Network.objects.filter(pk=world.gemeindenetzwerk.pk).update(sender_address="netzwerk@beispiel.example")
    return {
        "case": case.public_id,
        "mail": OutboxMail.objects.filter(cause_kind="case", cause_id=case.pk)[0].public_id,
        "request": waiting.public_id,
        "token": token_for(link.parties.get(is_requester=True)),
        "leaving": world.anna.public_id,
        "handover": _handover(world),
        "incoming": _incoming(asked.email),
        **_function(world),
        "question of a step": step_token(asked, step),
        **_told(world),
        "choice": token_of(Whose(None, asked.email)),
        **_circulars(world),
        **_library(world, matter=case.matter_scope),
        **_network(world),
        **_team(world),
        **_imports(world),
    }


def _circulars(world: World) -> dict[str, Any]:
    """A draft of Dana's, a public circular, and links of somebody who subscribed."""
    written, public = circulars.draft(world), circulars.sent(world, is_public=True)
    asked = circulars.subscriber(world, "birgit@anderswo.example")
    unsubscribe = unsubscribe_token(world.gemeindenetzwerk.pk, asked.address)
    return {"circular draft": written.public_id, "circular": public.public_id, "subscription": confirm_token(asked), "mailbox": unsubscribe}


def _told(world: World) -> dict[str, Any]:
    """A closed matter of Bekir's whose people are asked whether its lesson may be told."""
    case = take_over(actor=actor_of(world.anna), request=seat_request(world.bekir, world.musterbach))
    lines = ThreeLines("Erst zuhören", worked="Gespräche", did_not_work="Die Halle")
    closing = Closing("clarified", "Eine Frage", "Eine Antwort", "Nichts", lines=lines, asks_town=True)
    close_case(actor=actor_of(world.anna), case=case, closing=closing)
    finding = Finding.objects.born_from("case", case.pk).get()
    return {
        "closed": case.public_id,
        "closed token": token_for(case.parties.get(is_requester=True)),
        "lesson": finding.public_id,
    }


def _handover(world: World) -> str:
    """A matter Anna handed over to Nora."""
    handed = web_case(world, email="uebergeben@rathaus.example")
    handover, _ticket = hand_over_matters(
        actor=actor_of(world.anna), network=world.gemeindenetzwerk, leaving=world.anna,
        passings=[Passing(handed, world.nora, "Rückruf zugesagt.")], note="Frau Linse mag keine Anrufe.",
    )  # fmt: skip
    return handover.public_id


def _function(world: World) -> dict[str, Any]:
    """Clara gives her function up; Bekir was asked by mail who follows him."""
    seat = Seat.objects.get(person=world.clara)
    following = Following(NewPerson("Selma", "Specht", "selma@lindenried.example"), clock.today() + timedelta(days=9))
    handover = give_up_seat(actor=actor_of(world.clara), seat=seat, following=following)
    return {"passing": handover.public_id, "who follows": token_of_seat(Seat.objects.get(person=world.bekir))}


def _incoming(sender: str) -> str:
    """A mail that waits, with a file and a quote."""
    text = "Wer fördert Bänke am Weg?\n\nAm 03.08.26 um 09:12 schrieb Fachberatung:\n> Haben Sie Räume?\n"
    message = new_mail(f"Lena Linse <{sender}>", text, subject="Noch eine Frage")
    message.add_attachment("Lageplan", filename="lageplan.txt")
    return str(take_in(message).public_id)


def _library(world: World, *, matter: str) -> dict[str, Any]:
    example, advice = make.published(world), make.recommendation(world)
    dana, anna = actor_of(world.dana), actor_of(world.anna)
    library.adopt_example(
        actor=actor_of(world.clara), example=make.published(world, title="Übernommen"),
        organisation=world.lindenried, thanks="Danke!",
    )  # fmt: skip
    library.validate_entry(actor=dana, entry=example, level="editor")
    library.grade_criterion(actor=dana, example=example, criterion="reach", grade=2)
    finding = make.released(world, origin=None)
    library.add_evidence(actor=anna, recommendation=advice, of=example)
    library.add_evidence(actor=anna, recommendation=advice, of=finding)
    kept = keep_collections.begin_collection(actor=actor_of(world.bekir), title="Mobilität im Teilort", intro="Für die Klausur")
    aid = make.aid(world, content=make.template_bytes("{{ kommune }}, {{ einwohnerzahl }}, {{ beratung_telefon }}"))
    for entry in (example, advice, aid):
        item = keep_collections.put_in(actor=actor_of(world.bekir), collection=kept, entry=entry, note="Zahlen prüfen")
    return {
        "collection": kept.public_id,
        "item": item.pk,
        "aid": aid.slug,
        "example": example.number,
        "published": example.public_id,
        "question": confirmation_token(example.confirmations.get()),
        "recommendation": advice.number,
        "advice": advice.public_id,
        "finding": finding.public_id,
        "asked": make.asked(world, consent_scope=matter).public_id,
        "draft": make.draft(world).public_id,
        "waiting": make.submitted(world).public_id,
    }


def _network(world: World) -> dict[str, Any]:
    dana = actor_of(world.dana)
    proposal = actions.propose_profile(
        actor=actor_of(world.jule), organisation=world.initiative, values={"profile": "Wir helfen."}
    )
    interest = actions.register_interest(
        actor=dana, organisation=world.ahornstetten, network=world.gemeindenetzwerk, on=clock.today(), note=""
    )
    member = Membership.objects.get(organisation=world.musterbach, network=world.gemeindenetzwerk)
    return {
        "proposal": proposal.pk,
        "interest": interest.pk,
        "member": member.pk,
        "net": world.gemeindenetzwerk.slug,
        "agreement": world.agreement.pk,
        "town": world.musterbach.public_id,
        "seat": Seat.objects.get(person=world.bekir).pk,
        "partner": world.initiative.public_id,
        "service": world.fachberatung.pk,
        "year": clock.today().year - 1,
    }


def _team(world: World) -> dict[str, Any]:
    day = clock.today()
    draft = RuleDraft(name="Musterkreis zu Anna", within_ags="98001", adviser=world.anna)
    rule = save_rule(actor=actor_of(world.dana), service=world.fachberatung, draft=draft)
    enter_absence(
        actor=actor_of(world.nora),
        network=world.gemeindenetzwerk,
        person=world.nora,
        first_day=day,
        last_day=day,
    )
    return {"rule": rule.pk}


def _imports(world: World) -> dict[str, Any]:
    """One import that is rehearsed, one that was taken and can be taken back."""
    dana, kind = actor_of(world.dana), import_kind("network.members")
    assert kind is not None
    rows = [("Gemeinde", "Mitglied seit"), ("Lindenrid", date(2018, 7, 1)), ("Nirgendheim", date(2020, 1, 1))]
    upload = SimpleUploadedFile("mitglieder.xlsx", workbook(rows), XLSX)
    run = imports.start_import(
        actor=dana, kind=kind, upload=upload, options={"network": world.gemeindenetzwerk.slug}
    )
    imports.choose_columns(actor=dana, run=run, columns=run.mapping["columns"], sheet=run.mapping["sheet"])
    return {"run": run.public_id, "kind": kind.key}

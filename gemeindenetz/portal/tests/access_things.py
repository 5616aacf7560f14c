"""What the rows of the access table speak about: own and foreign things of the invented Land, made by real actions."""

from datetime import date, timedelta
from typing import Any, cast

from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile

from gemeindenetz.accounts.models import SignIn, User
from gemeindenetz.advice.actions.absences import enter_absence
from gemeindenetz.advice.actions.appointments import Plan, arrange_appointment, arrange_for_network
from gemeindenetz.advice.actions.hand_over_matters import Passing, hand_over_matters
from gemeindenetz.advice.actions.learn_from_case import ThreeLines
from gemeindenetz.advice.actions.move_case import Closing, close_case
from gemeindenetz.advice.actions.next_steps import propose_step
from gemeindenetz.advice.actions.take_over import take_over
from gemeindenetz.advice.actions.text_blocks import BlockDraft, write_text_block
from gemeindenetz.advice.actions.write_entry import Draft, post_message
from gemeindenetz.advice.models import Case, EntryFile, RoutingRule
from gemeindenetz.advice.queries.links import confirmation_token, token_for
from gemeindenetz.advice.queries.one_click import step_token
from gemeindenetz.advice.tests.factories import open_case, seat_request
from gemeindenetz.advice.tests.mail_helpers import new_mail, take_in
from gemeindenetz.circulars.queries.links import confirm_token, unsubscribe_token
from gemeindenetz.circulars.tests import factories as circulars
from gemeindenetz.core import clock, ranges
from gemeindenetz.core.calendar.actions_feeds import create_feed, revoke_feed
from gemeindenetz.core.files import store_upload
from gemeindenetz.core.models import ImportRun, OutboxMail, SavedView, StoredFile, UndoTicket
from gemeindenetz.core.outbox_timing import Whose, token_of
from gemeindenetz.library.models import Finding
from gemeindenetz.network.actions.prepare_editing import prepare_folder
from gemeindenetz.network.actions.propose_profile import propose_profile
from gemeindenetz.network.models import (
    ChecklistItem,
    Circle,
    CircleMembership,
    Membership,
    NetworkDocument,
    NetworkImage,
    Openness,
    Person,
    Seat,
)
from gemeindenetz.network.models.networks import OpennessKind
from gemeindenetz.network.tests.personas import SYSTEM, World, actor_of
from gemeindenetz.portal.actions import prepare_home
from gemeindenetz.portal.models import NewsIndex, NewsItem
from gemeindenetz.portal.tests.editorial_things import small_picture
from gemeindenetz.portal.tests.handover_things import handover_things
from gemeindenetz.portal.tests.library_things import library_things
from gemeindenetz.register.models import Edition, EditionKind
from gemeindenetz.topics.actions import save_ring

Parameters = dict[str, Any]
DAY = date(2024, 12, 31)


def things(world: World) -> dict[str, Parameters]:
    """Return, for every thing named in docs/access.md, the values its addresses take."""
    case = open_case(world)
    only_me = take_over(
        actor=actor_of(world.anna), request=seat_request(world.bekir, world.musterbach, only_me=True)
    )
    elsewhere = take_over(actor=actor_of(world.anna), request=seat_request(world.clara, world.lindenried))
    waiting = seat_request(world.bekir, world.musterbach)
    appointments = {
        "appointment in the matter of Bekir": _appointment(world, case),
        "appointment in the matter of Clara": _appointment(world, elsewhere),
        "appointment of the network, for members": _appointment(world, None),
    }
    visit = {"visit in the matter of Bekir": _appointment(world, case, kind="visit")}
    handed = take_over(actor=actor_of(world.anna), request=seat_request(world.clara, world.lindenried))
    handover, _ticket = hand_over_matters(
        actor=actor_of(world.anna), network=world.gemeindenetzwerk, leaving=world.anna,
        passings=[Passing(handed, world.nora, "Rückruf zugesagt.")],
    )  # fmt: skip
    return {
        **appointments,
        **visit,
        **_calendars(world),
        "–": {},
        "record nobody registered": {"kind": "nothing", "key": "1"},
        "matter of Bekir": _matter(world, case),
        "matter of Bekir, only me": _matter(world, only_me),
        "matter of Clara": _matter(world, elsewhere),
        "closed matter of Bekir": _closed(world),
        "matters of Anna": {"person_id": world.anna.public_id},
        "handover of Anna": {"public_id": handover.public_id},
        "request of Bekir": {"public_id": waiting.public_id, "token": confirmation_token(waiting)},
        "mail about the matter of Bekir": {"public_id": _mail_of(case).public_id},
        **library_things(world, matter=case.matter_scope),
        "mail that waits for the team": _waiting_mail(),
        "step of Bekir's matter": _asked_step(case),
        "choice of somebody": {"token": token_of(Whose(None, "lena@rathaus.example"))},
        **_network_things(world, case.opened_on.year),
        **handover_things(world),
        **_core_things(world),
        **_topic_things(world),
        "media of the Gemeindenetzwerk": _media(world),
        **_pages(world),
        **_circulars(world),
        **_text_blocks(world),
    }


def _text_blocks(world: World) -> dict[str, Parameters]:
    """A block of the team, and one Anna keeps to herself."""
    anna, network = actor_of(world.anna), world.gemeindenetzwerk
    shared = write_text_block(actor=anna, network=network, draft=BlockDraft("Eingang", "{anrede}, danke."))
    own = write_text_block(actor=anna, network=network, draft=BlockDraft("Eigenes", "Bis {datum}.", shared=False))
    return {
        "text block of the team": {"public_id": shared.public_id},
        "text block of Anna alone": {"public_id": own.public_id},
    }


def _circulars(world: World) -> dict[str, Parameters]:
    """A draft, one for its recipients and a public circular of the office, and links of somebody who subscribed."""
    slug, asked = world.gemeindenetzwerk.slug, circulars.subscriber(world, "birgit@anderswo.example")
    public = circulars.sent(world, is_public=True)
    hidden = circulars.sent(world)
    token = unsubscribe_token(world.gemeindenetzwerk.pk, asked.address)
    return {
        "draft of a circular": {"public_id": circulars.draft(world).public_id},
        "public circular": {"network": slug, "public_id": public.public_id},
        "circular for its recipients": {"network": slug, "public_id": hidden.public_id},
        "subscription of a citizen": {"token": confirm_token(asked)},
        "mailbox of a citizen": {"token": token},
    }


def _pages(world: World) -> dict[str, Parameters]:
    """A published page and one nobody has published."""
    home = prepare_home(actor=SYSTEM, network=world.gemeindenetzwerk)
    start = f"{world.gemeindenetzwerk.slug}/"
    news = NewsIndex.objects.child_of(home).get()
    item = news.add_child(instance=NewsItem(title="Meldung", slug="meldung"))
    return {
        "news of the Gemeindenetzwerk": {"path": f"{start}aktuelles/{item.slug}/"},
        "draft of the Gemeindenetzwerk": {"path": f"{start}ueber-uns/"},
    }


def _media(world: World) -> Parameters:
    """A public picture and a public document."""
    folder = prepare_folder(actor=SYSTEM, network=world.gemeindenetzwerk)
    rights = {"description": "Ein Platz", "author": "Dana Dorn", "licence": "own"}
    picture = NetworkImage.objects.create(
        title="Platz", file=small_picture(), collection=folder.collection, **rights
    )
    content = ContentFile(b"Text", name="datei.txt")
    document = NetworkDocument.objects.create(title="Datei", file=content, collection=folder.collection)
    return {
        "path": picture.file.name,
        "document_id": document.pk,
        "document_filename": document.filename,
    }


def _calendars(world: World) -> dict[str, Parameters]:
    """An address of Anna's that stands, and one she gave up."""
    anna = actor_of(world.anna)
    gone, old = create_feed(actor=anna, kind="advice.mine")
    revoke_feed(actor=anna, feed=gone)
    feed, secret = create_feed(actor=anna, kind="advice.mine")
    mine = {"public_id": feed.public_id, "secret": secret}
    return {"calendar of Anna": mine, "calendar given up": {"secret": old}}


def _appointment(world: World, case: Case | None, *, kind: str = "meeting") -> Parameters:
    """A meeting tomorrow: of a matter with all its people, or of the network, for its members to see."""
    begin = clock.now() + timedelta(days=1)
    parties = list(case.parties.active()) if case is not None else []
    plan = Plan(
        kind, "Treffen im Rathaus", begin, begin + timedelta(hours=1), parties=parties, advisers=[world.anna],
        for_members=True,
    )  # fmt: skip
    anna = actor_of(world.anna)
    if case is None:
        appointment = arrange_for_network(actor=anna, network=world.gemeindenetzwerk, plan=plan)
    else:
        appointment = arrange_appointment(actor=anna, case=case, plan=plan)
    token = token_for(parties[0]) if parties else ""
    return {"public_id": appointment.public_id, "key": appointment.public_id, "token": token}


def _matter(world: World, case: Case) -> Parameters:
    """A matter with a message of its town that has a file, and a next step."""
    party = case.parties.get(is_requester=True)
    actor = actor_of(cast("Person", party.person))
    draft = Draft("Anbei die Vorlage.", (_text_file("vorlage.txt"),))
    message = post_message(actor=actor, case=case, draft=draft, party=party)
    step = propose_step(actor=actor_of(world.anna), case=case, text="Mit der Nachbargemeinde sprechen")
    return {
        "public_id": case.public_id,
        "token": token_for(party),
        "party_id": party.pk,
        "step_id": step.public_id,
        "file_id": EntryFile.objects.get(entry=message).file.public_id,
        "name": "clarify",
    }


def _closed(world: World) -> Parameters:
    """A closed matter whose people are asked whether its lesson may be told."""
    case = take_over(actor=actor_of(world.anna), request=seat_request(world.bekir, world.musterbach))
    closing = Closing("clarified", "Eine Frage", "Eine Antwort", "Nichts", lines=ThreeLines("Lehre", worked="Reden"), asks_town=True)
    close_case(actor=actor_of(world.anna), case=case, closing=closing)
    finding = Finding.objects.born_from("case", case.pk).get()
    token = token_for(case.parties.get(is_requester=True))
    return {"public_id": case.public_id, "token": token, "kind": "erkenntnis", "entry_id": finding.public_id}


def _asked_step(case: Case) -> Parameters:
    """The question of a mail how far a next step is."""
    return {"token": step_token(case.parties.get(is_requester=True), case.next_steps.all()[0])}


def _waiting_mail() -> Parameters:
    """A mail with a file from somebody unknown, as it waits for the advisory team."""
    message = new_mail("fremd@anderswo.example", "Wer fördert Bänke?")
    message.add_attachment("Plan", filename="plan.txt")
    waiting = take_in(message)
    kept = waiting.files.get().file
    return {"public_id": waiting.public_id, "file_id": kept.public_id if kept else ""}


def _mail_of(case: Case) -> OutboxMail:
    mail: OutboxMail = OutboxMail.objects.filter(cause_kind="case", cause_id=case.pk).order_by("pk")[0]
    return mail


def _network_things(world: World, year: int) -> dict[str, Parameters]:
    network = world.gemeindenetzwerk
    slug = {"network": network.slug, "slug": network.slug}
    membership = Membership.objects.get(organisation=world.musterbach, network=network)
    proposal = propose_profile(
        actor=actor_of(world.jule), organisation=world.initiative, values={"profile": "Wir helfen."}
    )
    circle = Circle.objects.create(network=network, name="Mustertal")
    placed = CircleMembership.objects.create(
        circle=circle, organisation=world.musterbach, valid=ranges.period(DAY)
    )
    openness = Openness.objects.create(
        network=world.landkreisnetzwerk, kind=OpennessKind.FUNDER_SEES_NAMES, valid=ranges.period(DAY)
    )
    rule = RoutingRule.objects.create(service=world.fachberatung, position=1, name="Alle", adviser=world.anna)
    absence = enter_absence(
        actor=actor_of(world.anna), network=network, person=world.anna, first_day=clock.today(),
        last_day=clock.today() + timedelta(days=3),
    )  # fmt: skip
    item = ChecklistItem.objects.filter(version__network=network)[0]
    return {
        "Gemeindenetzwerk": {
            **slug,
            "year": year,
            "code": "requests",
            "kind": "impressum",
            "part": "netzwerk",
        },
        "Musterbach": {"ags": "98001001", "public_id": world.musterbach.public_id},
        "initiative of Jule": {"public_id": world.initiative.public_id, "pk": proposal.pk},
        "agreement": {"pk": world.agreement.pk},
        "membership of Musterbach": {
            "pk": membership.pk,
            "name": "austritt",
            "item": item.pk,
            "succession": 1,
        },
        "seat of Bekir": {"pk": Seat.objects.get(person=world.bekir).pk},
        "circle place of Musterbach": {"pk": placed.pk},
        "openness of the Landkreisnetzwerk": {"pk": openness.pk},
        "rule of the Fachberatung": {"service_slug": "fachberatung", "rule_id": rule.pk},
        "service of the Gemeindenetzwerk": {**slug, "pk": world.fachberatung.pk},
        "absence of Anna": {"absence_id": absence.pk},
    }


def _topic_things(world: World) -> dict[str, Parameters]:
    """A topic, a ring of words, and an import of topics."""
    ring = save_ring(actor=actor_of(world.dana), words=["Rathaus", "Verwaltung"])
    file = store_upload(actor=actor_of(world.dana), upload=_text_file("themen.ttl"), scope="vocabulary")
    run = ImportRun.objects.create(kind="topics.skos", file=file, scope="vocabulary", actor_name="Dana Dorn")
    return {
        "topic Bürgerbeteiligung": {"slug": world.subtopic.slug, "ending": "ttl"},
        "record of a topic": {"kind": "topic", "key": world.subtopic.slug},
        "ring of words": {"pk": ring.pk},
        "import of a vocabulary": {"key": "topics.skos", "public_id": run.public_id},
    }


def _core_things(world: World) -> dict[str, Parameters]:
    """Things that carry a scope of their own: the team's, the office's, a person's."""
    team, office = (f"{kind}:{world.gemeindenetzwerk.pk}" for kind in ("team", "office"))
    by_office = store_upload(actor=actor_of(world.dana), upload=_text_file("liste.txt"), scope=office)
    ticket = UndoTicket.objects.create(
        kind="probe", label="Probe", scope=office, actor_name="Dana Dorn", payload=[]
    )
    run = ImportRun.objects.create(
        kind="network.members", file=by_office, scope=office, actor_name="Dana Dorn",
        options={"network": world.gemeindenetzwerk.pk},
    )  # fmt: skip
    view = SavedView.objects.create(
        listing="advice.cases", name="Meine", scope=f"self:{world.anna.pk}", owner_person_id=world.anna.pk
    )
    edition = Edition.objects.create(
        kind=EditionKind.REGISTER, title="Ausgabe", as_of=DAY, state_on=DAY, source="Amt", file_name="a.xlsx",
        file_hash="0", imported_by="Dana Dorn", counts={"rows": 1, "municipalities": 1, "created": 1, "changed": 0, "ended": 0, "unchanged": 0},
    )  # fmt: skip
    sign_in = SignIn.objects.create(user=cast("User", world.anna.user), session_key="x" * 32)
    return {
        "file of the advisory team": {"public_id": _stored(world, team).public_id},
        "file of the office": {"public_id": by_office.public_id},
        "ticket of the office": {"public_id": ticket.public_id},
        "import of the office": {"public_id": run.public_id, "key": "network.members"},
        "saved view of Anna": {"pk": view.pk},
        "edition of the register": {"pk": edition.pk, "public_id": by_office.public_id},
        "session of Anna": {"number": sign_in.pk},
    }


def _stored(world: World, scope: str) -> StoredFile:
    return store_upload(actor=actor_of(world.anna), upload=_text_file("notiz.txt"), scope=scope)


def _text_file(name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, "Ein Text mit Umlauten: äöü.".encode(), "text/plain")

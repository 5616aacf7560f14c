"""Circulars of the invented Gemeindenetzwerk: two that were sent, one draft, one subscriber of the public."""

import random
from datetime import datetime, time, timedelta

from gemeindenetz.circulars.models import Circular, CircularState, Subscription
from gemeindenetz.core import clock
from gemeindenetz.demo.bulk import ids
from gemeindenetz.demo.frame import Frame

MEETING = (
    "Einladung zum Netzwerktreffen im Herbst",
    ("Guten Tag,\n\nwir laden die Ansprechpersonen aller Mitglieder zum Netzwerktreffen ein. Drei Gemeinden erzählen, wie"
    " sie Freiwillige gewonnen haben und was nicht gelungen ist.\n\n- Ort: Bürgersaal Musterbach\n- Beginn: 10 Uhr, Ende:"
    " 15 Uhr\n- Anmeldung: formlos, als Antwort auf diese E-Mail\n\nMit freundlichen Grüßen\nIhre Geschäftsstelle"),
)
EXAMPLES = (
    "Neu in der Wissenssammlung: Dorfläden in Trägerschaft von Vereinen",
    ("Guten Tag,\n\nin der Wissenssammlung stehen jetzt mehrere Praxisbeispiele zu Dorfläden, die ein Verein trägt. Sie"
    " nennen Kosten, Stunden und Stolpersteine.\n\nDie Beispiele sind öffentlich und dürfen weitergegeben werden, auch im"
    " Amtsblatt Ihrer Gemeinde.\n\nMit freundlichen Grüßen\nIhre Geschäftsstelle"),
)
DRAFT = (
    "Umfrage: Welche Themen brauchen Sie im nächsten Jahr?",
    ("Guten Tag,\n\nwelche Themen sollen die Fachtage im nächsten Jahr aufgreifen? Bitte antworten Sie bis Monatsende mit"
    " zwei oder drei Stichworten.\n\nMit freundlichen Grüßen\nIhre Geschäftsstelle"),
)
SUBSCRIBER = "birgit.buergerin@post.example"


def write_circulars(frame: Frame) -> None:
    """Write them as the actions would have left them; their mails went out long ago and are not kept here."""
    numbers = ids(random.Random("circulars"), 4)
    network, dana = frame.networks["gemeindenetzwerk"], frame.people["dana"]
    common = {"network": network, "listing": "network.mitglieder", "audience_name": "Alle Mitglieder"}
    sent = {"state": CircularState.SENT, "responsible": dana}
    for number, (subject, body), days, is_public in ((numbers[0], MEETING, 48, False), (numbers[1], EXAMPLES, 13, True)):
        moment = _morning(frame, days)
        Circular.objects.create(
            public_id=number, subject=subject, body=body, is_public=is_public, to_subscribers=is_public,
            planned_for=moment, sent_at=moment, created_at=moment - timedelta(days=1), **common, **sent,
        )  # fmt: skip
    subject, body = DRAFT
    Circular.objects.create(
        public_id=numbers[2], subject=subject, body=body, to_mayors=True, created_at=_morning(frame, 1), **common
    )
    asked = _morning(frame, 30)
    Subscription.objects.create(
        network=network, address=SUBSCRIBER, nonce=numbers[3], asked_at=asked, confirmed_at=asked
    )


def _morning(frame: Frame, days: int) -> datetime:
    return datetime.combine(frame.today - timedelta(days=days), time(9, 30), tzinfo=clock.BERLIN)

"""The starter set of working aids: five documents in the manner of German town halls, written by the project.

Lines that begin with "# " are headings, with "- " items of a list; the rest are paragraphs. `{{ name }}` is filled (see
queries/placeholders.py); what people fill in themselves stands in square brackets.
"""

from dataclasses import dataclass

from gemeindenetz.library.models import AidKind


@dataclass(frozen=True)
class StarterAid:
    """A working aid: its slug, title, kind, what it is for, slugs of topics, text."""

    slug: str
    title: str
    kind: AidKind
    gist: str
    topics: tuple[str, ...]
    text: str


ORIGIN = "Eigene Vorlage der Plattform, allgemein gehalten; bitte vor Ort prüfen"

STARTER_AIDS: tuple[StarterAid, ...] = (
    StarterAid(
        "beschlussvorlage-buergerbeteiligung",
        "Beschlussvorlage: Bürgerbeteiligung zu einem Vorhaben",
        AidKind.COUNCIL_PAPER,
        "Vorlage für den Gemeinderat, wenn zu einem Vorhaben freiwillig beteiligt werden soll.",
        ("buergerbeteiligung", "dialogische-beteiligung"),
        """# Beschlussvorlage
{{ kommune }}, {{ landkreis }}
Vorlage Nr. [Nummer] · {{ datum }}
Bearbeitung: {{ ansprechperson }}, {{ funktion }}, {{ telefon }}, {{ email }}
Beratungsfolge: [Gremium], öffentlich, am [Sitzungstag]
# Betreff
Bürgerbeteiligung zum Vorhaben „[Vorhaben]“
# Beschlussvorschlag
- Der Gemeinderat beschließt, die Einwohnerinnen und Einwohner zum Vorhaben „[Vorhaben]“ zu beteiligen.
- Er stimmt dem unten beschriebenen Ablauf zu und beauftragt die Verwaltung mit der Umsetzung.
- Die Mittel in Höhe von [Betrag] Euro stehen unter [Haushaltsstelle] bereit.
- Die Verwaltung berichtet bis [Datum des Berichts], was aus den Ergebnissen geworden ist.
# Sachverhalt
Das Vorhaben „[Vorhaben]“ betrifft viele der {{ einwohnerzahl }} Einwohnerinnen und Einwohner (Stand {{ einwohner_stand }}). [Anlass, bisherige Beschlüsse, Stand der Planung]
# Worüber mitgesprochen werden kann – und worüber nicht
- Offen sind: [offene Fragen]
- Fest stehen: [feste Vorgaben]
# Ablauf
- Information: Amtsblatt und Internet
- Beteiligung: [Form der Beteiligung] am [Tag der Veranstaltung]
- Auswertung durch die Verwaltung; Ergebnisse werden veröffentlicht
- Beratung im Gemeinderat und Rückmeldung an die Beteiligten
# Wer erreicht werden soll
Eingeladen sind alle. Gezielt angesprochen werden Menschen, die sonst selten kommen: [Gruppen].
# Begleitung
Die Kommune kann sich beraten lassen: {{ beratung }} ({{ beratung_traeger }}), {{ beratung_telefon }}, {{ beratung_email }}.
# Kosten und Personal
Sachkosten [Betrag] Euro, Personalaufwand etwa [Zahl] Stunden. Fördermöglichkeiten wurden geprüft: [geprüfte Programme].
# Anlagen
[Anlagen]""",
    ),
    StarterAid(
        "musterbeschluss-beitritt-netzwerk",
        "Musterbeschluss: Beitritt zum Netzwerk",
        AidKind.RESOLUTION,
        "Beschlusstext für den Gemeinderat, wenn die Kommune einem Netzwerk beitritt.",
        ("engagementstrategie", "engagementfoerderung"),
        """# Auszug aus der Niederschrift
{{ kommune }}, {{ landkreis }}
Sitzung des [Gremium] am [Sitzungstag], öffentlich
Anwesend: [Zahl] Mitglieder; Vorsitz: [Vorsitz]
# Tagesordnungspunkt [Nummer]
Beitritt zum Netzwerk „{{ netzwerk }}“
# Beschluss
- Die Kommune {{ kommune }} tritt dem Netzwerk „{{ netzwerk }}“ zum [Datum des Beitritts] bei.
- Als Ansprechperson wird {{ ansprechperson }} ({{ funktion }}) benannt, als Vertretung [Name der Vertretung].
- Die Verwaltung wird beauftragt, den Beitritt zu erklären und dem Gemeinderat einmal im Jahr zu berichten, welche Angebote genutzt wurden.
# Abstimmung
Ja: [Zahl] · Nein: [Zahl] · Enthaltungen: [Zahl]
# Beglaubigung
{{ kommune }}, den {{ datum }}
[Unterschrift]""",
    ),
    StarterAid(
        "tagesordnung-klausurtagung",
        "Tagesordnung: Klausurtagung des Gemeinderats",
        AidKind.AGENDA,
        "Ein Tag, an dem sich der Gemeinderat über Ziele verständigt, mit Zeiten zum Anpassen.",
        ("buergerbeteiligung", "engagementstrategie", "quartierskonzept"),
        """# Klausurtagung des Gemeinderats
{{ kommune }} · [Sitzungstag] · [Ort]
Einladung durch [Vorsitz]; Moderation: [Moderation]
# Worum es geht
[Thema]. Es werden keine Beschlüsse gefasst; Ergebnisse gehen als Vorschlag in die öffentliche Sitzung.
# Ablauf
- 9:00 Uhr Begrüßung und Ziel des Tages
- 9:15 Uhr Wo wir stehen: {{ einwohnerzahl }} Einwohnerinnen und Einwohner (Stand {{ einwohner_stand }}), wichtigste Entwicklungen
- 10:00 Uhr Was uns gelingt, was uns fehlt: Arbeit in Gruppen
- 11:30 Uhr Vorstellung und Gewichtung
- 12:30 Uhr Mittagspause
- 13:30 Uhr Beispiel aus einer anderen Kommune: [Name der Kommune]
- 14:15 Uhr Ziele für die nächsten fünf Jahre: höchstens fünf
- 15:30 Uhr Wer macht was bis wann
- 16:15 Uhr Wie wir die Bürgerschaft beteiligen
- 16:45 Uhr Abschlussrunde
# Bitte mitbringen
[Unterlagen]
# Begleitung durch die Beratung
{{ beratung }} ({{ beratung_traeger }}), {{ beratung_telefon }}, {{ beratung_email }}
# Rückfragen
{{ ansprechperson }}, {{ funktion }}, {{ telefon }}, {{ email }}""",
    ),
    StarterAid(
        "einladung-dialogveranstaltung",
        "Einladung: Dialogveranstaltung",
        AidKind.INVITATION,
        "Einladung in einfacher Sprache, auch für Menschen, die sonst selten kommen.",
        ("dialogische-beteiligung", "zufallsauswahl", "buergerbeteiligung"),
        """{{ kommune }}
{{ datum }}
# Ihre Meinung zählt: [Thema]
Guten Tag,
wir planen: [Vorhaben]. Wir möchten wissen, was Ihnen wichtig ist, bevor der Gemeinderat entscheidet.
# Wann und wo
[Tag der Veranstaltung], [Uhrzeit], [Ort]
# Was passiert
- Wir erklären kurz, worum es geht.
- Sie sprechen in kleinen Gruppen darüber.
- Wir schreiben alle Vorschläge auf. Wir sagen Ihnen später, was daraus geworden ist.
# Gut zu wissen
- Die Teilnahme kostet nichts.
- So kommen Sie ohne Stufen hinein: [Angaben zum Zugang].
- Kinderbetreuung: [Angaben].
- Brauchen Sie Hilfe oder eine Übersetzung? Bitte rufen Sie uns an.
# Anmeldung
Bis [Datum] bei {{ ansprechperson }}, {{ telefon }}, {{ email }}. Sie können auch ohne Anmeldung kommen.
Mit freundlichen Grüßen
[Unterschrift]""",
    ),
    StarterAid(
        "amtsblatt-aufruf",
        "Text für das Amtsblatt: Mitmachen gesucht",
        AidKind.GAZETTE,
        "Kurzer Aufruf im Amtsblatt, um Menschen für ein Vorhaben zu gewinnen.",
        ("ehrenamtsgewinnung", "nachbarschaftshilfe"),
        """# {{ kommune }} sucht Menschen, die mitmachen
[Thema]
Wer Zeit und Lust hat, ist willkommen – ob für zwei Stunden im Monat oder für einen einzigen Nachmittag. Vorkenntnisse sind nicht nötig.
Gesucht werden zum Beispiel:
- [Aufgabe 1]
- [Aufgabe 2]
- [Aufgabe 3]
Auslagen werden nach Absprache erstattet. [Hinweis zum Versicherungsschutz, bitte vorher klären]
Erstes Treffen: [Tag der Veranstaltung], [Uhrzeit], [Ort]
Fragen beantwortet {{ ansprechperson }}, {{ funktion }}, {{ telefon }}, {{ email }}.""",
    ),
)

"""The starter set of working aids: five documents in the manner of German town halls, written by the project.

Lines that begin with "# " are headings, with "- " items of a list; the rest are paragraphs. `{{ name }}` is filled.
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


STARTER_AIDS: tuple[StarterAid, ...] = (
    StarterAid(
        "beschlussvorlage-buergerbeteiligung",
        "Beschlussvorlage: Bürgerbeteiligung zu einem Vorhaben",
        AidKind.COUNCIL_PAPER,
        "Vorlage für den Gemeinderat, wenn zu einem Vorhaben freiwillig beteiligt werden soll.",
        ("buergerbeteiligung", "dialogische-beteiligung"),
        """# Beschlussvorlage
{{ kommune }}, {{ landkreis }}
Vorlage Nr. {{ vorlagennummer }} · {{ datum }}
Bearbeitung: {{ ansprechperson }}, {{ funktion }}, {{ telefon }}, {{ email }}
Beratungsfolge: {{ gremium }}, öffentlich, am {{ sitzungstag }}
# Betreff
Bürgerbeteiligung zum Vorhaben „{{ vorhaben }}“
# Beschlussvorschlag
- Der Gemeinderat beschließt, die Einwohnerinnen und Einwohner zum Vorhaben „{{ vorhaben }}“ zu beteiligen.
- Er stimmt dem unten beschriebenen Ablauf zu und beauftragt die Verwaltung mit der Umsetzung.
- Die Mittel in Höhe von {{ kosten }} Euro stehen unter {{ haushaltsstelle }} bereit.
- Die Verwaltung berichtet bis {{ berichtstermin }}, was aus den Ergebnissen geworden ist.
# Sachverhalt
Das Vorhaben „{{ vorhaben }}“ betrifft viele der {{ einwohnerzahl }} Einwohnerinnen und Einwohner (Stand {{ einwohner_stand }}). Bitte ergänzen: Anlass, bisherige Beschlüsse, Stand der Planung.
# Worüber mitgesprochen werden kann – und worüber nicht
- Offen sind: {{ offene_fragen }}
- Fest stehen: {{ feste_vorgaben }}
# Ablauf
- Information: Amtsblatt und Internet
- Beteiligung: {{ format }} am {{ veranstaltungstag }}
- Auswertung durch die Verwaltung; Ergebnisse werden veröffentlicht
- Beratung im Gemeinderat und Rückmeldung an die Beteiligten
# Wer erreicht werden soll
Eingeladen sind alle. Gezielt angesprochen werden Menschen, die sonst selten kommen: {{ zielgruppen }}.
# Kosten und Personal
Sachkosten {{ kosten }} Euro, Personalaufwand etwa {{ stunden }} Stunden. Fördermöglichkeiten wurden geprüft: {{ foerderung }}.
# Anlagen
{{ anlagen }}""",
    ),
    StarterAid(
        "musterbeschluss-beitritt-netzwerk",
        "Musterbeschluss: Beitritt zum Netzwerk",
        AidKind.RESOLUTION,
        "Beschlusstext für den Gemeinderat, wenn die Kommune einem Netzwerk beitritt.",
        ("engagementstrategie", "engagementfoerderung"),
        """# Auszug aus der Niederschrift
{{ kommune }}, {{ landkreis }}
Sitzung des {{ gremium }} am {{ sitzungstag }}, öffentlich
Anwesend: {{ anwesende }} Mitglieder; Vorsitz: {{ vorsitz }}
# Tagesordnungspunkt {{ top }}
Beitritt zum Netzwerk „{{ netzwerk }}“
# Beschluss
- Die Kommune {{ kommune }} tritt dem Netzwerk „{{ netzwerk }}“ zum {{ beitrittsdatum }} bei.
- Als Ansprechperson wird {{ ansprechperson }} ({{ funktion }}) benannt, als Vertretung {{ vertretung }}.
- Die Verwaltung wird beauftragt, den Beitritt zu erklären und dem Gemeinderat einmal im Jahr zu berichten, welche Angebote genutzt wurden.
# Abstimmung
Ja: {{ ja }} · Nein: {{ nein }} · Enthaltungen: {{ enthaltungen }}
# Beglaubigung
{{ kommune }}, den {{ datum }}
{{ unterschrift }}""",
    ),
    StarterAid(
        "tagesordnung-klausurtagung",
        "Tagesordnung: Klausurtagung des Gemeinderats",
        AidKind.AGENDA,
        "Ein Tag, an dem sich der Gemeinderat über Ziele verständigt, mit Zeiten zum Anpassen.",
        ("buergerbeteiligung", "engagementstrategie", "quartierskonzept"),
        """# Klausurtagung des Gemeinderats
{{ kommune }} · {{ sitzungstag }} · {{ ort }}
Einladung durch {{ vorsitz }}; Moderation: {{ moderation }}
# Worum es geht
{{ thema }}. Es werden keine Beschlüsse gefasst; Ergebnisse gehen als Vorschlag in die öffentliche Sitzung.
# Ablauf
- 9:00 Uhr Begrüßung und Ziel des Tages
- 9:15 Uhr Wo wir stehen: {{ einwohnerzahl }} Einwohnerinnen und Einwohner (Stand {{ einwohner_stand }}), wichtigste Entwicklungen
- 10:00 Uhr Was uns gelingt, was uns fehlt: Arbeit in Gruppen
- 11:30 Uhr Vorstellung und Gewichtung
- 12:30 Uhr Mittagspause
- 13:30 Uhr Beispiel aus einer anderen Kommune: {{ beispielkommune }}
- 14:15 Uhr Ziele für die nächsten fünf Jahre: höchstens fünf
- 15:30 Uhr Wer macht was bis wann
- 16:15 Uhr Wie wir die Bürgerschaft beteiligen
- 16:45 Uhr Abschlussrunde
# Bitte mitbringen
{{ unterlagen }}
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
# Ihre Meinung zählt: {{ thema }}
Guten Tag,
wir planen: {{ vorhaben }}. Wir möchten wissen, was Ihnen wichtig ist, bevor der Gemeinderat entscheidet.
# Wann und wo
{{ veranstaltungstag }}, {{ uhrzeit }}, {{ ort }}
# Was passiert
- Wir erklären kurz, worum es geht.
- Sie sprechen in kleinen Gruppen darüber.
- Wir schreiben alle Vorschläge auf. Wir sagen Ihnen später, was daraus geworden ist.
# Gut zu wissen
- Die Teilnahme kostet nichts.
- Der Ort ist barrierefrei: {{ barrierefreiheit }}.
- Es gibt Kinderbetreuung: {{ kinderbetreuung }}.
- Brauchen Sie Hilfe oder eine Übersetzung? Bitte rufen Sie uns an.
# Anmeldung
Bis {{ anmeldeschluss }} bei {{ ansprechperson }}, {{ telefon }}, {{ email }}. Sie können auch ohne Anmeldung kommen.
Mit freundlichen Grüßen
{{ unterschrift }}""",
    ),
    StarterAid(
        "amtsblatt-aufruf",
        "Text für das Amtsblatt: Mitmachen gesucht",
        AidKind.GAZETTE,
        "Kurzer Aufruf im Amtsblatt, um Menschen für ein Vorhaben zu gewinnen.",
        ("ehrenamtsgewinnung", "nachbarschaftshilfe"),
        """# {{ kommune }} sucht Menschen, die mitmachen
{{ thema }}
Wer Zeit und Lust hat, ist willkommen – ob für zwei Stunden im Monat oder für einen einzigen Nachmittag. Vorkenntnisse sind nicht nötig.
Gesucht werden zum Beispiel:
- {{ aufgabe_1 }}
- {{ aufgabe_2 }}
- {{ aufgabe_3 }}
Wer sich engagiert, ist dabei über die Kommune versichert. Auslagen werden nach Absprache erstattet.
Erstes Treffen: {{ veranstaltungstag }}, {{ uhrzeit }}, {{ ort }}
Fragen beantwortet {{ ansprechperson }}, {{ funktion }}, {{ telefon }}, {{ email }}.""",
    ),
)

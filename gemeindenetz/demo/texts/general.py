"""Sentences that fit every matter: openings, closings, appointments, reasons, names of things."""

GREETINGS_TOWN = ("Guten Tag {an},", "Hallo {an},", "Sehr geehrte Beratung,", "Liebes Team,", "Guten Morgen {an},", "")
GREETINGS_TEAM = ("Guten Tag {an},", "Hallo {an},", "Liebes Team in {ort},", "Guten Tag nach {ort},")
CLOSINGS = ("Viele Grüße\n{von}", "Freundliche Grüße\n{von}", "Beste Grüße\n{von}", "Herzliche Grüße\n{von}", "{von}")
APPOINTMENTS = (
    "Passt Ihnen Dienstag um 10 Uhr für ein Telefonat?",
    "Ich schlage einen Termin bei Ihnen vor Ort vor, gern an einem Nachmittag im {monat}.",
    "Sollen wir dazu eine halbe Stunde per Video sprechen?",
    "Melden Sie sich gern, wenn vorher etwas drängt.",
    "In zwei Wochen frage ich nach, wie es gelaufen ist.",
    "Schicken Sie mir den Entwurf ruhig unfertig.",
    "Bitte geben Sie mir kurz Bescheid, ob das für Sie passt.",
    "Die Unterlagen dazu finden Sie auch im Mitgliederbereich.",
)
SHORT_REPLIES = (
    "Vielen Dank, das bespreche ich mit der Kollegin.",
    "Kurz zur Information: Der Termin steht.",
    "Danke für die schnelle Antwort. Ich melde mich nach der Sitzung.",
    "Das hilft uns weiter. Den Rest klären wir intern.",
    "Wir brauchen noch etwas Zeit, die Fraktionen beraten in {zahl} Tagen.",
    "Ja, der Vorschlag passt. Bitte schicken Sie uns die Vorlage.",
    "Ich bin die nächsten zwei Wochen im Urlaub, danach gern.",
    "Eine Rückfrage: Gibt es dazu etwas Schriftliches?",
    "Die Beschlussvorlage geht am Montag heraus.",
    "Bei uns hat sich die Zuständigkeit geändert, ich bleibe aber dabei.",
)
SHORT_MESSAGES = (
    "ich wollte kurz nachfragen, wie die Sitzung gelaufen ist.",
    "anbei die versprochene Vorlage. Kürzen Sie nach Belieben.",
    "zu Ihrer Frage habe ich mich umgehört und schreibe Ihnen bis Ende der Woche.",
    "hier das Protokoll unseres Gesprächs in drei Sätzen. Bitte ergänzen Sie.",
    "gern lese ich den Entwurf. Bis wann brauchen Sie ihn?",
    "ich habe mit einer Gemeinde ähnlicher Größe gesprochen, sie ist zu einem Telefonat bereit.",
    "danke für die Unterlagen. Zwei Punkte sind mir aufgefallen, die würde ich gern mit Ihnen durchgehen.",
    "schön, dass es vorangeht. Halten Sie mich bitte auf dem Laufenden.",
)
SHORT_NOTES = (
    "Wiedervorlage nach der Sommerpause gesetzt.",
    "Rückruf versprochen, Rathaus ist nur vormittags besetzt.",
    "Mit der Kollegin abgestimmt, keine Doppelarbeit.",
    "Eindruck: Es fehlt weniger an Wissen als an Zeit.",
    "Beim Netzwerktreffen darauf ansprechen.",
    "Unterlagen im Teamordner abgelegt.",
    "Vergleichbare Beratung in {nachbar} im letzten Jahr.",
)
PAUSES = (
    "Ruht bis nach der Kommunalwahl.",
    "Die Stelle in der Verwaltung ist unbesetzt, es geht im {monat} weiter.",
    "Haushalt noch nicht genehmigt, die Gemeinde meldet sich.",
    "Ansprechperson in Elternzeit, Vertretung ab {monat}.",
    "Vor Ort wird ein Gutachten abgewartet.",
)
REFERRALS = (
    "Weiter an Pro Bürgerbus Musterland, weil es um die Genehmigung geht.",
    "Weiter an die Stiftung Beteiligung, die Förderung passt dort besser.",
    "Weiter an den Landkreis, dort liegt die Zuständigkeit.",
    "Weiter an das Gemeinsame Zentrum Quartier, es geht um einen Förderantrag.",
    "Weiter an den Landesjugendring, der vor Ort begleiten kann.",
)
FOLLOW_UPS = (
    "nach der Ratssitzung fragen",
    "Stand der Umsetzung erfragen",
    "Entwurf anmahnen",
    "Termin vor Ort vereinbaren",
    "Kontakt zu {nachbar} geklärt?",
    "Förderbescheid da?",
)
STEP_NOTES: dict[str, tuple[str, ...]] = {
    "running": ("läuft nach Plan", "begonnen", ""),
    "done": ("erledigt", "ging schneller als gedacht", ""),
    "not_wanted": ("passt so nicht zu uns", "der Rat möchte das nicht"),
    "already_done": ("gibt es schon", "hatten wir im letzten Jahr"),
    "blocked": ("wartet auf den Haushalt", "Stelle unbesetzt", "Gutachten fehlt noch"),
}
#: First words that are neither nouns nor forms of address.
LOWER_AFTER_COMMA = frozenset((
    "Der", "Die", "Das", "Ein", "Eine", "Wir", "Ich", "Für", "Bei", "Beim", "Wer", "Am", "An", "Im", "In",
    "Um", "Zum", "Zur", "Zu", "Als", "Nach", "Seit", "Aus", "Statt", "Auf", "Vor", "Unser", "Unsere",
    "Klären", "Laden", "Beginnen", "Fragen", "Holen", "Lassen", "Schreiben", "Planen", "Prüfen",
    "Trennen", "Feste", "Wichtig", "Zwei", "Drei", "Zehn", "Leider", "Danke", "Vielen", "Kurz", "Ja",
    "Es", "Von", "Bevor", "Beides", "Jeden", "Zwischen",
))  # fmt: skip
MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "September", "Oktober", "November")
DISTRICTS = (
    "Oberdorf", "Unterdorf", "Weststadt", "Südstadt", "Neuweiler", "Angerhof", "Hinterfeld", "Bergsiedlung", "Nordstadt",
    "Mühlgrund", "Steinweiler", "Lochhof", "Altstadt", "Auhof", "Sonnenhalde", "Kirchgrund", "Moosried", "Vorderberg",
)  # fmt: skip
STREETS = (
    "Ortsdurchfahrt", "Bahnhofstraße", "Lindenallee", "Schulstraße", "Marktstraße", "Mühlgasse", "Hauptstraße",
    "Kirchgasse", "Ringstraße", "Brunnengasse", "Gartenstraße", "Talstraße",
)  # fmt: skip
CLUBS = (
    "Musikverein", "Turnverein", "Heimatverein", "Gartenbauverein", "Gesangverein", "Förderverein Freibad",
    "Schützenverein", "Landfrauenverein", "Albverein", "Theaterverein", "Kleintierzuchtverein", "Tennisverein",
)  # fmt: skip
FUNCTIONS = (
    "Hauptamt", "Ansprechperson Engagement", "Ordnungs- und Sozialamt", "Stabsstelle Beteiligung", "Bauamt",
    "Jugendreferat", "Quartiersmanagement", "Amt für Familie und Soziales", "Ortsvorsteherin", "Büro des Bürgermeisters",
)  # fmt: skip
GIVEN_NAMES = (
    "Adele", "Alma", "Amir", "Anton", "Ayla", "Balthasar", "Beate", "Benno", "Carla", "Cem", "Christa", "Dario", "Dilek",
    "Dorothea", "Edgar", "Elif", "Emma", "Erik", "Esra", "Felix", "Friederike", "Gesa", "Greta", "Gustav", "Hakan",
    "Heike", "Hugo", "Ida", "Ilse", "Ismail", "Jakob", "Jana", "Jasmin", "Jonas", "Judith", "Kai", "Katrin", "Klara",
    "Konrad", "Leyla", "Linus", "Luise", "Malte", "Marta", "Mehmet", "Mila", "Mirko", "Nele", "Nils", "Noor", "Olga",
    "Oskar", "Petra", "Pia", "Rainer", "Rana", "Roswitha", "Ruben", "Sami", "Silke", "Sonja", "Stefan", "Svenja",
    "Tamara", "Thea", "Till", "Ulrike", "Valentin", "Vera", "Viktor", "Wanda", "Yasin", "Yvonne", "Zoe",
)  # fmt: skip
FAMILY_FIRST = (
    "Ahorn", "Binsen", "Birken", "Brombeer", "Distel", "Dohlen", "Efeu", "Eichel", "Elster", "Farn", "Fichten", "Flachs",
    "Ginster", "Grillen", "Hasel", "Hecken", "Heidel", "Holder", "Hopfen", "Hummel", "Kiesel", "Kranich", "Lerchen",
    "Linden", "Marder", "Meisen", "Mohn", "Nebel", "Nessel", "Otter", "Pappel", "Quellen", "Rauten", "Regen", "Reiher",
    "Rotbuchen", "Schilf", "Schlehen", "Segel", "Silber", "Specht", "Stern", "Storchen", "Tannen", "Ulmen", "Wachtel",
    "Weiden", "Wiesel", "Winter", "Zimt",
)  # fmt: skip
FAMILY_LAST = ("beck", "bühler", "egger", "feldt", "gruber", "heimer", "hofer", "kamp", "mann", "meyer", "reuter", "rieder",
               "steiner", "strand", "thaler", "wald", "wieser")  # fmt: skip
#: Added to a subject that names no place.
TITLE_ENDINGS = (
    "", " in {teil}", ": erste Schritte", ": Frage aus dem Rat", " gemeinsam mit {nachbar}", ": wie weiter?",
    ": Wunsch der Bürgerschaft", ": Rückfrage", ": zweiter Anlauf", " (Folgeanfrage)", ": Planung für {monat}", " in den Teilorten",
)  # fmt: skip

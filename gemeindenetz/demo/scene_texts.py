"""What the personas and their advisers write."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Question:
    """What somebody asks; who it is only where no persona asks."""

    moves: str
    helps: str
    name: str = ""
    email: str = ""
    phone: str = ""
    function: str = ""


KNOWN = ("Musterbach", "Lindenried", "Ahornstetten", "Quellenwinkel")

TREFF = Question(
    moves="Die alte Schmiede in Musterbach steht leer. Eine Gruppe möchte dort einen Treff für alle eröffnen, und der Gemeinderat fragt, was das kostet und wer aufschließt.",
    helps="Ein Betriebskonzept, das ohne hauptamtliche Stelle auskommt, und ein Ort, den wir uns ansehen können.",
)
TREFF_ANSWER = "Guten Tag Herr Muster,\n\nschön, dass die Gruppe schon steht. Bevor Sie über Umbau sprechen, klären Sie bitte drei Dinge: Wer hat den Schlüssel, welche zwei Zeiten in der Woche gelten immer, und was kostet das Haus im Jahr? Danach ist der Rat meist ruhiger.\n\nAhornstetten betreibt seinen Treff seit vier Jahren mit einem Förderverein. Ich frage gern, ob Sie vorbeikommen dürfen.\n\nViele Grüße\nAnna Beispiel"
TREFF_REPLY = "Hallo Frau Beispiel,\n\nwir waren zu fünft in Ahornstetten. Das hat mehr gebracht als jede Sitzung. Der Förderverein wird im nächsten Monat gegründet, den Schließdienst teilen sich sechs Leute.\n\nViele Grüße\nBekir Muster"
TREFF_VISIT = "Ortstermin in der alten Schmiede mit Bauamt, Gruppe und zwei Ratsmitgliedern. Brandschutz ist machbar, barrierefreier Zugang über den Hof. Folgekosten gemeinsam gerechnet: rund 7.800 Euro im Jahr."
TREFF_OUTCOME = (
    "Musterbach wollte in der alten Schmiede einen Treff einrichten und suchte ein tragfähiges Betriebskonzept.",
    "Der Treff hat an zwei Nachmittagen geöffnet, ein Förderverein betreibt ihn, die Gemeinde trägt die Heizkosten.",
    "Wie es weitergeht, wenn der Schließdienst kleiner wird, ist offen.",
)

JUGEND = Question(
    moves="Für den Jugendgemeinderat haben sich in Musterbach nur drei Jugendliche gemeldet, wir mussten die Wahl absagen. Jetzt verlangt eine Klasse der Realschule mit 61 Unterschriften, dass wir die Jugend anders beteiligen.",
    helps="Welche Formen gibt es, die zu einer Gemeinde mit 7.400 Menschen passen? Und wie bringe ich es dem Gemeinderat bei?",
)
JUGEND_ANSWER = "Guten Tag Herr Muster,\n\n61 Unterschriften sind ein Geschenk. Fragen Sie die Klasse zuerst, wie sie mitreden will; ein Nachmittag in der Schule genügt. Für eine Gemeinde Ihrer Größe ist ein Jugendforum zweimal im Jahr mit einem kleinen Budget leichter zu tragen als ein gewähltes Gremium.\n\nFür den Rat schreibe ich Ihnen gern eine Seite mit drei Beispielen. Passt Ihnen ein Telefonat in den nächsten Tagen?\n\nViele Grüße\nAnna Beispiel"
JUGEND_NOTE = "Der Rat ist seit dem gescheiterten Versuch vor drei Jahren empfindlich. Nichts versprechen lassen, was nicht in drei Monaten sichtbar wird. Die Schulsozialarbeit ist noch nicht gefragt."
JUGEND_STEP = "Nachmittag mit der Klasse vereinbaren, Schulsozialarbeit einladen"
JUGEND_CALL = "Telefonat: Der Nachmittag in der Schule ist vereinbart. Der Bürgermeister soll erst danach angesprochen werden. Muster für das Rederecht in der Hauptsatzung zugesagt."
JUGEND_REPLY = "Hallo Frau Beispiel,\n\nwir waren gestern in der Klasse. Die Jugendlichen wollen kein Gremium, sondern ein Forum mit eigenem Geld, und sie haben schon drei Ideen. Der Rektor ist begeistert.\n\nJetzt brauche ich die Seite für den Rat bis nächsten Donnerstag. Schaffen wir das? Und wie viel Geld ist üblich?\n\nViele Grüße\nBekir Muster"

EIGENES = Question(
    moves="Ich soll die Beteiligung zur Ortsdurchfahrt vorbereiten, aber mein Eindruck ist, dass die Entscheidung im Rathaus längst gefallen ist. Das möchte ich vertraulich besprechen, bevor ich etwas unternehme.",
    helps="Ein Gespräch zu zweit. Bitte schreiben Sie nur mir.",
)
EIGENES_ANSWER = "Guten Tag Herr Muster,\n\ndanke für Ihr Vertrauen. Diesen Vorgang sehen nur Sie und die Beratung. Ich rufe Sie gern außerhalb des Rathauses an; nennen Sie mir einfach eine Zeit.\n\nBis dahin eine Frage zum Nachdenken: Was genau ist noch offen, und wer könnte es öffnen?\n\nViele Grüße\nAnna Beispiel"

LADEN = Question(
    moves="Der letzte Lebensmittelmarkt in Lindenried schließt zum Jahresende. Eine Gruppe will einen Dorfladen gründen und hat 140 Anteile gezeichnet.",
    helps="Eine nüchterne Einschätzung, ob sich das bei 3.100 Menschen trägt.",
)
LADEN_ANSWER = "Guten Tag Frau Lindner,\n\n140 Anteile sind ein guter Anfang, aber sie zeigen Wohlwollen, noch kein Einkaufsverhalten. Ich rate zu einem Probemonat mit Vorbestellung. Und lassen Sie den Wirtschaftsplan von jemandem gegenlesen, der schon einmal einen Laden geschlossen hat.\n\nHerzliche Grüße\nAnna Beispiel"
LADEN_TALK = "Wirtschaftsplan mit der Gruppe durchgegangen. Umsatz zu hoch angesetzt, Personalkosten zu niedrig. Mit Poststelle und Mittagstisch wird es knapp tragfähig."
LADEN_STEP = "Probemonat mit Vorbestellung durchführen und auswerten"
LADEN_FOLLOW_UP = "Ergebnis des Probemonats erfragen"

KREIS = Question(
    moves="Im Musterkreis arbeiten 22 Gemeinden mit eigenen Listen für Engagierte. Der Kreistag möchte eine gemeinsame Anlaufstelle, die Gemeinden fürchten Bevormundung.",
    helps="Erfahrungen anderer Kreise und eine Moderation des ersten Treffens.",
)
KREIS_ANSWER = "Guten Tag Herr Skizze,\n\nlassen Sie die Listen, wo sie sind, und beginnen Sie mit einer gemeinsamen Telefonnummer. Zwei Kreise haben so angefangen; ich stelle Ihnen gern den Kontakt her.\n\nViele Grüße\nKarla Kiefer"
KREIS_REPLY = "Hallo Frau Kiefer,\n\ndie Idee mit der Telefonnummer kommt gut an. Am Treffen nehmen 14 Gemeinden teil. Könnten Sie die Moderation übernehmen?\n\nKarim Skizze"

#: Days ago, hour, place, topic, what was asked without an account.
WEB_REQUESTS: tuple[tuple[int, int, str, str, Question], ...] = (
    (1, 11, "Quellenwinkel", "buergerbus", Question(
        name="Theo Quellmann", email="theo.quellmann@post.musterland.example", function="Ortsvorsteher",
        moves="Zwischen unseren beiden Ortsteilen fährt kein Bus mehr. Sechs Leute würden einen Fahrdienst übernehmen, wissen aber nicht, ob sie das dürfen.",
        helps="Klarheit über Genehmigung und Versicherung. Unser Gemeinderat entscheidet im nächsten Monat über den Beitritt zum Netzwerk.",
    )),
    (0, 8, "Ahornstetten", "quartierskonzept", Question(
        name="Runa Ahornsteiner", email="runa.ahornsteiner@post.musterland.example", function="Stadtplanungsamt",
        moves="Für das Quartier am Güterbahnhof sollen wir bis zur Haushaltsberatung sagen, ob wir Förderung beantragen. Die Bewohnerschaft ist bisher nicht beteiligt.",
        helps="Eine Einschätzung, ob die Zeit bis zur Frist reicht, und was wir zuerst tun sollten.",
    )),
    (6, 9, "Hohenmuster", "zufallsauswahl", Question(
        name="Cora Hohenegger", email="cora.hohenegger@post.musterland.example", function="Büro für Beteiligung",
        moves="Hohenmuster plant einen Bürgerrat mit ausgelosten Menschen. Im Rat gibt es Zweifel, ob das Ergebnis zählt.",
        helps="Zwei Beispiele aus Städten unserer Größe.",
    )),
)  # fmt: skip
UNCONFIRMED = Question(
    name="Unbekannt", email="jemand@post.musterland.example",
    moves="Diese Anfrage wurde nie bestätigt.", helps="",
)  # fmt: skip
CALLED = Question(
    name="Ilse Ahornkamp", email="ilse.ahornkamp@post.musterland.example", phone="0900 000-12",
    moves="Die Koordinatorin der Nachbarschaftshilfe hört nach achtzehn Jahren auf. Frau Ahornkamp soll übernehmen und fragt, wo sie anfangen soll.",
    helps="Rückruf, am besten vormittags.",
)  # fmt: skip
NEIGHBOUR = Question(
    moves="Unsere Leitlinien der Bürgerbeteiligung sind drei Jahre alt, und im neuen Gemeinderat kennt sie kaum jemand.",
    helps="Ein Ablauf für eine Klausur von zwei Stunden.",
    function="Hauptamt",
)
PASSED_ON = "Anna hat die Leitlinien dort vor drei Jahren begleitet, deshalb ist sie die Richtige."

TREFF_TITLE = "Treffpunkt in der alten Schmiede: Betrieb ohne Hauptamt"
JUGEND_TITLE = "Jugendbeteiligung, nachdem die Wahl ausfiel"
EIGENES_TITLE = "Beteiligung an der Ortsdurchfahrt"
LADEN_TITLE = "Dorfladen statt Lebensmittelmarkt"
KREIS_TITLE = "Engagementstrategie für den Landkreis"

#: Days ago, hour, sender, subject and text of mails that nobody can place but a person.
MAILS = (
    (
        3,
        14,
        "Vera Wiesner <vera.wiesner@post.musterland.example>",
        "Telefonat von gestern",
        ("Guten Tag,\n\nwie besprochen schicke ich Ihnen unsere drei Fragen zum Mittagstisch. Ich weiß nicht mehr, mit wem"
        " ich gesprochen habe. Können Sie das bitte weitergeben?\n\nViele Grüße\nVera Wiesner"),
    ),
    (
        0,
        8,
        "Ortsverwaltung Quellenwinkel <ortsverwaltung@post.musterland.example>",
        "Wer fördert Bänke am Weg?",
        ("Sehr geehrte Damen und Herren,\n\nunser Ortschaftsrat möchte fünf Bänke am Weg zum Friedhof aufstellen. Gibt es"
        " dafür Geld, und wer weiß, wie andere das gemacht haben?\n\nFreundliche Grüße\nOrtsverwaltung Quellenwinkel"),
    ),
)

#: What Clara's successor should know.
FUNCTION_NOTE = (
    "Frau Kern vom Frauenverein hält den Kontakt zu allen, die im Laden mitarbeiten wollen; bitte früh einbinden.\n"
    "Dem Gemeinderat ist für März ein Zwischenstand zugesagt. Herr Wirth (Kämmerei) kennt die Zahlen."
)

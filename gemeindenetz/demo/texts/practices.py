"""Sentences about practices: what towns did, what failed, what they would do differently; by topic.

Places: {ort} the town · {teil} a district · {zahl} a small number · {monat} a month · {verein} an association ·
{strasse} a street.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Practice:
    """Sentences for one topic, with methods and target groups that fit."""

    names: tuple[str, ...]
    gists: tuple[str, ...]
    pitfalls: tuple[str, ...]
    differently: tuple[str, ...]
    advice: tuple[tuple[str, str, str], ...]
    methods: tuple[str, ...]
    groups: tuple[str, ...]


PRACTICES: dict[str, Practice] = {
    "buergerbus": Practice(
        names=("Bürgerbus mit eigener Telefonzentrale", "Bürgerauto am Rathaus", "Fahrdienst zum Arzt", "Linie nach {teil}", "Mitfahrbank mit festem Ziel", "Zubringer zum Rufbus"),
        gists=("{zahl} Ehrenamtliche fahren an drei Tagen zum Arzt und zum Einkaufen.", "Wer nicht mehr selbst fährt, ruft bis mittags an und wird am nächsten Tag abgeholt.", "Zwei Gemeinden teilen sich ein Fahrzeug und einen Dienstplan.", "Ein Auto im Carsharing wird in den freien Stunden zum Bürgerauto.", "Der Verein fährt, die Gemeinde versichert und putzt."),
        pitfalls=("Der Aufruf im Mitteilungsblatt brachte niemanden; erst die persönliche Ansprache half.", "Die Buchung über eine App blieb leer, weil die Fahrgäste lieber anrufen.", "Im zweiten Winter fielen vier Fahrer gleichzeitig aus, und es gab keinen Ersatz.", "Mit dem Taxiunternehmen haben wir zu spät gesprochen.", "Zehn Mitfahrbänke auf einmal waren zu viele; genutzt wird die am Markt."),
        differently=("Wir würden mit einer Telefonnummer beginnen und die Haltestellen später festlegen.", "Wir würden das Taxiunternehmen schon zur ersten Sitzung einladen.", "Wir würden von Anfang an mit dem Landkreis über den Rufbus sprechen."),
        advice=(("Fahrdienste mit Telefon beginnen", "Beginnen Sie mit einer Telefonnummer, die zu festen Zeiten besetzt ist, nicht mit einer App.", "Wer nicht mehr selbst fährt, bestellt am Telefon; die Stimme am anderen Ende ist Teil des Angebots."), ("Zwei Dutzend Fahrende vor dem ersten Tag", "Starten Sie erst, wenn doppelt so viele Menschen fahren wollen, wie der Plan braucht.", "Ausfälle im Winter beenden sonst den Betrieb im zweiten Jahr.")),
        methods=("volunteer_service", "association"), groups=("older", "everybody", "disabilities")),
    "dorfladen": Practice(
        names=("Dorfladen als Genossenschaft", "Laden mit Café in {teil}", "Selbstbedienungsladen ohne Personal", "Wochenmarkt als Anfang", "Laden mit Post und Bürgerbüro", "Rollender Laden für {teil}"),
        gists=("{zahl} Haushalte zeichneten Anteile, bevor die Räume feststanden.", "Der Laden öffnet morgens, das Café am Nachmittag mit Ehrenamtlichen.", "Ein kleines Sortiment, das man sich merken kann, statt eines halben Supermarkts.", "Die Gemeinde kaufte das Haus, die Genossenschaft betreibt es.", "Nach einem Probejahr mit Markttagen kam der feste Laden."),
        pitfalls=("Im dritten Monat blieb die Kundschaft aus, weil wir die Öffnungszeiten gekürzt hatten.", "Die Umfrage versprach doppelt so viel Umsatz, wie dann kam.", "Der Umbau kostete ein Drittel mehr als geplant.", "Der Vorstand bestand aus Menschen, die alle gleichzeitig müde wurden.", "Regionale Ware allein trug die Kosten nicht."),
        differently=("Wir würden Zusagen statt Wünsche abfragen.", "Wir würden das Café vom ersten Tag an öffnen, weil es die Leute hält.", "Wir würden die Geschäftsführung von Anfang an bezahlen."),
        advice=(("Anteile vor Räumen", "Sammeln Sie verbindliche Anteile, bevor Sie Räume mieten.", "Wer einen Anteil hat, kauft auch ein; Umfragen überschätzen die Bereitschaft."), ("Laden und Treffpunkt zusammen denken", "Planen Sie einen Platz zum Sitzen mit ein.", "Der Treffpunkt bringt die Kundschaft, die der Laden allein nicht hält.")),
        methods=("association", "survey", "pilot"), groups=("everybody", "older", "business")),
    "begegnungsort": Practice(
        names=("Offenes Wohnzimmer an der {strasse}", "Bürgertreff im alten Schulhaus", "Bank-Café am Mittwoch", "Treffpunkt im Feuerwehrhaus", "Werkraum für alle", "Mittagstisch im Gemeindehaus"),
        gists=("Jeden Nachmittag sperrt jemand anderes auf; der Schlüssel hängt beim Bäcker.", "{zahl} Gruppen teilen sich einen Raum und einen Kalender.", "Zwei Menschen kochen, zwanzig essen, alle räumen auf.", "Ein Raum ohne Verein und ohne Mitgliedsbeitrag, mit Hausregeln auf einer Seite.", "Vormittags Verwaltung, nachmittags Begegnung, abends Vereine."),
        pitfalls=("Die erste Gruppe hielt den Raum für ihren eigenen.", "Ohne feste Ansprechperson blieb die Spülmaschine ein Streitthema.", "Junge Leute kamen erst, als sie den Raum selbst gestalten durften.", "Die Heizkosten hatten wir vergessen.", "Die Eröffnung war gut besucht, der Februar nicht."),
        differently=("Wir würden klein anfangen und den Namen später suchen.", "Wir würden eine bezahlte Stunde am Tag für das Organisatorische einplanen.", "Wir würden den Kalender von Anfang an öffentlich führen."),
        advice=(("Erst die Menschen, dann die Räume", "Lassen Sie Gruppen ein halbes Jahr in vorhandenen Räumen üben.", "Häuser, die vor den Menschen da sind, bleiben leer."), ("Eine bezahlte Stunde am Tag", "Planen Sie wenigstens eine bezahlte Stunde täglich für Schlüssel, Kalender und Streit ein.", "Ehrenamt trägt die Begegnung, nicht die Verwaltung.")),
        methods=("coordination", "workshop", "volunteer_service"), groups=("everybody", "older", "families")),
    "nachbarschaftshilfe": Practice(
        names=("Nachbarschaftshilfe mit Vermittlung", "Zeit füreinander in {teil}", "Handwerkerdienst für kleine Dinge", "Besuchsdienst am Nachmittag", "Einkaufshilfe auf Zuruf", "Tandems für den Alltag"),
        gists=("Eine Koordinatorin bringt {zahl} Helfende und Suchende im Monat zusammen.", "Wer hilft, bekommt einen Anruf im Quartal und einen Kaffee im Jahr.", "Glühbirne, Vorhang, Paket: alles, was eine Stunde nicht übersteigt.", "Helfende und Besuchte suchen sich gegenseitig aus.", "Der {verein} und die Kirchengemeinde führen eine gemeinsame Liste."),
        pitfalls=("Es meldeten sich fünfmal mehr Helfende als Suchende.", "Menschen mit wenig Geld fragten nicht, weil sie nichts zurückgeben konnten.", "Ohne klare Grenzen wurde aus Hilfe Pflege.", "Die Versicherung war drei Monate lang ungeklärt.", "Die Vermittlung hing an einer einzigen Person."),
        differently=("Wir würden zuerst mit Ärztinnen, Bäckerei und Post sprechen, die wissen, wer Hilfe braucht.", "Wir würden von Anfang an zwei Menschen vermitteln lassen.", "Wir würden Geben und Nehmen gleich wichtig bewerben."),
        advice=(("Suchende finden statt Helfende werben", "Suchen Sie zuerst die Menschen, die Hilfe brauchen.", "An Helfenden fehlt es selten; die Scham zu fragen ist die größere Hürde."), ("Vermittlung auf zwei Schultern", "Lassen Sie immer zwei Menschen vermitteln.", "Sonst endet die Hilfe mit dem ersten Umzug.")),
        methods=("coordination", "volunteer_service", "mentoring"), groups=("older", "carers", "volunteers")),
    "buergerbeteiligung": Practice(
        names=("Beteiligung zur Ortsmitte", "Bürgerforum mit Zufallsauswahl", "Sprechende Wände an der {strasse}", "Dialog zum Baugebiet {teil}", "Spaziergang mit Plan", "Bürgerrat zum Hallenbad"),
        gists=("Sechs Wochen, drei Orte, ein klarer Auftrag des Gemeinderats.", "{zahl} ausgeloste Menschen berieten an zwei Samstagen und übergaben ihr Gutachten.", "Wer nicht zur Versammlung kommt, wurde an der Haustür gefragt.", "Der Gemeinderat antwortete auf jeden Vorschlag mit einem Satz.", "Pläne hingen im Supermarkt, nicht im Rathaus."),
        pitfalls=("Der Auftrag war unklar, und am Ende fühlten sich alle übergangen.", "Die Halle war voll, aber es sprachen nur sieben.", "Online kamen viele Klicks und wenige Vorschläge.", "Die Antwort des Gemeinderats ließ acht Monate auf sich warten.", "Menschen ohne deutschen Pass hatten wir nicht angeschrieben."),
        differently=("Wir würden zuerst aufschreiben, was nicht mehr zu ändern ist.", "Wir würden das Losverfahren erklären, bevor die Briefe hinausgehen.", "Wir würden den Termin für die Antwort schon in die Einladung drucken."),
        advice=(("Den Spielraum vorher beschließen", "Lassen Sie den Gemeinderat vorab beschließen, worüber beraten wird und worüber nicht.", "Unklare Aufträge enttäuschen mehr als enge."), ("Aufsuchen statt einladen", "Gehen Sie dorthin, wo die Menschen sind.", "Einladungen erreichen die, die ohnehin kommen.")),
        methods=("workshop", "citizens_panel", "outreach", "walk"), groups=("everybody", "youth", "newcomers")),
    "jugendbeteiligung": Practice(
        names=("Jugendforum mit eigenem Geld", "Jugendgemeinderat neu gestartet", "Achter Jahrgang plant den Platz", "Jugendbeirat auf Zeit", "Skatepark aus eigener Hand", "Stadtsafari der Siebtklässler"),
        gists=("{zahl} Jugendliche entschieden über 5.000 Euro und bauten mit.", "Statt einer Wahl gibt es offene Treffen, zu denen man eingeladen wird.", "Schule und Verwaltung vereinbarten zwei Projekttage im Jahr.", "Die Jugendlichen stellten ihren Antrag selbst im Gemeinderat.", "Ein halbes Jahr, ein Thema, ein Ergebnis zum Anfassen."),
        pitfalls=("Nach der Wahl kam zur dritten Sitzung niemand mehr.", "Die Ladung mit Tagesordnung verstand keiner.", "Bis der Platz gebaut war, hatten die Ersten Abitur.", "Erreicht wurden vor allem Jugendliche vom Gymnasium.", "Die Erwachsenen redeten zu viel."),
        differently=("Wir würden mit etwas beginnen, das in sechs Wochen steht.", "Wir würden die Treffen in den Jugendraum legen, nicht in den Ratssaal.", "Wir würden Ausbildungsbetriebe von Anfang an einbeziehen."),
        advice=(("In sechs Wochen sichtbar werden", "Wählen Sie für den Anfang etwas, das in sechs Wochen fertig ist.", "Für Vierzehnjährige sind zwei Jahre unendlich."), ("Eigenes Geld, eigene Regeln", "Geben Sie Jugendlichen ein eigenes Budget.", "Wer entscheidet, kommt wieder.")),
        methods=("workshop", "budget", "walk"), groups=("youth", "children", "council")),
    "ehrenamtsgewinnung": Practice(
        names=("Schnuppern im Ehrenamt", "Vorstand zu dritt", "Ein Tag für den Verein", "Ehrenamt auf Zeit", "Willkommensbesuch für Zugezogene", "Börse am Marktplatz"),
        gists=("Vierzehn Tage ausprobieren, dann ohne schlechtes Gewissen gehen oder bleiben.", "{zahl} Vereine beschrieben ihre Aufgaben auf einer halben Seite.", "Zugezogene werden nach drei Monaten besucht und gefragt, was sie gern tun.", "Aufgaben mit Anfang und Ende statt Ämter auf Lebenszeit.", "Betriebe gaben je einen Arbeitstag im Jahr."),
        pitfalls=("Die Börse war voll von Vereinen und leer von Menschen.", "Wer sich meldete, bekam drei Wochen lang keine Antwort.", "Plakate brachten Lob, aber keine Leute.", "Die Alten wollten die Neuen einarbeiten, bis diese gingen.", "Die Online-Plattform pflegte nach einem Jahr niemand mehr."),
        differently=("Wir würden mit den Vereinen zuerst über ihre Aufgaben sprechen.", "Wir würden jeder Meldung am selben Tag antworten.", "Wir würden persönlich fragen und nichts ausschreiben."),
        advice=(("Fragen statt ausschreiben", "Sprechen Sie Menschen persönlich an, für eine benannte Aufgabe.", "Auf einen Aufruf meldet sich, wer ohnehin schon zwei Ämter hat."), ("Aufgaben mit Ende", "Bieten Sie Aufgaben mit Anfang und Ende an.", "Wer gehen darf, kommt leichter.")),
        methods=("outreach", "training", "coordination"), groups=("volunteers", "associations", "newcomers")),
    "engagementstrategie": Practice(
        names=("Engagementstrategie mit den Vereinen", "Anlaufstelle im Rathaus", "Fünf Sätze zum Ehrenamt", "Dankeschön-Abend anders", "Vereinsrunde im Quartal", "Fonds für gute Einfälle"),
        gists=("Ein halbes Jahr zuhören, dann zwei Seiten statt sechzig.", "{zahl} Vereine und die Verwaltung treffen sich viermal im Jahr mit einer einzigen Frage.", "Bis 500 Euro entscheidet eine kleine Jury innerhalb von zwei Wochen.", "Eine halbe Stelle, ein Telefon, ein Schreibtisch im Eingang.", "Geehrt werden Taten des Jahres statt Jahre im Amt."),
        pitfalls=("Das Papier war gut und lag dann in der Schublade.", "Die Anlaufstelle wurde zur Beschwerdestelle.", "Die Haushaltsmittel kamen ein Jahr später als beschlossen.", "Initiativen ohne Vereinsstatus hatten wir vergessen.", "Zur Ehrung kamen immer dieselben."),
        differently=("Wir würden den Haushalt vor der Strategie klären.", "Wir würden auch Gruppen ohne Verein einladen.", "Wir würden jedes Jahr eine Maßnahme fertig machen statt zehn zu beginnen."),
        advice=(("Kurz, mit Geld und Namen", "Schreiben Sie zwei Seiten mit Beträgen und Zuständigen.", "Strategien ohne Haushaltsstelle überleben den Wechsel im Amt nicht."), ("Kleine Summen schnell entscheiden", "Entscheiden Sie über kleine Beträge in zwei Wochen.", "Schnelligkeit würdigt mehr als die Summe.")),
        methods=("concept", "coordination", "recognition", "budget"), groups=("volunteers", "associations", "council")),
    "integration-gefluechteter": Practice(
        names=("Sprachcafé mit Kinderbetreuung", "Lotsinnen aus der Nachbarschaft", "Fahrradwerkstatt der Kulturen", "Kochen für {teil}", "Patenschaften zum Ankommen", "Vereinsführerschein"),
        gists=("{zahl} Frauen begleiten Neue zu Amt, Kita und Arzt und werden dafür geschult.", "Sprechen üben beim Reparieren, nicht im Kurs.", "Vereine öffnen ein Training im Monat für alle, die neu sind.", "Kinder werden betreut, damit Mütter lernen können.", "Wer vor fünf Jahren kam, hilft denen, die heute kommen."),
        pitfalls=("Der Helferkreis war nach dem ersten Jahr erschöpft.", "Geflüchtete blieben Gäste im eigenen Projekt.", "Der Kurs lag in der Arbeitszeit derer, die ihn brauchten.", "Zwei Gruppen arbeiteten nebeneinander her.", "Übersetzungen fehlten bei der ersten Einladung."),
        differently=("Wir würden Geflüchtete vom ersten Tag an mitplanen lassen.", "Wir würden Begleitung für die Helfenden einplanen.", "Wir würden mit einem Verein beginnen statt mit allen."),
        advice=(("Mit statt für", "Lassen Sie Geflüchtete mitplanen und mitentscheiden.", "Wer selbst etwas gibt, bleibt."), ("Helfende begleiten", "Bieten Sie Helfenden Austausch und Supervision.", "Erschöpfte Kreise lösen sich still auf.")),
        methods=("mentoring", "training", "volunteer_service"), groups=("newcomers", "families", "volunteers")),
    "quartierskonzept": Practice(
        names=("Quartierskonzept für {teil}", "Dorf im Gespräch", "Befragung ab siebzig", "Sozialraum zu Fuß", "Runder Tisch {teil}", "Zukunftswerkstatt im Ort"),
        gists=("Neun Monate vom ersten Spaziergang bis zum Beschluss.", "Ehrenamtliche führten {zahl} Gespräche am Küchentisch.", "Aus vierzig Wünschen wurden fünf Vorhaben mit Namen dahinter.", "Pflegedienst, Schule, Verein und Bauamt saßen zum ersten Mal an einem Tisch.", "Das Konzept hat eine Seite, der Anhang dreißig."),
        pitfalls=("Die Befragung hatte achtzig Fragen, und die Hälfte blieb leer.", "Nach dem Beschluss fehlte jemand, der anfängt.", "Das Büro von außen schrieb, was überall steht.", "Mieterinnen und Mieter der Neubauten kamen nicht.", "Wir versprachen mehr, als der Haushalt hergab."),
        differently=("Wir würden das erste Vorhaben umsetzen, bevor das Konzept fertig ist.", "Wir würden halb so viel fragen.", "Wir würden die Kümmerstelle vor dem Konzept sichern."),
        advice=(("Etwas umsetzen, bevor das Konzept fertig ist", "Setzen Sie eine kleine Sache schon während des Prozesses um.", "Vertrauen entsteht durch Getanes."), ("Die Kümmerstelle zuerst", "Sichern Sie die Stelle, bevor Sie beschließen.", "Konzepte ohne Menschen bleiben Papier.")),
        methods=("survey", "walk", "workshop", "concept"), groups=("everybody", "older", "families")),
    "digitale-teilhabe": Practice(
        names=("Digitallotsen im Rathaus", "Sprechstunde mit Schülerinnen", "Tablet zum Ausleihen", "Internet-Treff am Dienstag", "Hausbesuch fürs Handy", "Gemeinsam ins Netz"),
        gists=("{zahl} Freiwillige zwischen 16 und 82 helfen, ohne Kurs und ohne Anmeldung.", "Jugendliche erklären, Ältere fragen, beide bekommen Kuchen.", "Geräte kann man vier Wochen mitnehmen und zu Hause üben.", "Wer nicht kommen kann, wird besucht.", "Jeden Dienstag dieselbe Stunde am selben Tisch."),
        pitfalls=("Der Kurs mit acht Terminen war nach dem dritten leer.", "Alle Geräte waren anders eingestellt.", "Fragen zu Geld und Konto durften die Freiwilligen nicht beantworten.", "Im Sommer kam niemand, im Advent alle.", "Das WLAN im Saal reichte für drei."),
        differently=("Wir würden ohne Kurs beginnen und nur Fragen beantworten.", "Wir würden gleiche Geräte kaufen.", "Wir würden die Regeln zu Passwörtern vorher aufschreiben."),
        advice=(("Fragen statt Kurse", "Bieten Sie offene Sprechstunden an, keine Kurse.", "Jede und jeder hat ein anderes Gerät und eine andere Frage."), ("Regeln für Passwörter", "Schreiben Sie auf, was Freiwillige nicht tun.", "Das schützt beide Seiten.")),
        methods=("mentoring", "training", "volunteer_service"), groups=("older", "disabilities", "volunteers")),
    "leitlinien-buergerbeteiligung": Practice(
        names=("Leitlinien mit Vorhabenliste", "Beteiligungssatzung auf zwei Seiten", "Vorhabenliste im Netz", "Beirat für Beteiligung", "Werkzeugkasten für Ämter", "Anregungsrecht für alle"),
        gists=("Bürgerschaft, Rat und Verwaltung schrieben zu je einem Drittel mit.", "Jedes größere Vorhaben steht drei Monate vorher auf einer Liste.", "{zahl} Unterschriften genügen, damit der Rat über Beteiligung berät.", "Ein Beirat schaut zweimal im Jahr, ob die Regeln gelten.", "Die Ämter bekommen eine Checkliste statt einer Schulung."),
        pitfalls=("Die Liste war nach einem Jahr veraltet.", "Die Ämter fürchteten Mehrarbeit und warteten ab.", "Niemand wusste, wer einen Antrag stellen darf.", "Der Beirat tagte dreimal ohne Auftrag.", "Die Leitlinien waren in einer Sprache, die keiner spricht."),
        differently=("Wir würden mit zwei Pilotvorhaben beginnen und dann schreiben.", "Wir würden eine Person benennen, die die Liste pflegt.", "Wir würden den Text laut vorlesen, bevor er beschlossen wird."),
        advice=(("Erst üben, dann regeln", "Erproben Sie zwei Vorhaben, bevor Sie Leitlinien schreiben.", "Regeln ohne Erfahrung werden zu lang."), ("Eine Person für die Liste", "Benennen Sie, wer die Vorhabenliste pflegt.", "Listen ohne Namen veralten.")),
        methods=("concept", "workshop", "round_table"), groups=("council", "everybody")),
}  # fmt: skip

PARTICIPANTS = (
    "Zwei Gemeinderätinnen, der {verein}, die Kirchengemeinde und vierzehn Menschen aus {teil}.", "Das Hauptamt, drei Vereine und eine Gruppe, die sich erst dafür fand.",
    "Eine Kerngruppe von sieben, zu großen Terminen kamen sechzig.", "Die Schulleitung, der Jugendtreff, das Bauamt und viele Einzelne.", "Der Ortschaftsrat, der {verein} und Menschen, die vorher nie dabei waren.",
)  # fmt: skip
REACHED = (
    "Persönlich angesprochen, vor dem Laden und nach dem Gottesdienst.", "Mit einem Brief des Bürgermeisteramts an jeden Haushalt in {teil}.", "Über die Elternbeiräte und eine Gruppe im Messenger.",
    "Durch Hausbesuche der Ehrenamtlichen.", "Mit Aushang, Mitteilungsblatt und drei Infoständen; am meisten half der Stand.",
)  # fmt: skip
NOT_REACHED = (
    "Menschen im Schichtdienst.", "Junge Familien in den Neubaugebieten.", "Menschen, die wenig Deutsch sprechen.", "Alleinlebende Männer über siebzig.", "Jugendliche in Ausbildung.", "Pendlerinnen und Pendler.",
)  # fmt: skip
PARTNERS = (
    "{verein}, Kirchengemeinde, Grundschule", "Sozialstation, Landkreis, {verein}", "Volkshochschule und zwei Betriebe am Ort", "Nachbargemeinde und Landkreis", "Wohnungsgesellschaft, Jugendtreff, Bauhof",
)  # fmt: skip
CONDITIONS = (
    "Jemand in der Verwaltung mit zwei Stunden in der Woche, und ein Raum, der nichts kostet.", "Ein Beschluss, der Geld und Zuständigkeit nennt.", "Fünf Menschen, die sich mögen, und eine, die nachfragt.",
    "Rückhalt im Rathaus, auch wenn im ersten Jahr wenig zu sehen ist.", "Eine Ansprechperson, die auch abends erreichbar ist.",
)  # fmt: skip
CORES = (
    "Die feste Ansprechperson und der feste Ort.", "Dass die Beteiligten selbst entscheiden.", "Klein anfangen und nach drei Monaten auswerten.", "Der kurze Weg zwischen Rathaus und Gruppe.",
)  # fmt: skip
COLOURS = (
    "Der Name, das Fest und die Öffnungszeiten.", "Ob ein Verein oder die Gemeinde Träger ist.", "Die Räume; bei uns war es das alte Schulhaus.", "Das Fahrzeug, die Farben, der Wochentag.",
)  # fmt: skip
FUNDINGS = ("Haushalt der Gemeinde", "Landesmittel und Spenden", "Spenden der Bürgerstiftung", "Beiträge der Beteiligten", "Landkreis und Haushalt je zur Hälfte", "")
THANKS = (
    "Danke für den Dienstplan und das offene Gespräch!", "Ohne Ihre Zahlen hätte unser Gemeinderat nicht zugestimmt.", "Ihr Besuch hat uns Mut gemacht.", "Danke, dass Sie auch erzählt haben, was schiefging.", "",
)  # fmt: skip
VOICES = (
    "Wir würden es wieder tun, nur langsamer.", "Am schwersten war der Anfang, am schönsten der erste Winter.", "Geholfen hat uns, dass jemand gefragt hat, statt zu raten.", "",
)  # fmt: skip

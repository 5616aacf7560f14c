"""The starting vocabulary: the seven fields of action of the strategy Quartier 2030 and, below them, topics.

Fields after quartier2030-bw.de (strategy page); topics after the subjects that advisory services, programmes and
laws of engagement, participation and neighbourhood development name. An office may add its own later.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Concept:
    """A topic: slug, preferred label, alternative labels, what it means."""

    slug: str
    label: str
    alternatives: tuple[str, ...] = ()
    definition: str = ""


@dataclass(frozen=True)
class Field:
    """A field of action with its topics."""

    concept: Concept
    topics: tuple[Concept, ...]


FIELDS: tuple[Field, ...] = (
    Field(
        Concept("beteiligung-engagement-teilhabe", "Beteiligung, Engagement und Teilhabe", ("Bürgerengagement",)),
        (
            Concept("buergerbeteiligung", "Bürgerbeteiligung", ("Einwohnerbeteiligung", "Partizipation", "informelle Beteiligung")),
            Concept("dialogische-beteiligung", "Dialogische Beteiligung", ("Dialogforum", "Bürgerdialog", "runder Tisch")),
            Concept("zufallsauswahl", "Zufallsauswahl", ("Bürgerrat", "Bürgerforum", "Zufallsbürgerinnen und Zufallsbürger")),
            Concept("leitlinien-buergerbeteiligung", "Leitlinien der Bürgerbeteiligung", ("Beteiligungssatzung", "Beteiligungskonzept")),
            Concept("jugendbeteiligung", "Jugendbeteiligung", ("Jugendgemeinderat", "Jugendforum", "§ 41a Gemeindeordnung")),
            Concept("kinderbeteiligung", "Kinderbeteiligung", ("Kinderrat", "Spielleitplanung")),
            Concept("seniorenvertretung", "Seniorenvertretung", ("Seniorenrat", "Kreisseniorenrat")),
            Concept("buergerbudget", "Bürgerbudget", ("Bürgerhaushalt", "Ortsteilbudget", "Verfügungsfonds")),
            Concept("online-beteiligung", "Online-Beteiligung", ("Beteiligungsplattform", "digitale Beteiligung")),
            Concept("buergerentscheid", "Bürgerentscheid", ("Bürgerbegehren", "direkte Demokratie")),
            Concept("engagementfoerderung", "Engagementförderung", ("Ehrenamtsförderung", "Förderung des Ehrenamts")),
            Concept("ehrenamtsgewinnung", "Engagierte gewinnen", ("Ehrenamtliche gewinnen", "Nachwuchs im Ehrenamt", "Freiwillige finden")),
            Concept("anerkennungskultur", "Anerkennungskultur", ("Ehrenamtskarte", "Ehrung", "Dankeschön-Abend")),
            Concept("engagementstrategie", "Kommunale Engagementstrategie", ("Ehrenamtskonzept", "Engagementkonzept")),
            Concept("anlaufstelle-engagement", "Anlaufstelle für Engagement", ("Freiwilligenagentur", "Ehrenamtskoordination", "Ehrenamtsbüro")),
            Concept("vereine", "Vereine", ("Vereinsförderung", "Vereinsvorstand", "Vereinsnachfolge")),
            Concept("buergermentorinnen", "Bürgermentorinnen und Bürgermentoren", ("Mentorenkurs", "Bürgermentorat")),
            Concept("buergerstiftung", "Bürgerstiftung", ("Stiftung", "Spendenfonds")),
            Concept("versicherung-recht-ehrenamt", "Versicherung und Recht im Ehrenamt", ("Ehrenamtspauschale", "Unfallversicherung", "Haftung")),
            Concept("quartierskonzept", "Quartierskonzept", ("Quartiersentwicklung", "Dorfentwicklung", "integriertes Konzept")),
            Concept("sozialraumanalyse", "Sozialraumanalyse", ("Bestandsaufnahme", "Quartiersanalyse")),
            Concept("quartiersmanagement", "Quartiersmanagement", ("Quartiersarbeit", "Kümmerer", "Quartierskoordination")),
            Concept("verstetigung", "Verstetigung", ("Dauerhafte Finanzierung", "Nachhaltigkeit von Projekten")),
            Concept("formelle-beteiligung", "Formelle Beteiligung", ("förmliche Beteiligung", "Öffentlichkeitsbeteiligung", "Bauleitplanung"), "Beteiligung, die ein Gesetz vorschreibt, etwa in der Bauleitplanung."),
            Concept("qualitaet-der-beteiligung", "Qualität der Beteiligung", ("Qualitätskriterien", "Auswertung von Beteiligung", "Wirkung")),
            Concept("demokratie-vor-ort", "Demokratie vor Ort", ("Demokratieförderung", "Entwicklungsbeirat", "gesellschaftlicher Zusammenhalt")),
            Concept("freiwilligendienste", "Freiwilligendienste", ("Freiwilliges Soziales Jahr", "FSJ", "Bundesfreiwilligendienst")),
            Concept("sport-und-kultur", "Engagement in Sport und Kultur", ("Sportverein", "Musikverein", "Ehrenamt im Sport")),
            Concept("querschnittsaufgabe", "Engagement als Querschnittsaufgabe", ("Stabsstelle", "ämterübergreifende Zusammenarbeit", "Verwaltungsinterne Abstimmung")),
            Concept("foerderung-und-finanzierung", "Förderung und Finanzierung", ("Fördermittel", "Förderprogramm", "Zuwendung", "Eigenanteil")),
        ),
    ),
    Field(
        Concept("pflege-gesundheit", "Pflege und Gesundheit"),
        (
            Concept("sorgende-gemeinschaft", "Sorgende Gemeinschaft", ("Caring Community", "Sorgestrukturen")),
            Concept("nachbarschaftshilfe", "Nachbarschaftshilfe", ("organisierte Nachbarschaftshilfe", "Helferkreis")),
            Concept("pflege-zuhause", "Pflege zu Hause", ("pflegende Angehörige", "Pflegestützpunkt")),
            Concept("hausarztversorgung", "Hausärztliche Versorgung", ("Ärztehaus", "medizinische Versorgung")),
            Concept("demenz", "Leben mit Demenz", ("demenzfreundliche Kommune",)),
            Concept("gesundheitsfoerderung", "Gesundheitsförderung", ("kommunale Gesundheitskonferenz", "Bewegung im Alter")),
            Concept("einsamkeit", "Einsamkeit", ("Besuchsdienst", "soziale Isolation")),
        ),
    ),
    Field(
        Concept("wohnen-mobilitaet-klima", "Wohnen, Mobilität und Klima"),
        (
            Concept("wohnen-im-alter", "Wohnen im Alter", ("betreutes Wohnen", "Pflegewohngruppe")),
            Concept("gemeinschaftliches-wohnen", "Gemeinschaftliches Wohnen", ("Baugemeinschaft", "Wohnprojekt")),
            Concept("buergerbus", "Bürgerbus", ("Bürgerauto", "Fahrdienst", "Rufbus")),
            Concept("mitfahren", "Mitfahren und Teilen", ("Mitfahrbank", "Carsharing", "Mobilität im ländlichen Raum")),
            Concept("klimaschutz-vor-ort", "Klimaschutz vor Ort", ("Klimabündnis", "Bürgerenergie")),
            Concept("hitzeschutz", "Klimaanpassung und Hitzeschutz", ("Hitzeaktionsplan", "Schwammstadt")),
            Concept("ortsmitte", "Ortsmitte", ("Dorfmitte", "Ortskern", "Innenentwicklung")),
            Concept("freiraeume", "Grün- und Freiräume", ("Spielplatz", "Generationenpark", "Gemeinschaftsgarten")),
            Concept("leerstand", "Leerstand", ("Umnutzung", "Zwischennutzung")),
        ),
    ),
    Field(
        Concept("familien-generationen", "Familien, Generationen und Lebensformen"),
        (
            Concept("begegnungsort", "Begegnungsort", ("Bürgertreff", "Begegnungscafé", "Gemeinschaftshaus")),
            Concept("mehrgenerationenhaus", "Mehrgenerationenhaus", ("Generationenhaus", "Familienzentrum")),
            Concept("jugendraeume", "Jugendräume", ("Jugendtreff", "offene Jugendarbeit", "Jugendplatz")),
            Concept("familienfreundlichkeit", "Familienfreundliche Kommune", ("Familienbesuche", "Familienbildung")),
            Concept("patenprojekte", "Patenschaften", ("Lesepaten", "Bildungspaten", "Familienpaten")),
            Concept("seniorenarbeit", "Arbeit mit älteren Menschen", ("Seniorennachmittag", "Seniorennetzwerk")),
        ),
    ),
    Field(
        Concept("wirtschaft-nahversorgung", "Wirtschaft und Nahversorgung"),
        (
            Concept("dorfladen", "Dorfladen", ("Nahversorgung", "Lebensmittelpunkt")),
            Concept("genossenschaft", "Bürgergenossenschaft", ("Seniorengenossenschaft", "Energiegenossenschaft")),
            Concept("unternehmensengagement", "Engagement von Unternehmen", ("CSR", "Corporate Volunteering")),
            Concept("daseinsvorsorge", "Daseinsvorsorge", ("öffentliche Infrastruktur", "Grundversorgung")),
            Concept("dorfgasthaus", "Dorfgasthaus", ("Bürgergasthaus", "Gaststätte in Bürgerhand")),
        ),
    ),
    Field(
        Concept("inklusion-integration-vielfalt", "Inklusion, Integration und Vielfalt"),
        (
            Concept("integration-gefluechteter", "Engagement mit Geflüchteten", ("Arbeitskreis Asyl", "Integration")),
            Concept("interkulturelle-oeffnung", "Interkulturelle Öffnung", ("Migrantenorganisationen", "Integrationsrat")),
            Concept("barrierefreiheit", "Barrierefreiheit", ("Leichte Sprache", "barrierefreie Veranstaltung")),
            Concept("inklusion", "Inklusion", ("Menschen mit Behinderungen", "Beauftragte für Inklusion")),
            Concept("armut-teilhabe", "Armut und Teilhabe", ("Teilhabe von Menschen mit wenig Geld",)),
        ),
    ),
    Field(
        Concept("digitalisierung", "Digitalisierung"),
        (
            Concept("digitale-nachbarschaft", "Digitale Nachbarschaft", ("Bürger-App", "Dorf-App", "Quartiers-App")),
            Concept("digitale-teilhabe", "Digitale Teilhabe", ("Medienmentoren", "Digitallotsen", "Internet-Treff")),
            Concept("digitale-vereinsarbeit", "Digitale Vereinsarbeit", ("Vereinsverwaltung", "digitale Sitzung")),
        ),
    ),
)  # fmt: skip

#: Words that mean the same in a search and are no names of one topic.
RINGS: tuple[tuple[str, ...], ...] = (
    ("Ehrenamt", "Freiwilligenarbeit", "freiwilliges Engagement", "bürgerschaftliches Engagement"),
    ("Gemeinderat", "Stadtrat", "Ortschaftsrat", "Ratsgremium"),
    ("Bürgermeisterin", "Bürgermeister", "Rathauschefin", "Rathauschef", "Schultes"),
    ("Rathaus", "Gemeindeverwaltung", "Stadtverwaltung", "Kommunalverwaltung"),
    ("Fördermittel", "Zuschuss", "Zuwendung", "Fördergeld"),
    ("Senioren", "ältere Menschen", "Seniorinnen"),
    ("Jugendliche", "junge Menschen", "Heranwachsende"),
    ("Geflüchtete", "Flüchtlinge", "Asylsuchende"),
    ("Beschlussvorlage", "Sitzungsvorlage", "Drucksache"),
    ("Klausurtagung", "Klausur", "Gemeinderatsklausur"),
    ("Umfrage", "Befragung", "Bürgerbefragung"),
    ("Amtsblatt", "Mitteilungsblatt", "Gemeindeblatt"),
)

"""Curated lists of the splitter, folded. They are about German, not about any collection of texts."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Linking elements between modifier and head; "" first: a plain join is the usual one.
LINKS = ("", "s", "es", "n", "en", "er", "e", "ens")

# Short words that are parts of compounds often and hide in other words rarely.
SHORT_PARTS = _words("""
    amt app bad bau bus ehe eis hof hut kur mut not oel ort rad rat see tag tal tod tor uhr weg zug zoo
""")

# Adjectives and the like that stand before nouns.
MODIFIERS = _words("""
    alt neu jung gross klein ganz frei hoch fern nah halb voll kurz lang spaet frueh gesamt sozial zivil oeko bio euro
    fremd einzel doppel mehr ober haupt ehren laien selbst sonder spezial zwischen innen aussen nord sued west
    digital lokal regional kommunal
""")

# Endings that the dictionary also knows as nouns, and nouns that mostly end other words by chance.
NEVER_HEADS = _words("""
    schaft schaften heit heiten keit keiten ung ungen tum tums nis nisse ling linge ion ionen tion ismus ist isten
    ei eien er erin erinnen ern ens ent end enden ener ente enten ant anten anz enz itaet iten ite eur eure euse or
    oren ar are aner chen lein ler lern ner nern rin rinnen bar sam los lich isch ig voll wert weise igen iger ieren
    iert ich mannes esel ester este igel inder inger inge inne tel teln rich raten rast atem atom alle ahle aale asche
    ache achen achten erden erben eile eilen eide eise elle ellen enge eigen onen orten ordern uhu ulme ute atzes
    eller ehen ehlen enge esse essen inn innen anden ander anger aber igung igungen
""")

# Particles and function words that begin many simple words, and nouns that do so by chance.
NEVER_MODIFIERS = _words("""
    ab an auf aus bei da dar ein er ge ent emp ver zer miss be vor nach ueber unter um zu mit los wider gegen durch hin
    her ueberein voran zusammen zurueck weiter wieder fort empor hinter neben ohne fuer seit bevor wegen waehrend nieder
    abs ans ins bis dass dies jene kein mein dein sein ihre eure unse eins ander alle alles etwas nichts sehr dort hier
    eben auch noch doch schon dann wann wenn denn weil heim ost gener inter konter contra trans ultra hyper mono poly
    anti auto bete best bere gesch gest verb vers verw vert abte anst beis beim eing einf mitt gesell
""")

# Words that only look like compounds, or whose parts mislead.
WHOLE = _words("""
    donnerstag dienstag mittwoch samstag freitag sonnabend sonntag feiertag montag
    gesellschaft genossenschaft nachbarschaft mannschaft wirtschaft landschaft botschaft ortschaft
    gegenstand vorstand abstand aufstand zustand umstand bestand verstand widerstand
    nachteil vorteil urteil gegenteil abteil anteil gutachten beobachten nachricht unterricht
    arbeiter arbeiterin vertreter vertreterin antwort gegenwart handlung wandlung wohnung zeitung leitung
    heimat museum reichtum wachstum eigentum irrtum altertum bischof friedhof augenblick urlaub abenteuer hebamme
    maulwurf jungfrau braeutigam elefant kamerad gewinn gericht gebiet geraet gefahr gehalt gedicht gesetz gesicht
    gewicht gewalt minister ministerium register semester silvester orchester kanister kastanie karotte kartoffel
    tomate marmelade schokolade politik polizei partei kanzlei buecherei druckerei natur kultur struktur temperatur
    literatur seminar kommissar notar altar radar demokratie buerokratie theorie kategorie batterie industrie person
    personal original material zentral student dozent patient agent moment element dokument argument instrument
    parlament regierung verwaltung stiftung haltung ordnung planung hochzeit armut demut wermut anmut beamte beamter
    beamtin erlebnis ergebnis verhaeltnis verzeichnis rentner partner traeger lehrer pfarrer
""")

# Modifiers that stand for a noun.
STANDS_FOR = {"kommunal": "kommune", "regional": "region", "national": "nation", "sozial": "soziales"}

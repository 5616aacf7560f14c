"""Every screen there is: who opens it, where, and which address of the access table it shows.

`e2e/test_screens.py` holds the list against docs/access.md: every page stands here, or below with the reason why not.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Screen:
    """A screen: file name, who opens it, where; `follow` are the links to click there, one after the other.

    `page` names the address where the links lead; the run fails when they lead elsewhere.
    """

    name: str
    path: str
    persona: str = ""
    follow: tuple[str, ...] = ()
    page: str = ""
    fill: tuple[tuple[str, str], ...] = ()


ROW = "#liste [data-row] a"
ANY_ROW = "main [data-row] a"
NET = "/netz/gemeindenetzwerk-musterland"
SITE = "/n/gemeindenetzwerk-musterland"
CIRCULARS = "/rundschreiben/gemeindenetzwerk-musterland"
RUNNING = "/beratung/?stand=advising"
TOPIC = "/themen/buergerbus"
OWN_PROFILE = 'nav a:has-text("Unser Profil")'


def to(*endings: str) -> tuple[str, ...]:
    """Links whose addresses end like this."""
    return tuple(f'main a[href$="{ending}"]' for ending in endings)


def within(part: str) -> str:
    """A link whose address has this part."""
    return f'main a[href*="{part}"]'


EVERYONE = (
    Screen("startseite", "/"),
    Screen("netzwerk", f"{SITE}/"),
    Screen("netzwerk-dabei", f"{SITE}/dabei/?place=Musterbach"),
    Screen("aktuelles", f"{SITE}/aktuelles/"),
    Screen("nachricht", f"{SITE}/aktuelles/", follow=(ANY_ROW,), page="wagtail_serve"),
    Screen("ueber-uns", f"{SITE}/ueber-uns/"),
    Screen("mitglied-werden", f"{SITE}/mitglied-werden/"),
    Screen("downloads", f"{SITE}/downloads/"),
    Screen("dabei", "/dabei/"),
    Screen("dabei-ja", "/dabei/?place=Musterbach"),
    Screen("dabei-unklar", "/dabei/?place=Bach"),
    Screen("dabei-unbekannt", "/dabei/?place=Xyzzyhausen"),
    Screen("impressum", "/impressum/"),
    Screen("barrierefreiheit", f"{SITE}/barrierefreiheit/"),
    Screen("barriere-melden", f"{SITE}/barriere-melden/"),
    Screen("leichte-sprache", "/leichte-sprache/"),
    Screen("suche", "/suche/?q=Beteiligung"),
    Screen("suche-leer", "/suche/"),
    Screen("suche-nichts", "/suche/?q=Xyzzyhausen"),
    Screen("anmelden", "/konto/anmelden/"),
    Screen(
        "anmelden-code",
        "/konto/anmelden/",
        fill=(("main input[type=email]", "anna@example.org"),),
        page="account_confirm_login_code",
    ),
    Screen("anmelden-code-anfordern", "/konto/anmelden/code/"),
    Screen("konto-gesperrt", "/konto/anmelden/abgeschaltet/"),
    Screen("passwort-vergessen", "/konto/passwort/vergessen/"),
    Screen("anfrage", "/beratung/anfrage/"),
    Screen("anfrage-netzwerk", f"/beratung/anfrage{SITE}/"),
    Screen("netze", "/netz/"),
    Screen("netz", f"{NET}/"),
    Screen("mitglieder-oeffentlich", f"{NET}/mitglieder/"),
    Screen("mitgliederkarte", f"{NET}/mitglieder/karte/"),
    Screen("partner", "/netz/partner/"),
    Screen("partner-profil", "/netz/partner/", follow=(ROW,), page="network:partner"),
    Screen("vereinbarungen", "/netz/vereinbarungen/"),
    Screen(
        "vereinbarung",
        "/netz/vereinbarungen/",
        follow=(within("/netz/vereinbarungen/"),),
        page="network:agreement",
    ),
    Screen("rundschreiben-archiv", f"{CIRCULARS}/archiv/"),
    Screen("rundschreiben-lesen", f"{CIRCULARS}/archiv/", follow=(ANY_ROW,), page="circulars:archived"),
    Screen("rundschreiben-amtsblatt", f"{CIRCULARS}/archiv/", "", (ANY_ROW, *to("/amtsblatt/")), "circulars:gazette"),
    Screen("rundschreiben-abonnieren", f"{CIRCULARS}/abonnieren/"),
    Screen("gemeinden", "/gemeinden/"),
    Screen("gemeinden-liste", "/gemeinden/liste/"),
    Screen("gemeinde", "/gemeinden/liste/", follow=(ROW,), page="register:territory"),
    Screen("themen", "/themen/"),
    Screen("thema", f"{TOPIC}/"),
    Screen("thema-handlungsfeld", "/themen/pflege-gesundheit/"),
    Screen("wissen", "/wissen/"),
    Screen("wissen-gefiltert", "/wissen/?thema=buergerbus&methode=volunteer_service"),
    Screen("praxisbeispiel", "/wissen/", follow=(ROW,), page="library:example"),
    Screen("handlungsempfehlungen", "/wissen/handlungsempfehlungen/"),
    Screen("handlungsempfehlung", "/wissen/handlungsempfehlungen/", follow=(ROW,), page="library:recommendation"),
    Screen("erkenntnisse", "/wissen/erkenntnisse/"),
    Screen("arbeitshilfen", "/wissen/arbeitshilfen/"),
    Screen("arbeitshilfe", "/wissen/arbeitshilfen/", follow=(ROW,), page="library:aid"),
    Screen("erkenntnis", "/wissen/erkenntnisse/", follow=(ROW,), page="library:finding"),
)

ADVISER = (
    Screen("heute-beraterin", "/heute/", "anna"),
    Screen("beratungen", "/beratung/", "anna"),
    Screen("beratungen-meine", RUNNING, "anna"),
    Screen("anfrage-uebernehmen", "/beratung/", "anna", (within("/beratung/anfragen/"),), "advice:request"),
    Screen(
        "anfrage-weitergeben",
        "/beratung/",
        "anna",
        (within("/beratung/anfragen/"), *to("/weitergeben/")),
        "advice:pass_on",
    ),
    Screen("beratung", RUNNING, "anna", (ROW,), "advice:case"),
    Screen("beratung-gespraech", RUNNING, "anna", (ROW, *to("/gespraech/")), "advice:case_record"),
    Screen("beratung-abschliessen", RUNNING, "anna", (ROW, *to("/abschliessen/")), "advice:case_close"),
    Screen("beratung-erkenntnis", RUNNING, "anna", (ROW, *to("/erkenntnis/")), "advice:case_lesson"),
    Screen("beratung-passend", RUNNING, "anna", (ROW, *to("/passend/")), "advice:case_fitting"),
    Screen("beratung-reflexion", RUNNING, "anna", (ROW, *to("/reflexion/")), "advice:case_reflection"),
    Screen("erkenntnisse-des-teams", "/wissen/reflexionen/", "anna"),
    Screen("beratung-ruhen", RUNNING, "anna", (ROW, *to("/stand/pause/")), "advice:case_move"),
    Screen("beratung-wiedervorlage", RUNNING, "anna", (ROW, *to("/wiedervorlage/")), "advice:case_follow_up"),
    Screen("beratung-uebergeben", RUNNING, "anna", (ROW, *to("/uebergeben/")), "advice:case_hand_over"),
    Screen("beratung-andere", RUNNING, "anna", (ROW, *to("/andere-beratung/")), "advice:case_other_service"),
    Screen("beratung-bearbeiten", RUNNING, "anna", (ROW, *to("/bearbeiten/")), "advice:case_edit"),
    Screen("beratung-beteiligte", RUNNING, "anna", (ROW, within("/beteiligte/")), "advice:case_complete_party"),
    Screen("beratung-verlauf", RUNNING, "anna", (ROW, within("/verlauf/")), "history"),
    Screen("beratungen-aendern", "/beratung/mehrere-aendern/?stand=advising", "anna"),
    Screen("posteingang", "/beratung/posteingang/", "anna"),
    Screen("posteingang-mail", "/beratung/posteingang/", "anna", (ROW,), "advice:inbox_mail"),
    Screen("posteingang-zuordnen", "/beratung/posteingang/", "anna", (ROW, *to("/zuordnen/")), "advice:inbox_assign"),
    Screen("posteingang-anfrage", "/beratung/posteingang/", "anna", (ROW, *to("/anfrage/")), "advice:inbox_request"),
    Screen("anruf", "/beratung/anruf/", "anna"),
    Screen("regeln", "/beratung/regeln/", "anna"),
    Screen("textbausteine", "/beratung/textbausteine/", "anna"),
    Screen("textbaustein-neu", "/beratung/textbausteine/neu/", "anna"),
    Screen("textbaustein", "/beratung/textbausteine/", "anna", (ROW,), "advice:text_block"),
    Screen("abwesenheit", "/beratung/abwesenheit/", "anna"),
    Screen("termine", "/beratung/termine/", "anna"),
    Screen("termin-neu-netzwerk", "/beratung/termine/neu/gemeindenetzwerk-musterland/", "anna"),
    Screen("beratung-termin", RUNNING, "anna", (ROW, *to("/termine/neu/")), "advice:case_appointment_new"),
    Screen("was-liegen-bleibt", "/beratung/was-liegen-bleibt/", "anna"),
    Screen("alles-uebergeben", "/beratung/abwesenheit/", "anna", (within("/uebergabe/"),), "advice:hand_over_all"),
    Screen("kalender", "/einstellungen/kalender/", "anna"),
    Screen("postausgang-beraterin", "/postausgang/", "anna"),
    Screen("postausgang-mail", "/postausgang/", "anna", (ROW,), "outbox_mail"),
    Screen("organisation", f"{NET}/mitglieder/", "anna", (ROW,), "network:organisation"),
    Screen("suche-beratung", "/suche/?q=Dorfladen", "anna"),
    Screen("thema-pflegen", f"{TOPIC}/", "anna"),
    Screen("thema-neu", f"/themen/neu/?unter={TOPIC.rpartition('/')[2]}", "anna"),
    Screen("thema-bearbeiten", f"{TOPIC}/bearbeiten/", "anna"),
    Screen("thema-verschieben", f"{TOPIC}/verschieben/", "anna"),
    Screen("thema-stilllegen", f"{TOPIC}/stilllegen/", "anna"),
    Screen("themen-zusammenfuehren", f"{TOPIC}/zusammenfuehren/", "anna"),
    Screen("themen-zusammenfuehren-probe", f"{TOPIC}/zusammenfuehren/?target=mitfahren", "anna"),
    Screen("wortringe", "/themen/wortringe/", "anna"),
    Screen("wortring-neu", "/themen/wortringe/neu/", "anna"),
    Screen(
        "wortring",
        "/themen/wortringe/",
        "anna",
        (r'main a[href*="/themen/wortringe/"]:not([href$="/neu/"])',),
        "topics:ring",
    ),
    Screen("beitragen-fuer-wen", "/wissen/beitragen/", "anna"),
    Screen("erkenntnis-neu", "/wissen/reflexion/", "anna"),
    Screen("empfehlung-neu", "/wissen/empfehlung/neu/", "anna"),
    Screen(
        "empfehlung-bearbeiten",
        "/wissen/handlungsempfehlungen/",
        "anna",
        (ROW, *to("/bearbeiten/")),
        "library:edit_recommendation",
    ),
    Screen("empfehlung-belege", "/wissen/handlungsempfehlungen/", "anna", (ROW, *to("/belege/")), "library:evidence"),
    Screen("fachlich-pruefen", "/wissen/", "anna", (ROW, within("/wissen/pruefen/")), "library:check"),
)

MUNICIPALITY = (
    Screen("heute-kommune", "/heute/", "bekir"),
    Screen("unser-netzwerk", "/beratung/unser-netzwerk/", "bekir"),
    Screen("beratungen-kommune", "/beratung/", "bekir"),
    Screen("beratung-kommune", "/beratung/unser-netzwerk/", "bekir", (within("/beratung/b/"),), "advice:case"),
    Screen("anfrage-kommune", "/beratung/anfrage/", "bekir"),
    Screen("funktion-abgeben", "/konto/", "bekir", to("/abgeben/"), "network:give_up"),
    Screen("funktion-abgabe", "/konto/", "clara", (within("/netz/abgaben/"),), "network:handover"),
    Screen(
        "funktion-was-mit-uebergeht", "/konto/", "clara",
        (within("/netz/abgaben/"), *to("/was-uebergeht/")), "advice:what_passes",
    ),
    Screen("suche-nah", "/suche/?q=Gemeinde&ort=Musterbach&sortierung=naehe", "bekir"),
    Screen("beitraege", "/wissen/beitraege/", "bekir"),
    Screen("sammlungen", "/wissen/sammlungen/", "bekir"),
    Screen("sammlung-ablegen", "/wissen/", "bekir", (ROW, within("/wissen/sammlungen/ablegen/")), "library:put_in"),
    Screen("praxisbeispiel-erzaehlen", "/wissen/beitragen/", "bekir", (), "library:tell"),
    Screen(
        "praxisbeispiel-eigenes",
        "/wissen/beitraege/",
        "bekir",
        (within("/wissen/beitraege/"),),
        "library:example_draft",
    ),
    Screen(
        "praxisbeispiel-bearbeiten",
        "/wissen/beitraege/",
        "bekir",
        (within("/wissen/beitraege/"), *to("/bearbeiten/")),
        "library:edit",
    ),
    Screen(
        "praxisbeispiel-abgeben",
        "/wissen/beitraege/",
        "bekir",
        (within("/wissen/beitraege/"), *to("/abgeben/")),
        "library:submit",
    ),
    Screen(
        "praxisbeispiel-leserkreis",
        "/wissen/beitraege/",
        "bekir",
        (within("/wissen/praxisbeispiele/"), *to("/leserkreis/")),
        "library:readers",
    ),
    Screen(
        "organisation-kommune",
        "/beratung/unser-netzwerk/",
        "bekir",
        (within("/netz/organisationen/"),),
        "network:organisation",
    ),
    Screen("konto", "/konto/", "bekir"),
    Screen("person-waehlen", "/konto/person/", "bekir"),
    Screen("mitteilungen", "/einstellungen/mitteilungen/", "bekir"),
    Screen("zweites-geraet", "/konto/zweiter-faktor/einrichten/", "bekir"),
    Screen("ersatzcodes-neu", "/konto/zweiter-faktor/codes/neu/", "anna"),
    Screen("passwort-setzen", "/konto/passwort/setzen/", "bekir"),
    Screen("abmelden", "/konto/abmelden/", "bekir"),
    Screen("praxisbeispiel-uebernehmen", "/wissen/", "clara", (ROW, *to("/uebernommen/")), "library:adopt"),
    Screen("heute-kreis", "/heute/", "karim"),
    Screen("heute-partner", "/heute/", "jule"),
    Screen("partner-profil-eigenes", "/heute/", "jule", (OWN_PROFILE,), "network:partner"),
    Screen(
        "partner-profil-aendern",
        "/heute/",
        "jule",
        (OWN_PROFILE, *to("/profil/")),
        "network:propose_profile",
    ),
)

OFFICE = (
    Screen("heute-geschaeftsstelle", "/heute/", "dana"),
    Screen("mitglieder", f"{NET}/mitglieder/", "dana"),
    Screen("mitglieder-beitritt", f"{NET}/mitglieder/?teil=beitritt", "dana"),
    Screen("mitglied-aufnehmen", f"{NET}/mitglieder/neu/", "dana"),
    Screen(
        "mitgliedschaft",
        f"{NET}/mitglieder/?teil=beitritt",
        "dana",
        (ROW, within("/netz/mitgliedschaften/")),
        "network:membership",
    ),
    Screen(
        "mitgliedschaft-schritt",
        "/heute/",
        "dana",
        (within("/netz/mitgliedschaften/"), *to("/aufnehmen/")),
        "network:membership_step",
    ),
    Screen(
        "mitgliedschaft-voraussetzung",
        "/heute/",
        "dana",
        (within("/netz/mitgliedschaften/"), within("/voraussetzung/")),
        "network:requirement",
    ),
    Screen("organisation-geschaeftsstelle", f"{NET}/mitglieder/", "dana", (ROW,), "network:organisation"),
    Screen("organisation-kontakt", f"{NET}/mitglieder/", "dana", (ROW, *to("/kontakt/")), "network:change_contact"),
    Screen("organisation-verbindung", f"{NET}/mitglieder/", "dana", (ROW, *to("/verbindung/")), "network:record_tie"),
    Screen("funktion-neu", f"{NET}/mitglieder/", "dana", (ROW, *to("/funktion/")), "network:appoint"),
    Screen("funktion-bestaetigen", "/heute/", "dana", (within("/netz/abgaben/"),), "network:handover"),
    Screen("funktion-uebergeben", f"{NET}/mitglieder/", "dana", (ROW, within("/uebergeben/")), "network:hand_over"),
    Screen(
        "funktion-beenden",
        f"{NET}/mitglieder/",
        "dana",
        (ROW, 'main a[href*="/netz/funktionen/"][href$="/beenden/"]'),
        "network:end_seat",
    ),
    Screen("zusammenschluesse", f"{NET}/zusammenschluesse/", "dana"),
    Screen("regionalkreise", f"{NET}/regionalkreise/", "dana"),
    Screen("regionalkreis-neu", f"{NET}/regionalkreise/neu/", "dana"),
    Screen("regionalkreis-mitglied", f"{NET}/regionalkreise/mitglied/", "dana"),
    Screen(
        "regionalkreis-austritt",
        f"{NET}/regionalkreise/",
        "dana",
        (within("/austritt/"),),
        "network:take_out_of_circle",
    ),
    Screen("einstellungen", f"{NET}/einstellungen/", "dana"),
    Screen("einstellungen-netzwerk", f"{NET}/einstellungen/netzwerk/", "dana"),
    Screen(
        "einstellungen-dienst",
        f"{NET}/einstellungen/",
        "dana",
        (within("/einstellungen/dienst/"),),
        "network:change_service",
    ),
    Screen("vereinbarung-neu", "/netz/vereinbarungen/neu/", "dana"),
    Screen(
        "vereinbarung-geschaeftsstelle",
        "/heute/",
        "dana",
        (within("/netz/vereinbarungen/"),),
        "network:agreement",
    ),
    Screen(
        "vereinbarung-verlaengern",
        "/heute/",
        "dana",
        (within("/netz/vereinbarungen/"), *to("/verlaengern/")),
        "network:renew_agreement",
    ),
    Screen(
        "vereinbarung-beenden",
        "/heute/",
        "dana",
        (within("/netz/vereinbarungen/"), *to("/beenden/")),
        "network:end_agreement",
    ),
    Screen(
        "vereinbarung-papier",
        "/heute/",
        "dana",
        (within("/netz/vereinbarungen/"), *to("/papier/")),
        "network:add_document",
    ),
    Screen("partner-neu", "/netz/partner/neu/", "dana"),
    Screen("rundschreiben", f"{CIRCULARS}/", "dana"),
    Screen("rundschreiben-neu", f"{CIRCULARS}/neu/", "dana"),
    Screen("rundschreiben-entwurf", f"{CIRCULARS}/", "dana", (ROW,), "circulars:circular"),
    Screen("rundschreiben-aendern", f"{CIRCULARS}/", "dana", (ROW, *to("/bearbeiten/")), "circulars:change"),
    Screen("rundschreiben-versenden", f"{CIRCULARS}/", "dana", (ROW, *to("/versenden/")), "circulars:plan"),
    Screen("partner-vorschlaege", "/netz/partner/vorschlaege/", "dana"),
    Screen("antwortfristen", "/beratung/regeln/", "dana", (*to("/fristen/"),), "advice:answering_terms"),
    Screen("regel-neu", "/beratung/regeln/", "dana", (*to("/neu/"),), "advice:new_rule"),
    Screen("redaktionstafel", "/wissen/tafel/", "dana"),
    Screen("wissensluecken", "/berichte/gemeindenetzwerk-musterland/wissensluecken/", "dana"),
    Screen("beitrag-pruefen", "/wissen/tafel/", "dana", (within("/wissen/beitraege/"),), "library:example_draft"),
    Screen(
        "beitrag-veroeffentlichen",
        "/wissen/tafel/",
        "dana",
        (within("/wissen/beitraege/"), *to("/veroeffentlichen/")),
        "library:publish",
    ),
    Screen(
        "beitrag-zurueckgeben",
        "/wissen/tafel/",
        "dana",
        (within("/wissen/beitraege/"), *to("/zurueckgeben/")),
        "library:return",
    ),
    Screen(
        "beitrag-zurueckziehen",
        "/wissen/tafel/",
        "dana",
        (within("/wissen/beitraege/"), *to("/zurueckziehen/")),
        "library:withdraw",
    ),
    Screen("arbeitshilfe-neu", "/wissen/arbeitshilfen/neu/", "dana"),
    Screen("redaktionsregel", "/wissen/regel/gemeindenetzwerk-musterland/", "dana"),
    Screen("importe", "/importe/", "dana"),
    Screen("mitglieder-importieren", "/importe/neu/network.members/", "dana"),
    Screen("themen-importieren", "/importe/neu/topics.skos/", "dana"),
    Screen("verzeichnis", "/gemeinden/verzeichnis/", "dana"),
    Screen(
        "verzeichnis-ausgabe",
        "/gemeinden/verzeichnis/",
        "dana",
        (r'main a[href*="/gemeinden/verzeichnis/"]:not([href$="/neu/"])',),
        "register:edition",
    ),
    Screen("verzeichnis-neu", "/gemeinden/verzeichnis/neu/", "dana"),
    Screen("postausgang", "/postausgang/", "dana"),
    Screen("ruecknahmen", "/ruecknahmen/", "dana"),
    Screen("redaktion", "/redaktion/", "dana"),
    Screen("redaktion-seiten", "/redaktion/", "dana", ('a[href*="/redaktion/pages/"]',), "wagtailadmin_explore"),
    Screen("redaktion-beispiele", "/redaktion/snippets/library/practiceexample/", "dana"),
)

FUNDER = (
    Screen("heute-foerdergeber", "/heute/", "emil"),
    Screen("berichte", "/berichte/", "emil"),
    Screen("bericht", "/berichte/gemeindenetzwerk-musterland/2025/", "emil"),
    Screen("bericht-mitglieder", "/berichte/gemeindenetzwerk-musterland/mitglieder/", "emil"),
    Screen("bericht-dahinter", "/berichte/gemeindenetzwerk-musterland/2026/requests/", "anna"),
)

DEMONSTRATION = (
    Screen("demo-post", "/demo/post"),
    Screen("bausteine", "/demo/bausteine/"),
    Screen("bausteine-fehler", "/demo/bausteine/?fehler=1"),
)

SCREENS = (*EVERYONE, *ADVISER, *MUNICIPALITY, *OFFICE, *FUNDER, *DEMONSTRATION)

#: Addresses of the access table that answer with something somebody sees, but of which there is no picture, and why.
NOT_A_PAGE = "a file, a picture or a feed, no page"
FRAGMENT = "suggestions while typing, shown inside the page that asks"
NEEDS_A_LINK = "only behind a link in a mail; the journeys of e2e/test_every_screen.py look at it with axe"
NEEDS_A_RECORD = "the demonstration has no such record; e2e/test_every_screen.py makes one and looks at it with axe"
NO_SUCH_RECORD = "the demonstration has no such record"
LIKE_ANOTHER = "one form with one button, in the frame of pages that are photographed"
WITHOUT_PICTURE = {
    "healthz": "for the machine",
    "readyz": "for the machine",
    "robots": "for the machine",
    "sitemap": "for search engines",
    "portal:news_feed": NOT_A_PAGE,
    "portal:entries_feed": NOT_A_PAGE,
    "portal:colours": NOT_A_PAGE,
    "picture": NOT_A_PAGE,
    "file_download": NOT_A_PAGE,
    "wagtaildocs_serve": NOT_A_PAGE,
    "topics:scheme_file": NOT_A_PAGE,
    "topics:topic_file": NOT_A_PAGE,
    "reports:document": NOT_A_PAGE,
    "reports:workbook": NOT_A_PAGE,
    "import_problems": NOT_A_PAGE,
    "mfa_download_recovery_codes": NOT_A_PAGE,
    "advice:case_file": NOT_A_PAGE,
    "advice:link_file": NOT_A_PAGE,
    "advice:case_dossier": NOT_A_PAGE,
    "advice:case_internal_dossier": NOT_A_PAGE,
    "advice:link_dossier": NOT_A_PAGE,
    "library:example_sheet": NOT_A_PAGE,
    "library:finding_sheet": NOT_A_PAGE,
    "library:recommendation_sheet": NOT_A_PAGE,
    "library:collection_sheet": NOT_A_PAGE,
    "library:aid_file": NOT_A_PAGE,
    "advice:inbox_file": NOT_A_PAGE,
    "advice:inbox_original": NOT_A_PAGE,
    "advice:appointment_file": NOT_A_PAGE,
    "advice:link_appointment_file": NOT_A_PAGE,
    "calendar_feed": NOT_A_PAGE,
    "advice:suggest_places": FRAGMENT,
    "search:suggestions": FRAGMENT,
    "advice:confirm": NEEDS_A_LINK,
    "network:handover_link": NEEDS_A_LINK,
    "advice:taken_seat": NO_SUCH_RECORD,
    "advice:link": NEEDS_A_LINK,
    "advice:link_remove_party": NEEDS_A_LINK,
    "advice:link_told": NEEDS_A_LINK,
    "advice:case_told": NEEDS_A_RECORD,
    "advice:one_click": NEEDS_A_LINK,
    "mail_choice_by_link": NEEDS_A_LINK,
    "library:confirm": NEEDS_A_LINK,
    "circulars:confirm": NEEDS_A_LINK,
    "circulars:unsubscribe": NEEDS_A_LINK,
    "advice:appointment_change": NO_SUCH_RECORD,
    "advice:appointment_cancel": NO_SUCH_RECORD,
    "advice:trip": NO_SUCH_RECORD,
    "advice:handover": NO_SUCH_RECORD,
    "advice:rule": NEEDS_A_RECORD,
    "library:release": NEEDS_A_RECORD,
    "library:collection": NEEDS_A_RECORD,
    "network:proposal": NEEDS_A_RECORD,
    "network:rename": NEEDS_A_RECORD,
    "network:listed": NEEDS_A_RECORD,
    "library:edit_finding": LIKE_ANOTHER,
    "library:edit_aid": LIKE_ANOTHER,
    "library:new_version": LIKE_ANOTHER,
    "library:change_collection": LIKE_ANOTHER,
    "library:item_note": LIKE_ANOTHER,
    "advice:case_remove_party": LIKE_ANOTHER,
    "undo_ticket": LIKE_ANOTHER,
}

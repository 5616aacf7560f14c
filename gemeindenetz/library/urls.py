"""Addresses of the library."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.library.views import (
    aids,
    collections,
    commissions,
    confirm,
    contribute,
    decide,
    entries,
    findings,
    recommendations,
    sheets,
    shelves,
)

app_name = "library"

_shelves: list[URLPattern | URLResolver] = [
    path("", public(shelves.examples), name="examples"),
    path("handlungsempfehlungen/", public(shelves.recommendations), name="recommendations"),
    path("erkenntnisse/", public(shelves.findings), name="findings"),
    path("praxisbeispiele/<slug:number>/", public(entries.example), name="example"),
    path("handlungsempfehlungen/<slug:number>/", public(entries.recommendation), name="recommendation"),
    path("erkenntnisse/<slug:public_id>/", public(entries.finding), name="finding"),
    path("bestaetigen/<str:token>/", public(confirm.confirm), name="confirm"),
]

_contribute: list[URLPattern | URLResolver] = [
    path("beitraege/", contribute.contributions, name="contributions"),
    path("beitragen/", contribute.choose_house, name="contribute"),
    path("beitragen/<slug:public_id>/", contribute.tell_example, name="tell"),
    path("beitraege/<slug:public_id>/", entries.example_draft, name="example_draft"),
    path("beitraege/<slug:public_id>/bearbeiten/", contribute.edit, name="edit"),
    path("beitraege/<slug:public_id>/abgeben/", contribute.submit, name="submit"),
    path("beitraege/<slug:public_id>/leserkreis/", contribute.readers, name="readers"),
]

_decide: list[URLPattern | URLResolver] = [
    path("tafel/", decide.board, name="board"),
    path("gesucht/<slug:public_id>/<slug:step>/", commissions.step, name="commission"),
    path("regel/<slug:network>/", decide.rule, name="rule"),
    path("beitraege/<slug:public_id>/betreuen/", decide.look_after, name="look_after"),
    path("beitraege/<slug:public_id>/veroeffentlichen/", decide.publish, name="publish"),
    path("beitraege/<slug:public_id>/zurueckgeben/", decide.give_back, name="return"),
    path("beitraege/<slug:public_id>/zurueckziehen/", decide.withdraw, name="withdraw"),
    path("beitraege/<slug:public_id>/uebernehmen/", decide.take_changes, name="take_changes"),
    path("beitraege/<slug:public_id>/stimmt-noch/", decide.confirm_now, name="confirm_now"),
    path("beitraege/<slug:public_id>/fragen/", decide.ask_consent, name="ask_consent"),
    path("beitraege/<slug:public_id>/zustimmung/", decide.consent, name="consent"),
    path("beitraege/<slug:public_id>/kriterium/", decide.grade, name="grade"),
    path("beitraege/<slug:public_id>/uebernommen/", decide.adopt, name="adopt"),
    path("uebernahmen/<int:pk>/zuruecknehmen/", decide.take_back_adoption, name="take_back_adoption"),
    path("pruefen/<slug:kind>/<slug:public_id>/", decide.check, name="check"),
]

_findings: list[URLPattern | URLResolver] = [
    path("reflexion/", findings.reflect, name="reflect"),
    path("reflexionen/", findings.reflections, name="reflections"),
    path("erkenntnisse/<slug:public_id>/bearbeiten/", findings.edit, name="edit_finding"),
    path("erkenntnisse/<slug:public_id>/freigeben/", findings.release, name="release"),
    path("erkenntnisse/<slug:public_id>/fragen/", findings.ask, name="ask_release"),
    path("erkenntnisse/<slug:public_id>/nicht-freigeben/", findings.refuse, name="refuse"),
    path("erkenntnisse/<slug:public_id>/zuruecknehmen/", findings.withdraw, name="withdraw_finding"),
]

_recommendations: list[URLPattern | URLResolver] = [
    path("empfehlung/neu/", recommendations.new, name="new_recommendation"),
    path("empfehlung/<slug:public_id>/", entries.recommendation_draft, name="recommendation_draft"),
    path("empfehlung/<slug:public_id>/bearbeiten/", recommendations.edit, name="edit_recommendation"),
    path(
        "empfehlung/<slug:public_id>/veroeffentlichen/", recommendations.publish, name="publish_recommendation"
    ),
    path(
        "empfehlung/<slug:public_id>/zurueckziehen/", recommendations.withdraw, name="withdraw_recommendation"
    ),
    path("empfehlung/<slug:public_id>/belege/", recommendations.evidence, name="evidence"),
    path("belege/<int:pk>/entfernen/", recommendations.remove_evidence, name="remove_evidence"),
]

_sheets: list[URLPattern | URLResolver] = [
    path("praxisbeispiele/<slug:number>/blatt.pdf", public(sheets.example_sheet), name="example_sheet"),
    path(
        "handlungsempfehlungen/<slug:number>/blatt.pdf",
        public(sheets.recommendation_sheet),
        name="recommendation_sheet",
    ),
    path("erkenntnisse/<slug:public_id>/blatt.pdf", public(sheets.finding_sheet), name="finding_sheet"),
]

_aids: list[URLPattern | URLResolver] = [
    path("arbeitshilfen/", public(aids.aids), name="aids"),
    path("arbeitshilfen/neu/", aids.new_aid, name="new_aid"),
    path("arbeitshilfen/<slug:slug>/", public(aids.aid), name="aid"),
    path("arbeitshilfen/<slug:slug>/datei/", public(aids.aid_file), name="aid_file"),
    path("arbeitshilfen/<slug:slug>/bearbeiten/", aids.edit_aid, name="edit_aid"),
    path("arbeitshilfen/<slug:slug>/fassung/", aids.new_version, name="new_version"),
    path("arbeitshilfen/<slug:slug>/zurueckziehen/", aids.withdraw_aid, name="withdraw_aid"),
]

_collections: list[URLPattern | URLResolver] = [
    path("sammlungen/", collections.collections, name="collections"),
    path("sammlungen/ablegen/<slug:kind>/<slug:key>/", collections.put_in, name="put_in"),
    path("sammlungen/eintrag/<int:pk>/notiz/", collections.note, name="item_note"),
    path("sammlungen/eintrag/<int:pk>/hoch/", collections.move_up, name="item_up"),
    path("sammlungen/eintrag/<int:pk>/entfernen/", collections.take_out, name="item_out"),
    path("sammlungen/<slug:public_id>/", collections.collection, name="collection"),
    path("sammlungen/<slug:public_id>/blatt.pdf", collections.sheet, name="collection_sheet"),
    path("sammlungen/<slug:public_id>/bearbeiten/", collections.change, name="change_collection"),
    path("sammlungen/<slug:public_id>/loeschen/", collections.delete, name="delete_collection"),
]

urlpatterns = [*_aids, *_collections, *_shelves, *_sheets, *_contribute, *_decide, *_findings, *_recommendations]

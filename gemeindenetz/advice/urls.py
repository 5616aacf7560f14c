"""Addresses of advice."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_not_required as public
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.advice.views import (
    appointments,
    ask,
    bulk,
    case_acts,
    case_files,
    cases,
    handovers,
    inbox,
    learning,
    links,
    one_click,
    reminding,
    requests,
    seat_handovers,
    team,
    text_blocks,
    trip,
)

app_name = "advice"


def by_link(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Return the view opened without sign-in for holders of a link; its other address stays closed."""

    @wraps(view)
    def through_link(request: HttpRequest, **parameters: str) -> HttpResponseBase:
        return view(request, **parameters)

    opened: Callable[..., HttpResponseBase] = public(through_link)
    return opened


_asking: list[URLPattern | URLResolver] = [
    path("anfrage/", public(ask.ask), name="ask"),
    path("anfrage/n/<slug:slug>/", public(ask.ask), name="ask_network"),
    path("anfrage/orte/", public(ask.suggest_places), name="suggest_places"),
    path("anfrage/bestaetigen/<str:token>/", public(ask.confirm), name="confirm"),
    path("anruf/", ask.note, name="note_request"),
    path("anfragen/<slug:public_id>/", requests.show, name="request"),
    path("anfragen/<slug:public_id>/uebernehmen/", requests.take_over, name="take_over"),
    path("anfragen/<slug:public_id>/weitergeben/", requests.pass_on, name="pass_on"),
]

_team: list[URLPattern | URLResolver] = [
    path("", team.cases, name="cases"),
    path("mehrere-aendern/", bulk.change, name="change_cases"),
    path("unser-netzwerk/", team.our_network, name="our_network"),
    path("regeln/", team.rules, name="rules"),
    path("regeln/<int:rule_id>/aendern/", team.change_rule, name="change_rule"),
    path("regeln/<slug:service_slug>/minuten/", team.minutes, name="minutes"),
    path("regeln/<slug:service_slug>/fristen/", team.answering_terms, name="answering_terms"),
    path("uebergabe/<slug:person_id>/", handovers.hand_over_all, name="hand_over_all"),
    path("uebergaben/<slug:public_id>/", handovers.show, name="handover"),
    path("uebergaben/<slug:public_id>/gelesen/", handovers.noted, name="handover_noted"),
    path("was-liegen-bleibt/", team.radar, name="radar"),
    path("regeln/<slug:service_slug>/neu/", team.rule, name="new_rule"),
    path("regeln/<slug:service_slug>/<int:rule_id>/", team.rule, name="rule"),
    path("funktion/<slug:public_id>/was-uebergeht/", seat_handovers.choose, name="what_passes"),
    path("funktion/<slug:public_id>/uebernommen/", seat_handovers.taken, name="taken_seat"),
    path("textbausteine/", text_blocks.blocks, name="text_blocks"),
    path("textbausteine/neu/", text_blocks.write, name="new_text_block"),
    path("textbausteine/<slug:public_id>/", text_blocks.change, name="text_block"),
    path("abwesenheit/", team.absences, name="absences"),
    path("abwesenheit/<int:absence_id>/beenden/", team.end_absence, name="end_absence"),
]

_inbox: list[URLPattern | URLResolver] = [
    path("posteingang/", inbox.mails, name="inbox"),
    path("posteingang/<slug:public_id>/", inbox.mail, name="inbox_mail"),
    path("posteingang/<slug:public_id>/zuordnen/", inbox.assign, name="inbox_assign"),
    path("posteingang/<slug:public_id>/anfrage/", inbox.make_request, name="inbox_request"),
    path("posteingang/<slug:public_id>/verwerfen/", inbox.discard, name="inbox_discard"),
    path("posteingang/<slug:public_id>/zurueckholen/", inbox.restore, name="inbox_restore"),
    path("posteingang/<slug:public_id>/original.eml", inbox.original, name="inbox_original"),
    path("posteingang/<slug:public_id>/datei/<slug:file_id>/", inbox.file, name="inbox_file"),
]

_link: list[URLPattern | URLResolver] = [
    path("v/<str:token>/", public(links.show), name="link"),
    path("v/<str:token>/kennwort/", public(links.word), name="link_word"),
    path("v/<str:token>/nachricht/", by_link(cases.message), name="link_message"),
    path("v/<str:token>/schritte/", by_link(cases.propose_step), name="link_propose_step"),
    path("v/<str:token>/schritte/<slug:step_id>/", by_link(cases.step), name="link_step"),
    path("v/<str:token>/beteiligte/", by_link(cases.let_in), name="link_let_in"),
    path(
        "v/<str:token>/beteiligte/<int:party_id>/entfernen/",
        by_link(cases.remove_party),
        name="link_remove_party",
    ),
    path("v/<str:token>/oeffnen/", by_link(cases.open_for_colleagues), name="link_open"),
    path("v/<str:token>/akte.pdf", by_link(case_files.shared_file), name="link_dossier"),
    path("v/<str:token>/datei/<slug:file_id>/", by_link(cases.file), name="link_file"),
    path("v/<str:token>/weitersagen/<slug:kind>/<slug:entry_id>/", by_link(learning.told), name="link_told"),
]

_appointments: list[URLPattern | URLResolver] = [
    path("termine/", appointments.index, name="appointments"),
    path("termine/neu/<slug:slug>/", appointments.new_for_network, name="appointment_new_for_network"),
    path("termine/<slug:public_id>/aendern/", appointments.change, name="appointment_change"),
    path("termine/<slug:public_id>/absagen/", appointments.cancel, name="appointment_cancel"),
    path("termine/<slug:public_id>/reise/", trip.show, name="trip"),
    path("termine/<slug:key>/antwort/", appointments.answer, name="appointment_answer"),
    path("termine/<slug:key>/termin.ics", appointments.file, name="appointment_file"),
    path("b/<slug:public_id>/termine/neu/", appointments.new, name="case_appointment_new"),
    path("v/<str:token>/termine/<slug:key>/antwort/", by_link(appointments.answer), name="link_appointment_answer"),
    path("v/<str:token>/termine/<slug:key>/termin.ics", by_link(appointments.file), name="link_appointment_file"),
]

_reminding: list[URLPattern | URLResolver] = [
    path("a/<str:token>/", public(one_click.answer), name="one_click"),
    path("b/<slug:public_id>/erinnerung/", reminding.snooze, name="case_snooze"),
]

_case: list[URLPattern | URLResolver] = [
    path("b/<slug:public_id>/", cases.show, name="case"),
    path("b/<slug:public_id>/nachricht/", cases.message, name="case_message"),
    path("b/<slug:public_id>/nachricht/baustein/", text_blocks.put_in, name="case_text_blocks"),
    path("b/<slug:public_id>/notiz/", cases.note, name="case_note"),
    path("b/<slug:public_id>/schritte/", cases.propose_step, name="case_propose_step"),
    path("b/<slug:public_id>/schritte/<slug:step_id>/", cases.step, name="case_step"),
    path("b/<slug:public_id>/beteiligte/", cases.let_in, name="case_let_in"),
    path(
        "b/<slug:public_id>/beteiligte/<int:party_id>/", case_acts.complete_party, name="case_complete_party"
    ),
    path(
        "b/<slug:public_id>/beteiligte/<int:party_id>/entfernen/",
        cases.remove_party,
        name="case_remove_party",
    ),
    path("b/<slug:public_id>/oeffnen/", cases.open_for_colleagues, name="case_open"),
    path("b/<slug:public_id>/akte.pdf", case_files.shared_file, name="case_dossier"),
    path("b/<slug:public_id>/akte-intern.pdf", case_files.internal_file, name="case_internal_dossier"),
    path("b/<slug:public_id>/datei/<slug:file_id>/", cases.file, name="case_file"),
    path("b/<slug:public_id>/weitersagen/<slug:kind>/<slug:entry_id>/", learning.told, name="case_told"),
    path("b/<slug:public_id>/erkenntnis/", learning.lesson, name="case_lesson"),
    path("b/<slug:public_id>/reflexion/", learning.reflect, name="case_reflection"),
    path("b/<slug:public_id>/passend/", learning.fitting, name="case_fitting"),
    path("b/<slug:public_id>/praxisbeispiel/", learning.draft, name="case_example"),
    path("b/<slug:public_id>/gespraech/", case_acts.record, name="case_record"),
    path("b/<slug:public_id>/stand/<slug:name>/", case_acts.move, name="case_move"),
    path("b/<slug:public_id>/abschliessen/", case_acts.close, name="case_close"),
    path("b/<slug:public_id>/bearbeiten/", case_acts.edit, name="case_edit"),
    path("b/<slug:public_id>/wiedervorlage/", case_acts.follow_up, name="case_follow_up"),
    path("b/<slug:public_id>/uebergeben/", case_acts.hand_over, name="case_hand_over"),
    path("b/<slug:public_id>/andere-beratung/", case_acts.other_service, name="case_other_service"),
]

urlpatterns = [*_team, *_asking, *_inbox, *_link, *_reminding, *_appointments, *_case]

"""Addresses of network."""

from django.contrib.auth.decorators import login_not_required as public
from django.urls import URLPattern, URLResolver, path

from gemeindenetz.network.views import (
    agreements,
    circles,
    handovers,
    joining,
    members,
    memberships,
    networks,
    organisation_acts,
    organisations,
    partners,
    seats,
    settings,
)

app_name = "network"

_partners: list[URLPattern | URLResolver] = [
    path("partner/", public(partners.partners), name="partners"),
    path("partner/neu/", partners.new_partner, name="new_partner"),
    path("partner/vorschlaege/", partners.proposals, name="proposals"),
    path("partner/vorschlaege/<int:pk>/", partners.proposal, name="proposal"),
    path(
        "partner/vorschlaege/<int:pk>/veroeffentlichen/", partners.approve_proposal, name="approve_proposal"
    ),
    path("partner/vorschlaege/<int:pk>/zuruecknehmen/", partners.withdraw_proposal, name="withdraw_proposal"),
    path("partner/<slug:public_id>/", public(partners.partner), name="partner"),
    path("partner/<slug:public_id>/profil/", partners.propose_profile, name="propose_profile"),
]

_organisations: list[URLPattern | URLResolver] = [
    path("organisationen/<slug:public_id>/", organisations.organisation, name="organisation"),
    path("organisationen/<slug:public_id>/kontakt/", organisation_acts.change_contact, name="change_contact"),
    path("organisationen/<slug:public_id>/name/", organisation_acts.rename, name="rename"),
    path("organisationen/<slug:public_id>/verzeichnis/", organisation_acts.listed, name="listed"),
    path("organisationen/<slug:public_id>/verbindung/", organisation_acts.record_tie, name="record_tie"),
    path("organisationen/<slug:public_id>/funktion/", seats.appoint, name="appoint"),
    path("funktionen/<int:pk>/uebergeben/", seats.hand_over, name="hand_over"),
    path("funktionen/<int:pk>/beenden/", seats.end_seat, name="end_seat"),
    path("funktionen/<int:pk>/abgeben/", handovers.give_up, name="give_up"),
    path("funktionen/<int:pk>/fragen/", handovers.invite, name="invite_handover"),
    path("abgeben/<str:token>/", public(handovers.by_link), name="handover_link"),
    path("abgaben/<slug:public_id>/", handovers.show, name="handover"),
    path("abgaben/<slug:public_id>/bestaetigen/", handovers.confirm, name="confirm_handover"),
    path("abgaben/<slug:public_id>/ablehnen/", handovers.decline, name="decline_handover"),
    path("abgaben/<slug:public_id>/zurueckziehen/", handovers.withdraw, name="withdraw_handover"),
]

_agreements: list[URLPattern | URLResolver] = [
    path("vereinbarungen/", public(agreements.agreements), name="agreements"),
    path("vereinbarungen/neu/", agreements.sign, name="sign_agreement"),
    path("vereinbarungen/<int:pk>/", public(agreements.agreement), name="agreement"),
    path("vereinbarungen/<int:pk>/verlaengern/", agreements.renew, name="renew_agreement"),
    path(
        "vereinbarungen/<int:pk>/verlaengerung-laeuft/",
        agreements.renewal_under_way,
        name="renewal_under_way",
    ),
    path("vereinbarungen/<int:pk>/beenden/", agreements.end, name="end_agreement"),
    path("vereinbarungen/<int:pk>/papier/", agreements.add_document, name="add_document"),
]

_memberships: list[URLPattern | URLResolver] = [
    path("mitgliedschaften/<int:pk>/", memberships.membership, name="membership"),
    path("mitgliedschaften/<int:pk>/voraussetzung/<int:item>/", memberships.requirement, name="requirement"),
    path("voraussetzungen/<int:pk>/oeffnen/", memberships.reopen_requirement, name="reopen_requirement"),
    path(
        "mitgliedschaften/<int:pk>/nachfolge/<int:succession>/", joining.confirm_merger, name="confirm_merger"
    ),
    path("mitgliedschaften/<int:pk>/ohne-nachfolge/", joining.decline_merger, name="decline_merger"),
    path("mitgliedschaften/<int:pk>/<slug:name>/", memberships.step, name="membership_step"),
]

_network: list[URLPattern | URLResolver] = [
    path("<slug:network>/", public(networks.network), name="network"),
    path("<slug:network>/mitglieder/", public(members.members), name="members"),
    path("<slug:network>/mitglieder/karte/", public(members.member_map), name="member_map"),
    path("<slug:network>/mitglieder/neu/", joining.join, name="join"),
    path("<slug:network>/zusammenschluesse/", joining.mergers, name="mergers"),
    path("<slug:network>/regionalkreise/", circles.circles, name="circles"),
    path("<slug:network>/regionalkreise/neu/", circles.form_circle, name="form_circle"),
    path("<slug:network>/regionalkreise/mitglied/", circles.put_into_circle, name="put_into_circle"),
    path("<slug:network>/einstellungen/", settings.settings, name="settings"),
    path("<slug:network>/einstellungen/dienst/<int:pk>/", settings.change_service, name="change_service"),
    path("<slug:network>/einstellungen/<slug:part>/", settings.change, name="change"),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("", public(networks.networks), name="networks"),
    *_partners,
    *_organisations,
    *_agreements,
    *_memberships,
    path("regionalkreise/<int:pk>/austritt/", circles.take_out_of_circle, name="take_out_of_circle"),
    path("offenheit/<int:pk>/beenden/", settings.end_openness, name="end_openness"),
    *_network,
]

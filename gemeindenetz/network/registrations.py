"""What network hands to the floors below: who acts, commands, steps of setting up, what the ledger must hold."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.accounts.people import register_people
from gemeindenetz.core.actor import register_scope_resolver
from gemeindenetz.core.calendar.feeds import register_feed_owner
from gemeindenetz.core.commands import register_setup_step
from gemeindenetz.core.imports import register_import
from gemeindenetz.core.navigation import register_navigation
from gemeindenetz.core.outbox import register_mail
from gemeindenetz.core.panels import register_panel
from gemeindenetz.core.today import register_today_source
from gemeindenetz.ledger.reconcile import register_reconciler
from gemeindenetz.network import commands, scopes, search, sign_in, today, topic_uses
from gemeindenetz.network.actions import give_up_seat
from gemeindenetz.network.actions.prepare_editing import prepare_folders
from gemeindenetz.network.editing.preparation import register_preparation
from gemeindenetz.network.imports import undo_models
from gemeindenetz.network.imports.members import MEMBERS
from gemeindenetz.network.imports.partners import PARTNERS
from gemeindenetz.network.queries import handovers, ledger
from gemeindenetz.network.queries.pages import histories
from gemeindenetz.network.starter import setup_step


def register_handovers() -> None:
    """Functions that pass on: mails, Today, the part of the account page, the way back."""
    for name, label in (
        ("network/handover_asked", _("Function to be confirmed")),
        ("network/handover_decided", _("Function passed on, or not")),
    ):
        register_mail(name, label=label, context=handovers.for_handover)
    register_mail("network/handover_invitation", label=_("Who follows?"), context=handovers.for_invitation)
    register_today_source(handovers.today_items)
    register_panel("account", "functions", handovers.own_seats_panel, order=10)
    give_up_seat.register()


def register_all() -> None:
    """Register everything; called once when the models are loaded."""
    register_scope_resolver(scopes.resolve)
    register_feed_owner(scopes.feed_owner)
    register_people(sign_in.people_of_user)
    register_setup_step("starter", setup_step.load, order=20)
    register_setup_step("office", setup_step.let_office_in, order=30)
    register_reconciler("memberships", kinds=ledger.KINDS, expected=ledger.expected_facts)
    commands.register()
    register_today_source(today.office_items)
    register_navigation(today.entries)
    register_import(MEMBERS)
    register_import(PARTNERS)
    undo_models.register()
    histories.register()
    register_preparation(prepare_folders)
    topic_uses.register()
    search.register()
    register_handovers()

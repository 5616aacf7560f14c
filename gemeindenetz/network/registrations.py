"""What network hands to the floors below: who acts, commands, steps of setting up, what the ledger must hold."""

from gemeindenetz.accounts.people import register_people
from gemeindenetz.core.actor import register_scope_resolver
from gemeindenetz.core.calendar.feeds import register_feed_owner
from gemeindenetz.core.commands import register_setup_step
from gemeindenetz.core.imports import register_import
from gemeindenetz.core.navigation import register_navigation
from gemeindenetz.core.today import register_today_source
from gemeindenetz.ledger.reconcile import register_reconciler
from gemeindenetz.network import commands, scopes, search, sign_in, today, topic_uses
from gemeindenetz.network.actions.prepare_editing import prepare_folders
from gemeindenetz.network.editing.preparation import register_preparation
from gemeindenetz.network.imports import undo_models
from gemeindenetz.network.imports.members import MEMBERS
from gemeindenetz.network.imports.partners import PARTNERS
from gemeindenetz.network.queries import ledger
from gemeindenetz.network.queries.pages import histories
from gemeindenetz.network.starter import setup_step


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

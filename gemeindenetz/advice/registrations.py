"""What advice contributes to lower apps: scopes, mails, origins, panels, Today, navigation, reconciler."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.advice import panels, reminder_rules, search, setup_step, topic_uses
from gemeindenetz.advice.actions import change_cases, hand_over_matters, pass_matters_on
from gemeindenetz.advice.actions.learn_from_case import ASKER
from gemeindenetz.advice.actions.remind import send_reminder, send_request_reminder
from gemeindenetz.advice.actions.take_mail_in import AdviceIntake
from gemeindenetz.advice.models import Case
from gemeindenetz.advice.queries import (
    appointment_mails,
    appointments,
    feeds,
    mails,
    reconcile,
    seat_handovers,
    text_blocks,
    today,
)
from gemeindenetz.advice.queries.lessons import KIND
from gemeindenetz.advice.queries.notified import check_matters
from gemeindenetz.advice.queries.reminders import plans_of, plans_of_requests
from gemeindenetz.advice.scopes import matters_of
from gemeindenetz.core.commands import register_check, register_setup_step
from gemeindenetz.core.errors import Message
from gemeindenetz.core.history import name_fields, register_history
from gemeindenetz.core.intake.registry import register_intake
from gemeindenetz.core.navigation import register_navigation
from gemeindenetz.core.origins import register_origin
from gemeindenetz.core.outbox import register_mail
from gemeindenetz.core.panels import register_panel
from gemeindenetz.core.reminders import ReminderRule, register_reminder
from gemeindenetz.core.today import register_today_source
from gemeindenetz.ledger.reconcile import register_reconciler
from gemeindenetz.library.asking import register_asker
from gemeindenetz.network.handing_over import register_handover_follower
from gemeindenetz.network.scopes import register_scope_source


def register_mails() -> None:
    """Tell the outbox how each kind of mail gets its text."""
    for name, label in (
        ("advice/confirm_request", _("Confirm request")),
        ("advice/receipt", _("Receipt of a request")),
        ("advice/other_service", _("Request with another service")),
    ):
        register_mail(name, label=label, context=mails.for_asker)
    for name, label in (
        ("advice/request_for_you", _("Request routed")),
        ("advice/request_for_team", _("Request without adviser")),
        ("advice/passed_on", _("Request passed on")),
    ):
        register_mail(name, label=label, context=mails.for_team)
    for name, label in (
        ("advice/taken_over", _("Request taken over")),
        ("advice/let_in", _("Let into a consultation")),
        ("advice/moved_service", _("Consultation with another service")),
    ):
        register_mail(name, label=label, context=mails.for_party)
    register_mail(
        "advice/new_entry", label=_("New entry in a consultation"), context=mails.for_party, automatic=False
    )
    register_mail(
        "advice/town_replied",
        label=_("Municipality answered"),
        context=mails.for_adviser,
        automatic=False,
        category="notice",
    )
    register_mail(
        "advice/may_be_told", label=_("May it be told?"), context=mails.for_asked, automatic=False
    )
    for name, label, context in (
        (appointment_mails.INVITE, _("Appointment"), appointment_mails.for_invitation),
        ("advice/appointment_cancelled", _("Appointment cancelled"), appointment_mails.for_cancellation),
    ):
        # A person arranged it, and programs answer invitations: the headers of automatic mail would hinder them.
        register_mail(name, label=label, context=context, automatic=False)
    for name, label, context in (
        ("advice/new_contact", _("New contact in the advisory team"), mails.for_new_contact),
        ("advice/contact_stays", _("Contact stays"), mails.for_new_contact),
    ):
        register_mail(name, label=label, context=context, category="notice")
    register_mail("advice/handover_for_you", label=_("Consultations handed over"), context=mails.for_handover)
    register_mail("advice/handover_back", label=_("Handover taken back"), context=mails.for_handover)
    register_mail("advice/absence_entered", label=_("Absence entered"), context=mails.for_absence)
    register_mail("advice/team_is_empty", label=_("Nobody in the advisory team"))
    register_mail("advice/handed_over", label=_("Consultation handed over"), context=mails.for_adviser)


def register_seat_handovers() -> None:
    """What passes on with a function: mails, the holder's part of the page, following network."""
    for name, label in (
        ("advice/seat_taken", _("Function taken over")),
        ("advice/seat_not_taken", _("Function not taken over after all")),
    ):
        register_mail(name, label=label, context=seat_handovers.for_successor)
    register_mail(
        "advice/town_contact_changed", label=_("Somebody else at the municipality"), context=seat_handovers.for_adviser
    )
    register_panel("seat_handover", "matters", seat_handovers.choosing_panel)
    register_handover_follower(
        confirmed=pass_matters_on.follow_confirmation, taken_back=pass_matters_on.take_back
    )


def register_reminders() -> None:
    """Tell core's engine when a matter reminds whom."""
    for name, label, context in (
        (reminder_rules.TOWN_WAITING, _("Reminder of our question"), mails.for_party),
        (reminder_rules.TEAM_WAITING, _("Reminder of an answer we owe"), mails.for_adviser),
        (reminder_rules.FOLLOW_UP, _("Follow-up"), mails.for_adviser),
        (reminder_rules.STEP_DUE, _("How far is the next step?"), mails.for_step),
        (reminder_rules.UNANSWERED, _("Nobody has answered"), mails.for_unanswered),
    ):
        register_mail(name.replace(".", "/"), label=label, context=context, category="notice")
        plans = plans_of(name)
        register_reminder(ReminderRule(name, reminder_rules.KIND, label, plans=plans, send=send_reminder))
    for name, label in (
        (reminder_rules.REQUEST_WAITING, _("Request still waiting")),
        (reminder_rules.REQUEST_UNANSWERED, _("Request nobody has answered")),
    ):
        register_mail(name.replace(".", "/"), label=label, context=mails.for_team, category="notice")
        register_reminder(
            ReminderRule(
                name, reminder_rules.REQUEST_KIND, label,
                plans=plans_of_requests(name), send=send_request_reminder,
            )
        )  # fmt: skip


def words_of_history() -> dict[str, Message]:
    """Return what the history of a matter calls its fields."""
    return {
        "number": _("Number"),
        "request": _("Request"),
        "network": _("Network"),
        "service": _("Advisory service"),
        "organisation": _("Municipality"),
        "topic": _("Topic"),
        "adviser": _("Adviser"),
        "state": _("State"),
        "state_before_pause": _("State before the pause"),
        "state_since": _("State since"),
        "only_me": _("Only for who asked"),
        "opened_on": _("Opened on"),
        "closed_on": _("Closed on"),
        "outcome": _("Outcome"),
        "released_on": _("Released on"),
        "waiting_for": _("Waiting for"),
        "waiting_since": _("Waiting since"),
        "follow_up_on": _("Follow-up on"),
        "follow_up_note": _("Note on the follow-up"),
        "last_entry_at": _("Latest entry"),
    }


def register_all() -> None:
    """Called once when the app is ready."""
    register_mails()
    change_cases.register()
    hand_over_matters.register()
    register_seat_handovers()
    register_reminders()
    register_check("matters", check_matters)
    # After the demonstration, which brings networks of its own.
    register_setup_step("text_blocks", setup_step.load, order=45)
    register_scope_source(matters_of)
    register_intake(AdviceIntake())
    register_history("case", label=_("Consultation"), load=panels.case_for_history)
    name_fields(Case, **words_of_history())
    register_history("text_block", label=_("Text block"), load=text_blocks.for_history)
    register_origin("case", panels.case_link)
    register_origin("handover", panels.handover_link)
    register_origin("advice_request", panels.request_link)
    register_asker(KIND, ASKER)
    register_origin("appointment", appointments.link_of)
    register_panel("organisation", "consultations", panels.cases_beside_organisation, order=20)
    register_panel("territory", "consultations", panels.cases_beside_territory, order=20)
    register_today_source(today.today_items)
    register_today_source(appointments.today_items)
    register_navigation(panels.navigation)
    topic_uses.register()
    feeds.register()
    search.register()
    register_reconciler("advice", kinds=reconcile.KINDS, expected=reconcile.expected_facts)

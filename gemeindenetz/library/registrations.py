"""What library contributes to lower apps: mails, origins, panels, Today, navigation, history, documents to be found."""

from django.utils.translation import gettext_lazy as _

from gemeindenetz.core.commands import register_setup_step
from gemeindenetz.core.history import hide_fields, name_fields, register_history
from gemeindenetz.core.navigation import register_navigation
from gemeindenetz.core.origins import register_origin
from gemeindenetz.core.outbox import register_mail
from gemeindenetz.core.panels import register_panel
from gemeindenetz.core.public_addresses import register_public_addresses
from gemeindenetz.core.today import register_today_source
from gemeindenetz.core.undo import name_rows
from gemeindenetz.library import panels, search, setup_step, topic_uses
from gemeindenetz.library.models import Finding, PracticeExample
from gemeindenetz.library.queries import mails, today
from gemeindenetz.library.queries.course import example_for_history
from gemeindenetz.library.queries.public_entries import public_addresses

#: What Wagtail and the search keep beside an example, or what follows from its place; no history for people.
TECHNICAL = (
    *("latest_revision", "live_revision", "live", "has_unpublished_changes", "first_published_at"),
    *("last_published_at", "go_live_at", "expire_at", "expired", "locked", "locked_at", "locked_by"),
    *("place_ags", "place_county", "size_class", "settlement_type", "place_as_of", "pitfalls_scope"),
)


def register_all() -> None:
    """Called once when the app is ready."""
    register_mail(
        "library/confirm_example", label=_("Yearly confirmation of an example"), context=mails.for_contact
    )
    register_origin("practice_example", panels.example_link)
    register_panel("organisation", "library", panels.entries_of_organisation, order=40)
    register_panel("territory", "library", panels.entries_of_territory, order=40)
    register_panel("territory", "alike", panels.entries_of_places_alike, order=45)
    register_panel("topic", "library", panels.entries_on_topic, order=20)
    register_panel("topic", "aids", panels.aids_on_topic, order=30)
    register_panel("case", "aids", panels.aids_beside_matter, order=50)
    register_panel("our-place", "aids", panels.aids_of_ours, order=50)
    register_today_source(today.today_items)
    register_navigation(panels.navigation)
    register_history("practice_example", label=_("Practice example"), load=example_for_history)
    hide_fields(PracticeExample, "origin_kind", "origin_id", "consent_scope", "consent_by", "work_scope")
    hide_fields(PracticeExample, *TECHNICAL)
    name_fields(
        PracticeExample,
        title=_("Headline"),
        number=_("Number"),
        network=_("Network"),
        state=_("State"),
        state_since=_("State since"),
        created_at=_("Begun on"),
        created_by=_("Begun by"),
        author=_("Told by"),
        consent_state=_("Consent of the house"),
        consent_on=_("Consent given on"),
        validation=_("Checked"),
        confirmed_on=_("Confirmed on"),
        expires_on=_("Holds until"),
        published_on=_("Published on"),
        editor=_("Looked after by"),
        due_on=_("Due by"),
    )
    hide_fields(Finding, "origin_kind", "origin_id", "consent_scope", "released_by", "work_scope")
    name_rows({PracticeExample: _("Practice examples")})
    register_public_addresses(public_addresses)
    search.register()
    topic_uses.register()
    register_setup_step("aids", setup_step.load, order=25)

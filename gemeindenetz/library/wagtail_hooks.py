"""Entries as snippets: drafts, revisions, comparison, preview, locks, dated publishing; every act is one of ours."""

from typing import Any

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
)
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.permissions import policy_registry, register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import EditView, IndexView, SnippetViewSet, SnippetViewSetGroup

from gemeindenetz.core.actor import Actor
from gemeindenetz.core.errors import DomainError
from gemeindenetz.library import permissions
from gemeindenetz.library.actions.publish_revision import publish_revision
from gemeindenetz.library.entry_policy import EntryPolicy
from gemeindenetz.library.models import PracticeExample, Recommendation
from gemeindenetz.library.models.vocabulary import EntryState
from gemeindenetz.network.editing.acting import acting


def _may_publish_example(actor: Actor, example: PracticeExample) -> bool:
    """What is published is changed through its revisions too."""
    if example.state == EntryState.PUBLISHED:
        return bool(permissions.can_grade(actor, example))
    return bool(permissions.can_publish_example(actor, example))


def _may_publish_recommendation(actor: Actor, entry: Recommendation) -> bool:
    if entry.state == EntryState.PUBLISHED:
        return bool(permissions.can_edit_recommendation(actor, entry))
    return bool(permissions.can_publish_recommendation(actor, entry))


def _may_lock(actor: Actor, entry: PracticeExample | Recommendation) -> bool:
    return permissions.is_editor(actor, entry.network_id)


_EXAMPLE_RULES = {
    "view": permissions.can_see_example,
    "change": permissions.can_edit_example,
    "publish": _may_publish_example,
    "lock": _may_lock,
    "unlock": _may_lock,
}
_RECOMMENDATION_RULES = {
    "view": permissions.can_see_recommendation,
    "change": permissions.can_edit_recommendation,
    "publish": _may_publish_recommendation,
    "lock": _may_lock,
    "unlock": _may_lock,
}
register_permission_policy(PracticeExample, EntryPolicy(PracticeExample, rules=_EXAMPLE_RULES), exact_class=True)
register_permission_policy(
    Recommendation, EntryPolicy(Recommendation, rules=_RECOMMENDATION_RULES), exact_class=True
)


class EntryEditView(EditView):
    """Wagtail's screen; publishing calls the library's own action, and what it refuses is said in its words."""

    def publish_action(self) -> HttpResponse | None:
        """Publish the revision just saved; refused, it stays a draft."""
        try:
            publish_revision(actor=acting(self.request.user), revision=self.new_revision)
        except DomainError as refused:
            messages.error(self.request, str(refused.message))
            self.action = "edit"
        return None


class EntryIndexView(IndexView):
    """Wagtail's list; its first column is called what it is."""

    def _get_title_column(self, *about: Any, **options: Any) -> Any:
        column = super()._get_title_column(*about, **options)
        column.label = _("Headline")
        return column


class EntryViewSet(SnippetViewSet):
    """What both kinds of entries share: begun and withdrawn on our own screens, no lists over all networks."""

    edit_view_class = EntryEditView
    index_view_class = EntryIndexView
    add_to_admin_menu = False
    copy_view_enabled = False
    inspect_view_enabled = False
    list_per_page = 30
    search_backend_name = None
    search_fields = ("title",)
    list_display = (
        "title",
        Column("number", label=_("Number"), sort_key="number"),
        Column("network", label=_("Network")),
        Column("get_state_display", label=_("State"), sort_key="state"),
        DateColumn("state_since", label=_("State since"), sort_key="state_since"),
    )
    list_filter = ("state",)

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Any]":
        """List what the policy lets this person see; Wagtail alone would list everything."""
        policy = policy_registry.get_by_type(self.model)
        rows: QuerySet[Any] = policy.instances_user_has_any_permission_for(request.user, {"view"})
        return rows.select_related("network")


def _texts(heading: Any, *names: str) -> MultiFieldPanel:
    return MultiFieldPanel([_field(name) for name in names], heading=heading)


def _field(name: str) -> FieldPanel:
    # "title" alone is the word for the addition to a place's name in the register.
    return FieldPanel(name, heading=_("Headline")) if name == "title" else FieldPanel(name)


class ExampleViewSet(EntryViewSet):
    """Practice examples."""

    model = PracticeExample
    icon = "pick"
    menu_label = _("Practice examples")
    edit_handler = ObjectList(
        [
            _texts(_("What it is about"), "title", "gist", "topics", "occasion", "aim"),
            InlinePanel("steps", heading=_("Steps"), icon="plus-inverse", panels=[FieldPanel("when"), FieldPanel("text")]),
            _texts(_("Who"), "neighbourhood", "participants", "reached", "not_reached", "partners"),
            MultiFieldPanel(
                [
                    FieldRowPanel([FieldPanel("began"), FieldPanel("year"), FieldPanel("duration_months")]),
                    FieldRowPanel([FieldPanel("phase"), FieldPanel("staff_hours"), FieldPanel("cost")]),
                    FieldPanel("cost_note"),
                    FieldPanel("funding"),
                    FieldRowPanel([FieldPanel("resolution"), FieldPanel("resolution_on")]),
                ],
                heading=_("Time and cost"),
            ),
            _texts(_("Result"), "result", "evidence_kind", "pitfalls", "differently"),
            _texts(_("For others"), "transfer_conditions", "adaptable_core", "local_colour", "licence"),
            InlinePanel(
                "pictures",
                heading=_("Pictures"),
                icon="plus-inverse",
                panels=[FieldPanel("image"), FieldPanel("caption")],
            ),
            InlinePanel(
                "sources",
                heading=_("Sources"),
                icon="plus-inverse",
                panels=[FieldPanel("title"), FieldPanel("address"), FieldPanel("seen_on")],
            ),
            PublishingPanel(),
        ]
    )


class RecommendationViewSet(EntryViewSet):
    """Recommendations."""

    model = Recommendation
    icon = "success"
    menu_label = _("Recommendations")
    edit_handler = ObjectList(
        [
            _texts(_("Recommendation"), "title", "topics", "addressee", "kind", "text"),
            _texts(_("Why"), "reason", "conditions", "licence"),
            PublishingPanel(),
        ]
    )


class LibraryGroup(SnippetViewSetGroup):
    """The library's place in the menu."""

    menu_label = _("Library")
    menu_icon = "folder-open-inverse"
    menu_order = 150
    items = (ExampleViewSet, RecommendationViewSet)


register_snippet(LibraryGroup)

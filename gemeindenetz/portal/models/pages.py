"""Pages of a network's public site (Wagtail): few kinds, each for everybody to read.

The first page of a network is `NetworkHome`; statements the law asks for (imprint, privacy, accessibility, easy and
sign language) are dated rows of `network`, not pages.
"""

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.urls import Resolver404, resolve
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, PagePermissionTester
from wagtail.search import index

from gemeindenetz.core import clock
from gemeindenetz.network.models import Network, NetworkImage
from gemeindenetz.portal.blocks import BODY, LITTLE, TEXT

PLACE_OF_PAGES = "wagtail_serve"


class PublicPage(Page):
    """What all pages have in common: a summary for lists and search engines, no hidden readers."""

    private_page_options: ClassVar[list[str]] = []
    show_in_menus_default = True
    summary = models.CharField(
        _("summary"),
        max_length=300,
        blank=True,
        help_text=_("One or two sentences, shown at the top, in lists and by search engines."),
    )

    promote_panels: ClassVar = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("show_in_menus"), FieldPanel("seo_title")],
            heading=_("Address and menu"),
        )
    ]
    settings_panels: ClassVar[list[Any]] = []
    search_fields: ClassVar = [*Page.search_fields, index.SearchField("summary")]

    class Meta:
        abstract = True

    @property
    def home(self) -> "NetworkHome":
        """The first page of the network this page belongs to."""
        found: NetworkHome = NetworkHome.objects.select_related("network__operating_body").ancestor_of(self).get()
        return found

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what the frame of every page reads, in previews too."""
        home = self.home
        above = self.get_ancestors().filter(depth__gt=home.depth)
        return {
            **super().get_context(request, *args, **kwargs),
            "home": home,
            "public_url": settings.PUBLIC_URL,
            # With the request, where the sites begin is looked up once for the whole page.
            "trail": [
                (home.network.short_name, home.get_url(request)),
                *((one.title, one.get_url(request)) for one in above),
                (self.title, ""),
            ],
            "below": [] if self.pk is None else list(self.get_children().live().in_menu().specific()),
        }

    def clean(self) -> None:
        """Refuse an address the platform itself answers."""
        super().clean()
        try:
            match = resolve(f"/n/netzwerk/{self.slug}/")
        except Resolver404:
            return
        if match.url_name != PLACE_OF_PAGES:
            raise ValidationError({"slug": _("This address is taken by the platform. Please choose another one.")})


class FixedTester(PagePermissionTester):
    """The first page of a network is changed, never deleted, moved, copied or taken offline."""

    def can_delete(self, ignore_bulk: bool = False) -> bool:  # noqa: FBT001, FBT002 - Wagtail's own signature
        """Say no."""
        return False

    def can_unpublish(self) -> bool:
        """Say no."""
        return False

    def can_copy(self) -> bool:
        """Say no."""
        return False


class NetworkHome(Page):
    """The first page of a network: what this is, for towns and for citizens; the rest comes from the register."""

    private_page_options: ClassVar[list[str]] = []
    network = models.OneToOneField(Network, on_delete=models.PROTECT, related_name="home_page", editable=False)
    headline = models.CharField(
        _("headline"),
        max_length=120,
        blank=True,
        help_text=_("Stands above everything. Empty: “Nobody has to start from scratch.”"),
    )
    about = RichTextField(_("what this network is"), features=TEXT, blank=True)
    for_towns = RichTextField(_("for municipalities"), features=LITTLE, blank=True)
    for_citizens = RichTextField(_("for citizens"), features=LITTLE, blank=True)

    template = "portal/pages/home.html"
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    subpage_types: ClassVar[list[str]] = ["portal.TextPage", "portal.NewsIndex", "portal.Downloads"]
    content_panels: ClassVar = [
        FieldPanel("headline"),
        FieldPanel("about"),
        FieldPanel("for_towns"),
        FieldPanel("for_citizens"),
    ]
    promote_panels: ClassVar[list[Any]] = []
    settings_panels: ClassVar[list[Any]] = []

    class Meta:
        verbose_name = _("first page of a network")

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        """Return what Wagtail offers for this page."""
        return FixedTester(user, self)


class TextPage(PublicPage):
    """A page with a text: about, joining, a topic."""

    body = StreamField(BODY, verbose_name=_("content"), blank=True)

    template = "portal/pages/text_page.html"
    parent_page_types: ClassVar[list[str]] = ["portal.NetworkHome", "portal.TextPage"]
    subpage_types: ClassVar[list[str]] = ["portal.TextPage"]
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("summary"), FieldPanel("body")]
    search_fields: ClassVar = [*PublicPage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("text page")


class NewsIndex(PublicPage):
    """All news of a network, the newest first."""

    template = "portal/pages/news_index.html"
    parent_page_types: ClassVar[list[str]] = ["portal.NetworkHome"]
    subpage_types: ClassVar[list[str]] = ["portal.NewsItem"]
    max_count_per_parent = 1
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("summary")]

    class Meta:
        verbose_name = _("news (list)")


class NewsItem(PublicPage):
    """One piece of news with its day."""

    show_in_menus_default = False
    day = models.DateField(_("day"), default=clock.today)
    picture = models.ForeignKey(
        NetworkImage, verbose_name=_("picture"), on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    body = StreamField(BODY, verbose_name=_("content"), blank=True)

    template = "portal/pages/news_item.html"
    parent_page_types: ClassVar[list[str]] = ["portal.NewsIndex"]
    subpage_types: ClassVar[list[str]] = []
    content_panels: ClassVar = [
        *Page.content_panels,
        FieldPanel("day"),
        FieldPanel("summary"),
        FieldPanel("picture"),
        FieldPanel("body"),
    ]
    search_fields: ClassVar = [*PublicPage.search_fields, index.SearchField("body"), index.FilterField("day")]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news")


class Downloads(PublicPage):
    """Documents of a network, in groups."""

    body = StreamField(BODY, verbose_name=_("content"), blank=True)

    template = "portal/pages/text_page.html"
    parent_page_types: ClassVar[list[str]] = ["portal.NetworkHome"]
    subpage_types: ClassVar[list[str]] = []
    max_count_per_parent = 1
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("summary"), FieldPanel("body")]
    search_fields: ClassVar = [*PublicPage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("downloads")


#: The kinds with a text of their own, which are searched, listed and told about.
READABLE: tuple[type[PublicPage], ...] = (TextPage, NewsIndex, NewsItem, Downloads)

"""Pictures and documents for public pages and library entries: of one network each, readable by everybody.

What is not for everybody is kept in `core.files`, never here.
"""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Collection

from gemeindenetz.network.models.networks import Network
from gemeindenetz.network.querysets import PublicQuerySet


class Licence(models.TextChoices):
    """What others may do with a picture."""

    OWN = "own", _("own picture, all rights with the network")
    CC0 = "cc0", _("free for everybody (CC0)")
    CC_BY = "cc_by", _("free when the author is named (CC BY 4.0)")
    CC_BY_SA = "cc_by_sa", _("free when the author is named and the licence kept (CC BY-SA 4.0)")
    PERMITTED = "permitted", _("used with the permission of the author")


class MediaFolder(models.Model):
    """Which of Wagtail's collections belongs to which network."""

    network = models.OneToOneField(Network, on_delete=models.CASCADE, related_name="media_folder")
    collection = models.OneToOneField(Collection, on_delete=models.PROTECT, related_name="+")

    objects: ClassVar = PublicQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.network)


class NetworkImage(AbstractImage):
    """A picture with what the law and people who do not see it need: text alternative, author, licence."""

    description = models.CharField(
        _("text alternative"),
        max_length=255,
        help_text=_("What is to be seen, in one sentence, for people who do not see the picture."),
    )
    author = models.CharField(_("author"), max_length=200, help_text=_("Who took or drew the picture."))
    licence = models.CharField(_("licence"), max_length=12, choices=Licence)

    admin_form_fields: ClassVar[tuple[str, ...]] = (
        "title",
        "file",
        "description",
        "author",
        "licence",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def rights(self) -> str:
        """Author and licence in one line, as they stand under the picture."""
        return f"{self.author}, {self.get_licence_display()}"


class ImageRendition(AbstractRendition):
    """A picture in the size a page needs."""

    image = models.ForeignKey(NetworkImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="image_rendition_once"
            )
        ]


class NetworkDocument(AbstractDocument):
    """A file for everybody to download; its address names the public document view."""

    summary = models.CharField(
        _("what it is"), max_length=255, blank=True, help_text=_("One sentence for the list of downloads.")
    )
    admin_form_fields: ClassVar[tuple[str, ...]] = ("title", "file", "summary", "collection")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")



"""What a public page is put together from; every block has its template and works without JavaScript."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

#: What a text may hold: two levels of headings below the page's own, emphasis, lists, links.
TEXT = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]
LITTLE = ["bold", "italic", "link", "document-link"]


class PictureBlock(blocks.StructBlock):
    """A picture; its text alternative and its rights come from the picture itself."""

    image = ImageChooserBlock(label=_("picture"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=250)

    class Meta:
        icon = "image"
        label = _("picture")
        template = "portal/pages/blocks/picture.html"


class HintBlock(blocks.StructBlock):
    """A boxed remark: a date, a change, a warning."""

    title = blocks.CharBlock(label=_("heading"), max_length=120)
    text = blocks.RichTextBlock(label=_("text"), features=LITTLE)

    class Meta:
        icon = "help"
        label = _("boxed remark")
        template = "portal/pages/blocks/hint.html"


class FilesBlock(blocks.StructBlock):
    """Documents to download, under one heading."""

    title = blocks.CharBlock(label=_("heading"), max_length=120)
    files = blocks.ListBlock(DocumentChooserBlock(label=_("document")), label=_("documents"), min_num=1)

    class Meta:
        icon = "doc-full-inverse"
        label = _("documents")
        template = "portal/pages/blocks/files.html"


BODY = [
    ("text", blocks.RichTextBlock(label=_("text"), features=TEXT, template="portal/pages/blocks/text.html")),
    ("picture", PictureBlock()),
    ("hint", HintBlock()),
    ("files", FilesBlock()),
]

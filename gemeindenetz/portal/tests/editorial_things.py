"""Things of Hanna's network that editors of another one must never meet in Wagtail; every title holds the canary."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image
from wagtail.models import Page

from gemeindenetz.library.actions import begin_example, publish_example
from gemeindenetz.library.actions.publish_example import Readers
from gemeindenetz.library.models import PracticeExample
from gemeindenetz.library.models.vocabulary import Audience
from gemeindenetz.library.tests.factories import telling
from gemeindenetz.network.actions.prepare_editing import prepare_folder
from gemeindenetz.network.models import MediaFolder, NetworkDocument, NetworkImage
from gemeindenetz.network.tests.personas import SYSTEM, World, actor_of
from gemeindenetz.portal.actions import prepare_home
from gemeindenetz.portal.models import NewsIndex, NewsItem, TextPage

#: What is searched for, and what only the things themselves hold: a search page repeats the former.
SEARCHED = "Kanarienvogel"
CANARY = "Geheimfarn"


def small_picture() -> ImageFile:
    """Return a small real picture."""
    file = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(file, "PNG")
    file.seek(0)
    return ImageFile(file, name="bild.png")


@dataclass(frozen=True)
class EditorialThings:
    """The rows, and how Wagtail's addresses name them."""

    folder: MediaFolder
    image: NetworkImage
    document: NetworkDocument
    page: NewsItem
    draft: TextPage
    examples: tuple[PracticeExample, ...]

    def parameters(self) -> Iterator[dict[str, str]]:
        """Yield values for the placeholders of Wagtail's routes, one set per kind of thing."""
        for row in (self.image, self.document, self.page, self.draft, *self.examples):
            yield named(row)
            if isinstance(row, Page | PracticeExample):
                yield named(row) | {"revision_id": str(row.latest_revision_id)}
        yield named(self.folder.collection)

    def own_addresses(self) -> list[str]:
        """Return screens of single things, which their own editors reach."""
        return [
            f"/redaktion/images/{self.image.pk}/",
            f"/redaktion/images/{self.image.pk}/delete/",
            f"/redaktion/images/usage/{self.image.pk}/",
            *(
                f"/redaktion/pages/{page.pk}/{screen}/"
                for page in (self.page, self.draft)
                for screen in ("edit", "history", "delete", "copy", "usage", "view_draft")
            ),
            *(
                f"/redaktion/snippets/library/practiceexample/{screen}/{example.pk}/"
                for example in self.examples
                for screen in ("edit", "history", "usage")
            ),
            f"/redaktion/documents/edit/{self.document.pk}/",
            f"/redaktion/documents/delete/{self.document.pk}/",
            f"/redaktion/documents/usage/{self.document.pk}/",
        ]

    def state(self) -> list[Any]:
        """Return all that must stay as it is."""
        rows: tuple[Any, ...] = (self.image, self.document, self.folder, self.page, self.draft)
        rows += self.examples
        return [list(type(row)._default_manager.filter(pk=row.pk).values()) for row in rows]


def named(row: Any) -> dict[str, str]:
    """Return a row as every placeholder that could mean it."""
    key = str(row.pk)
    words = {"app_label": row._meta.app_label, "model_name": row._meta.model_name, "action": "delete"}
    words |= {"app_name": words["app_label"], "content_type_app_name": words["app_label"]}
    words["content_type_model_name"] = words["model_name"]
    numbers = ("pk", "image_id", "document_id", "doc_id", "page_id", "object_id", "collection_id", "parent_page_id")
    return words | dict.fromkeys(numbers, key)


def things_of_hanna(world: World) -> EditorialThings:
    """Make a picture and a document in the folder of Hanna's network."""
    folder = prepare_folder(actor=SYSTEM, network=world.staedtenetzwerk)
    image = NetworkImage.objects.create(
        title=f"{SEARCHED} {CANARY} Bild", file=small_picture(), description=f"{CANARY} beschrieben", author=f"{CANARY} Autorin",
        licence="own", collection=folder.collection, uploaded_by_user=world.hanna.user,
    )  # fmt: skip
    document = NetworkDocument.objects.create(
        title=f"{SEARCHED} {CANARY} Datei", file=ContentFile(b"Text", name="datei.txt"), collection=folder.collection,
        uploaded_by_user=world.hanna.user,
    )  # fmt: skip
    home = prepare_home(actor=SYSTEM, network=world.staedtenetzwerk)
    news = NewsIndex.objects.child_of(home).get()
    page = news.add_child(
        instance=NewsItem(title=f"{SEARCHED} {CANARY} Meldung", slug="meldung", owner=world.hanna.user)
    )
    page.save_revision(user=world.hanna.user).publish()
    draft = home.add_child(
        instance=TextPage(title=f"{SEARCHED} {CANARY} Entwurf", slug="entwurf", live=False, owner=world.hanna.user)
    )
    draft.save_revision(user=world.hanna.user)
    page.refresh_from_db()
    draft.refresh_from_db()
    return EditorialThings(folder, image, document, page, draft, tuple(_examples(world)))


def _examples(world: World) -> Iterator[PracticeExample]:
    """A published example, which everybody may read in the library, and a draft; both by Hanna."""
    for audience in (Audience.PUBLIC, None):
        example = begin_example(
            actor=actor_of(world.hanna),
            network=world.staedtenetzwerk,
            organisation=world.hohenmuster,
            telling=telling(title=f"{SEARCHED} {CANARY} Beispiel"),
            author=world.hanna,
        )
        if audience:
            example = publish_example(actor=actor_of(world.hanna), example=example, readers=Readers(audience, audience))
        yield example

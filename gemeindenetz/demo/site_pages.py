"""Public pages of the invented networks, written the way the editorial work writes them."""

from datetime import timedelta
from typing import Any

import typst
from django.core.files.base import ContentFile

from gemeindenetz.core.actor import Actor
from gemeindenetz.demo.drawings import drawing
from gemeindenetz.demo.frame import Frame
from gemeindenetz.demo.texts import site
from gemeindenetz.network.actions.prepare_editing import prepare_folder
from gemeindenetz.network.models import MediaFolder, Network, NetworkDocument, NetworkImage
from gemeindenetz.portal.actions import prepare_home
from gemeindenetz.portal.models import Downloads, NewsIndex, NewsItem, TextPage

ALTERNATIVES = {
    "hills": "Zeichnung: drei Häuser an einem Weg vor grünen Hügeln",
    "street": "Zeichnung: eine Straße mit fünf Häusern und drei Bäumen",
}
SYSTEM = Actor.system("demonstration: public pages")


def write_pages(frame: Frame) -> None:
    """Write first page, about, joining, news and downloads of the Gemeindenetzwerk, and first pages of the others."""
    for network in frame.networks.values():
        prepare_home(actor=SYSTEM, network=network)
    network = frame.networks["gemeindenetzwerk"]
    folder = prepare_folder(actor=SYSTEM, network=network)
    home = prepare_home(actor=SYSTEM, network=network)
    home.about, home.for_towns, home.for_citizens = site.ABOUT_HOME, site.FOR_TOWNS, site.FOR_CITIZENS
    home.save_revision().publish()
    about, joining = TextPage.objects.child_of(home).order_by("path")
    _publish(about, summary="Wozu es das Netzwerk gibt, was es tut und wer dahintersteht.", body=[("text", site.ABOUT)])
    title, text = site.JOINING_HINT
    body = [("text", site.JOINING), ("hint", {"title": title, "text": text})]
    _publish(joining, summary="Die Mitgliedschaft ist kostenfrei. So werden Sie Mitglied.", body=body)
    _write_news(frame, network, folder=folder)
    downloads = home.add_child(instance=Downloads(title="Downloads", slug="downloads", live=False))
    files = {"title": "Zur Vorbereitung", "files": [_checklist(folder)]}
    _publish(downloads, summary=site.DOWNLOADS_SUMMARY, body=[("files", files)])


def _publish(page: Any, *, summary: str, body: list[Any]) -> None:
    page.summary = summary
    page.body = body
    page.save_revision().publish()


def _write_news(frame: Frame, network: Network, *, folder: MediaFolder) -> None:
    index = NewsIndex.objects.get(slug="aktuelles", url_path__contains=f"/{network.slug}/")
    pictures = {name: _picture(folder, name) for name in ALTERNATIVES}
    for text in site.NEWS:
        item = index.add_child(
            instance=NewsItem(
                title=text.title,
                slug=text.slug,
                day=frame.today - timedelta(days=text.days_ago),
                picture=pictures.get(text.picture),
                live=False,
            )
        )
        _publish(item, summary=text.summary, body=[("text", text.html)])


def _picture(folder: MediaFolder, name: str) -> NetworkImage:
    made: NetworkImage = NetworkImage.objects.create(
        title=ALTERNATIVES[name], file=drawing(name), description=ALTERNATIVES[name],
        author="Geschäftsstelle Musterland", licence="cc0", collection=folder.collection,
    )  # fmt: skip
    return made


def _checklist(folder: MediaFolder) -> NetworkDocument:
    """An accessible PDF with five questions."""
    lines = [
        '#set document(title: "' + site.CHECKLIST_TITLE + '")',
        '#set text(lang: "de", size: 12pt)',
        f"= {site.CHECKLIST_TITLE}",
        *(f"+ {question}" for question in site.CHECKLIST),
    ]
    content = typst.compile("\n\n".join(lines).encode(), pdf_standards="ua-1")
    made: NetworkDocument = NetworkDocument.objects.create(
        title=site.CHECKLIST_TITLE, summary="Eine Seite, zum Ausdrucken.", collection=folder.collection,
        file=ContentFile(content, name="fuenf-fragen.pdf"),
    )  # fmt: skip
    return made

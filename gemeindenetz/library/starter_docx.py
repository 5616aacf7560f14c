"""A starter text as a Word document: real headings and lists, German as its language."""

import io

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from gemeindenetz.library.starter_aids import StarterAid


def document_of(aid: StarterAid) -> bytes:
    """Return the document with its placeholders."""
    document = Document()
    style = document.styles["Normal"]
    style.font.size = Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "de-DE")
    style.element.get_or_add_rPr().append(language)
    document.core_properties.title = aid.title
    document.core_properties.language = "de-DE"
    document.core_properties.author = ""
    for line in aid.text.splitlines():
        if line.startswith("# "):
            document.add_heading(line[2:], level=1)
        elif line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        else:
            document.add_paragraph(line)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()

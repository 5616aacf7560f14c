"""Word templates with gaps, `{{ kommune }}`, filled with plain texts.

A template is code to the library that fills it, so only bare names are let through: no loops, conditions, filters,
calls or attributes. Names nobody knows, and values nobody has, stay visible as gaps for people to fill in.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import TemplateError, nodes
from jinja2.runtime import Undefined
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import LxmlError

from gemeindenetz.core.errors import DomainError

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LONGEST_VALUE = 2_000
_NODES = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name)
#: What XML cannot hold, and marks that turn the direction of text around.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]")
#: Parts that fetch or run something when the document is opened.
_ACTIVE = re.compile(
    rb'TargetMode="External"[^>]*(?:attachedTemplate|oleObject|frame|subDocument|image)'
    rb'|(?:attachedTemplate|oleObject|frame|subDocument|image)"[^>]*TargetMode="External"|<!DOCTYPE|<!ENTITY',
    re.IGNORECASE,
)


class TemplateRefused(DomainError):
    """The template cannot be used; the message says why and what to do."""


class _Gap(Undefined):
    """A name without value: shown in brackets, so that people see what to fill in."""

    def __str__(self) -> str:
        return gap(str(self._undefined_name))


class _OnlyNames(SandboxedEnvironment):
    """Takes templates of plain text and bare names; remembers the names."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=_Gap)
        self.names: set[str] = set()
        # Nothing is callable or reachable by name but what the caller gives.
        self.globals.clear()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, _NODES):
                raise TemplateRefused(
                    gettext_lazy(
                        "The template contains more than plain placeholders such as {{ kommune }}. "
                        "Please take out conditions, loops and calculations."
                    ),
                    field="file",
                )
            if isinstance(node, nodes.Name):
                self.names.add(node.name)
        return tree


def gap(name: str) -> str:
    """Return a visible gap."""
    return f"[{name.replace('_', ' ')}: ____________]"


def names_in(template: Path) -> list[str]:
    """Return the placeholders of a template. Raises `TemplateRefused` for one that cannot or must not be filled."""
    _require_passive(template)
    environment = _OnlyNames()
    _rendered(template, {}, environment)
    return sorted(environment.names)


def fill(template: Path, values: Mapping[str, str]) -> bytes:
    """Return the document with its placeholders filled; what has no value stays a gap.

    Values are plain text: markup in them is shown, not obeyed. Raises `TemplateRefused`.
    """
    given = {name: clean(value) for name, value in values.items() if value.strip()}
    return _rendered(template, given, _OnlyNames())


def clean(value: str) -> str:
    """Return a value any document can hold: no control characters, no turned direction, of sensible length."""
    return _UNWRITABLE.sub("", value)[:LONGEST_VALUE]


def _rendered(template: Path, values: Mapping[str, str], environment: _OnlyNames) -> bytes:
    stream = io.BytesIO()
    try:
        document: Any = DocxTemplate(str(template))
        document.render(dict(values), jinja_env=environment, autoescape=True)
        document.save(stream)
    except TemplateError as error:
        text = _("A placeholder in the template is not complete (%(what)s). Please write it as {{ kommune }}.")
        raise TemplateRefused(text % {"what": str(error)[:120]}, field="file") from error
    except (OpcError, LxmlError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, OSError) as error:
        text = _("The template is damaged. Please save it again as .docx and choose it once more.")
        raise TemplateRefused(text, field="file") from error
    return stream.getvalue()


def _require_passive(template: Path) -> None:
    """Refuse what reaches out when the document is opened."""
    for content in _parts(template):
        if _ACTIVE.search(content):
            raise TemplateRefused(
                _("The template fetches something from elsewhere when it is opened. Please take that out."),
                field="file",
            )


def _parts(template: Path) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(template) as archive:
            for part in archive.infolist():
                if part.filename.lower().endswith((".xml", ".rels")):
                    yield archive.read(part)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        text = _("The template is damaged. Please save it again as .docx and choose it once more.")
        raise TemplateRefused(text, field="file") from error

"""Word templates with gaps, `{{ kommune }}`, filled with plain texts.

A template is code to the library that fills it, so only bare names are let through: no loops, conditions, filters,
calls or attributes. Values nobody has stay visible as gaps for people to fill in.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import TemplateError, nodes
from jinja2.runtime import Undefined
from jinja2.sandbox import SandboxedEnvironment

from gemeindenetz.core.errors import DomainError

#: A template is a letter, not an archive: more than this, unpacked, is refused before anything reads it.
LARGEST_UNPACKED = 20 * 1024 * 1024
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

    labels: ClassVar[Mapping[str, str]] = {}

    def __str__(self) -> str:
        name = str(self._undefined_name)
        return gap(self.labels.get(name, name.replace("_", " ")))


class _OnlyNames(SandboxedEnvironment):
    """Takes templates of plain text and bare names; remembers the names."""

    def __init__(self, gaps: Mapping[str, str] | None = None) -> None:
        words = dict(gaps or {})

        class Named(_Gap):
            labels = words

        super().__init__(autoescape=True, undefined=Named)
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


def gap(label: str) -> str:
    """Return a visible gap."""
    return f"[{label}]"


def names_in(template: Path) -> list[str]:
    """Return the placeholders of a template. Raises `TemplateRefused` for one that cannot or must not be filled."""
    _require_passive(template)
    environment = _OnlyNames()
    _rendered(template, {}, environment=environment)
    return sorted(environment.names)


def fill(template: Path, values: Mapping[str, str], *, gaps: Mapping[str, str] | None = None) -> bytes:
    """Return the document with its placeholders filled; what has no value stays a gap, named by `gaps`.

    Values are plain text: markup in them is shown, not obeyed. Raises `TemplateRefused`.
    """
    given = {name: clean(value) for name, value in values.items() if value.strip()}
    return _rendered(template, given, environment=_OnlyNames(gaps))


def clean(value: str) -> str:
    """Return a value any document can hold: no control characters, no turned direction, of sensible length."""
    return _UNWRITABLE.sub("", value)[:LONGEST_VALUE]


def _rendered(template: Path, values: Mapping[str, str], *, environment: _OnlyNames) -> bytes:
    stream = io.BytesIO()
    try:
        document: Any = DocxTemplate(str(template))
        document.render(dict(values), jinja_env=environment, autoescape=True)
        document.save(stream)
    except TemplateError as error:
        text = _("A placeholder in the template is not complete (%(what)s). Please write it as {{ kommune }}.")
        raise TemplateRefused(text % {"what": str(error)[:120]}, field="file") from error
    # What the XML library cannot read is a SyntaxError.
    except (OpcError, SyntaxError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, OSError) as error:
        raise _damaged() from error
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
    """Yield the parts that say something; stops before a bomb goes off, whatever its table of contents claims."""
    left = LARGEST_UNPACKED
    try:
        with zipfile.ZipFile(template) as archive:
            for part in archive.infolist():
                if not part.filename.lower().endswith((".xml", ".rels")):
                    continue
                with archive.open(part) as stream:
                    content = stream.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise TemplateRefused(
                        _("Unpacked, the template would be unreasonably large. Please make it smaller."), field="file"
                    )
                yield content
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise _damaged() from error


def _damaged() -> TemplateRefused:
    return TemplateRefused(
        _("The template is damaged. Please save it again as .docx and choose it once more."), field="file"
    )

"""Translations with Babel, because a bare machine has no GNU gettext.

python tools/messages.py update [APP ...]    extract texts, keep German ones, drop what is unused
python tools/messages.py compile [APP ...]   write the .mo files (they are built, never committed)
python tools/messages.py check [APP ...]     fail on missing German, stale catalogues, lost placeholders

Every app keeps `locale/de/LC_MESSAGES/django.po`. Texts of libraries that we word differently (allauth says
"du") stand in `overrides.po` beside it; they are compiled into the same catalogue and never dropped.
"""

import argparse
import io
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gemeindenetz"
LOCALE = "de"
KEYWORDS: dict[str, tuple[int | tuple[int, str], ...]] = {
    "_": (1,),
    "gettext": (1,),
    "gettext_lazy": (1,),
    "gettext_noop": (1,),
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
TEMPLATE_ENDINGS = {".html", ".txt", ".xml"}
SKIPPED_FOLDERS = {"tests", "migrations", "locale", "static", "__pycache__"}
PLACEHOLDER = re.compile(r"%\((\w+)\)[a-z]|%[sd]|\{(\w*)\}")

type_key = tuple[str | None, str]


@dataclass(frozen=True)
class Text:
    """One text to translate, where it stands in the code."""

    path: Path
    line: int
    singular: str
    plural: str | None
    context: str | None

    @property
    def key(self) -> type_key:
        """What makes a text the same text: its context and its (singular) wording."""
        return (self.context, self.singular)

    @property
    def place(self) -> str:
        """File and line as editors understand it."""
        return f"{self.path.relative_to(ROOT)}:{self.line}"


def apps(names: Iterable[str] = ()) -> list[Path]:
    """Folders of the named apps, or of all."""
    wanted = list(names)
    if wanted:
        return [PACKAGE / name.removeprefix("gemeindenetz.").strip("/").split("/")[-1] for name in wanted]
    return sorted(child for child in PACKAGE.iterdir() if (child / "__init__.py").exists())


def catalogue_path(app: Path) -> Path:
    """Where the German catalogue of an app stands."""
    return app / "locale" / LOCALE / "LC_MESSAGES" / "django.po"


def _source_files(app: Path) -> Iterator[Path]:
    for path in sorted(app.rglob("*")):
        inner = path.relative_to(app).parts[:-1]
        if SKIPPED_FOLDERS.intersection(inner) or not path.is_file():
            continue
        if path.suffix == ".py" or ("templates" in inner and path.suffix in TEMPLATE_ENDINGS):
            yield path


def _python_source(path: Path) -> str:
    """The file as something Python's tokenizer reads; a template is put into brackets so that indents are free."""
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return source
    # lstrip=False: templatize keeps the lines, so that line numbers stay those of the template.
    return "(" + templatize(source, origin=str(path)) + "\n)"


def _texts_of_file(path: Path) -> Iterator[Text]:
    source = io.BytesIO(_python_source(path).encode())
    for line, function, arguments, _comments in extract_python(source, cast("Any", KEYWORDS), [], {"encoding": "utf-8"}):
        # Babel gives one argument bare and several as a tuple.
        found = cast("Any", arguments)
        given = list(found) if isinstance(found, tuple | list) else [found]
        parts = KEYWORDS[str(function)]
        context: str | None = None
        words: list[str] = []
        for part in parts:
            index = part[0] if isinstance(part, tuple) else part
            value = given[index - 1] if len(given) >= index else None
            if not isinstance(value, str):
                break
            if isinstance(part, tuple):
                context = value
            else:
                words.append(value)
        else:
            if words[0]:
                yield Text(path, line, words[0], words[1] if len(words) > 1 else None, context)


def texts(app: Path) -> list[Text]:
    """Every text of an app in the order of its files."""
    return [text for path in _source_files(app) for text in _texts_of_file(path)]


def read_catalogue(path: Path) -> Catalog:
    """The catalogue at this path, empty when there is none."""
    if not path.exists():
        return Catalog(locale=LOCALE)
    with path.open("rb") as stream:
        return read_po(stream, locale=LOCALE)


def _entries(catalogue: Catalog) -> dict[type_key, Message]:
    return {(message.context, _singular(message)): message for message in catalogue if message.id}


def _singular(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _german(message: Message | None, *, plural: bool) -> str | tuple[str, ...]:
    if message is not None and not message.fuzzy:
        forms = _forms(message)
        if plural and len(forms) > 1:
            return tuple(forms)
        if not plural and len(forms) == 1:
            return forms[0]
    return ("", "") if plural else ""


def _forms(message: Message) -> list[str]:
    """The German of a message: one form, or singular and plural."""
    string = message.string
    return [string] if isinstance(string, str) else list(string or [])


def _is_translated(message: Message) -> bool:
    parts = _forms(message)
    return bool(parts) and all(parts) and not message.fuzzy


def _known_elsewhere(app: Path) -> dict[type_key, Message]:
    """German of the same text in other apps: two apps word the same text alike."""
    known: dict[type_key, Message] = {}
    for other in apps():
        if other != app:
            known |= {
                key: message
                for key, message in _entries(read_catalogue(catalogue_path(other))).items()
                if _is_translated(message)
            }
    return known


def _build(app: Path) -> Catalog:
    old = _entries(read_catalogue(catalogue_path(app)))
    elsewhere = _known_elsewhere(app)
    new = Catalog(locale=LOCALE, fuzzy=False)
    for text in texts(app):
        plural = text.plural is not None
        german = _german(old.get(text.key), plural=plural)
        if not any(german):
            german = _german(elsewhere.get(text.key), plural=plural)
        identity = (text.singular, text.plural) if text.plural is not None else text.singular
        # Files without line numbers: a catalogue shall not change because a line moved.
        place = cast("tuple[str, int]", (str(text.path.relative_to(ROOT)), None))
        new.add(identity, german, locations=[place], context=text.context)
    return new


def _write(path: Path, catalogue: Catalog) -> None:
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=110, sort_output=True, omit_header=True, include_lineno=False)
    header = (
        'msgid ""\nmsgstr ""\n'
        '"Language: de\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
    )
    content = header + buffer.getvalue().decode("utf-8").strip() + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != content:
        path.write_text(content, encoding="utf-8")


def update(names: Iterable[str]) -> int:
    """Bring the catalogues in line with the code."""
    for app in apps(names):
        catalogue = _build(app)
        if len(catalogue) or catalogue_path(app).exists():
            _write(catalogue_path(app), catalogue)
            missing = sum(1 for message in catalogue if message.id and not _is_translated(message))
            print(f"{app.name}: {len(catalogue)} texts, {missing} without German")
    return 0


def compile_all(names: Iterable[str]) -> int:
    """Write the binary catalogues that Django reads; quick when nothing changed."""
    for app in apps(names):
        sources = [catalogue_path(app), catalogue_path(app).with_name("overrides.po")]
        present = [path for path in sources if path.exists()]
        target = catalogue_path(app).with_suffix(".mo")
        if not present:
            continue
        if target.exists() and target.stat().st_mtime > max(path.stat().st_mtime for path in present):
            continue
        merged = Catalog(locale=LOCALE, fuzzy=False)
        for path in present:
            for message in read_catalogue(path):
                if message.id and _is_translated(message):
                    merged.add(message.id, message.string, context=message.context)
        buffer = io.BytesIO()
        write_mo(buffer, merged)
        target.write_bytes(buffer.getvalue())
    return 0


def _placeholders(text: str) -> set[str]:
    return {match.group(0) for match in PLACEHOLDER.finditer(text.replace("%%", ""))}


def _lost_placeholders(message: Message) -> bool:
    """German may leave out a number in the singular ("eine Anfrage"), but never invent a placeholder."""
    sources = [message.id] if isinstance(message.id, str) else list(message.id)
    germans = _forms(message)
    allowed = set().union(*map(_placeholders, sources))
    if any(_placeholders(german) - allowed for german in germans):
        return True
    return _placeholders(germans[-1]) != _placeholders(sources[-1])


def problems_of(app: Path) -> list[str]:
    """What is wrong with the catalogue of one app, a line each."""
    entries = _entries(read_catalogue(catalogue_path(app)))
    found: list[str] = []
    seen: set[type_key] = set()
    for text in texts(app):
        if text.key in seen:
            continue
        seen.add(text.key)
        message = entries.get(text.key)
        if message is None or not _is_translated(message) or (text.plural is None) != isinstance(message.id, str):
            found.append(f"{text.place}: no German for {text.singular!r}")
        elif _lost_placeholders(message):
            found.append(f"{text.place}: placeholders differ in German of {text.singular!r}")
    where = catalogue_path(app).relative_to(ROOT) if entries else app
    found += [f"{where}: unused text {key[1]!r} (run update)" for key in entries if key not in seen]
    return found


def _conflicts() -> list[str]:
    """Django merges all catalogues: one text cannot have two German wordings; give it a context (pgettext)."""
    wordings: dict[type_key, dict[str, str]] = {}
    for app in apps():
        for key, message in _entries(read_catalogue(catalogue_path(app))).items():
            if _is_translated(message):
                string = " | ".join(_forms(message))
                wordings.setdefault(key, {}).setdefault(string, app.name)
    return [
        f"{key[1]!r} has several German wordings: " + "; ".join(f"{app}: {german!r}" for german, app in found.items())
        for key, found in sorted(wordings.items(), key=lambda item: item[0][1])
        if len(found) > 1
    ]


def check(names: Iterable[str]) -> int:
    """Print what is missing; 1 when anything is."""
    wanted = list(names)
    found = [problem for app in apps(wanted) for problem in problems_of(app)]
    if not wanted:
        found += _conflicts()
    for line in found:
        print(line)
    return 1 if found else 0


def main(arguments: list[str] | None = None) -> int:
    """Entry of the command line."""
    parser = argparse.ArgumentParser(description="Translations: extract, compile, check.")
    parser.add_argument("what", choices=["update", "compile", "check"])
    parser.add_argument("apps", nargs="*", help="apps by name; all when none is given")
    options = parser.parse_args(arguments)
    unknown = [path.name for path in apps(options.apps) if not path.is_dir()]
    if unknown:
        parser.error(f"no such app: {', '.join(unknown)}")
    return {"update": update, "compile": compile_all, "check": check}[options.what](options.apps)


if __name__ == "__main__":
    sys.exit(main())

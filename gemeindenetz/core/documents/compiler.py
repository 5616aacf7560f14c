"""A program of its own: reads a sheet as JSON, writes the PDF (PDF/UA-1), and ends.

    python compiler.py < sheet.json > sheet.pdf

It knows no Django and no database, opens nothing but the house template and the fonts beside it, and has bounds of
its own for memory and processor time. Signs that no font of ours has become a question mark: the standard refuses
a document with holes, and a sheet must not fail over one sign.
"""

import json
import re
import resource
import sys
from collections.abc import Callable
from pathlib import Path

import typst

HERE = Path(__file__).resolve().parent
MEMORY_BYTES = 1_500 * 1024 * 1024  # address space, most of it never touched; measured: 70 MB of memory
SECONDS = 25
#: How often signs without glyph are looked for: each round names all it met.
ROUNDS = 6
_NO_GLYPH = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}")
_PLAIN = re.compile(r"[^\n\x20-\x7e\xa0-\u017f\u2010-\u2027]")


def bounded() -> None:
    """Bound this program's memory and processor time."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def compiled(sheet: str) -> bytes:
    """Return the PDF of a sheet given as JSON; signs without glyph are replaced."""
    for _round in range(ROUNDS):
        try:
            return _compile(sheet)
        except typst.TypstError as error:
            missing = {_sign(found) for found in _NO_GLYPH.findall(f"{error.message}\n{error.diagnostic}")}
            if not missing:
                raise
        sheet = _without(sheet, missing)
    return _compile(json.dumps(_walk(json.loads(sheet), lambda text: _PLAIN.sub("?", text))))


def _compile(sheet: str) -> bytes:
    compiler = typst.Compiler(
        HERE / "house.typ",
        root=HERE,
        font_paths=[HERE / "fonts"],
        ignore_system_fonts=True,
        sys_inputs={"sheet": sheet},
    )
    made_at = json.loads(sheet).get("made_at", 0)
    made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=made_at)
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made


def _sign(found: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), found)


def _without(sheet: str, missing: set[str]) -> str:
    signs = re.compile("|".join(re.escape(sign) for sign in sorted(missing, key=len, reverse=True)))
    return json.dumps(_walk(json.loads(sheet), lambda text: signs.sub("?", text)))


def _walk(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_walk(one, change) for one in value]
    if isinstance(value, dict):
        return {key: _walk(one, change) for key, one in value.items()}
    return value


def main() -> int:
    """Read, compile, write; 1 with the reason on standard error."""
    bounded()
    try:
        sys.stdout.buffer.write(compiled(sys.stdin.read()))
    except (typst.TypstError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

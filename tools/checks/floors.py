"""Floors where import-linter is blind: string foreign keys, and `{% url %}`, `{% include %}`, `{% load %}` in templates.

The order of the floors is read from the layers contract in pyproject.toml, so that it stands in one place.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from tools.checks.tree import PACKAGE, Problem, PythonFile, Tree, dotted

RELATIONS = {"ForeignKey", "OneToOneField", "ManyToManyField", "ParentalKey"}
URL = re.compile(r"{%-?\s*url\s+['\"]([\w:.-]+)['\"]")
USE = re.compile(r"{%-?\s*(?:include|extends)\s+['\"]([\w./-]+)['\"]")
LOAD = re.compile(r"{%-?\s*load\s+([^%]+?)\s*-?%}")
URL_FUNCTIONS = {"path", "re_path"}


@dataclass(frozen=True)
class Floors:
    """Height of every app, counted from core upwards."""

    heights: dict[str, int]

    def allows(self, *, user: str, used: str) -> bool:
        """Whether an app may use another: itself, or one on a lower floor."""
        if user == used or user not in self.heights or used not in self.heights:
            return True
        return self.heights[used] < self.heights[user]


def read_floors(tree: Tree) -> Floors:
    """The layers contract of import-linter."""
    settings = tomllib.loads((tree.root / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract.get("containers") == [PACKAGE])
    heights = {}
    for height, layer in enumerate(reversed(layers)):
        for app in re.findall(r"\w+", layer):
            heights[app] = height
    return Floors(heights)


def check(tree: Tree) -> Iterator[Problem]:
    """Nothing reaches upwards by text."""
    floors = read_floors(tree)
    owners = dict(_address_owners(tree))
    tags = {
        file.path.stem: file.app
        for file in tree.python()
        if "templatetags" in file.path.parts and file.path.stem != "__init__"
    }
    for file in tree.python():
        if file.app and not file.is_migration and not file.is_test:
            yield from _foreign_keys(file, floors)
    for template in tree.templates():
        for what, target, position in _uses(template.text, owners=owners, tags=tags):
            if not floors.allows(user=template.app, used=target):
                message = f"{what} belongs to {target}, which stands on a higher floor or beside {template.app}"
                yield Problem(template.path, template.line_of(position), message)


def _foreign_keys(file: PythonFile, floors: Floors) -> Iterator[Problem]:
    for node in ast.walk(file.syntax):
        if not isinstance(node, ast.Call) or dotted(node.func).rpartition(".")[2] not in RELATIONS:
            continue
        named = [option.value for option in node.keywords if option.arg == "to"]
        target = next(iter([*node.args[:1], *named]), None)
        if isinstance(target, ast.Constant) and isinstance(target.value, str) and "." in target.value:
            used = target.value.split(".")[0]
            if not floors.allows(user=file.app, used=used):
                yield Problem(file.path, node.lineno, f"foreign key to {target.value} points upwards or sideways")


def _address_owners(tree: Tree) -> Iterator[tuple[str, str]]:
    """Names of addresses and the app that owns each, read from the urls rooms."""
    for file in tree.python():
        if not file.app or not file.is_room("urls"):
            continue
        space = ""
        for statement in file.syntax.body:
            if isinstance(statement, ast.Assign) and dotted(statement.targets[0]) == "app_name":
                space = f"{ast.literal_eval(statement.value)}:"
        for node in ast.walk(file.syntax):
            if isinstance(node, ast.Call) and dotted(node.func) in URL_FUNCTIONS:
                for option in node.keywords:
                    if option.arg == "name" and isinstance(option.value, ast.Constant):
                        yield f"{space}{option.value.value!s}", file.app


def _uses(text: str, *, owners: dict[str, str], tags: dict[str, str]) -> Iterator[tuple[str, str, int]]:
    for found in URL.finditer(text):
        if found[1] in owners:
            yield f"address {found[1]!r}", owners[found[1]], found.start()
    for found in USE.finditer(text):
        folder = found[1].split("/")[0]
        yield f"template {found[1]!r}", "core" if folder == "components" else folder, found.start()
    for found in LOAD.finditer(text):
        for name in found[1].partition(" from ")[2].split() or found[1].split():
            if name in tags:
                yield f"tag library {name!r}", tags[name], found.start()

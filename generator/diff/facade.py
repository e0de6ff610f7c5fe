"""Which public names of the facade depend on an operation or a schema, found in its source."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from ..naming import operation_place
from ..operations import OperationView
from ..source import Node
from .schemas import reached

_RAW: Final = "genwire_raw"

# A module-level name of the facade: its module and itself.
_Name: TypeAlias = tuple[str, str]


@dataclass
class _Part:
    """A function, method or class of the facade: what it uses of the raw clients, and of the facade."""

    public: str
    operations: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    classes: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    names: set[_Name] = field(default_factory=set[_Name])


class Facade:
    """The facade's source.

    Args:
        folder: The package; one that does not exist depends on nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._parts: list[_Part] = []
        self._named: dict[_Name, _Part] = {}
        for path in sorted(folder.rglob("*.py")):
            place = path.relative_to(folder).with_suffix("").parts
            module = _Module(place, ast.parse(path.read_text(encoding="utf-8")))
            for name, part in module.parts():
                self._parts.append(part)
                if name:
                    self._named[".".join(place), name] = part

    def users_of_operation(self, api: str, operation: str) -> tuple[str, ...]:
        """The public names that call an operation."""
        place = (api, *operation_place(operation))
        return self._users(lambda part: place in part.operations)

    def users_of_schema(
        self, api: str, name: str, operations: Sequence[OperationView], schemas: Mapping[str, Node]
    ) -> tuple[str, ...]:
        """The public names that use a class, or call an operation that sends or receives it."""
        calls = {
            (api, *one.place)
            for one in operations
            if name in reached(one.node, schemas) or name in (one.long_running or ())
        }
        return self._users(lambda part: (api, name) in part.classes or bool(calls & part.operations))

    def _users(self, uses: Callable[[_Part], bool]) -> tuple[str, ...]:
        """The public parts of which something holds, themselves or by what they name."""
        found = {id(part) for part in self._parts if uses(part)}
        grown = True
        while grown:
            size = len(found)
            for part in self._parts:
                named = (self._named.get(name) for name in part.names)
                if any(id(other) in found for other in named if other is not None):
                    found.add(id(part))
            grown = len(found) > size
        return tuple(sorted({part.public for part in self._parts if part.public and id(part) in found}))


class _Module:
    """A module of the facade.

    Args:
        place: Its path below the package: `("_google", "models")`.
        tree: Its source.
    """

    def __init__(self, place: tuple[str, ...], tree: ast.Module) -> None:
        self._package = place[:-1]
        self._tree = tree
        self._raw: dict[str, tuple[str, str]] = {}
        self._known: dict[str, _Name] = {
            node.name: (".".join(place), node.name)
            for node in tree.body
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                self._import(node)

    def parts(self) -> Iterator[tuple[str, _Part]]:
        """The functions, methods and classes, with their module-level names."""
        for node in self._tree.body:
            if isinstance(node, ast.ClassDef):
                methods = [
                    one for one in node.body if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))
                ]
                rest = [one for one in node.body if one not in methods]
                yield node.name, self._part("", [*node.bases, *node.keywords, *rest])
                for one in methods:
                    public = "" if one.name.startswith("_") else f"{node.name.lstrip('_')}.{one.name}"
                    yield "", self._part(public, [one])
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node.name, self._part("", [node])

    def _import(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            name = alias.asname or alias.name
            if module.startswith(f"{_RAW}.") and alias.name in ("api", "models"):
                self._raw[name] = (module.split(".")[1], alias.name)
            elif node.level:
                package = self._package[: len(self._package) - node.level + 1]
                self._known[name] = (".".join([*package, *filter(None, [module])]), alias.name)

    def _part(self, public: str, nodes: Sequence[ast.AST]) -> _Part:
        part = _Part(public)
        for node in nodes:
            for one in ast.walk(node):
                if isinstance(one, ast.Attribute):
                    self._note(part, one)
                elif isinstance(one, ast.Name) and one.id in self._known:
                    part.names.add(self._known[one.id])
        return part

    def _note(self, part: _Part, node: ast.Attribute) -> None:
        """Notes what an attribute says: `api.tuned_models.create`, `raw.TunedModel`, `media.file_part`."""
        value = node.value
        if isinstance(value, ast.Name):
            api, what = self._raw.get(value.id, ("", ""))
            if what == "models":
                part.classes.add((api, node.attr))
            elif value.id in self._known:  # a module, or a class that is noted as a name
                part.names.add((".".join(filter(None, self._known[value.id])), node.attr))
        elif isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name):
            api, what = self._raw.get(value.value.id, ("", ""))
            if what == "api":
                part.operations.add((api, value.attr, node.attr))

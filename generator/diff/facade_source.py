"""Reads the facade's source: its modules, and what their functions, methods and classes use."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

_RAW: Final = "genwire_raw"

# A module-level name of the facade: its module, as its path below the package, and itself.
Name: TypeAlias = tuple[str, str]
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Part:
    """A function, a method, or the rest of a class, with the names that it uses.

    Attributes:
        home: The class of a method, or the function or class itself.
        name: The method; empty for functions and classes.
        operations: API, package and module of the operations that it uses.
        classes: API and name of the raw classes that it uses.
        names: The facade's names that it uses; a method as its class's dotted path and its name.
        gives: The names in its return annotation.
        bases: The names of the class's bases.
    """

    home: Name
    name: str = ""
    operations: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    classes: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    names: set[Name] = field(default_factory=set[Name])
    gives: set[Name] = field(default_factory=set[Name])
    bases: set[Name] = field(default_factory=set[Name])


class Module:
    """One module.

    Attributes:
        path: The dotted path in the package; empty for the package itself.
        known: The facade's names that it defines or imports, with their origin.
        exported: `__all__`, or the defined names without a leading underscore.
        is_public: Whether programs may import it.
    """

    def __init__(self, file: Path, root: Path) -> None:
        self._tree = ast.parse(file.read_text(encoding="utf-8"))
        self._root = root.name
        self._raw: dict[str, tuple[str, ...]] = {}
        inside = file.relative_to(root).with_suffix("")
        self._package = inside.parent.parts
        self.path = ".".join(self._package if inside.name == "__init__" else inside.parts)
        self.is_public = not any(part.startswith("_") and part != "__init__" for part in inside.parts)
        self._defined = [
            node
            for node in self._tree.body
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        ]
        self.known: dict[str, Name] = {node.name: (self.path, node.name) for node in self._defined}
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom):
                self._import(node)
        for node in self._tree.body:
            self._alias(node)
        self.exported = sorted(self._all(), key=lambda name: (name.startswith("Async"), name))

    def parts(self) -> Iterator[Part]:
        """Return the parts that the module defines."""
        for node in self._defined:
            home = (self.path, node.name)
            if isinstance(node, ast.ClassDef):
                methods = [one for one in node.body if isinstance(one, Function)]
                rest = self._part(Part(home), [*node.bases, *node.keywords, *node.decorator_list])
                rest.bases = set(rest.names)
                yield self._part(rest, [one for one in node.body if one not in methods])
                for one in methods:
                    yield self._function(Part(home, one.name), one)
            else:
                yield self._function(Part(home), node)

    def _all(self) -> list[str]:
        for node in self._tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else ()
            if any(isinstance(one, ast.Name) and one.id == "__all__" for one in targets):
                return [
                    one.value
                    for one in ast.walk(node)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ]
        return [node.name for node in self._defined if not node.name.startswith("_")]

    def _import(self, node: ast.ImportFrom) -> None:
        module = (node.module or "").split(".") if node.module else []
        if node.level:
            home = self._package[: len(self._package) - (node.level - 1)]
            module = [*home, *module]
        elif module[0] == self._root:
            module = module[1:]
        for alias in node.names:
            name = alias.asname or alias.name
            if not node.level and module and module[0] == _RAW:
                self._raw[name] = (*module[1:], alias.name)
            elif node.level or (node.module or "").split(".")[0] == self._root:
                self.known[name] = (".".join(module), alias.name)

    def _alias(self, node: ast.stmt) -> None:
        """Record `Chat = Conversation[Sync]` as an alias of the class."""
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            value = node.value.value if isinstance(node.value, ast.Subscript) else node.value
            if isinstance(target, ast.Name) and isinstance(value, ast.Name) and value.id in self.known:
                self.known[target.id] = self.known[value.id]

    def _function(self, part: Part, node: Function) -> Part:
        if node.returns is not None:
            part.gives = self._part(Part(part.home), [node.returns]).names
        return self._part(part, [node])

    def _part(self, part: Part, nodes: Sequence[ast.AST]) -> Part:
        for node in nodes:
            for one in ast.walk(node):
                if isinstance(one, (ast.Attribute, ast.Name)):
                    self._note(part, _dotted(one))
        return part

    def _note(self, part: Part, names: tuple[str, ...]) -> None:
        """Record the use of a dotted name: `api.tuned_models.create`, `raw.TunedModel`, `_tuning.create_request`."""
        if len(names) == 0:
            return
        if names[0] in self._raw:
            api, *rest = [*self._raw[names[0]], *names[1:]]
            if len(rest) == 2 and rest[0] == "models":
                part.classes.add((api, rest[1]))
            elif len(rest) == 3 and rest[0] == "api":
                part.operations.add((api, rest[1], rest[2]))
        elif names[0] in ("self", "cls") and len(names) > 1:
            part.names.add((".".join(filter(None, part.home)), names[1]))
        elif names[0] in self.known:
            part.names.add(self.known[names[0]])
            if len(names) == 2:
                part.names.add((".".join(filter(None, self.known[names[0]])), names[1]))


def _dotted(node: ast.Attribute | ast.Name) -> tuple[str, ...]:
    """Return the parts of `a.b.c`; empty for other expressions."""
    if isinstance(node, ast.Name):
        return (node.id,)
    inner = _dotted(node.value) if isinstance(node.value, (ast.Attribute, ast.Name)) else ()
    return (*inner, node.attr) if inner else ()

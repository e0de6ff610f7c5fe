"""Finds in the facade's source which public names depend on an operation or a schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from ..naming import operation_place
from ..operations import OperationView
from ..source import Node
from .facade_source import Module, Name, Part
from .schemas import reached

# The emulator is a program beside the facade: it reads the contract itself.
_ASIDE: Final = {"emulator"}


class Facade:
    """The facade's source.

    Public are the names exported by public modules, and the classes that their methods return, such as the
    resources of a client.

    Args:
        folder: The package; a missing folder depends on nothing.
    """

    def __init__(self, folder: Path) -> None:
        files = [
            file for file in sorted(folder.rglob("*.py")) if _ASIDE.isdisjoint(file.relative_to(folder).parts)
        ]
        self._modules = {one.path: one for one in (Module(file, folder) for file in files)}
        self._parts = [part for module in self._modules.values() for part in module.parts()]
        self._whole: dict[Name, list[Part]] = {}
        self._methods: dict[Name, list[Part]] = {}
        for part in self._parts:
            (self._methods if part.name else self._whole).setdefault(part.home, []).append(part)
        self._labels = self._public()
        self._used = {id(part): self._parts_used(part) for part in self._parts}

    def users_of_operation(self, api: str, operation: str) -> tuple[str, ...]:
        """Return the public names that call an operation."""
        place = (api, *operation_place(operation))
        return self._users(lambda part: place in part.operations)

    def users_of_schema(
        self, api: str, name: str, operations: Sequence[OperationView], schemas: Mapping[str, Node]
    ) -> tuple[str, ...]:
        """Return the public names that use a class, or call an operation that sends or receives it."""
        calls = {
            (api, *one.place)
            for one in operations
            if name in reached(one.node, schemas) or name in (one.long_running or ())
        }
        return self._users(lambda part: (api, name) in part.classes or bool(calls & part.operations))

    def _users(self, uses: Callable[[Part], bool]) -> tuple[str, ...]:
        """Return the public parts that satisfy a condition, directly or through parts that they use."""
        found = {id(part) for part in self._parts if uses(part)}
        grown = True
        while grown:
            size = len(found)
            found |= {mine for mine, used in self._used.items() if mine not in found and used & found}
            grown = len(found) > size
        return tuple(sorted({self._label(part) for part in self._parts if id(part) in found} - {""}))

    def _label(self, part: Part) -> str:
        """Return the public name of a part; empty if it is not public."""
        home = self._labels.get(part.home, "")
        if not home or (not part.name and self._methods.get(part.home)):
            return ""
        if not part.name:
            return home if not home[0].isupper() else ""
        return "" if part.name.startswith("_") else f"{home}.{part.name}"

    def _parts_used(self, part: Part) -> set[int]:
        """Return the parts that a part uses; for a private class, its methods too."""
        used: set[int] = set()
        for name in part.names:
            defined = self._defined(name)
            used |= {id(one) for one in self._whole.get(defined, ())}
            if defined not in self._labels:
                used |= {id(one) for one in self._methods.get(defined, ())}
            module, _, holder = name[0].rpartition(".")
            used |= {id(one) for one in self._inherited((module, holder)) if one.name == name[1]}
        return used

    def _inherited(self, name: Name) -> list[Part]:
        """Return the methods of a class and its bases."""
        defined = self._defined(name)
        bases = [base for part in self._whole.get(defined, ()) for base in part.bases]
        return [*self._methods.get(defined, ()), *(one for base in bases for one in self._inherited(base))]

    def _defined(self, name: Name) -> Name:
        """Resolve a name through modules that only re-export it."""
        seen: set[Name] = set()
        while name not in seen:
            seen.add(name)
            module = self._modules.get(name[0])
            name = module.known.get(name[1], name) if module else name
        return name

    def _public(self) -> dict[Name, str]:
        """Return the public functions and classes, by public name."""
        labels: dict[Name, str] = {}
        is_package = "" in self._modules  # without an __init__, every class counts
        for module in self._modules.values():
            if module.is_public or not is_package:
                for exported in module.exported:
                    if is_package or exported[0].isupper():
                        labels.setdefault(self._defined((module.path, exported)), exported)
        for follow in (self._bases, self._given):
            ahead = sorted(labels, key=lambda name: (labels[name].startswith("Async"), labels[name]))
            while ahead:
                name = ahead.pop(0)
                for one, label in follow(name, labels[name]):
                    if one not in labels and one in self._whole:
                        labels[one] = label
                        ahead.append(one)
        return labels

    def _bases(self, name: Name, label: str) -> list[tuple[Name, str]]:
        """Return the bases of a public class; users call the methods of these under the name of the class."""
        return [
            (self._defined(base), label) for part in self._whole.get(name, ()) for base in sorted(part.bases)
        ]

    def _given(self, name: Name, label: str) -> list[tuple[Name, str]]:
        """Return the classes that the public methods of a class return, and its bases."""
        given = [
            self._defined(one)
            for part in self._methods.get(name, ())
            if not part.name.startswith("_")
            for one in sorted(part.gives)
        ]
        return [*self._bases(name, label), *((one, one[1].lstrip("_")) for one in given)]

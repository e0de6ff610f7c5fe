"""Adds what the contract lacks to it, as stubs without descriptions."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ..add_model.add import add_model
from ..bundle import operations
from ..lint import load_checked
from ..naming import field_name, member_name
from ..source import Node, is_list, is_mapping, read
from .edits import Edits
from .report import Comparison
from .stubs import WORDS, Stubs, can_be_value, own_path, referred
from .table import plain

_FILE: Final = "adopted.yaml"
_HEADER: Final = "Made by `python codegen.py --compare SOURCE --adopt`. Yours to edit, describe and move."


def adopt(found: Comparison, specs: Path) -> list[str]:
    """Add the missing methods, fields, enum values and parameters that are not accepted.

    Args:
        found: The comparison.
        specs: The contract.

    Returns:
        The files changed or created, and notes on what could not be adopted.

    Raises:
        ContractError: The result would be an invalid contract; nothing was changed.
    """
    edits = Edits()
    adoption = _Adoption(found, specs, edits)
    try:
        adoption.run()
        load_checked(specs)
    except Exception:
        edits.undo()
        raise
    root = specs.resolve().parent
    changed = [f"{file.resolve().relative_to(root)} changed" for file in edits.files]
    return [
        *changed,
        *adoption.models,
        *(f"not adopted as it is: {note}" for note in dict.fromkeys(adoption.notes)),
    ]


class _Adoption:
    def __init__(self, found: Comparison, specs: Path, edits: Edits) -> None:
        self._found = found
        self._specs = specs
        self._edits = edits
        self._api = found.api
        self._document = load_checked(specs)[found.api]
        self._schemas: Mapping[str, Node] = self._document["components"]["schemas"]
        self._wanted = {(one.subject, one.place) for one in found.verdict.remaining if one.list == "missing"}
        self._rest = set(self._wanted)
        self._referred: set[str] = set()  # by what is written
        self.models: list[str] = []
        own = {
            (kind, theirs): name
            for (kind, name), names in found.outcome.partners.items()
            for theirs in names
            if name in self._schemas
        }
        self._stubs = Stubs(found.theirs, found.source.title, own, set(self._schemas))

    @property
    def notes(self) -> list[str]:
        """Notes on what could not be adopted, or only in part."""
        left = [f"{subject} {place}" for subject, place in sorted(self._rest)]
        return [*self._stubs.notes, *left]

    def run(self) -> None:
        """Add everything."""
        self._add_models()
        self._add_fields()
        self._add_values()
        self._add_methods()
        if used := self._used_stubs():
            file = self._file("schemas")
            entries = {name: self._relative(self._stubs.schemas[name], file) for name in used}
            self._edits.append(file, _HEADER, entries)
        self._rest -= {
            (kind, name)
            for kind in ("message", "enum")
            for name in (*self._found.theirs.messages, *self._found.theirs.enums)
        }

    def _file(self, folder: str) -> Path:
        return self._specs / self._api / folder / _FILE

    # References

    def _place(self, name: str) -> tuple[Path, list[str]]:
        """Return the file of one of our schemas, and its pointer there."""
        schema = self._schemas[name]
        file = self._specs.parent / schema.file
        if file.parent.name == "models":
            title = str(read(file, schema.file).get("title", ""))
            return file, ["$defs", name.removeprefix(title)]
        return file, [name]

    def _relative(self, value: Any, file: Path) -> Any:
        if is_list(value):
            return [self._relative(item, file) for item in value]
        if not is_mapping(value):
            return value
        self._referred.update(references(value))
        made = {key: self._relative(item, file) for key, item in value.items()}
        if (name := referred(value)) is not None:
            target, pointer = self._place(name) if name in self._schemas else (self._file("schemas"), [name])
            there = "" if target == file else os.path.relpath(target, file.parent)
            made["$ref"] = f"{there}#/{'/'.join(pointer)}"
        return made

    def _used_stubs(self) -> list[str]:
        """Return the new schemas that are used, in the order of their first use."""
        used: set[str] = set()
        ahead = list(self._referred)
        while ahead:
            name = ahead.pop()
            if name in self._stubs.schemas and name not in used:
                used.add(name)
                ahead += references(self._stubs.schemas[name])
        return [name for name in self._stubs.schemas if name in used]

    # Parts of what we have

    def _partners(self, kind: str) -> Iterator[tuple[str, str]]:
        for (one, name), names in self._found.outcome.partners.items():
            if one == kind and name in self._schemas:
                yield from ((name, theirs) for theirs in sorted(names))

    def _add_fields(self) -> None:
        for name, theirs in list(self._partners("message")):
            file, pointer = self._place(name)
            names = {field_name(wire) for wire in self._schemas[name]["properties"]}
            for wire, field in self._found.theirs.messages[theirs].fields.items():
                free = self._stubs.can_name(wire) and field_name(wire) not in names
                if ("field", f"{name}.{wire}") in self._rest and free:
                    made = self._stubs.field(field, f"{name}.{wire}")
                    if field.facts.get("required") is True:
                        self._stubs.notes.append(
                            f"field {name}.{wire} is required there, and is not here yet"
                        )
                    made = {**made, "x-source": dict(self._stubs.source)}
                    self._edits.add(file, [*pointer, "properties"], {wire: self._relative(made, file)})
                    self._rest.discard(("field", f"{name}.{wire}"))

    def _add_values(self) -> None:
        for name, theirs in list(self._partners("enum")):
            file, pointer = self._place(name)
            schema = self._schemas[name]
            numbers = dict(schema.get("x-enum-numbers", {}))
            members = {member_name(one) for one in schema["enum"]}
            for value in self._found.theirs.enums[theirs].values:
                place = ("enum value", f"{name}.{value}")
                if place not in self._rest or not can_be_value(value) or member_name(value) in members:
                    continue
                self._edits.add(file, [*pointer, "enum"], value)
                self._edits.add(file, [*pointer, "x-enum-descriptions"], {value: WORDS})
                if numbers:
                    numbers[value] = max(numbers.values()) + 1
                    self._edits.add(file, [*pointer, "x-enum-numbers"], {value: numbers[value]})
                    self._stubs.notes.append(
                        f"enum value {name}.{value}: its number {numbers[value]} is a guess"
                    )
                self._rest.discard(place)

    # Methods

    def _add_methods(self) -> None:
        own_paths = {plain(path): path for path in self._document["paths"]}
        taken = {str(operation["operationId"]) for _, _, operation in operations(self._document)}
        items: dict[str, dict[str, Any]] = {}
        for key, method in self._found.theirs.methods.items():
            if ("method", key) not in self._rest:
                continue
            path = own_paths.get(plain(method.path)) or own_path(method.path)
            operation = self._stubs.operation(method, path, taken)
            self._rest.discard(("method", key))
            if plain(method.path) in own_paths:
                self._add_verb(path, method.verb.lower(), operation)
            else:
                items.setdefault(path, {})[method.verb.lower()] = operation
        if not items:
            return
        file = self._file("paths")
        names = {path: _item_name(path) for path in items}
        entries = {names[path]: self._relative(item, file) for path, item in items.items()}
        self._edits.append(file, _HEADER, entries)
        for path, name in names.items():
            entry = {path: {"$ref": f"paths/{_FILE}#/{name}"}}
            self._edits.add(self._specs / self._api / "openapi.yaml", ["paths"], entry)

    def _add_verb(self, path: str, verb: str, operation: dict[str, Any]) -> None:
        """Add an operation to a path that the contract has."""
        main = self._specs / self._api / "openapi.yaml"
        ref = str(read(main, main.name)["paths"][path].get("$ref", ""))
        file, _, pointer = ref.partition("#/")
        target = (main.parent / file).resolve() if file else main
        self._edits.add(target, pointer.split("/"), {verb: self._relative(operation, target)})

    def _add_models(self) -> None:
        """Add models from their pages, as `--add-model` does."""
        for key, page in self._found.source.pages.items():
            if ("method", key) in self._rest:
                added = add_model(str(page), self._specs)
                self.models.append(f"{added.file.resolve().relative_to(self._specs.resolve().parent)} made")
                self._rest.discard(("method", key))


def references(value: Any) -> Iterator[str]:
    """Yield the names of the schemas that a stub refers to."""
    if is_list(value):
        for item in value:
            yield from references(item)
    elif is_mapping(value):
        if (name := referred(value)) is not None:
            yield name
        for item in value.values():
            yield from references(item)


def _item_name(path: str) -> str:
    """Return a key for a path in a file of paths."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", path) if word]
    return "".join(word[:1].upper() + word[1:] for word in words)

"""The package cloudflare: the methods of its resource `ai`, and their types."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from .packages import Package
from .python_types import Style, Types, last_name
from .table import ANY, UNSTATED, Field, Message, Method, Table, Type

_SENDERS: Final = {"_get": "GET", "_post": "POST", "_put": "PUT", "_patch": "PATCH", "_delete": "DELETE"}
_LISTED: Final = "_get_api_list"
_PAGES: Final = ("Page", "PaginationArray", "Pagination")


def read(package: Package) -> Table:
    """Read the package.

    Raises:
        SourceError: A module cannot be read.
    """
    table = Table(frozenset({"required"}), partial=True)
    types = Types(package, table, Style(enums=frozenset({"Enum"})))
    for module in package.modules:
        if module.startswith("resources/ai/"):
            for holder in types.module(module).body:
                for function in (
                    holder.body if isinstance(holder, ast.ClassDef) and _is_resource(holder) else ()
                ):
                    if isinstance(function, ast.FunctionDef):
                        _Reader(types, module, function).add()
    return table.trimmed()


def _is_resource(node: ast.ClassDef) -> bool:
    return node.name.endswith("Resource") and not node.name.startswith("Async")


class _Reader:
    """Reads a method of a resource."""

    def __init__(self, types: Types, module: str, function: ast.FunctionDef) -> None:
        self._types = types
        self._module = module
        self._function = function

    def add(self) -> None:
        """Add the method, if it sends a request."""
        for call in _calls(self._function):
            if isinstance(call.func, ast.Attribute) and call.func.attr in (*_SENDERS, _LISTED) and call.args:
                path = _path(call.args[0])
                if path is not None:
                    self._types.table.add(self._method(call, call.func.attr, path))
                return

    def _method(self, call: ast.Call, sender: str, path: str) -> Method:
        given = {one.arg: one.value for one in call.keywords if one.arg}
        verb = _SENDERS.get(sender, "GET")
        if isinstance(given.get("method"), ast.Constant):
            verb = ast.literal_eval(given["method"]).upper()
        made = Method(verb, path, f"{self._module.removeprefix('resources/')}.{self._function.name}")
        arguments = {one.arg: one for one in (*self._function.args.args, *self._function.args.kwonlyargs)}
        inside = [part.partition("}")[0] for part in path.split("{")[1:]]
        for number, name in enumerate(inside):
            type_ = (
                self._types.of(arguments[name].annotation, self._module, name) if name in arguments else ANY
            )
            made.parameters[f"path {number + 1}"] = Field(type_, {"required": True})
        if "body" in given:
            made.body = self._sent(given["body"], made, inside)
        for wire, field in self._query(given.get("options"), made, inside):
            made.parameters[f"query {wire}"] = field
        made.answer = self._answer()
        return made

    def _sent(self, node: ast.expr, made: Method, inside: list[str]) -> Field:
        params = _transformed(node)
        if params is None:
            return Field(ANY, {"required": UNSTATED})
        type_ = self._types.of(params, self._module, f"{made.name} body")
        return Field(self._without(type_, inside), {"required": UNSTATED})

    def _without(self, type_: Type, inside: list[str]) -> Type:
        """Return a type without the fields sent in the path."""
        for one in type_.members or (type_,):
            if one.kind == "message":
                fields = self._types.table.messages[one.of].fields
                for name in inside:
                    fields.pop(name, None)
        return type_

    def _query(self, node: ast.expr | None, made: Method, inside: list[str]) -> Iterator[tuple[str, Field]]:
        for one in node.keywords if isinstance(node, ast.Call) else ():
            params = _transformed(one.value) if one.arg == "query" else None
            if params is not None:
                type_ = self._types.of(params, self._module, f"{made.name} query")
                message = self._types.table.messages.pop(type_.of, Message(""))
                yield from ((wire, field) for wire, field in message.fields.items() if wire not in inside)

    def _answer(self) -> Type | None:
        node = self._function.returns
        if isinstance(node, ast.Subscript) and last_name(node.value).endswith(_PAGES):
            inner = self._types.of(node.slice, self._module, f"{self._function.name} answer")
            return replace(inner, many=("list", *inner.many))
        return self._types.of(node, self._module, f"{self._function.name} answer")


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (one for one in ast.walk(node) if isinstance(one, ast.Call))


def _path(node: ast.expr) -> str | None:
    if isinstance(node, ast.Call) and last_name(node.func) == "path_template" and node.args:
        node = node.args[0]
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _transformed(node: ast.expr) -> ast.expr | None:
    """Return the type passed to `maybe_transform(value, type)`."""
    for call in _calls(node):
        if last_name(call.func) == "maybe_transform" and len(call.args) > 1:
            return call.args[1]
    return None

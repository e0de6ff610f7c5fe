"""Reads the part of google-genai generated from OpenAPI documents (`_gaos`): interactions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from .packages import Package
from .python_types import Style, Types, dotted, last_name
from .table import UNSTATED, Field, Method, Table, Type

_FOLDER: Final = "_gaos"
_RESOURCES: Final = ("interactions", "auth_tokens", "webhooks", "agents", "files")
# What the classes say of themselves that hold what the package itself does not know.
_UNKNOWN: Final = "variant the SDK doesn't recognize"
_VERSION: Final = "/{api_version}"
_PREFIX: Final = "/v1beta"


def add(package: Package, table: Table) -> None:
    """Add the methods of this part to a table."""
    types = Types(package, table, Style(supported=lambda text: _UNKNOWN not in text))
    for resource in _RESOURCES:
        module = f"{_FOLDER}/{resource}"
        if module not in package.modules:
            continue
        for holder in types.module(module).body:
            if isinstance(holder, ast.ClassDef) and not holder.name.startswith("Async"):
                for function in holder.body:
                    if isinstance(function, ast.FunctionDef):
                        _add(types, module, f"{resource}.{function.name}", function)


def _add(types: Types, module: str, name: str, function: ast.FunctionDef) -> None:
    for call in ast.walk(function):
        if isinstance(call, ast.Call):
            given = {one.arg: one.value for one in call.keywords}
            verb, path = (given.get(key) for key in ("method", "path"))
            if isinstance(verb, ast.Constant) and isinstance(path, ast.Constant):
                made = Method(str(verb.value), str(path.value).replace(_VERSION, _PREFIX, 1), name)
                for number in range(made.path.count("{")):
                    made.parameters[f"path {number + 1}"] = Field(Type("string"))
                _add_request(types, module, made, _request(function))
                made.answer = next((types.of(node, module, name) for node in _answers(function)), None)
                types.table.add(made)
                return


def _add_request(types: Types, module: str, made: Method, request: ast.expr | None) -> None:
    """Add body and query; the package has both in one class."""
    if request is None:
        return
    found = types.find(dotted(request), module)
    if found is None or not isinstance(found[1], ast.ClassDef):
        return
    for statement in found[1].body:
        if isinstance(statement, ast.AnnAssign):
            text = ast.unparse(statement.annotation)
            type_ = types.of(statement.annotation, found[0], f"{made.name} {dotted(statement.target)}")
            if "RequestMetadata(" in text:
                made.body = Field(type_, {"required": UNSTATED})
            elif "QueryParamMetadata(" in text:
                made.parameters[f"query {dotted(statement.target)}"] = Field(type_)


def _request(function: ast.FunctionDef) -> ast.expr | None:
    """Return the class that a method passes its arguments to: `models.CreateInteractionRequest`."""
    for node in ast.walk(function):
        if (
            isinstance(node, (ast.Name, ast.Attribute))
            and last_name(node).endswith("Request")
            and "." in dotted(node)
        ):
            return node
    return None


def _answers(function: ast.FunctionDef) -> Iterator[ast.expr]:
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and last_name(call.func) == "unmarshal_json_response" and call.args:
            yield from (one for one in call.args[:1] if "errors." not in dotted(one))

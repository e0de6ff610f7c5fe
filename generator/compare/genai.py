"""Reads the package google-genai, for the Gemini Developer API ("mldev" in its source).

Its methods convert arguments to JSON, and answers back; `genai_converters` reads these converters. Values that
they pass through unchanged have the fields of the classes in `types`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from . import gaos
from .genai_converters import Converters
from .packages import Package
from .python_types import dotted
from .table import UNSTATED, Field, Method, Table, Type

_VERSION: Final = "v1beta"
_SENDERS: Final = frozenset({"request", "request_streamed"})
# The resources whose names variables of paths hold: by what makes the name, or by module and variable.
_RESOURCES: Final = {
    "t_model": "models/{}",
    "t_cached_content_name": "cachedContents/{}",
    "documents.name": "fileSearchStores/{}/documents/{}",
    "documents.parent": "fileSearchStores/{}",
    "file_search_stores.name": "fileSearchStores/{}",
    "file_search_stores.file_search_store_name": "fileSearchStores/{}",
    "tunings.name": "tunedModels/{}",
    "t_models_url": "models",
    "t_file_name": "{}",
    "t_batch_job_name": "{}",
}
_SKIPPED: Final = ("live", "_", "tests", "local_tokenizer")


def read(package: Package) -> Table:
    """Read the package.

    Raises:
        SourceError: A module cannot be read, or has an unknown structure.
    """
    table = Table(frozenset(), partial=True)
    converters = Converters(package, table)
    for module in package.modules:
        if "/" not in module and not module.startswith(_SKIPPED):
            for holder in package.module(module).body:
                if isinstance(holder, ast.ClassDef) and not holder.name.startswith("Async"):
                    for function in holder.body:
                        if isinstance(function, ast.FunctionDef):
                            _add(converters, module, f"{holder.name}.{function.name}", function)
                            _add_download(table, f"{holder.name}.{function.name}", function)
    gaos.add(package, table)
    return table.trimmed()


def _add(converters: Converters, module: str, name: str, function: ast.FunctionDef) -> None:
    verb = next((call.args[0] for call in _calls(function, _SENDERS) if call.args), None)
    developer = list(_developer_branches(function))
    template = next((text for node in developer for text in _templates(node)), None)
    if not isinstance(verb, ast.Constant) or template is None:
        return
    request = next((call for node in developer for call in _converter_calls(node, "_to_mldev")), None)
    sent = converters.sent(module, dotted(request.func)) if request is not None else None
    path = _path(template, module, sent.urls if sent else {})
    if path is None:
        return
    made = Method(str(verb.value).upper(), path, name)
    for number in range(path.count("{}")):
        made.parameters[f"path {number + 1}"] = Field(Type("string"))
    if sent is not None:
        made.parameters |= {f"query {wire}": field for wire, field in sent.query.items()}
        message = converters.table.messages[sent.name]
        message.fields.pop("config", None)
        if message.fields and made.verb not in ("GET", "DELETE"):
            made.body = Field(Type("message", sent.name), {"required": UNSTATED})
    made.answer = _answer(converters, module, function)
    converters.table.add(made)


def _add_download(table: Table, name: str, function: ast.FunctionDef) -> None:
    """Add the download of files, whose path the package writes as an f-string: `f"files/{name}:download"`."""
    if next(_calls(function, frozenset({"download_file"})), None) is None:
        return
    for node in ast.walk(function):
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values)
            path = text.partition("?")[0]
            if path.endswith(":download"):
                made = Method("GET", f"/{_VERSION}/{path}", name)
                made.parameters["path 1"] = Field(Type("string"))
                table.add(made)


def _developer_branches(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """Return the statements for the Developer API: the else branch of each test for Vertex AI."""
    for node in ast.walk(function):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "self._api_client.vertexai":
            yield from node.orelse


def _templates(node: ast.AST) -> Iterator[str]:
    for call in _calls(node, frozenset({"format_map"})):
        holder = call.func.value if isinstance(call.func, ast.Attribute) else None
        yield from (str(one.value) for one in [holder] if isinstance(one, ast.Constant))


def _path(template: str, module: str, urls: dict[str, str]) -> str | None:
    """Return a path; None if a variable may hold any resource name."""
    text = template.replace("{{api_version}}", _VERSION).partition("?")[0]
    known = True

    def resource(variable: re.Match[str]) -> str:
        nonlocal known
        made = _RESOURCES.get(urls.get(variable[1], ""), _RESOURCES.get(f"{module}.{variable[1]}", ""))
        known = known and bool(made)
        return made

    path = re.sub(r"\{(\w+)\}", resource, text)
    whole = f"/{path}" if _VERSION in path else f"/{_VERSION}/{path}"
    return whole if known else None


def _answer(converters: Converters, module: str, function: ast.FunctionDef) -> Type | None:
    for node in ast.walk(function):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "not self._api_client.vertexai":
            for statement in node.body:
                for call in _converter_calls(statement, "_from_mldev"):
                    return Type("message", converters.received(module, dotted(call.func)))
    for call in _calls(function, frozenset({"_from_response"})):
        name = dotted(call.func).split(".")[-2]
        return converters.raw(name)
    return None


def _converter_calls(node: ast.AST, suffix: str) -> Iterator[ast.Call]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and dotted(call.func).endswith(suffix):
            yield call


def _calls(node: ast.AST, names: frozenset[str]) -> Iterator[ast.Call]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in names:
            yield call

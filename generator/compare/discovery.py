"""Converts Google discovery documents to OpenAPI, so that one reader serves both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..source import is_list, is_mapping
from .table import SourceError, plain

_EXPANSION: Final = re.compile(r"\{\+?([^}]*)\}")
_NUMBERS: Final = frozenset({"minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"})
_KEPT: Final = ("type", "format", "pattern", "readOnly", "deprecated", "enum", "enumDeprecated", "default")


def as_openapi(document: Mapping[str, Any]) -> dict[str, Any]:
    """Convert a discovery document to OpenAPI.

    Raises:
        SourceError: A part has the wrong type for a discovery document.
    """
    paths: dict[str, dict[str, Any]] = {}
    shared = _parameters(_mapping(document.get("parameters", {}), "parameters"), "parameters")
    for identifier, raw in _methods(document):
        operation = _operation(identifier, raw)
        for path in _paths(identifier, raw):
            item = paths.setdefault(path, {"parameters": shared} if shared else {})
            names = re.findall(r"\{([^}]*)\}", path)
            known = {one["name"]: one for one in operation["parameters"] if one["in"] == "path"}
            others = [one for one in operation["parameters"] if one["in"] != "path"]
            inside = [known.get(name, {"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
                      for name in names]  # fmt: skip
            item[str(raw.get("httpMethod", "")).lower()] = {**operation, "parameters": [*inside, *others]}
    schemas = _mapping(document.get("schemas", {}), "schemas")
    return {
        "openapi": "3.0.3",
        "info": {"title": document.get("title", ""), "version": document.get("version", "")},
        "servers": [{"url": document.get("rootUrl", "")}],
        "paths": paths,
        "components": {
            "schemas": {
                name: _schema(_mapping(raw, f"schemas.{name}"), name) for name, raw in schemas.items()
            }
        },
    }


def _methods(holder: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, raw in _mapping(holder.get("methods", {}), "methods").items():
        method = _mapping(raw, f"method {name}")
        yield str(method.get("id", name)), method
    for name, resource in _mapping(holder.get("resources", {}), "resources").items():
        yield from _methods(_mapping(resource, f"resource {name}"))


def _paths(identifier: str, raw: Mapping[str, Any]) -> Iterator[str]:
    """Return a method's paths; the flat path and the one with patterns both count if they differ."""
    flat = f"/{str(raw.get('flatPath') or raw.get('path', '')).lstrip('/')}"
    yield flat
    parameters = _mapping(raw.get("parameters", {}), f"{identifier}: parameters")

    def expanded(variable: re.Match[str]) -> str:
        pattern = str(parameters.get(variable[1], {}).get("pattern", ""))
        inner = pattern.removeprefix("^").removesuffix("$")
        return inner.replace("[^/]+", "{}") if "[^/]+" in inner else "{}"

    whole = "/" + _EXPANSION.sub(expanded, str(raw.get("path", flat)).lstrip("/"))
    if plain(whole) != plain(flat):
        yield whole
    upload = raw.get("mediaUpload")
    if is_mapping(upload) and is_mapping(upload.get("protocols")):
        yield from {str(one.get("path")) for one in upload["protocols"].values() if is_mapping(one)}


def _operation(identifier: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    answer = _mapping(raw.get("response", {}), f"{identifier}: response")
    made: dict[str, Any] = {
        "operationId": identifier,
        "deprecated": raw.get("deprecated") is True,
        "parameters": _parameters(
            _mapping(raw.get("parameters", {}), f"{identifier}: parameters"), identifier
        ),
        "responses": {"200": {"content": _content(answer)} if answer else {}},
    }
    body = _mapping(raw.get("request", {}), f"{identifier}: request")
    return {**made, "requestBody": {"content": _content(body)}} if body else made


def _content(holder: Mapping[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": _schema(holder, "body")}}


def _parameters(raw: Mapping[str, Any], where: str) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "in": one.get("location"),
            "required": one.get("required") is True,
            "schema": _schema(_mapping(one, f"{where}: {name}"), name),
        }
        for name, one in raw.items()
        if is_mapping(one)
    ]


def _schema(raw: Mapping[str, Any], where: str) -> dict[str, Any]:
    if raw.get("repeated") is True:
        return {"type": "array", "items": _schema({**raw, "repeated": False}, where)}
    made: dict[str, Any] = {key: raw[key] for key in _KEPT if key in raw}
    if made.get("type") == "any":
        del made["type"]
    made |= {key: _number(raw[key], where) for key in _NUMBERS if key in raw}
    if "default" in made and made.get("type") in ("integer", "number", "boolean"):
        made["default"] = _number(made["default"], where)
    if "$ref" in raw:
        made["allOf"] = [{"$ref": f"#/components/schemas/{raw['$ref']}"}]
    for key in ("items", "additionalProperties"):
        if is_mapping(raw.get(key)):
            made[key] = _schema(raw[key], where)
    if "properties" in raw:
        properties = _mapping(raw["properties"], f"{where}: properties")
        made["properties"] = {
            name: _schema(_mapping(one, f"{where}.{name}"), f"{where}.{name}")
            for name, one in properties.items()
        }
        made["required"] = [name for name, one in properties.items() if _required(one)]
        made["type"] = "object"
    text = str(raw.get("description", ""))
    for word, key in (("Output only", "readOnly"), ("Input only", "writeOnly"), ("Immutable", "x-immutable")):
        if word in _markers(text):
            made[key] = True
    return made


def _required(raw: Mapping[str, Any]) -> bool:
    annotations = raw.get("annotations")
    stated = is_mapping(annotations) and is_list(annotations.get("required"))
    return stated or raw.get("required") is True or "Required" in _markers(str(raw.get("description", "")))


def _markers(description: str) -> set[str]:
    """Return the markers at the start of Google's descriptions: `Optional. Input only. The name of ...`."""
    found: set[str] = set()
    for sentence in description.split("."):
        if sentence.strip() not in (
            "Optional",
            "Required",
            "Output only",
            "Input only",
            "Immutable",
            "Identifier",
        ):
            break
        found.add(sentence.strip())
    return found


def _number(value: Any, where: str) -> Any:
    """Parse a bound or default; discovery documents write them as text."""
    if not isinstance(value, str) or value in ("true", "false"):
        return value == "true" if isinstance(value, str) else value
    try:
        return float(value) if set(value) & set(".eE") else int(value)
    except ValueError as error:
        raise SourceError(f"{where}: {value!r} is no number") from error


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if not is_mapping(value):
        raise SourceError(f"{where} must be a mapping")
    return value

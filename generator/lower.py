"""Turns a bundle into a document that openapi-python-client takes without losing anything.

What it would drop or change (defaults, siblings of a `$ref`, streams, free-form objects, headers) is left out here: the
templates take these from the bundle itself.
"""

from __future__ import annotations

from typing import Any

from .bundle import operations, ref_name
from .naming import operation_place
from .source import Node

_JSON = "application/json"


def lower(document: Node) -> dict[str, Any]:
    """The document for openapi-python-client: each operation tagged with its package, and named as its module."""
    paths: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations(document):
        shared = document["paths"][path].get("parameters", ())
        paths.setdefault(path, {})[method] = _operation(operation, shared)
    schemas = document["components"]["schemas"]
    return {
        "openapi": document["openapi"],
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "paths": paths,
        "components": {"schemas": {name: _named(schema) for name, schema in schemas.items()}},
    }


def _operation(operation: Node, shared: list[Node]) -> dict[str, Any]:
    package, module = operation_place(operation["operationId"])
    own = operation.get("parameters", [])
    taken = {(one["in"], one["name"]) for one in own}
    parameters = [one for one in shared if (one["in"], one["name"]) not in taken] + own
    lowered: dict[str, Any] = {
        "operationId": module,
        "tags": [package],
        "parameters": [
            {key: one[key] for key in ("name", "in", "required") if key in one}
            | {"schema": _value(one["schema"])}
            for one in parameters
            if one["in"] != "header" and "const" not in one["schema"]
        ],
        "responses": {"200": _content(operation["responses"]["200"])},
    }
    if "requestBody" in operation:
        lowered["requestBody"] = _content(operation["requestBody"])
    return lowered


def _content(holder: Node) -> dict[str, Any]:
    content = holder.get("content", {})
    kept = {_JSON: {"schema": _value(content[_JSON]["schema"])}} if _JSON in content else {}
    return {"description": "", "content": kept}


def _named(schema: Node) -> dict[str, Any]:
    if "oneOf" in schema:
        return {}  # unions have a template of their own
    if "enum" in schema:
        return {"type": "string", "enum": list(schema["enum"])}
    properties = {name: _value(field) for name, field in schema.get("properties", {}).items()}
    return {"type": "object", "required": list(schema.get("required", ())), "properties": properties}


def _value(schema: Node) -> dict[str, Any]:
    name = ref_name(schema)
    if name is not None:
        return {"$ref": schema["$ref"]}
    kind = schema.get("type")
    if kind == "array":
        return {"type": "array", "items": _value(schema["items"])}
    if kind in ("string", "integer", "number", "boolean"):
        return {"type": kind}
    return {}

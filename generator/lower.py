"""Converts a bundle to a document that openapi-python-client parses without losses.

Left out is what it would drop or change: defaults, siblings of a `$ref`, streams, free-form objects, parameters, and
names with a meaning in Python. The templates read these from the bundle.
"""

from __future__ import annotations

from typing import Any

from .bundle import operations, ref_name
from .naming import operation_place
from .source import Node

_JSON = "application/json"


def lower(document: Node) -> dict[str, Any]:
    """Return the document, with operations at `lowered_path` and resources under `tag`."""
    packages = sorted({operation_place(one["operationId"])[0] for _, _, one in operations(document)})
    paths = {
        lowered_path(number): {method: _operation(operation, packages, number)}
        for number, (_, method, operation) in enumerate(operations(document))
    }
    schemas = document["components"]["schemas"]
    return {
        "openapi": document["openapi"],
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "paths": paths,
        "components": {"schemas": {name: _named(schema) for name, schema in schemas.items()}},
    }


def lowered_path(number: int) -> str:
    """Return the placeholder path of an operation, by its index in the bundle."""
    return f"/operation{number}"


def tag(number: int) -> str:
    """Return the placeholder tag of a resource's package, by its index."""
    return f"resource{number}"


def _operation(operation: Node, packages: list[str], number: int) -> dict[str, Any]:
    package, _ = operation_place(operation["operationId"])
    lowered: dict[str, Any] = {
        "operationId": f"operation{number}",
        "tags": [tag(packages.index(package))],
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

"""Pages of the raw layer: the operations and models of the contract, with the service's own names and sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Final

from generator.bundle import load, ref_name
from generator.operations import OperationView, all_operations
from generator.source import Node

from .reference import Page

_SERVICES: Final[Mapping[str, str]] = {"generativelanguage": "Google", "workers_ai": "Workers AI"}


def raw_pages() -> Iterator[Page]:
    """Yield a page for the operations of each resource, and a page for each service's models."""
    for api, service in _SERVICES.items():
        document = load(api)
        found = sorted(all_operations(document), key=lambda one: (one.place[0], one.place[1]))
        for package, ones in groupby(found, key=lambda one: one.place[0]):
            title = f"{service}: raw {package}"
            yield Page(f"raw/{api}/{package}.md", title, *(_operation(api, one) for one in ones))
        schemas: Mapping[str, Node] = document["components"]["schemas"]
        models = (_model(name, schema) for name, schema in sorted(schemas.items()))
        yield Page(f"raw/{api}/schemas.md", f"{service}: raw models", *models)


def _operation(api: str, one: OperationView) -> str:
    package, module = one.place
    node = one.node
    rows = "".join(
        f"| `{argument.name}` | {argument.place} | {_cell(argument.attribute.schema['description'])} |\n"
        for argument in one.arguments
    )
    table = f"| argument | in | meaning |\n| --- | --- | --- |\n{rows}\n" if rows else ""
    return (
        f"## {one.id}\n\n`{one.method.upper()} {one.path}`, in Python `genwire_raw.{api}.api.{package}.{module}`\n\n"
        f"{node['description']}\n\n{table}{_source(node)}"
    )


def _model(name: str, schema: Node) -> str:
    rows = "".join(
        f"| `{field}` | {_type(inner)} | {_cell(str(inner.get('description', '')))} |\n"
        for field, inner in schema.get("properties", {}).items()
    )
    table = f"| field | type | meaning |\n| --- | --- | --- |\n{rows}\n" if rows else ""
    values = "".join(
        f"- `{value}`: {schema.get('x-enum-descriptions', {}).get(value, '')}\n"
        for value in schema.get("enum", ())
    )
    return f"## {name}\n\n{schema.get('description', '')}\n\n{table}{values}\n{_source(schema)}"


def _type(schema: Node) -> str:
    if (name := ref_name(schema)) is not None:
        return f"[{name}](#{name.lower()})"
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    return str(schema.get("format") or schema.get("type") or "any")


def _source(node: Node) -> str:
    source: Mapping[str, str] = node.get("x-source", {})
    return f"Source: {', '.join(str(one) for one in source.values())}." if source else ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")

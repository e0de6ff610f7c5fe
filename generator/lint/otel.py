"""Checks of `x-otel`: names that the conventions have, and paths that lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter

from ..bundle import SCHEMA_REF
from ..operations import OperationView, all_operations
from ..otel import attributes, value_of
from ..runtime.otel import ATTRIBUTES, CONTENT, OPERATIONS
from ..source import Node, SpecError, is_list

_ALTERNATIVES = ("oneOf", "anyOf", "allOf")
_ENTRY = {"name", "model", "table", "by_field"}
_TABLE = {"model", "request", "response", "messages"}
_VALUE = {"path", "sum", "values", "lower", "first"}


def check_otel(document: Node) -> Iterator[SpecError]:
    """The mistakes in a bundle's `x-otel`."""
    otel: Node | None = document.get("x-otel")
    if otel is None:
        return
    if not otel.get("provider"):
        yield otel.error("x-otel needs the name of a provider", "provider")
    yield from _check_parts(otel, document)
    tables: Node = otel.get("tables", otel.like({}))
    entries: Node = otel.get("operations", otel.like({}))
    known = {one.id: one for one in all_operations(document)}
    for name, entry in entries.items():
        yield from _check_keys(name, entry, _ENTRY)
        if name not in known:
            yield entries.error(f"x-otel: there is no operation {name}", name)
            continue
        if entry.get("name") not in OPERATIONS:
            yield entry.error(f"x-otel: {name}: its name is one of {', '.join(sorted(OPERATIONS))}", "name")
        if entry.get("table") not in tables:
            yield entry.error(f"x-otel: {name}: there is no table {entry.get('table')}", "table")
            continue
        yield from _check_model(name, entry, tables[entry["table"]], known[name])
        yield from _check_names(name, entry, known[name], document["components"]["schemas"])
    used = {entry.get("table") for entry in entries.values()}
    for name, table in tables.items():
        if name not in used:
            yield tables.error(f"x-otel: no operation uses the table {name}", name)
        users = [known[one] for one, entry in entries.items() if entry.get("table") == name and one in known]
        yield from _check_table(name, table, users, document["components"]["schemas"])


def _check_parts(otel: Node, document: Node) -> Iterator[SpecError]:
    schemas = document["components"]["schemas"].values()
    fields = {name for schema in schemas for name in schema.get("properties", ())}
    for name, part in otel.get("parts", {}).items():
        for field in (name, *(value for key, value in part.items() if key != "type")):
            if field not in fields:
                yield part.error(f"x-otel: {name}: no schema has a field {field}")


def _check_model(name: str, entry: Node, table: Node, operation: OperationView) -> Iterator[SpecError]:
    model: str | None = entry.get("model")
    if (model is None) == ("model" not in table):
        yield entry.error(f"x-otel: {name}: the model is in the path or in the body", "model")
    fields = {field for _, field, _, _ in Formatter().parse(model or "") if field}
    if unknown := fields - set(_path_parameters(operation)):
        yield entry.error(f"x-otel: {name}: the path has no {', '.join(sorted(unknown))}", "model")


def _check_names(
    name: str, entry: Node, operation: OperationView, schemas: Mapping[str, Node]
) -> Iterator[SpecError]:
    names: Node = entry.get("by_field", entry.like({}))
    roots = [*_roots(operation, in_request=True)]
    for field, other in names.items():
        if other and other not in OPERATIONS:
            yield names.error(
                f"x-otel: {name}: {field}: its name is none or one of {', '.join(sorted(OPERATIONS))}", field
            )
        if not any(_leads(root, [field], schemas) for root in roots):
            yield names.error(f"x-otel: {name}: by_field: the body has no field {field}", field)


def _check_table(
    name: str, table: Node, users: list[OperationView], schemas: Mapping[str, Node]
) -> Iterator[SpecError]:
    yield from _check_keys(name, table, _TABLE)
    for part, entries, attribute in attributes(table):
        if not _is_value(entries[attribute]):
            yield entries.error(
                f"x-otel: {name}: {attribute} is a path, a list of paths or a mapping", attribute
            )
            continue
        if attribute not in (CONTENT if part == "messages" else ATTRIBUTES):
            yield entries.error(f"x-otel: {name}: the conventions have no {attribute} here", attribute)
        value = value_of(entries[attribute])
        in_request = part == "request" or (part == "messages" and "output" not in attribute)
        roots = [root for one in users for root in _roots(one, in_request=in_request)]
        for path in value.paths:
            if not any(_leads(root, path.split("."), schemas) for root in roots):
                yield entries.error(f"x-otel: {name}: {attribute}: {path} leads nowhere", attribute)


def _check_keys(name: str, node: Node, known: set[str]) -> Iterator[SpecError]:
    for key in node:
        if key not in known:
            yield node.error(f"x-otel: {name}: {key!r} means nothing here", key)


def _is_value(entry: object) -> bool:
    if isinstance(entry, Node):
        return set(entry) <= _VALUE and len({"path", "sum"} & set(entry)) == 1
    return isinstance(entry, str) or (is_list(entry) and all(isinstance(path, str) for path in entry))


def _path_parameters(operation: OperationView) -> Iterator[str]:
    for _, field, _, _ in Formatter().parse(operation.path):
        if field:
            yield field


def _roots(operation: OperationView, *, in_request: bool) -> Iterator[Node]:
    """The schemas of an operation's body, or of its answers and events."""
    holders: list[Node | None] = (
        [operation.node.get("requestBody")]
        if in_request
        else [answer for status, answer in operation.node["responses"].items() if str(status).startswith("2")]
    )
    for holder in holders:
        contents: dict[str, Node] = {} if holder is None else holder.get("content", {})
        for content in contents.values():
            for key in ("schema", "x-item-schema"):
                if key in content:
                    yield content[key]


def _leads(schema: Node, steps: list[str], schemas: Mapping[str, Node]) -> bool:
    if "$ref" in schema:
        return _leads(schemas[str(schema["$ref"]).removeprefix(SCHEMA_REF)], steps, schemas)
    if not steps:
        return True
    found: Node | None = schema.get("properties", {}).get(steps[0].removesuffix("[]"))
    if found is not None:
        inner = found if not steps[0].endswith("[]") else _items(found, schemas)
        if inner is not None and _leads(inner, steps[1:], schemas):
            return True
    return any(_leads(one, steps, schemas) for key in _ALTERNATIVES for one in schema.get(key, ()))


def _items(schema: Node, schemas: Mapping[str, Node]) -> Node | None:
    while "$ref" in schema:
        schema = schemas[str(schema["$ref"]).removeprefix(SCHEMA_REF)]
    items: Node | None = schema.get("items")
    return items

"""Checks that each parameter of an operation can be named in Python and sent in its place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from ..credentials import credentials
from ..naming import argument_name
from ..shapes import Shape, shape
from ..source import Node, SpecError
from .schemas import check_value
from .words import check_words

_PATH_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
_QUERY_NAME: Final = re.compile(r"[A-Za-z0-9_$.-]+")
_HEADER_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_KEYS: Final = frozenset(
    {"name", "in", "required", "description", "schema", "deprecated", "x-path-safe", "x-source"}
)
# What says something of fields only.
_FIELD_KEYS: Final = ("readOnly", "writeOnly", "x-immutable", "x-required-when")
# Headers that the client sets, or that belong to the connection.
_OWN_HEADERS: Final = frozenset(
    {"accept", "accept-encoding", "authorization", "connection", "content-encoding", "content-length"}
    | {"content-type", "cookie", "host", "keep-alive", "proxy-authorization", "te", "trailer"}
    | {"transfer-encoding", "upgrade", "user-agent"}
)


def check_parameters(parameters: list[Node], operation: str, document: Node) -> Iterator[SpecError]:
    """Yield the mistakes in the parameters of one operation.

    Args:
        parameters: The operation's own parameters, and those of its path.
        operation: The operation's id, for messages.
        document: The bundle.
    """
    taken = Counter(argument_name(str(one.get("name"))) for one in parameters)
    for one in parameters:
        yield from _check(one, f"{operation}, parameter {one.get('name')}", taken, document)
    yield from _check_fields(parameters, operation)


def _check(one: Node, what: str, taken: Mapping[str, int], document: Node) -> Iterator[SpecError]:
    where = one.get("in")
    for key in one:
        if key not in _KEYS:
            yield one.error(f"{what}: {key!r} has no meaning here", key)
    if where not in ("path", "query", "header"):
        yield one.error(f"{what} is in the path, the query or a header", "in")
        return
    if where == "path" and one.get("required") is not True:
        yield one.error(f"{what} is in the path, and so required", "required")
    if where != "path" and "x-path-safe" in one:
        yield one.error(f"{what}: x-path-safe is for paths", "x-path-safe")
    yield from _check_name(one, what, taken, document)
    yield from check_words(one, what, needed=False)
    schema = one.get("schema")
    if not isinstance(schema, Node):
        yield one.error(f"{what} needs a schema", "schema")
        return
    for key in _FIELD_KEYS:
        if key in schema:
            yield schema.error(f"{what}: {key} is for fields", key)
    schemas = document["components"]["schemas"]
    mistakes = list(check_value(schema, what, schemas))
    yield from mistakes
    if not mistakes and (reason := _obstacle(where, shape(schema, schemas), schemas)):
        yield one.error(f"{what}: {reason}", "schema")


def _check_name(one: Node, what: str, taken: Mapping[str, int], document: Node) -> Iterator[SpecError]:
    name, where = str(one.get("name")), one["in"]
    argument = argument_name(name)
    if where == "path" and not _PATH_NAME.fullmatch(name):
        yield one.error(f"{what}: names in a path are in snake_case", "name")
    elif where == "query" and not (_QUERY_NAME.fullmatch(name) and argument.isidentifier()):
        yield one.error(f"{what} cannot be named in Python", "name")
    elif where == "header" and not (_HEADER_NAME.fullmatch(name) and argument.isidentifier()):
        yield one.error(f"{what} is no name for a header, or cannot be named in Python", "name")
    if where == "path" and "const" in (one.get("schema") or {}):
        yield one.error(f"{what}: a constant is not in the path's braces: write it there", "schema")
    if taken[argument] > 1:
        yield one.error(f"{what} and another one would both be the argument {argument}", "name")
    own = _OWN_HEADERS | {credential.header.lower() for credential in credentials(document)}
    if where == "header" and name.lower() in own:
        yield one.error(f"{what}: the client sets this header itself", "name")


def _check_fields(parameters: list[Node], operation: str) -> Iterator[SpecError]:
    """Refuse a parameter with the name of a field of a message-valued one: `x.y` beside `x`."""
    names = [str(one.get("name")) for one in parameters if one.get("in") == "query"]
    for one in parameters:
        name = str(one.get("name"))
        if one.get("in") == "query" and any(name.startswith(f"{other}.") for other in names):
            what = f"{operation}, parameter {name}"
            yield one.error(f"{what} may be a field of another parameter", "name")


def _obstacle(where: str, one: Shape, schemas: Mapping[str, Node]) -> str | None:
    """Return why a value cannot be sent in its place; empty if it can."""
    if where == "path" and (one.many or one.kind in ("model", "object", "any", "union")):
        return "in the path there is one string, number, boolean or enum"
    if where == "query" and not _can_be_queried(one, schemas, frozenset()):
        return "a query carries plain values, lists of them, and messages of these"
    if where == "header" and (
        (one.many == "list" and not _is_single(one)) or (one.kind == "union" and not one.plain)
    ):
        return "a header carries plain values, lists of them, and one object"
    return None


def _is_single(one: Shape) -> bool:
    """Return whether a value, or each item of its list, has a text form."""
    nested = one.kind == "any" and one.type != "Any"
    return one.kind not in ("model", "object", "union") and not nested


def _can_be_queried(one: Shape, schemas: Mapping[str, Node], inside: frozenset[str]) -> bool:
    if one.kind == "model" and not one.many:
        fields = schemas[one.type].get("properties", {}).values()
        known = one.type in inside
        return known or all(
            _can_be_queried(shape(field, schemas), schemas, inside | {one.type}) for field in fields
        )
    if one.kind == "union" and not one.many:
        return one.plain and all(_can_be_queried(member, schemas, inside) for member in one.members)
    return _is_single(one) or (one.kind == "object" and not one.many)

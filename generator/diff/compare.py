"""Compares two contracts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..credentials import credentials
from ..operations import all_operations
from ..source import Node
from .change import Change
from .facade import Facade
from .operations import compare_operations
from .schemas import compare_schemas, directions
from .values import Direction


def compare(old: Mapping[str, Node], new: Mapping[str, Node], facade: Facade) -> list[Change]:
    """Return all differences, breaking ones first."""
    changes = [change for api in new for change in _compare(api, old[api], new[api], facade)]
    return sorted(changes, key=lambda one: (not one.breaks, one.api, one.subject, one.place, one.detail))


def _compare_clients(api: str, old: Node, new: Node) -> Iterator[Change]:
    """Compare the server of an API and the credentials of its client."""
    before, after = (document["servers"][0]["url"] for document in (old, new))
    if before != after:
        yield Change(api, "client", "base_url", "changed", f"{before} -> {after}")
    had, has = ({one.argument: one.header for one in credentials(document)} for document in (old, new))
    for name in had.keys() - has.keys():
        yield Change(api, "client", name, "removed", breaks=True)
    for name, header in has.items():
        if name not in had:
            yield Change(api, "client", name, "added")
        elif had[name] != header:
            yield Change(api, "client", name, "changed", f"header {had[name]} -> {header}")
    yield from _compare_security(api, old, new)


def _compare_security(api: str, old: Node, new: Node) -> Iterator[Change]:
    """Compare the security requirements of requests."""
    before, after = (_accepted(document) for document in (old, new))
    for names in before - after:
        yield Change(api, "security", " and ".join(names) or "none", "removed", breaks=True)
    for names in after - before:
        yield Change(api, "security", " and ".join(names) or "none", "added", breaks=not before)


def _accepted(document: Node) -> set[tuple[str, ...]]:
    """Return the sets of security schemes that a request may use and the client supports."""
    schemes = document["components"].get("securitySchemes", {})
    return {tuple(sorted(one)) for one in document.get("security", ()) if set(one) <= set(schemes)}


def _compare(api: str, old: Node, new: Node, facade: Facade) -> Iterator[Change]:
    operations = [all_operations(document) for document in (old, new)]
    schemas = [document["components"]["schemas"] for document in (old, new)]
    ways = [directions(*pair) for pair in zip(operations, schemas, strict=True)]
    either = {
        name: Direction(
            any(way[name].sent for way in ways if name in way),
            any(way[name].received for way in ways if name in way),
        )
        for name in {*schemas[0], *schemas[1]}
    }
    before, after = ({one.id: one for one in every} for every in operations)
    every = [*operations[0], *operations[1]]
    yield from _compare_clients(api, old, new)
    for change in (
        *compare_operations(api, before, after),
        *compare_schemas(api, schemas[0], schemas[1], either),
    ):
        names = {
            *(facade.users_of_operation(api, change.operation) if change.operation else ()),
            *(facade.users_of_operation(api, change.place) if change.subject == "operation" else ()),
            *(
                facade.users_of_schema(api, change.schema, every, {**schemas[0], **schemas[1]})
                if change.schema
                else ()
            ),
        }
        yield change.used_by(tuple(sorted(names)))

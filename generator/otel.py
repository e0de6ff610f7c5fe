"""The contract's `x-otel`: which parts of requests and answers are attributes of spans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .operations import OperationView
from .runtime.otel import Value
from .source import Node, is_list

_PARTS = ("request", "response", "messages")


class Tracing:
    """`x-otel` as the template sees it.

    Attributes:
        provider: The convention's name of the service.
        parts: The parts of messages; see `runtime.otel.Messages`.
        reasons: The fields that say why a message ended.
        tables: The tables as Python, by their names there.
        operations: Id, name, model, table and further names of each operation. Those of Workers AI's models are traced
            as the one that they are copies of.
    """

    def __init__(self, otel: Node, operations: Iterable[OperationView]) -> None:
        self.provider: str = otel["provider"]
        self.parts = {name: dict(part) for name, part in otel.get("parts", {}).items()}
        self.reasons = tuple(otel.get("reasons", ()))
        self.tables = {_constant(name): _table(table) for name, table in otel["tables"].items()}
        self.operations: list[tuple[str, str, str | None, str, dict[str, str]]] = []
        for one in operations:
            copied = one.id.rpartition(".")[0] if one.model_id else one.id
            entry: Node | None = otel["operations"].get(copied)
            if entry is not None:
                model = one.model_id or entry.get("model")
                names = dict(entry.get("by_field", {}))
                self.operations.append((one.id, entry["name"], model, _constant(entry["table"]), names))


def value_of(entry: object) -> Value:
    """An attribute's entry: a path, paths of which the first with a value counts, or a mapping with `path` or `sum`."""
    if isinstance(entry, str):
        return Value((entry,))
    if is_list(entry):
        return Value(tuple(entry))
    assert isinstance(entry, Node)
    given = entry["sum"] if "sum" in entry else entry["path"]
    return Value(
        tuple(given) if is_list(given) else (given,),
        values=dict(entry.get("values", {})),
        lower="lower" in entry,
        total="sum" in entry,
        first="first" in entry,
    )


def attributes(table: Node) -> Iterator[tuple[str, Node, str]]:
    """The part, the part's mapping and the name of each attribute of a table."""
    for part in _PARTS:
        entries: Node = table.get(part, table.like({}))
        for name in entries:
            yield part, entries, name


def _table(table: Node) -> str:
    parts = (
        ", ".join(f"{name!r}: {_python(value_of(entry))}" for name, entry in table.get(part, {}).items())
        for part in _PARTS
    )
    return f"Table({table.get('model')!r}, {', '.join(f'{{{part}}}' for part in parts)})"


def _python(value: Value) -> str:
    """A value as Python, without what is as by default."""
    more = [f"{name}={given!r}" for name, given in zip(Value._fields[1:], value[1:], strict=True) if given]
    return f"Value({', '.join([repr(value.paths), *more])})"


def _constant(name: str) -> str:
    return f"_{name.upper()}"

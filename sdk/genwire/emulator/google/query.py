"""Parameters of the query: from text to the types that the contract gives them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..contract import Contract, Operation, Parameter
from .checking import checked_text
from .errors import bad_request, invalid_argument
from .protojson import snake

# Parameters that every method of a Google API takes.
_SYSTEM: Final = frozenset(
    {
        "key",
        "alt",
        "prettyPrint",
        "fields",
        "quotaUser",
        "access_token",
        "callback",
        "uploadType",
        "upload_protocol",
        "upload_id",
    }
)


def read_query(contract: Contract, operation: Operation, given: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return the parameters of a query by the names of the contract; a list for those that may repeat.

    Args:
        contract: Where references lead.
        operation: The operation.
        given: Names and values, in their order.

    Raises:
        GoogleError: A parameter is unknown, of another type, or missing.
    """
    known = _known(contract, operation)
    query: dict[str, Any] = {}
    where, switch = operation.switch
    for name, text in given:
        if where == "query" and name in switch:
            query[name] = text
        if name in _SYSTEM or name in query.keys() & switch.keys() or name.startswith("$"):
            continue
        if name not in known:
            complaint = "Cannot bind query parameter. Field could not be found in request message."
            message = f'Invalid JSON payload received. Unknown name "{name[:200]}": {complaint}'
            raise bad_request([("", message)])
        # An empty parameter is an absent one.
        if text:
            _put(contract, query, known[name], text)
    for parameter in operation.query_parameters.values():
        if parameter.required and not query.get(parameter.name):
            raise invalid_argument(f"{snake(parameter.name)} is not specified")
    return query


def _known(contract: Contract, operation: Operation) -> Mapping[str, Parameter]:
    """Return what may be in a query, by each of its spellings; of a message, its fields after a dot."""
    known: dict[str, Parameter] = {}
    for parameter in operation.query_parameters.values():
        schema = contract.resolve(parameter.schema)
        if "properties" in schema:
            for name, field in schema["properties"].items():
                inner = Parameter(f"{parameter.name}.{name}", field)
                known |= dict.fromkeys((inner.name, f"{snake(parameter.name)}.{snake(name)}"), inner)
        else:
            known |= dict.fromkeys((parameter.name, snake(parameter.name)), parameter)
    return known


def _put(contract: Contract, query: dict[str, Any], parameter: Parameter, text: str) -> None:
    schema = contract.resolve(parameter.schema)
    repeats = schema.get("type") == "array"
    label = snake(parameter.name)
    if schema.get("type") == "boolean":
        text = text.lower()  # google-genai sends `True`
    value = checked_text(contract, schema["items"] if repeats else parameter.schema, text, label)
    outer, _, inner = parameter.name.partition(".")
    target: dict[str, Any] = query.setdefault(outer, {}) if inner else query
    if repeats:
        target.setdefault(inner or outer, []).append(value)
    else:
        target[inner or outer] = value

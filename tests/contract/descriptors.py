"""The package google-ai-generativelanguage as facts: its methods, HTTP bindings, messages and enums.

Types are written as the contract's own are by `test_messages`: `int64`, `list of Part`, `map of Schema`, `timestamp`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Final, NamedTuple, get_args, get_type_hints

from google.ai import generativelanguage_v1beta as package
from google.protobuf import descriptor_pool, empty_pb2  # type: ignore[import-untyped]
from google.rpc import code_pb2, error_details_pb2  # type: ignore[import-untyped]

PACKAGE: Final = "google.ai.generativelanguage.v1beta."
SERVICES: Final = (
    "CacheService",
    "DiscussService",
    "FileService",
    "GenerativeService",
    "ModelService",
    "PermissionService",
    "PredictionService",
    "TextService",
)
MARKERS: Final = ("Required", "Output only", "Input only", "Immutable")

_OPERATIONS: Final = ("GetOperation", "ListOperations", "CancelOperation", "DeleteOperation")
_VARIABLE: Final = re.compile(r"\{([a-z_.]+)=([^}]*)\}")
_SCALARS: Final = {1: "double", 2: "float", 3: "int64", 5: "int32", 8: "bool", 9: "string", 12: "bytes"}
_WELL_KNOWN: Final = {
    "google.protobuf.Timestamp": "timestamp",
    "google.protobuf.Duration": "duration",
    "google.protobuf.FieldMask": "fieldmask",
    "google.protobuf.Struct": "struct",
    "google.protobuf.Value": "value",
    "google.protobuf.Any": "any",
}


class Binding(NamedTuple):
    """An HTTP request that a method answers to.

    Attributes:
        verb: `post`.
        path: With a pair of braces for each variable segment.
        variables: The fields of the request that the path holds.
        body: The field that the body holds, `*` for the rest of the request, empty for none.
    """

    verb: str
    path: str
    variables: tuple[str, ...]
    body: str


class Method(NamedTuple):
    """A method: the descriptors of what it takes and gives, whether it gives many, and its bindings."""

    request: Any
    response: Any
    streams: bool
    bindings: tuple[Binding, ...]


def methods() -> dict[str, Method]:
    """The methods of the services by `Service.Method`; those on operations, which all have, as `Operations.Method`."""
    found: dict[str, Method] = {}
    for service in SERVICES:
        snake = re.sub("(?<=[a-z])(?=[A-Z])", "_", service).lower()
        module = import_module(f"{package.__name__}.services.{snake}.transports.rest")
        transport = getattr(module, f"{service}RestTransport")
        client = getattr(package, f"{service}Client")
        for name, stub in vars(transport).items():
            if isinstance(stub, type) and name.startswith("_"):
                method = name.removeprefix("_")
                holder = "Operations" if method in _OPERATIONS else service
                found[f"{holder}.{method}"] = _method(stub, client, method)
    return found


def _method(stub: Any, client: Any, name: str) -> Method:
    hints = get_type_hints(stub.__call__)
    response = hints.get("return", empty_pb2.Empty)
    streams = response.__name__ == "ResponseIterator"
    if streams:
        snake = re.sub("(?<=[a-z])(?=[A-Z])", "_", name).lower()
        (response,) = get_args(get_type_hints(getattr(client, snake))["return"])
    options = stub._get_http_options() if hasattr(stub, "_get_http_options") else ()
    return Method(
        _descriptor(hints["request"]),
        _descriptor(response),
        streams,
        tuple(_binding(**option) for option in options),
    )


def _binding(method: str, uri: str, body: str = "") -> Binding:
    path = _VARIABLE.sub(lambda match: match[2].replace("*", "{}"), uri)
    return Binding(method, path, tuple(match[1] for match in _VARIABLE.finditer(uri)), body)


def _descriptor(cls: Any) -> Any:
    if cls is type(None):
        return empty_pb2.Empty.DESCRIPTOR
    return cls.DESCRIPTOR if hasattr(cls, "DESCRIPTOR") else cls.pb(cls()).DESCRIPTOR


def error_details() -> list[Any]:
    """The messages that errors carry, and the enum of the kinds of errors."""
    return [*error_details_pb2.DESCRIPTOR.message_types_by_name.values(), code_pb2.Code.DESCRIPTOR]


def message(name: str) -> Any:
    """A message of the API's package by its name."""
    return descriptor_pool.Default().FindMessageTypeByName(PACKAGE + name)


def name_of(descriptor: Any) -> str:
    """The name of a message or enum, without the API's own package before it."""
    return str(descriptor.full_name).removeprefix(PACKAGE)


def reachable(roots: Iterable[Any]) -> dict[str, Any]:
    """All messages and enums that the roots lead to, themselves included, but not those that have JSON of their own."""
    found: dict[str, Any] = {}
    ahead = list(roots)
    while ahead:
        descriptor = ahead.pop()
        if name_of(descriptor) in found or descriptor.full_name in _WELL_KNOWN:
            continue
        found[name_of(descriptor)] = descriptor
        ahead += references(descriptor)
    return found


def references(descriptor: Any) -> Iterator[Any]:
    """The messages and enums that the fields of a message are made of."""
    for field in getattr(descriptor, "fields", ()):
        message, enum = field.message_type, field.enum_type
        if message is not None and message.GetOptions().map_entry:
            message, enum = (
                message.fields_by_name["value"].message_type,
                message.fields_by_name["value"].enum_type,
            )
        yield from (one for one in (message, enum) if one is not None)


def field_types(message: Any) -> dict[str, str]:
    """The types of a message's fields by their names in JSON."""
    return {field.json_name: field_type(field) for field in message.fields}


def field_type(field: Any) -> str:
    """The type of a field."""
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        return f"map of {_single(field.message_type.fields_by_name['value'])}"
    return f"list of {_single(field)}" if field.is_repeated else _single(field)


def _single(field: Any) -> str:
    made_of = field.message_type or field.enum_type
    if made_of is None:
        return _SCALARS[field.type]
    return _WELL_KNOWN.get(made_of.full_name, name_of(made_of))


def oneofs(message: Any) -> dict[str, list[str]]:
    """The groups of fields of which one can be set; those that only make a field optional are not among them."""
    return {
        oneof.name: [field.json_name for field in oneof.fields]
        for oneof in message.oneofs
        if not oneof.name.startswith("_")
    }


def enum_numbers(enum: Any) -> dict[str, int]:
    """The values of an enum with their numbers, in their order."""
    return {value.name: value.number for value in enum.values}


def markers(message: Any) -> dict[str, set[str]]:
    """What the comments on a message's fields begin with, of `MARKERS`; empty for other packages' messages."""
    if not message.full_name.startswith(PACKAGE):
        return {}
    cls: Any = package
    for step in name_of(message).split("."):
        cls = getattr(cls, step)
    comments = dict(
        re.findall(
            r"^    (\w+) \(.*\):\n((?:^ {8}.*\n|\n)+)", (inspect.getdoc(cls) or "") + "\n", re.MULTILINE
        )
    )
    found: dict[str, set[str]] = {}
    for field in message.fields:
        comment = comments.get(field.name) or comments[f"{field.name}_"]
        sentences = [sentence.strip() for sentence in " ".join(comment.split()).split(".")]
        while sentences and sentences[0] in ("Optional", "Identifier"):
            sentences.pop(0)
        found[field.json_name] = set()
        for sentence in sentences:
            if sentence in MARKERS:
                found[field.json_name].add(sentence)
            elif sentence not in ("Optional", "Identifier"):
                break
    return found

"""Converts wire names to Python names."""

from __future__ import annotations

import re
from keyword import iskeyword
from typing import Final

_WORD_START: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD: Final = re.compile(r"\W+")

# Attributes of every model, and names that annotations of fields use.
RESERVED_FIELDS: Final = frozenset(
    {"FIELDS", "GROUPS", "additional_properties", "as_received", "decode", "from_dict", "to_dict", "validate"}
    | {"which", "wire"}
    | {"bool", "bytes", "cls", "datetime", "dict", "float", "int", "list", "self", "str", "timedelta"}
)
# Names that the functions of every operation use: their other arguments, each other, and what annotations are made of.
RESERVED_ARGUMENTS: Final = frozenset(
    {"argument", "arguments", "body", "client", "decode_any", "decode_list", "decode_none", "name"}
    | {"read_body", "self", "request", "request_for", "stream_request", "stream_request_for"}
    | {"sync", "sync_detailed", "asyncio", "asyncio_detailed", "stream", "astream"}
    | {"bool", "bytes", "datetime", "dict", "float", "int", "list", "str", "timedelta"}
)
# What the generated modules import beside the classes of the contract.
RESERVED_CLASSES: Final = frozenset(
    {
        "Any",
        "AsyncGenerator",
        "BaseModel",
        "Call",
        "Callable",
        "Client",
        "Duration",
        "ENDPOINT",
        "Endpoint",
        "False",
        "Field",
        "FilePart",
        "Final",
    }
    | {
        "Group",
        "Iterator",
        "LongRunning",
        "Literal",
        "Mapping",
        "None",
        "OpenEnum",
        "PAGINATION",
        "Pagination",
        "Parameter",
        "ResourceName",
        "Response",
        "Self",
    }
    | {"Streaming", "Timestamp", "True", "TypeAlias", "Upload"}
)


def snake_case(name: str) -> str:
    """Convert to snake case: `topP` gives `top_p`, `sha256Hash` `sha256_hash`, `llama-3.2` `llama_3_2`."""
    return _NOT_WORD.sub("_", _WORD_START.sub("_", name)).strip("_").lower()


def field_name(wire: str) -> str:
    """Return the attribute for a field."""
    return _unreserved(snake_case(wire), RESERVED_FIELDS)


def argument_name(wire: str) -> str:
    """Return the argument for a parameter."""
    return _unreserved(snake_case(wire), RESERVED_ARGUMENTS)


def module_name(name: str) -> str:
    """Return the module for a class or an operation's verb."""
    return _unreserved(snake_case(name), frozenset())


def operation_place(operation_id: str) -> tuple[str, str]:
    """Return package and module of `tunedModels.operations.list`: `tuned_models_operations` and `list`."""
    *resource, verb = operation_id.split(".")
    return module_name("_".join(snake_case(part) for part in resource)), module_name(verb)


def member_name(value: str) -> str:
    """Return the member for an enum's value."""
    name = (
        _NOT_WORD.sub("_", _WORD_START.sub("_", value) if not value.isupper() else value).strip("_").upper()
    )
    return f"VALUE_{name}" if not name or name[0].isdigit() else name


def _unreserved(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if iskeyword(name) or name in reserved else name

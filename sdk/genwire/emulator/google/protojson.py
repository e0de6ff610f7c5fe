"""protobuf's JSON mapping, from the contract's schemas: reading messages into one canonical form, writing enums.

The canonical form is what the service itself sends: lowerCamelCase names, enums by name, 64-bit integers as strings,
standard base64, no nulls, and no output-only fields.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

import orjson

from ..contract import Contract, Schema, ref_name
from ..json_body import is_array, is_object
from .unions import member_of

_UPPER: Final = re.compile(r"(?<=[a-z0-9])([A-Z])")
_DURATION: Final = re.compile(r"-?\d{1,12}(?:\.\d{1,9})?s")
_TIMESTAMP: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)")
_MASK: Final = re.compile(r"\*|[A-Za-z_][\w.]*(?:,[A-Za-z_][\w.]*)*")
_INTEGERS: Final[Mapping[str, tuple[int, int]]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}
_SHOWN: Final = 200
# More violations than these help nobody, and a large body could have millions.
_MOST: Final = 100
_NUMBER: Final = re.compile(r"-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?")


class InvalidMessageError(Exception):
    """A body does not have the form of its message; `violations` are (path, description) pairs."""

    def __init__(self, violations: Sequence[tuple[str, str]]) -> None:
        super().__init__("\n".join(text for _, text in violations))
        self.violations = violations


@lru_cache(4096)
def snake(name: str) -> str:
    """Return the protobuf spelling of a lowerCamelCase name."""
    return _UPPER.sub(r"_\1", name).lower()


def read(contract: Contract, schema: Schema, value: Any) -> Any:
    """Return a request body in canonical form.

    Raises:
        InvalidMessageError: It has unknown fields, values of the wrong type, or several of what only one may be set.
    """
    reader = _Reader(contract)
    if not is_object(value):
        raise InvalidMessageError(
            [("", 'Invalid JSON payload received. Unknown name "": Root element must be a message.')]
        )
    message = reader.read(schema, value, "")
    if reader.violations:
        raise InvalidMessageError(reader.violations)
    return message


def read_text(contract: Contract, schema: Schema, text: str, path: str) -> Any:
    """Return the canonical value of a scalar that came as text, as query parameters do.

    Raises:
        InvalidMessageError: It is not a value of the schema's type.
    """
    reader = _Reader(contract)
    value = reader.read(schema, text, path)
    if reader.violations:
        raise InvalidMessageError(reader.violations)
    return value


class _Reader:
    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._prefix = str(contract.document["x-any-prefix"])
        self.violations: list[tuple[str, str]] = []

    def read(self, schema: Schema, value: Any, path: str) -> Any:
        schema = member_of(self._contract, schema, value)
        name = ref_name(schema) if "$ref" in schema else ""
        schema = self._contract.resolve(schema)
        if "properties" in schema:
            return self._message(schema, name, value, path)
        if "enum" in schema:
            return self._enum(schema, name, value, path)
        match schema.get("type"):
            case "object":
                return self._map(schema, value, path)
            case "array":
                # A single value is accepted where a list is expected.
                values = value if is_array(value) else [value]
                return [self.read(schema["items"], one, f"{path}[{at}]") for at, one in enumerate(values)]
            case "string" | "integer" | "number" | "boolean":
                return self._scalar(schema, value, path)
            case _:
                return value

    def _message(self, schema: Schema, name: str, value: Any, path: str) -> Any:
        if not is_object(value):
            return self._invalid(path, self._prefix + name, value)
        names = _names_of(self._contract, name) if name else _names(schema)
        message: dict[str, Any] = {}
        for key, given in value.items():
            wire = names.get(key)
            if wire is None:
                if schema.get("additionalProperties") is True:
                    message[key] = given
                    continue
                self._unknown(key, path, "Cannot find field.")
            elif given is not None:
                field = schema["properties"][wire]
                inner = f"{path}.{snake(wire)}" if path else snake(wire)
                if is_array(given) and not self._repeats(field):
                    self._unknown(key, path, "Proto field is not repeating, cannot start list.")
                    continue
                read = self.read(field, given, inner)
                if not field.get("readOnly"):
                    message[wire] = read
        self._check_only_one(schema, message, path)
        return message

    def _repeats(self, field: Schema) -> bool:
        schema = self._contract.resolve(field)
        return "oneOf" in schema or bool(schema.get("type", "array") == "array")

    def _check_only_one(self, schema: Schema, message: Mapping[str, Any], path: str) -> None:
        for group, members in schema.get("x-oneof", {}).items():
            for extra in [name for name in message if name in members][1:]:
                where = f" at '{path}'" if path else ""
                self._violation(
                    path,
                    f"Invalid value{where} (oneof), oneof field '{group}' is already set. Cannot set '{extra}'",
                )

    def _map(self, schema: Schema, value: Any, path: str) -> Any:
        if not is_object(value):
            return self._invalid(path, "type.googleapis.com/google.protobuf.Struct", value)
        of: Any = schema.get("additionalProperties")
        if not is_object(of):
            return value
        return {
            key: self.read(of, inner, f"{path}[{at}].value")
            for at, (key, inner) in enumerate(value.items())
            if inner is not None
        }

    def _enum(self, schema: Schema, name: str, value: Any, path: str) -> Any:
        if isinstance(value, str):
            for known in schema["enum"]:
                if known.casefold() == value.casefold():
                    return known
        elif isinstance(value, int) and not isinstance(value, bool):
            for known, number in schema.get("x-enum-numbers", {}).items():
                if number == value:
                    return known
        return self._invalid(path, self._prefix + name, value)

    def _scalar(self, schema: Schema, value: Any, path: str) -> Any:
        if is_object(value):
            return self._violation(
                path,
                f"Invalid value at '{path}' ({_type_name(schema)}), Starting an object on a scalar field",
            )
        try:
            return _SCALARS[_kind(schema)](value)
        except ValueError as error:
            reason = str(error)
            return self._invalid(path, _type_name(schema), reason or value, quoted=not reason)

    def _unknown(self, key: str, path: str, complaint: str) -> None:
        where = f" at '{path}'" if path else ""
        self._violation(
            path, f'Invalid JSON payload received. Unknown name "{key[:_SHOWN]}"{where}: {complaint}'
        )

    def _invalid(self, path: str, type_name: str, value: Any, *, quoted: bool = True) -> None:
        shown = orjson.dumps(value).decode()[:_SHOWN] if quoted else value
        self._violation(path, f"Invalid value at '{path}' ({type_name}), {shown}")

    def _violation(self, path: str, text: str) -> None:
        self.violations.append((path, text))
        if len(self.violations) == _MOST:
            raise InvalidMessageError(self.violations)


@lru_cache(1024)
def _names_of(contract: Contract, message: str) -> dict[str, str]:
    return _names(contract.schemas[message])


def _names(schema: Schema) -> dict[str, str]:
    """Return both spellings of a message's fields, each with the name that the wire uses."""
    return {spelling: name for name in schema["properties"] for spelling in (snake(name), name)}


def _kind(schema: Schema) -> str:
    kind: str = schema["type"]
    return (
        str(schema.get("format", "int32"))
        if kind == "integer"
        else _FORMATS.get(schema.get("format", ""), kind)
    )


def _type_name(schema: Schema) -> str:
    return _TYPE_NAMES.get(_kind(schema), "TYPE_STRING")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise ValueError


def _boolean(value: Any) -> bool:
    if isinstance(value, str) and value in ("true", "false"):
        return value == "true"
    if isinstance(value, bool):
        return value
    raise ValueError


def _number(value: Any) -> float:
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError
    return value


def _integer(kind: str) -> Callable[[Any], int]:
    low, high = _INTEGERS[kind]

    def read_integer(value: Any) -> int:
        number = _number(value)
        whole = int(value) if isinstance(value, str) and value.lstrip("-").isdecimal() else int(number)
        if (whole != number and abs(number) < 2**53) or not low <= whole <= high:
            raise ValueError
        return whole

    return read_integer


def _bytes(value: Any) -> str:
    text = _string(value)
    standard = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        data = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(f"Base64 decoding failed for {orjson.dumps(text[:_SHOWN]).decode()}") from None
    return base64.b64encode(data).decode()


def _timestamp(value: Any) -> str:
    text = _string(value)
    complaint = "Illegal timestamp format; timestamps must end with 'Z' or have a valid timezone offset."
    if not _TIMESTAMP.fullmatch(text):
        raise ValueError(complaint)
    try:
        datetime.fromisoformat(text.upper()).timestamp()
    except (ValueError, OverflowError):
        raise ValueError(complaint) from None
    return text


def _duration(value: Any) -> str:
    text = _string(value)
    if not _DURATION.fullmatch(text):
        raise ValueError("Illegal duration format; duration must end with 's'")
    return text


def _field_mask(value: Any) -> str:
    text = _string(value)
    if text and not _MASK.fullmatch(text):
        raise ValueError(f"Illegal field mask {orjson.dumps(text[:_SHOWN]).decode()}")
    return text


_FORMATS: Final[Mapping[str, str]] = {
    "int64": "int64",
    "byte": "bytes",
    "date-time": "timestamp",
    "google-duration": "duration",
    "google-fieldmask": "mask",
}
_SCALARS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "string": _string,
    "boolean": _boolean,
    "number": _number,
    "int32": _integer("int32"),
    "int64": lambda value: str(_integer("int64")(value)),
    "bytes": _bytes,
    "timestamp": _timestamp,
    "duration": _duration,
    "mask": _field_mask,
}
_TYPE_NAMES: Final[Mapping[str, str]] = {
    "boolean": "TYPE_BOOL",
    "number": "TYPE_FLOAT",
    "int32": "TYPE_INT32",
    "int64": "TYPE_INT64",
    "bytes": "TYPE_BYTES",
    "timestamp": "type.googleapis.com/google.protobuf.Timestamp",
    "duration": "type.googleapis.com/google.protobuf.Duration",
    "mask": "type.googleapis.com/google.protobuf.FieldMask",
}


def with_enum_numbers(contract: Contract, schema: Schema, value: Any) -> Any:
    """Return an answer with its enums as numbers, as `$alt=json;enum-encoding=int` asks for."""
    schema = contract.resolve(schema)
    if is_object(value):
        if "@type" in value:
            schema = contract.schemas.get(str(value["@type"]).rpartition(".")[2], schema)
        return dict(_numbered_fields(contract, schema, value))
    if is_array(value):
        return [with_enum_numbers(contract, schema.get("items", {}), one) for one in value]
    return schema.get("x-enum-numbers", {}).get(value, value) if isinstance(value, str) else value


def _numbered_fields(
    contract: Contract, schema: Schema, value: Mapping[str, Any]
) -> Iterator[tuple[str, Any]]:
    properties: Mapping[str, Schema] = schema.get("properties", {})
    others: Any = schema.get("additionalProperties")
    for name, inner in value.items():
        of = properties.get(name, others if is_object(others) else {})
        yield name, with_enum_numbers(contract, of, inner)

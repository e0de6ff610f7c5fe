"""What a caller adds to a request beyond the contract: fields of the body, query parameters and headers."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn, TypedDict, TypeVar

from genwire_raw._runtime.call import Call
from genwire_raw._runtime.json_text import MOST_LEVELS
from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw._runtime.parameters import Parameter
from genwire_raw._runtime.rules import Field

from ..errors import ConfigurationError, ValidationError
from .settings import header_fields

if TYPE_CHECKING:
    from genwire_raw._runtime.model import Model

T = TypeVar("T")


class RequestExtras(TypedDict, total=False):
    """What is sent besides the fields that the contract knows. Nothing that is set already is replaced.

    Attributes:
        extra_body: Fields of the body by their names on the wire, as deep as need be; merged into it as they are.
        extra_query: Query parameters; a list is repeated.
        extra_headers: Headers.
    """

    extra_body: Mapping[str, Any] | None
    extra_query: Mapping[str, Any] | None
    extra_headers: Mapping[str, str] | None


class Extras(NamedTuple):
    """The same as a value."""

    body: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    headers: Mapping[str, str] = {}


EXTRAS = tuple(RequestExtras.__annotations__)

_FRAMING: Final = frozenset(
    {"content-length", "content-type", "transfer-encoding"}
)  # they follow from the body


def without_extras(options: Mapping[str, Any]) -> tuple[dict[str, Any], Extras]:
    """Divide options into those of the contract and the extras.

    Raises:
        ValidationError: An extra is not a mapping, or a header cannot be sent.
    """
    rest = dict(options)
    given: list[Any] = [rest.pop(name, None) or {} for name in EXTRAS]
    for name, value in zip(EXTRAS, given, strict=True):
        if not is_mapping(value) or not all(isinstance(key, str) for key in value):
            raise ValidationError(f"{name} must be a mapping with strings for keys, got {value!r:.80}")
    return rest, Extras(*given)


def with_extras(call: Call[T], extras: Extras) -> Call[T]:
    """Return a call that sends the extras too.

    Raises:
        ValidationError: An extra collides with something that is set already, or a header cannot be sent.
    """
    if not any(extras):
        return call
    body = call.body
    if extras.body:
        switch: Mapping[str, Any] = call.endpoint.streaming.body if call.endpoint.streaming else {}
        for key in switch.keys() & extras.body.keys():
            _collides(call.endpoint.id, f"extra_body.{key}", f"{key}, which the method itself sets")
        body = merged(call.endpoint.id, call.body, extras.body)
    arguments, parameters = dict(call.arguments), list(call.endpoint.parameters)
    taken = call.query() if extras.query else {}
    for name, value in extras.query.items():
        if name in taken:
            _collides(call.endpoint.id, f"extra_query.{name}", f"the parameter {name}, which is set")
        _add(parameters, arguments, Field(name, "any"), as_json(value))
    taken_headers = {name.lower() for name in call.headers()} if extras.headers else ()
    for name, value in _header_fields(extras.headers).items():
        if name in _FRAMING:
            raise ValidationError(
                f"{call.endpoint.id}: extra_headers.{name} cannot be given: the body sets it"
            )
        if name in taken_headers:
            _collides(call.endpoint.id, f"extra_headers.{name}", f"the header {name}, which is set")
        _add(parameters, arguments, Field(name, "any"), value, in_header=True)
    endpoint = call.endpoint._replace(parameters=tuple(parameters))
    return Call(endpoint, arguments, body, call.decode, streams=call.streams, name=call.name)


def as_json(value: Any, levels: int = MOST_LEVELS) -> Any:
    """Return the JSON of models inside mappings and lists, in mappings and lists of its own.

    Args:
        value: The value.
        levels: How deep it may be nested; services take no more, and what contains itself is deeper.

    Raises:
        ValidationError: It is nested too deeply, or a number is not finite, which JSON cannot say.
    """
    if hasattr(value, "to_dict") and hasattr(value, "FIELDS"):
        return value.to_dict()
    if isinstance(value, float) and not isfinite(value):
        raise ValidationError(f"a number must be finite, got {value}: the contract does not know its field")
    if not (is_mapping(value) or is_sequence(value)):
        return value
    if not levels:
        raise ValidationError(
            f"a value is nested more than {MOST_LEVELS} levels deep: the contract does not know its field"
        )
    if is_mapping(value):
        return {key: as_json(item, levels - 1) for key, item in value.items()}
    return [as_json(item, levels - 1) for item in value]


def _header_fields(headers: Mapping[str, str]) -> dict[str, str]:
    try:
        return header_fields(headers)
    except ConfigurationError as error:
        raise ValidationError(f"extra_headers: {error}") from None


def _add(
    parameters: list[Parameter],
    arguments: dict[str, Any],
    field: Field,
    value: Any,
    *,
    in_header: bool = False,
) -> None:
    argument = f"extra {field.wire}"  # no parameter of the contract has a space in its name
    parameters.append(Parameter(argument, field, in_header=in_header))
    arguments[argument] = value


def merged(
    subject: str, base: Any, extra: Mapping[str, Any], path: str = "extra_body", where: str = ""
) -> Any:
    """Return a copy of a model or a mapping with more fields in it.

    Args:
        subject: What the body is of, for errors.
        base: The model or mapping; None for none.
        extra: The fields.
        path: Where in the extras, for errors.
        where: Where in the body, for errors.

    Raises:
        ValidationError: A field is set already.
    """
    if base is None:
        return as_json(extra)
    if hasattr(base, "FIELDS"):
        return _merged_model(subject, base, extra, path, where)
    made = dict(base)
    for key, value in extra.items():
        made[key] = (
            _joined(subject, made[key], value, f"{path}.{key}", f"{where}{key}")
            if made.get(key) is not None
            else as_json(value)
        )
    return made


def _merged_model(subject: str, base: Model, extra: Mapping[str, Any], path: str, where: str) -> Model:
    made = copy(base)
    by_wire = {field.wire: name for name, field in made.FIELDS.items()}
    unknown = dict(made.additional_properties or {})
    for key, value in extra.items():
        name = by_wire.get(key, key)
        field = made.FIELDS.get(name)
        wire = key if field is None else field.wire
        current = unknown.get(wire) if field is None else getattr(made, name)
        if current is None:
            unknown[wire] = as_json(value)
            continue
        joined = _joined(subject, current, value, f"{path}.{key}", f"{where}{name}")
        if field is None:
            unknown[wire] = joined
        else:
            setattr(made, name, joined)
    made.additional_properties = unknown or None
    return made


def _joined(subject: str, current: Any, value: Any, path: str, where: str) -> Any:
    """Return what is set with what is added, where both have fields."""
    if is_mapping(value) and (is_mapping(current) or hasattr(current, "FIELDS")):
        return merged(subject, current, value, path, f"{where}.")
    return _collides(subject, path, f"{where}, which is set")


def _collides(subject: str, path: str, what: str) -> NoReturn:
    raise ValidationError(f"{subject}: {path} collides with {what} already; give it once")

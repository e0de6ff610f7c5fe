"""The results of functions as JSON for a model, whatever they are.

A function that ran has not failed, even if its result has no form in JSON: a model that is told so calls it again.
"""

from __future__ import annotations

import logging
import math
from base64 import b64encode
from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import PurePath
from types import SimpleNamespace
from typing import Any, Final, TypeGuard
from uuid import UUID

from genwire_raw._runtime.json_types import is_mapping, is_object
from genwire_raw._runtime.model import Model

logger = logging.getLogger("genwire")

# The keys that the service proposes for the results of functions.
RESULT: Final = "result"
ERROR: Final = "error"

_DEEPEST: Final = 100
_SMALLEST_INTEGER, _LARGEST_INTEGER = -(2**63), 2**64 - 1  # what JSON of the service can hold


def as_response(result: Any, name: str) -> dict[str, Any]:
    """Return a function's result as a JSON object.

    Args:
        result: Anything. A mapping, or an object with fields, is the object itself; an exception is an error; all else
            is the value of the key `result`.
        name: The function's name, for the log.
    """
    try:
        plain = _Writer(name).write(result)
    except Exception as error:  # a property, or a method of the caller's own class
        logger.warning("the result of %s cannot be read", name, exc_info=error)
        plain = _formless(result)
    if isinstance(result, BaseException):
        return {ERROR: plain}
    return plain if is_object(plain) else {RESULT: plain}


class _Writer:
    """Writes one result.

    Args:
        name: The function's name, for the log.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._within: list[int] = []

    def write(self, value: Any) -> Any:
        if value is None or (isinstance(value, (bool, str, int, float)) and not isinstance(value, Enum)):
            return _simple(value)
        if len(self._within) >= _DEEPEST or id(value) in self._within:
            return "..."  # within itself, or too deep for JSON
        self._within.append(id(value))
        try:
            return self._compound(value)
        finally:
            self._within.pop()

    def _compound(self, value: Any) -> Any:
        if _is_missing(value):
            return None
        text = _text(value)
        if text is not None:
            return text
        for form in (_fields, _table):
            found = form(value)
            if found is not _NONE:
                return self.write(found)
        if is_mapping(value):
            return {_key(key): self.write(item) for key, item in value.items()}
        if _is_collection(value):
            return [self.write(item) for item in value]
        logger.warning("the result of %s has no form in JSON: %s", self._name, type(value).__name__)
        return _formless(value)


def _is_collection(value: object) -> TypeGuard[Collection[Any]]:
    return isinstance(value, Collection)


def _simple(value: Any) -> Any:
    """Return text, a number, a truth value or None as JSON can hold it."""
    if isinstance(value, str):
        return (
            str(value).encode(errors="replace").decode()
        )  # names of files may have characters that are no text
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value) if _SMALLEST_INTEGER <= value <= _LARGEST_INTEGER else _digits(value)
    if math.isnan(value):
        return None
    return float(value) if math.isfinite(value) else str(float(value))


def _digits(value: int) -> str:
    try:
        return str(int(value))
    except ValueError:  # Python writes no more than some thousand digits in decimals
        return hex(value)


def _text(value: Any) -> Any:
    """Return what stands for a value of one piece; None if it is of several."""
    return next((form(value) for kinds, form in _FORMS if isinstance(value, kinds)), None)


def _of_enum(value: Enum) -> Any:
    return _simple(value.value) if isinstance(value.value, (bool, str, int, float)) else value.name


def _of_bytes(value: bytes | bytearray | memoryview) -> str:
    """Return bytes as the text that they are, or else in base64."""
    try:
        return bytes(value).decode()
    except UnicodeDecodeError:
        return b64encode(value).decode()


def _of_timedelta(value: timedelta) -> str:
    """Return a duration as ISO 8601 has it: `PT90.5S`."""
    sign, span = ("-", -value) if value < timedelta() else ("", value)
    seconds, rest = divmod(span // timedelta(microseconds=1), 1_000_000)
    return f"{sign}PT{seconds}{f'.{rest:06d}'.rstrip('0') if rest else ''}S"


_FORMS: Final[Sequence[tuple[Any, Callable[[Any], Any]]]] = (
    (Enum, _of_enum),
    ((bytes, bytearray, memoryview), _of_bytes),
    ((date, time), lambda value: value.isoformat()),
    (timedelta, _of_timedelta),
    ((Decimal, Fraction, UUID, PurePath, complex), str),
    (BaseException, lambda value: f"{type(value).__name__}: {value}"),
    (type, lambda value: value.__qualname__),
)
_NONE: Final = object()


def _fields(value: Any) -> Any:
    """Return the fields of an object by their names; `_NONE` for objects that are not of fields."""
    if isinstance(value, Model):
        return value.to_dict()
    if hasattr(value, "model_dump"):  # pydantic
        try:
            return value.model_dump(mode="json")
        except ValueError:  # a field without a form in pydantic's JSON
            return value.model_dump()
    if hasattr(value, "_asdict"):  # NamedTuples
        return value._asdict()
    names = _names(value)
    return _NONE if names is None else {key: getattr(value, name, None) for key, name in names.items()}


def _names(value: Any) -> dict[str, str] | None:
    """Return the attributes of an object of fields, by their keys; None for objects that are not of fields."""
    if is_dataclass(value):
        return {field.name: field.name for field in fields(value)}
    if hasattr(value, "__attrs_attrs__"):
        return {one.alias: one.name for one in value.__attrs_attrs__}
    names: Any = (
        vars(value) if isinstance(value, SimpleNamespace) else getattr(value, "__struct_fields__", None)
    )
    return None if names is None else {name: name for name in names}


def _table(value: Any) -> Any:
    """Return rows or items of tables and arrays: pandas, polars, Arrow, numpy; `_NONE` for other objects."""
    if hasattr(value, "iterrows"):
        return value.to_dict("records")
    if hasattr(value, "collect_schema"):  # polars' LazyFrame, and its DataFrame
        return value.lazy().collect().to_dicts()
    if type(value).__module__ == "numpy" and value.dtype.kind in "mM":  # times, as numbers or text
        return value.astype(str).tolist()
    for method in ("to_pylist", "tolist", "to_list", "as_py"):
        if callable(getattr(value, method, None)):
            items = getattr(value, method)()
            return str(value) if items is value else items
    return _NONE


def _is_missing(value: Any) -> bool:
    """Return whether a value is pandas' NaT or NA, which do not equal themselves."""
    if hasattr(value, "__len__"):
        return False
    try:
        return bool(value != value)  # noqa: PLR0124
    except (TypeError, ValueError):  # the comparison of NA has no truth value
        return type(value).__name__ == "NAType"


def _key(key: Any) -> str:
    """Return a key as JSON has it."""
    if key is None or isinstance(key, bool):
        return {None: "null", True: "true", False: "false"}[key]
    is_simple = isinstance(key, (str, int, float)) and not isinstance(key, Enum)
    plain = _simple(key) if is_simple else _text(key)
    return str(key if plain is None else plain)


def _formless(value: object) -> str:
    """Return words for a value without a form: its own, if its class has any, or its type."""
    kind = type(value)
    if "__str__" in {name for one in kind.__mro__[:-1] for name in vars(one)}:
        try:
            return str(value).encode(errors="replace").decode()
        except Exception as error:  # of the caller's own class
            logger.debug("%s cannot be written as text", kind.__name__, exc_info=error)
    return f"a {kind.__name__}, which has no form in JSON; the function ran"

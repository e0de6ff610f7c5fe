"""JSON whose numbers keep all their digits, which Python's floats and 64-bit integers do not."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from genwire_raw._runtime.json_types import is_array, is_object


class ExactFloat(float):
    """A number with a fraction or an exponent, and the digits that it was written with, in `digits`."""

    __slots__ = ("digits",)
    digits: str

    @classmethod
    def read(cls, digits: str) -> ExactFloat:
        """Return the number that some digits stand for."""
        made = cls(digits)
        made.digits = digits
        return made


def loads(text: str) -> Any:
    """Read JSON; integers have any size, and other numbers are instances of `ExactFloat`.

    Raises:
        ValueError: The text is not JSON, or is nested too deeply.
    """
    try:
        return json.loads(text, parse_float=ExactFloat.read, parse_constant=_refused)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def dumps(value: Any) -> str:
    """Write what `loads` returned, with the same digits."""
    if isinstance(value, ExactFloat):
        return value.digits
    if is_object(value):
        return "{" + ",".join(f"{json.dumps(key)}:{dumps(item)}" for key, item in value.items()) + "}"
    if is_array(value):
        return "[" + ",".join(map(dumps, value)) + "]"
    return json.dumps(value)


def plain(value: Any) -> Any:
    """Return what `loads` returned as the standard library has it: with ordinary floats."""
    if isinstance(value, ExactFloat):
        return float(value)
    if is_object(value):
        return {key: plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if is_array(value) else value


def _refused(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number in JSON")

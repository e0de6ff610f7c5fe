"""The repr of dataclasses, a field a line, as google-generativeai's programs print them."""

from __future__ import annotations

from dataclasses import fields
from pprint import pformat
from reprlib import recursive_repr
from typing import Any, Final, TypeVar

T = TypeVar("T")

_MOST_LINES: Final = 10  # of a field; the snapshots of a tuning are hundreds


def shown(kind: type[T]) -> type[T]:
    """Give a dataclass a repr with a field a line, in which long lists, mappings and objects are cut."""
    setattr(kind, "__repr__", recursive_repr()(_by_field))  # noqa: B010 - a method is assigned
    return kind


def _by_field(one: Any) -> str:
    name = type(one).__name__
    texts = (_below(f"{field.name}=", _text(getattr(one, field.name))) for field in fields(one))
    return _below(f"{name}(", ",\n".join(texts)) + ")"


def _text(value: Any) -> str:
    text = pformat(value)
    if text.count("\n") < _MOST_LINES:
        return text
    brackets = {"[": "]", "{": "}", f"{type(value).__name__}(": ")"}
    return next((f"{one}...{end}" for one, end in brackets.items() if text.startswith(one)), "...")


def _below(start: str, text: str) -> str:
    """A text after its start, with its further lines below its first."""
    return start + text.replace("\n", "\n" + " " * len(start))

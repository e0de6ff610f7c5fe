"""What is asked about a row: a template, a column, or a function of the row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from string import Formatter
from typing import Any, TypeAlias

from genwire_raw._runtime.json_types import is_array, is_object

from .._core.model_building import suggestion
from ..errors import ValidationError
from .json_text import json_text

PromptLike: TypeAlias = str | Callable[[Mapping[str, Any]], Any]

_CONVERSIONS: Mapping[str, Callable[[Any], str]] = {"s": str, "r": repr, "a": ascii}


class Prompt:
    """A prompt that is ready to be filled in.

    Args:
        prompt: A template (`"Classify: {text}"`, in which `{{` is a brace), the name of a column, or a function of the
            row.

    Attributes:
        text: The template, the column's name, or how the function is called.
        columns: The columns that a row must have; of a text without braces, the column that it names.

    Raises:
        ValidationError: It is neither, or braces of the template do not match.
    """

    def __init__(self, prompt: PromptLike) -> None:
        self._function = prompt if callable(prompt) else None
        self._pieces: list[tuple[str, str | None, str, str | None]] = []
        self._is_column = False
        self.columns: list[str] = []
        if self._function is not None:
            self.text = f"function {getattr(prompt, '__qualname__', type(prompt).__qualname__)}"
            return
        if not isinstance(prompt, str) or not prompt:
            raise ValidationError(
                f"prompt must be a template, a column or a function of the row, got {prompt!r:.80}"
            )
        self.text = prompt
        try:
            for literal, name, spec, conversion in Formatter().parse(prompt):
                self._pieces.append((literal, name, spec or "", conversion))
        except ValueError as error:
            raise ValidationError(f"prompt: {error} in {prompt!r:.80}") from None
        if unknown := {one for *_, one in self._pieces if one} - _CONVERSIONS.keys():
            raise ValidationError(f"prompt: there is no conversion {'!' + unknown.pop()!r} in {prompt!r:.80}")
        named = [name for _, name, _, _ in self._pieces if name is not None]
        self._is_column = not named
        self.columns = named or [prompt]
        if "" in self.columns:
            raise ValidationError(f"prompt: '{{}}' must name a column, as in '{{text}}': {prompt!r:.80}")

    def check(self, row: Collection[str]) -> None:
        """Raise a ValidationError if a row lacks a column."""
        for name in self.columns:
            if name not in row:
                hint = suggestion(name, dict.fromkeys(row))
                what = "and the prompt is no template either" if self._is_column else "which the prompt names"
                raise ValidationError(f"no column {name!r}, {what}{hint}")

    def fill(self, row: Mapping[str, Any]) -> Any:
        """Return what is asked about a row: a text, the column's value, or what the function returns."""
        if self._function is not None:
            return self._function(row)
        if self._is_column:
            value: Any = row[self.text]
            return value if is_array(value) or is_object(value) else _formatted(self.text, value)
        return "".join(
            [
                literal + _filled(row, name, spec, conversion)
                for literal, name, spec, conversion in self._pieces
            ]
        )


def _filled(row: Mapping[str, Any], name: str | None, spec: str, conversion: str | None) -> str:
    """Return what stands in the place of a name."""
    if name is None:
        return ""
    value = row[name]
    if conversion:
        value = _CONVERSIONS[conversion](value)
    return value if value.__class__ is str and not spec else _formatted(name, value, spec)


def _formatted(name: str, value: Any, spec: str = "") -> str:
    try:
        return format(value, spec) if spec else _text(value)
    except (TypeError, ValueError) as error:
        raise ValidationError(f"prompt: column {name!r}: {error}") from None


def _text(value: Any) -> str:
    """Return a value as a prompt shows it: nothing for null, JSON for lists and mappings.

    Raises:
        UnicodeDecodeError: It is bytes that are not text in UTF-8.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, (list, dict)):
        return json_text(value)
    if isinstance(value, bytes):
        return value.decode()
    return str(value)

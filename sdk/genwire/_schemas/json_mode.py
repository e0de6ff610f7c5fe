"""Answers in JSON: from the text of an answer to an instance of the type that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import orjson

from .._core.shapes import is_mapping
from ..errors import ParseError
from .class_fields import is_class
from .json_schema import mismatch
from .type_codecs import Form, form_of

JSON: Final = "application/json"
ENUM: Final = "text/x.enum"

WHERE: Final = "response_schema"


class AnswerType(NamedTuple):
    """What an answer in JSON mode is to be.

    Attributes:
        wanted: A type, or a JSON Schema; None for any JSON.
        mime_type: The MIME type of the answer's text.
    """

    wanted: Any
    mime_type: str

    def read(self, text: str, *, was_cut: bool = False) -> Any:
        """Read an answer: an instance of the type, or JSON as Python has it.

        Args:
            text: The whole text.
            was_cut: Whether the model stopped at its limit of tokens, for the error.

        Raises:
            ParseError: The text is not JSON, or not what was asked for.
        """
        form = self._form()
        value = text.strip() if self.mime_type == ENUM else _loads(text, was_cut=was_cut)
        if form is None:
            return value
        broken = mismatch(value, form.schema, form.schema)
        if broken is not None:
            raise _error(self.wanted, broken.path, f"{broken.path or 'it'} {broken.rule}", text)
        try:
            return form.read(value)
        except (ValueError, TypeError) as error:
            path, rule = _place_and_rule(error)
            raise _error(self.wanted, path, rule, text) from error

    @property
    def schema(self) -> Mapping[str, Any]:
        """The JSON Schema of the answer; empty for JSON of any form."""
        form = self._form()
        if form is None:
            return {"type": "string"} if self.mime_type == ENUM else {}
        return form.schema

    def _form(self) -> Form | None:
        if self.wanted is None:
            return None
        if is_mapping(self.wanted):
            return Form(self.wanted, _as_it_is)
        return form_of(self.wanted, WHERE)


def _loads(text: str, *, was_cut: bool) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        hint = "; it was cut at max_output_tokens" if was_cut else ""
        reason = f"is not JSON ({error}){hint}" if text.strip() else f"is empty{hint}"
        raise ParseError(f"the answer {reason}", text=text) from None


def _error(wanted: Any, path: str, rule: str, text: str) -> ParseError:
    name = "JSON Schema" if is_mapping(wanted) else wanted.__name__ if is_class(wanted) else wanted
    return ParseError(f"the answer does not fit {name}: {rule}", text=text, path=path)


def _place_and_rule(error: Any) -> tuple[str, str]:
    """Where a value breaks a rule of its class, and which: pydantic says more than the first line of its message."""
    if not hasattr(error, "errors"):
        return "", str(error)
    first: Any = error.errors()[0]
    steps: list[Any] = list(first["loc"])
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
    return path, f"{path or 'it'}: {first['msg']}"


def _as_it_is(value: Any) -> Any:
    return value

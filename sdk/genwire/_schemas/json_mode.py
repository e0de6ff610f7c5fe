"""JSON mode: from the text of an answer to an instance of the type that was asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_mapping

from ..errors import ParseError
from . import exact_json
from .json_schema import mismatch
from .type_arguments import is_class
from .type_codecs import TypeCodec, codec_of

JSON: Final = "application/json"
ENUM: Final = "text/x.enum"

WHERE: Final = "response_schema"


class AnswerType(NamedTuple):
    """The type of an answer in JSON mode.

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
            was_cut: Whether the model stopped at its limit of tokens, for the error message.

        Raises:
            ParseError: The text is not JSON, or does not fit the type or schema.
        """
        value = text.strip() if self.mime_type == ENUM else _loads(text, was_cut=was_cut)
        try:
            return self._converted(value, text)
        except RecursionError:
            raise _error(self.wanted, "", "it is nested too deeply", text) from None

    def _converted(self, value: Any, text: str) -> Any:
        codec = self._codec()
        if codec is None:
            return exact_json.plain(value)
        found = mismatch(value, codec.schema, codec.schema)
        if found is not None:
            raise _error(self.wanted, found.path, f"{found.path or 'it'} {found.rule}", text)
        try:
            return codec.read(value)
        except (ValueError, TypeError, ArithmeticError) as error:
            path, rule = _place_and_rule(error)
            raise _error(self.wanted, path, rule, text) from error

    @property
    def schema(self) -> Mapping[str, Any]:
        """The JSON Schema of the answer; empty for JSON of any form."""
        codec = self._codec()
        if codec is None:
            return {"type": "string"} if self.mime_type == ENUM else {}
        return codec.schema

    def _codec(self) -> TypeCodec | None:
        if self.wanted is None:
            return None
        if is_mapping(self.wanted):
            return TypeCodec(self.wanted, exact_json.plain)
        return codec_of(self.wanted, WHERE)


def _loads(text: str, *, was_cut: bool) -> Any:
    try:
        return exact_json.loads(text)
    except ValueError as error:
        for fenced in _fenced(text):
            with suppress(ValueError):
                return exact_json.loads(fenced)
        hint = "; it was cut at max_output_tokens" if was_cut else ""
        reason = f"is not JSON ({error}){hint}" if text.strip() else f"is empty{hint}"
        raise ParseError(f"the answer {reason}", text=text) from None


def _fenced(text: str) -> Iterator[str]:
    """Yield what may be JSON in Markdown: an answer that is one fence as a whole, and each fenced block of a text."""
    whole = _WHOLE_FENCE.match(text)
    if whole is not None:
        yield whole[2]
    for block in _FENCED_BLOCK.finditer(text):
        yield block[2]


_WHOLE_FENCE: Final = re.compile(r"\s*(`{3,}|~{3,})(?:json\b)?(.*?)\1\s*\Z", re.DOTALL | re.IGNORECASE)
_FENCED_BLOCK: Final = re.compile(
    r"^[ \t]*(`{3,}|~{3,})[^\n]*\n(.*?)^[ \t]*\1[ \t]*$", re.DOTALL | re.MULTILINE
)


def _error(wanted: Any, path: str, rule: str, text: str) -> ParseError:
    name = "JSON Schema" if is_mapping(wanted) else wanted.__name__ if is_class(wanted) else wanted
    return ParseError(f"the answer does not fit {name}: {rule}", text=text, path=path)


def _place_and_rule(error: Any) -> tuple[str, str]:
    """Return the place and the rule of an error that a class raised; for pydantic, of the first of its errors."""
    if not hasattr(error, "errors"):
        return "", str(error)
    first: Any = error.errors()[0]
    steps: list[Any] = list(first["loc"])
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).lstrip(".")
    return path, f"{path or 'it'}: {first['msg']}"

"""JSON mode: from the type of answer that is asked for to the request's fields, and from the text to the answer."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, NamedTuple

import orjson

from genwire_raw.generativelanguage import models as raw

from ._class_members import is_class
from ._json_schema import JsonSchema, mismatch
from ._service_schema import service_schema, without_reference_siblings
from ._shapes import is_mapping
from ._type_forms import Form, form_of
from .errors import ParseError

JSON: Final = "application/json"
ENUM: Final = "text/x.enum"

_WHERE: Final = "response_schema"


class AnswerType(NamedTuple):
    """What an answer in JSON mode is to be.

    Attributes:
        wanted: A type, or a JSON Schema; None for any JSON.
        mime_type: The MIME type of the answer's text.
    """

    wanted: Any
    mime_type: str

    def read(self, text: str, *, ended: str | None = None) -> Any:
        """The answer that a text holds: an instance of the type, or JSON as Python has it.

        Args:
            text: The whole text.
            ended: Why the model stopped writing, for the error.

        Raises:
            ParseError: The text is not JSON, or not what was asked for.
        """
        form = self._form()
        value = text.strip() if self.mime_type == ENUM else _loads(text, ended)
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

    def _form(self) -> Form | None:
        if self.wanted is None:
            return None
        if is_mapping(self.wanted):
            return Form(self.wanted, _as_it_is)
        return form_of(self.wanted, _WHERE)


def ask(config: raw.GenerationConfig, wanted: Any) -> AnswerType | None:
    """Sets the fields that ask for an answer in JSON.

    Args:
        config: Where they are set; a MIME type in it stays.
        wanted: A type, a JSON Schema, or the service's own; None where the config says it all.

    Returns:
        What reads the answer; None where no JSON is asked for.

    Raises:
        ValidationError: Values of the type have no form in JSON.
    """
    if wanted is None:
        return _asked_by(config)
    if config.response_mime_type is None:
        config.response_mime_type = ENUM if _is_text_enum(wanted) else JSON
    if isinstance(wanted, raw.Schema):
        config.response_schema = wanted
        return AnswerType(wanted.to_dict(), config.response_mime_type)
    if is_mapping(wanted):
        config.response_schema = service_schema(wanted)
        if config.response_schema is None:
            config.response_json_schema = wanted
        checked = wanted if config.response_schema is None else config.response_schema.to_dict()
        return AnswerType(checked, config.response_mime_type)
    schema: JsonSchema = form_of(wanted, _WHERE).schema
    config.response_schema = service_schema(schema)
    if config.response_schema is None:
        config.response_json_schema = without_reference_siblings(schema)
    return AnswerType(wanted, config.response_mime_type)


def _asked_by(config: raw.GenerationConfig) -> AnswerType | None:
    if config.response_json_schema is not None and config.response_mime_type is None:
        config.response_mime_type = JSON
    if config.response_mime_type not in (JSON, ENUM):
        return None
    schema = config.response_json_schema
    return AnswerType(schema if is_mapping(schema) else None, config.response_mime_type)


def _is_text_enum(wanted: Any) -> bool:
    return is_class(wanted) and issubclass(wanted, Enum) and all(isinstance(one.value, str) for one in wanted)


def _loads(text: str, ended: str | None) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        hint = "; it was cut at max_output_tokens" if ended == raw.FinishReason.MAX_TOKENS else ""
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

"""OpenAI's form of a chat as the emulator reads it: every key, with its kind, whichever service takes it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from .contract import Schema
from .json_body import is_array, is_object

_STRING: Final[Schema] = {"type": "string"}
_NUMBER: Final[Schema] = {"type": "number"}
_INTEGER: Final[Schema] = {"type": "integer"}
_BOOLEAN: Final[Schema] = {"type": "boolean"}
_ANY_OBJECT: Final[Schema] = {"type": "object"}
_STRINGS: Final[Schema] = {"type": "array", "items": _STRING}
_FUNCTION: Final[Schema] = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": _STRING, "description": _STRING, "parameters": _ANY_OBJECT},
}
_CALL: Final[Schema] = {
    "type": "object",
    "properties": {"name": _STRING, "arguments": {"oneOf": [_STRING, _ANY_OBJECT]}},
}
_PART: Final[Schema] = {"type": "object", "properties": {"type": _STRING, "text": _STRING}}
_MESSAGE: Final[Schema] = {
    "type": "object",
    "properties": {
        "role": _STRING,
        "name": _STRING,
        "content": {"oneOf": [_STRING, {"type": "array", "items": _PART}]},
        "tool_call_id": _STRING,
        "tool_calls": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"id": _STRING, "function": _CALL, **_CALL["properties"]},
            },
        },
    },
}
_TOOL: Final[Schema] = {
    "oneOf": [
        {"type": "object", "required": ["function"], "properties": {"type": _STRING, "function": _FUNCTION}},
        _FUNCTION,
    ]
}
# Every key that a call of a text model reads here, whether the model's own schema names it or not.
CHAT: Final[Schema] = {
    "type": "object",
    "properties": {
        "model": _STRING,
        "prompt": _STRING,
        "raw": _BOOLEAN,
        "image": {"oneOf": [{"type": "array", "items": _NUMBER}, _STRING]},
        "messages": {"type": "array", "items": _MESSAGE},
        "max_tokens": _INTEGER,
        "max_completion_tokens": _INTEGER,
        "temperature": _NUMBER,
        "top_p": _NUMBER,
        "top_k": _INTEGER,
        "seed": _INTEGER,
        "n": _INTEGER,
        "presence_penalty": _NUMBER,
        "frequency_penalty": _NUMBER,
        "repetition_penalty": _NUMBER,
        "stop": {"oneOf": [_STRING, _STRINGS]},
        "stream": _BOOLEAN,
        "stream_options": {"type": "object", "properties": {"include_usage": _BOOLEAN}},
        "response_format": {
            "type": "object",
            "properties": {"type": _STRING, "json_schema": _ANY_OBJECT},
        },
        "tools": {"type": "array", "items": _TOOL},
        "functions": {"type": "array", "items": _FUNCTION},
        "tool_choice": {
            "oneOf": [
                _STRING,
                {
                    "type": "object",
                    "properties": {
                        "name": _STRING,
                        "function": {"type": "object", "required": ["name"], "properties": {"name": _STRING}},
                    },
                },
            ]
        },
    },
}


def without_nulls(schema: Schema, value: Any, *, kept: Collection[str] = ()) -> Any:
    """Return a value without the nulls of the keys that a schema names.

    Args:
        schema: The schema, such as `CHAT`.
        value: The value.
        kept: Keys whose null is kept; that of `content` always is, since it may be wrong.
    """
    if is_array(value) and "items" in schema:
        return [without_nulls(schema["items"], one) for one in value]
    members: list[Schema] = schema.get("oneOf", [schema])
    properties = {name: one for member in members for name, one in member.get("properties", {}).items()}
    if not is_object(value) or not properties:
        return value
    return {
        key: without_nulls(properties.get(key, {}), one)
        for key, one in value.items()
        if one is not None or key not in properties or key in kept or key == "content"
    }


def with_contents(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body in which messages that call tools may have null, or nothing, as their content."""
    messages = body.get("messages")
    if not is_array(messages):
        return dict(body)
    return {**body, "messages": [_with_content(message) for message in messages]}


def _with_content(message: Any) -> Any:
    if is_object(message) and message.get("tool_calls") and message.get("content") is None:
        return {**message, "content": ""}
    return message

"""Bodies of Workers AI, checked: by the contract, and for every key that the emulator itself reads.

A model's page may leave keys open that other models know, such as `stop`; the service hands them on. They are read
here all the same, so their kinds are checked, and in the same words.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ..contract import Contract, Operation, Schema
from ..json_body import is_array, is_object
from .errors import CloudflareError
from .rules import broken_rule
from .validation import complaint

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
READ: Final[Schema] = {
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
# What the contract describes by the pages of a few models, and models without a page take in OpenAI's wider form:
# tools without a description, parameters without a `type`, one string as `stop`.
_WIDER: Final = ("tools", "functions", "stop")


def checked(contract: Contract, operation: Operation, value: Any, *, strict: bool) -> Mapping[str, Any]:
    """Return the body of a call of a text model, without what is null where null says nothing.

    Args:
        contract: Where the references of the operation's schema lead.
        operation: The operation; one of a model with a page of its own has `x-model`.
        value: The body as it came.
        strict: Whether the rules of `rules.RULES` hold.

    Raises:
        CloudflareError: A value is missing, of the wrong kind, or out of bounds.
    """
    assert operation.body is not None
    paged = "x-model" in operation.extensions
    body = _without_nulls(READ, value, kept=_named(contract, operation.body) if paged else ())
    own = body
    if is_object(body) and not paged:
        if operation.id == "ai.chatCompletions":
            body = {**body, **_messages_of_openai(body)}
        own = {key: one for key, one in body.items() if key not in _WIDER}
    said = complaint(contract, operation.body, own) or complaint(contract, READ, body)
    if said is None and strict:
        said = broken_rule(body)
    if said is not None:
        raise CloudflareError(5006, said, model_error=True)
    return dict(body)


def _named(contract: Contract, schema: Schema) -> Collection[str]:
    """Return the keys that a schema, or a member of its `oneOf`, names."""
    schema = contract.resolve(schema)
    members = [contract.resolve(one) for one in schema.get("oneOf", (schema,))]
    return {name for member in members for name in member.get("properties", ())}


def _without_nulls(schema: Schema, value: Any, *, kept: Collection[str] = ()) -> Any:
    """Return a value without the nulls of the keys that a schema names; a message's content is never left out."""
    if is_array(value) and "items" in schema:
        return [_without_nulls(schema["items"], one) for one in value]
    members: list[Schema] = schema.get("oneOf", [schema])
    properties = {name: one for member in members for name, one in member.get("properties", {}).items()}
    if not is_object(value) or not properties:
        return value
    return {
        key: _without_nulls(properties.get(key, {}), one)
        for key, one in value.items()
        if one is not None or key not in properties or key in kept or key == "content"
    }


def _messages_of_openai(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the messages of a chat completion, where what calls tools may say nothing, as null."""
    messages = body.get("messages")
    if not is_array(messages):
        return {}
    return {"messages": [_with_content(one) for one in messages]}


def _with_content(message: Any) -> Any:
    if is_object(message) and message.get("tool_calls") and message.get("content") is None:
        return {**message, "content": ""}
    return message

"""OpenAI's Responses form: ai.responses, and ai.run with `input` in the place of messages, as gpt-oss takes it."""

from __future__ import annotations

import secrets
import time
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import aclosing
from typing import Any, Final

import orjson

from ..chat_form import without_nulls
from ..contract import Contract, Schema
from ..engines import Piece, ToolCall
from .answers import Answer
from .errors import CloudflareError
from .validation import complaint

_STRING: Final[Schema] = {"type": "string"}
_PART: Final[Schema] = {"type": "object", "properties": {"type": _STRING, "text": _STRING}}
_CONTENT: Final[Schema] = {"oneOf": [_STRING, {"type": "array", "items": _PART}]}
_ITEM: Final[Schema] = {
    "type": "object",
    "properties": {
        "type": _STRING,
        "role": _STRING,
        "content": _CONTENT,
        "call_id": _STRING,
        "name": _STRING,
        "arguments": _STRING,
        "output": _CONTENT,
    },
}
_TOOL: Final[Schema] = {
    "type": "object",
    "required": ["type"],
    "properties": {
        "type": _STRING,
        "name": _STRING,
        "description": _STRING,
        "parameters": {"type": "object"},
    },
}
FORM: Final[Schema] = {
    "type": "object",
    "required": ["input"],
    "properties": {
        "model": _STRING,
        "input": {"oneOf": [_STRING, {"type": "array", "items": _ITEM}]},
        "instructions": _STRING,
        "max_output_tokens": {"type": "integer"},
        "temperature": {"type": "number"},
        "top_p": {"type": "number"},
        "stream": {"type": "boolean"},
        "tools": {"type": "array", "items": _TOOL},
        "tool_choice": {"oneOf": [_STRING, {"type": "object", "properties": {"name": _STRING}}]},
        "text": {
            "type": "object",
            "properties": {
                "format": {"type": "object", "properties": {"type": _STRING, "schema": {"type": "object"}}}
            },
        },
    },
}
_SAME: Final = ("model", "temperature", "top_p", "stream", "seed", "max_tokens")
# What an answer repeats of its request.
_REPEATED: Final = ("instructions", "tool_choice", "temperature", "top_p", "max_output_tokens")


def checked_body(contract: Contract, value: Any) -> Mapping[str, Any]:
    """Return a request in the Responses form without its nulls.

    Raises:
        CloudflareError: A value is of the wrong kind.
    """
    body: Mapping[str, Any] = without_nulls(FORM, value)
    if (message := complaint(contract, FORM, body)) is not None:
        raise CloudflareError(5006, message, model_error=True)
    return body


def chat_body(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return a checked request in the Responses form as one for a chat completion."""
    chat: dict[str, Any] = {name: body[name] for name in _SAME if name in body}
    chat["messages"] = list(_messages(body))
    if "max_output_tokens" in body:
        chat["max_tokens"] = body["max_output_tokens"]
    if tools := _functions(body):
        chat["tools"] = [{"type": "function", "function": tool} for tool in tools]
        chat["tool_choice"] = body.get("tool_choice", "auto")
    answer_format: Mapping[str, Any] = body.get("text", {}).get("format", {})
    if answer_format.get("type") in ("json_object", "json_schema"):
        chat["response_format"] = {
            "type": answer_format["type"],
            "json_schema": {"schema": answer_format.get("schema", {"type": "object"})},
        }
    return chat


def _functions(body: Mapping[str, Any]) -> list[Any]:
    return [tool for tool in body.get("tools", ()) if tool["type"] == "function" and "name" in tool]


def _messages(body: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    if body.get("instructions"):
        yield {"role": "system", "content": body["instructions"]}
    given = body["input"]
    for item in [{"role": "user", "content": given}] if isinstance(given, str) else given:
        call_id = item.get("call_id", "")
        match item.get("type", "message"):
            case "function_call":
                function = {"name": item.get("name", ""), "arguments": item.get("arguments", "{}")}
                call = {"id": call_id, "type": "function", "function": function}
                yield {"role": "assistant", "content": "", "tool_calls": [call]}
            case "function_call_output":
                yield {"role": "tool", "tool_call_id": call_id, "content": _text(item.get("output", ""))}
            case "message":
                yield {"role": item.get("role", "user"), "content": _text(item.get("content", ""))}
            case _:
                pass  # thoughts, and what the service itself has done: nothing to answer


def _text(content: Any) -> str:
    return content if isinstance(content, str) else "\n".join(part.get("text", "[image]") for part in content)


def response(answer: Answer, request: Mapping[str, Any], model: str, *, id: str = "") -> dict[str, Any]:
    """Return a whole answer to a checked request."""
    is_cut = answer.finish == "length"
    return {
        **_beginning(request, model, id or _id("resp")),
        "status": "incomplete" if is_cut else "completed",
        **({"incomplete_details": {"reason": "max_output_tokens"}} if is_cut else {}),
        "output": [*([_message(answer.text)] if answer.text else []), *map(_call, answer.tool_calls)],
        "usage": {
            "input_tokens": answer.prompt_tokens,
            "output_tokens": answer.output_tokens,
            "total_tokens": answer.prompt_tokens + answer.output_tokens,
        },
    }


def _id(kind: str) -> str:
    return f"{kind}_{secrets.token_hex(16)}"


def _beginning(request: Mapping[str, Any], model: str, id: str) -> dict[str, Any]:
    return {
        "id": id,
        "object": "response",
        "created_at": int(time.time()),
        "status": "in_progress",
        "model": model,
        "output": [],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": _functions(request),
        **{name: request[name] for name in _REPEATED if name in request},
    }


def _message(text: str, *, id: str = "", status: str = "completed") -> dict[str, Any]:
    content = [_part(text)] if status == "completed" else []
    return {
        "id": id or _id("msg"),
        "type": "message",
        "role": "assistant",
        "status": status,
        "content": content,
    }


def _part(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text}


def _call(call: ToolCall) -> dict[str, Any]:
    arguments = orjson.dumps(dict(call.arguments)).decode()
    named = {"id": _id("fc"), "call_id": _id("call"), "name": call.name, "arguments": arguments}
    return {"type": "function_call", "status": "completed", **named}


async def events(
    source: AsyncGenerator[Piece, None], request: Mapping[str, Any], model: str
) -> AsyncGenerator[Mapping[str, Any], None]:
    """Yield the events of a streamed answer to a checked request, each with its number."""
    number = 0
    async with aclosing(_events(source, request, model)) as made:
        async for event in made:
            yield {**event, "sequence_number": number}
            number += 1


async def _events(
    source: AsyncGenerator[Piece, None], request: Mapping[str, Any], model: str
) -> AsyncGenerator[Mapping[str, Any], None]:
    answer = Answer()
    response_id, item_id = _id("resp"), _id("msg")
    beginning = _beginning(request, model, response_id)
    yield {"type": "response.created", "response": beginning}
    yield {"type": "response.in_progress", "response": beginning}
    where = {"item_id": item_id, "output_index": 0, "content_index": 0}
    async with aclosing(source):
        async for piece in source:
            if piece.text and not answer.text:
                item = _message("", id=item_id, status="in_progress")
                yield {"type": "response.output_item.added", "output_index": 0, "item": item}
                yield {"type": "response.content_part.added", **where, "part": _part("")}
            answer.add(piece)
            if piece.text:
                yield {"type": "response.output_text.delta", **where, "delta": piece.text, "logprobs": []}
    whole = response(answer, request, model, id=response_id)
    for at, item in enumerate(whole["output"]):
        if item["type"] == "message":
            item["id"] = item_id
            yield {"type": "response.output_text.done", **where, "text": answer.text, "logprobs": []}
            yield {"type": "response.content_part.done", **where, "part": _part(answer.text)}
        else:
            begun = {**item, "arguments": "", "status": "in_progress"}
            written = {"item_id": item["id"], "output_index": at}
            yield {"type": "response.output_item.added", "output_index": at, "item": begun}
            yield {
                "type": "response.function_call_arguments.delta",
                **written,
                "delta": item["arguments"],
            }
            yield {
                "type": "response.function_call_arguments.done",
                **written,
                "name": item["name"],
                "arguments": item["arguments"],
            }
        yield {"type": "response.output_item.done", "output_index": at, "item": item}
    yield {"type": f"response.{whole['status']}", "response": whole}

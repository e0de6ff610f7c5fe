"""Converts inputs of Workers AI to requests to an engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

import orjson

from ..engines import Generation, Role, Schema, ToolCall, ToolMode, ToolSpec, Turn
from ..json_body import is_array, is_object

# What the pages give as the default of `max_tokens`.
DEFAULT_MAX_TOKENS: Final = 256

_MOST_TOKENS: Final = 131_072
_SEEDS: Final = 2**32

Input = Mapping[str, Any]
_ROLES: Final[Mapping[str, Role]] = {
    "system": "system",
    "developer": "system",
    "assistant": "assistant",
    "tool": "tool",
    "function": "tool",
}
_TOOL_MODES: Final[Mapping[str, ToolMode]] = {"none": "none", "required": "any", "any": "any"}
_NO_PARAMETERS: Final[Schema] = {"type": "object", "properties": {}}


def generation(body: Input) -> Generation:
    """Return the request to an engine for an input from `inputs.checked`, in either API form."""
    tools, mode = _tools(body)
    raw = bool(body.get("raw")) and "prompt" in body
    stop: Any = body.get("stop", ())
    return Generation(
        turns=() if raw else tuple(_turns(body)),
        raw=str(body["prompt"]) if raw else None,
        max_tokens=_max_tokens(body),
        temperature=body.get("temperature"),
        top_p=min(body["top_p"], 1) if "top_p" in body else None,
        top_k=int(body["top_k"]) if "top_k" in body else None,
        seed=int(body["seed"]) % _SEEDS if "seed" in body else None,
        stop=(stop,) if isinstance(stop, str) else tuple(stop),
        schema=_answer_schema(body),
        tools=tools,
        tool_mode=mode,
        presence_penalty=body.get("presence_penalty"),
        frequency_penalty=body.get("frequency_penalty"),
        repetition_penalty=body.get("repetition_penalty"),
    )


def _max_tokens(body: Input) -> int:
    wanted = body.get("max_completion_tokens") or body.get("max_tokens") or DEFAULT_MAX_TOKENS
    return int(min(max(wanted, 1), _MOST_TOKENS))


def _turns(body: Input) -> Iterator[Turn]:
    picture = [_picture(body["image"])] if "image" in body else []
    if "prompt" in body:
        yield Turn("user", "\n".join([body["prompt"], *picture]))
        return
    messages: Sequence[Input] = body["messages"]
    called: dict[str, str] = {}
    for at, message in enumerate(messages):
        last = picture if at == len(messages) - 1 else []
        text = "\n".join([*_content(message), *last])
        role: Role = _ROLES.get(message.get("role", ""), "user")
        called |= {call["id"]: _name_of(call) for call in message.get("tool_calls", ()) if "id" in call}
        name = message.get("name") or called.get(message.get("tool_call_id", ""), "")
        yield Turn(role, text, tuple(_calls(message)), name=name)


def _content(message: Input) -> Iterator[str]:
    content = message.get("content")
    if isinstance(content, str):
        yield content
    for part in content if is_array(content) else ():
        yield part.get("text", "[image]")


def _calls(message: Input) -> Iterator[ToolCall]:
    for call in message.get("tool_calls", ()):
        arguments = call.get("function", call).get("arguments", {})
        if isinstance(arguments, str):
            with suppress(orjson.JSONDecodeError):  # a model's own mistake goes back to it as nothing
                arguments = orjson.loads(arguments)
        yield ToolCall(_name_of(call), arguments if is_object(arguments) else {})


def _name_of(call: Input) -> str:
    return str(call.get("function", call).get("name", ""))


def _picture(image: Sequence[Any] | str) -> str:
    return f"[image, {len(image)} bytes]"


def _answer_schema(body: Input) -> Schema | None:
    wanted: Input = body.get("response_format", {})
    if wanted.get("type") not in ("json_object", "json_schema"):
        return None
    schema: Any = wanted.get("json_schema")
    # OpenAI's form has a name around the schema.
    if is_object(schema) and is_object(schema.get("schema")):
        schema = schema["schema"]
    return schema if is_object(schema) else {"type": "object"}


def _tools(body: Input) -> tuple[tuple[ToolSpec, ...], ToolMode]:
    declared: Iterable[Input] = [tool.get("function", tool) for tool in body.get("tools", ())]
    specs = [
        ToolSpec(one["name"], one.get("description", ""), one.get("parameters", _NO_PARAMETERS))
        for one in declared
    ]
    specs += [ToolSpec(one["name"], "", _NO_PARAMETERS) for one in body.get("functions", ())]
    choice: Any = body.get("tool_choice", "auto")
    if is_object(choice):
        name = choice.get("function", choice).get("name")
        return tuple(spec for spec in specs if spec.name == name), "any"
    return tuple(specs), _TOOL_MODES.get(choice, "auto")

"""Chat completions in OpenAI's form as requests for content in the service's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Final

import orjson
from jsonschema import Draft202012Validator

from ..chat_form import CHAT, with_contents, without_nulls
from ..json_body import is_object
from .call import Message
from .errors import invalid_argument
from .families import Family

_VALIDATOR: Final = Draft202012Validator({**CHAT, "required": ["model", "messages"]})
_SETTINGS: Final[Mapping[str, str]] = {
    "n": "candidateCount",
    "max_tokens": "maxOutputTokens",
    "max_completion_tokens": "maxOutputTokens",
    "temperature": "temperature",
    "top_p": "topP",
    "top_k": "topK",
    "seed": "seed",
    "presence_penalty": "presencePenalty",
    "frequency_penalty": "frequencyPenalty",
}
_MODES: Final[Mapping[str, str]] = {"auto": "AUTO", "none": "NONE", "required": "ANY", "any": "ANY"}
# Budgets of thinking by `reasoning_effort`: ai.google.dev, OpenAI compatibility.
_BUDGETS: Final[Mapping[str, int]] = {"none": 0, "minimal": 1024, "low": 1024, "medium": 8192, "high": 24_576}
# Most clients of this form lose the signatures of calls; what the service takes in their place is given for them.
_STAND_IN: Final = "skip_thought_signature_validator"


def checked(value: Any) -> Message:
    """Return the body of a chat completion without what is null.

    Raises:
        GoogleError: A value is missing or of the wrong kind.
    """
    body = without_nulls(CHAT, value)
    body = with_contents(body) if is_object(body) else body
    found: Iterator[Any] = _VALIDATOR.iter_errors(body)  # pyright: ignore[reportUnknownMemberType]
    for error in found:
        where = error.json_path.removeprefix("$").removeprefix(".") or "request"
        raise invalid_argument(f"Invalid value at '{where}': {error.message[:200]}")
    message: Message = body
    return message


def content_request(body: Message, family: Family) -> dict[str, Any]:
    """Return a checked chat completion as a GenerateContentRequest.

    Args:
        body: What `checked` returned.
        family: The family of its model.

    Raises:
        GoogleError: A message says nothing, or a picture has no place.
    """
    contents, instructions = _contents(body["messages"], signs=family.signs == "always")
    request: dict[str, Any] = {"contents": contents}
    if instructions:
        request["systemInstruction"] = {"parts": [{"text": text} for text in instructions]}
    declarations = [_declaration(tool.get("function", tool)) for tool in body.get("tools", ())]
    if declarations:
        request["tools"] = [{"functionDeclarations": declarations}]
        request["toolConfig"] = {"functionCallingConfig": _mode(body.get("tool_choice", "auto"))}
    config = {name: body[key] for key, name in _SETTINGS.items() if key in body}
    stop = body.get("stop")
    if stop:
        config["stopSequences"] = [stop] if isinstance(stop, str) else stop
    config |= _form(body.get("response_format", {}))
    if thinking := _thinking(body, family):
        config["thinkingConfig"] = thinking
    return {**request, "generationConfig": config}


def _declaration(function: Message) -> dict[str, Any]:
    declaration = {name: function[name] for name in ("name", "description") if name in function}
    if "parameters" in function:
        declaration["parametersJsonSchema"] = function["parameters"]
    return declaration


def _mode(choice: Any) -> dict[str, Any]:
    if isinstance(choice, str):
        return {"mode": _MODES.get(choice, "AUTO")}
    name = choice.get("function", choice).get("name")
    return {"mode": "ANY", **({"allowedFunctionNames": [name]} if name else {})}


def _form(wanted: Message) -> dict[str, Any]:
    if wanted.get("type") not in ("json_object", "json_schema"):
        return {}
    schema: Any = wanted.get("json_schema", {})
    schema = schema.get("schema", schema)
    made: dict[str, Any] = {"responseMimeType": "application/json"}
    if wanted["type"] == "json_schema" and schema:
        made["responseJsonSchema"] = schema
    return made


def _thinking(body: Message, family: Family) -> dict[str, Any]:
    """Return how to think: by the service's own key, which clients put in two places, or by OpenAI's effort."""
    for where in (body, body.get("extra_body")):
        own: Any = where.get("google") if is_object(where) else None
        config: Any = own.get("thinking_config") if is_object(own) else None
        if is_object(config):
            return config
    effort: Any = body.get("reasoning_effort")
    known = family.thinks and isinstance(effort, str) and effort in _BUDGETS
    return {"thinkingBudget": _BUDGETS[effort]} if known else {}


def _contents(messages: list[Message], *, signs: bool) -> tuple[list[dict[str, Any]], list[str]]:
    """Return the contents of a conversation, and the texts of its system instruction."""
    contents: list[dict[str, Any]] = []
    instructions: list[str] = []
    called: dict[str, str] = {}
    for at, message in enumerate(messages):
        role, parts = message.get("role", "user"), list(_parts(message))
        if role in ("system", "developer"):
            instructions += [part["text"] for part in parts if "text" in part]
        elif role in ("tool", "function"):
            name = message.get("name") or called.get(message.get("tool_call_id", ""), "unknown")
            texts = [part["text"] for part in parts if "text" in part]
            response = {"functionResponse": {"name": name, "response": _result("\n".join(texts))}}
            if contents and _responds(contents[-1]):
                contents[-1]["parts"].append(response)
            else:
                contents.append({"role": "user", "parts": [response]})
        else:
            calls = [_call(call) for call in message.get("tool_calls", ())]
            called |= {call.get("id", ""): _name(call) for call in message.get("tool_calls", ())}
            if calls and signs:
                calls[0].setdefault("thoughtSignature", _STAND_IN)
            if not parts + calls:
                raise invalid_argument(f"Invalid value at 'messages[{at}]': it has no content")
            _say(contents, "model" if role == "assistant" else "user", parts + calls)
    return contents, instructions


def _responds(content: Message) -> bool:
    return any("functionResponse" in part for part in content["parts"])


def _say(contents: list[dict[str, Any]], role: str, parts: list[dict[str, Any]]) -> None:
    """Add parts to a conversation; what one speaker says in several messages is one content."""
    if contents and contents[-1]["role"] == role and not _responds(contents[-1]):
        contents[-1]["parts"] += parts
    else:
        contents.append({"role": role, "parts": parts})


def _parts(message: Message) -> Iterator[dict[str, Any]]:
    content = message.get("content")
    if isinstance(content, str):
        if content:
            yield {"text": content}
        return
    for part in content or ():
        kind = part.get("type", "text")
        if kind in ("text", "input_text", "output_text", "refusal"):
            yield {"text": part.get("text", "")}
        elif kind == "image_url":
            yield _picture(part.get("image_url"))
        elif kind == "input_audio":
            yield _sound(part.get("input_audio"))
        else:
            raise invalid_argument(f"Invalid content part type: {str(kind)[:40]}")


def _picture(image: Any) -> dict[str, Any]:
    url: Any = image.get("url") if is_object(image) else image
    if not isinstance(url, str) or not url:
        raise invalid_argument("Invalid value at 'image_url': it has no url")
    if not url.startswith("data:"):
        return {"fileData": {"fileUri": url}}
    kind, _, data = url.removeprefix("data:").partition(",")
    return {"inlineData": {"mimeType": kind.removesuffix(";base64"), "data": data}}


def _sound(sound: Any) -> dict[str, Any]:
    if not is_object(sound) or not isinstance(sound.get("data"), str):
        raise invalid_argument("Invalid value at 'input_audio': it has no data")
    return {"inlineData": {"mimeType": f"audio/{sound.get('format', 'wav')}", "data": sound["data"]}}


def _result(text: str) -> dict[str, Any]:
    with suppress(orjson.JSONDecodeError):
        value = orjson.loads(text)
        if is_object(value):
            return value
    return {"result": text}


def _name(call: Message) -> str:
    return str(call.get("function", call).get("name", ""))


def _call(call: Message) -> dict[str, Any]:
    arguments: Any = call.get("function", call).get("arguments", {})
    if isinstance(arguments, str):
        with suppress(orjson.JSONDecodeError):
            arguments = orjson.loads(arguments)
    made: dict[str, Any] = {
        "functionCall": {"name": _name(call), "args": arguments if is_object(arguments) else {}}
    }
    extra: Any = call.get("extra_content")
    google: Any = extra.get("google") if is_object(extra) else None
    if is_object(google) and isinstance(google.get("thought_signature"), str):
        made["thoughtSignature"] = google["thought_signature"]
    return made

"""Interactions as requests for content: their input, tools and settings in the form of generateContent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from ..json_body import is_array, is_object
from .call import Message
from .errors import invalid_argument
from .signatures import STAND_IN

_SETTINGS: Final[Mapping[str, str]] = {
    "max_output_tokens": "maxOutputTokens",
    "seed": "seed",
    "stop_sequences": "stopSequences",
    "temperature": "temperature",
    "top_p": "topP",
}
# Content has no level above HIGH.
_LEVELS: Final[Mapping[str, str]] = {"xhigh": "HIGH"}
_BUILT_IN: Final[Mapping[str, str]] = {
    "code_execution": "codeExecution",
    "google_search": "googleSearch",
    "url_context": "urlContext",
    "google_maps": "googleMaps",
}
_JSON: Final = "application/json"
_MODEL_STEPS: Final = ("model_output", "function_call")


def content_request(body: Message, before: Sequence[Message]) -> dict[str, Any]:
    """Return the request for content that an interaction is.

    Args:
        body: The message that creates it, in canonical form.
        before: The contents of the interaction that it goes on from.

    Raises:
        GoogleError: Its input is empty, or a result answers no call.
    """
    contents = [*before, *contents_of(body.get("input"), before)]
    if not contents:
        raise invalid_argument("input is not specified")
    request: dict[str, Any] = {"contents": contents}
    if body.get("system_instruction"):
        request["systemInstruction"] = {"parts": [{"text": body["system_instruction"]}]}
    if tools := list(_tools(body.get("tools", ()))):
        request["tools"] = tools
    if "cached_content" in body:
        request["cachedContent"] = body["cached_content"]
    if config := _config(body):
        request["generationConfig"] = config
    if choice := _tool_choice(body.get("generation_config", {}).get("tool_choice")):
        request["toolConfig"] = {"functionCallingConfig": choice}
    return request


def contents_of(given: Any, before: Sequence[Message]) -> list[Message]:
    """Return an input, or steps, as contents; what one side says in a row is one content.

    Args:
        given: A text, a content, or contents and steps.
        before: Contents before it, with the calls that results answer.

    Raises:
        GoogleError: A result answers no call.
    """
    items = [given] if is_object(given) or isinstance(given, str) else given or ()
    contents: list[dict[str, Any]] = []
    for role, parts in _turns(items, before, contents):
        if contents and contents[-1]["role"] == role:
            contents[-1]["parts"] += parts
        elif parts:
            contents.append({"role": role, "parts": parts})
    return [*contents]


def _turns(
    items: Sequence[Any], before: Sequence[Message], so_far: Sequence[Message]
) -> Iterator[tuple[str, list[Any]]]:
    for item in items:
        if isinstance(item, str):
            yield "user", [{"text": item}]
            continue
        kind = item.get("type", "")
        if kind in ("user_input", "model_output"):
            role = "user" if kind == "user_input" else "model"
            yield role, [part for one in item.get("content", ()) for part in _part(one)]
        elif kind == "function_call":
            call = {"id": item["id"], "name": item["name"], "args": item["arguments"]}
            yield "model", [{"functionCall": call, "thoughtSignature": STAND_IN}]
        elif kind == "function_result":
            name = item.get("name") or _called(item["call_id"], [*before, *so_far])
            response = {"id": item["call_id"], "name": name, "response": _result(item["result"])}
            yield "user", [{"functionResponse": response}]
        else:
            yield "user", list(_part(item))


def _part(content: Message) -> Iterator[dict[str, Any]]:
    """Yield a content as a part; nothing of steps that only the service makes sense of, such as thoughts."""
    if content.get("type") == "text":
        yield {"text": content["text"]}
    elif "data" in content:
        yield {"inlineData": {"mimeType": content.get("mime_type", ""), "data": content["data"]}}
    elif "uri" in content:
        yield {"fileData": {"mimeType": content.get("mime_type", ""), "fileUri": content["uri"]}}


def _called(call_id: str, contents: Sequence[Message]) -> str:
    for content in contents:
        for part in content["parts"]:
            call = part.get("functionCall", {})
            if call.get("id") == call_id:
                return str(call["name"])
    raise invalid_argument(f"There is no function call with the id '{call_id[:200]}'.")


def _result(result: Any) -> dict[str, Any]:
    if is_object(result):
        return result
    if is_array(result):
        return {"result": "\n".join(str(one.get("text", "")) for one in result if is_object(one))}
    return {"result": result}


def _tools(tools: Sequence[Message]) -> Iterator[dict[str, Any]]:
    functions: list[dict[str, Any]] = []
    for tool in tools:
        kind = tool.get("type", "")
        if kind == "function":
            parameters = {"parametersJsonSchema": tool["parameters"]} if tool.get("parameters") else {}
            described = {name: tool[name] for name in ("name", "description") if name in tool}
            functions.append({**described, **parameters})
        elif kind == "file_search":
            names = tool.get("file_search_store_names", [])
            search = {"fileSearchStoreNames": names, "metadataFilter": tool.get("metadata_filter", "")}
            yield {"fileSearch": {**search, "topK": tool.get("top_k", 0)}}
        elif not isinstance(kind, str):
            raise invalid_argument("tools.type must be a string")
        elif kind in _BUILT_IN:
            yield {_BUILT_IN[kind]: {}}
    if functions:
        yield {"functionDeclarations": functions}


def _config(body: Message) -> dict[str, Any]:
    given: Message = body.get("generation_config", {})
    config = {wire: given[name] for name, wire in _SETTINGS.items() if name in given}
    thinking: dict[str, Any] = {}
    if level := given.get("thinking_level"):
        thinking["thinkingLevel"] = _LEVELS.get(level, level.upper())
    if given.get("thinking_summaries") == "auto":
        thinking["includeThoughts"] = True
    if thinking:
        config["thinkingConfig"] = thinking
    return config | _answer_format(body)


def _answer_format(body: Message) -> dict[str, Any]:
    given: Any = body.get("response_format")
    formats: list[Any] = given if is_array(given) else [given] if given else []
    for one in formats:
        if one.get("type") == "text":
            schema: Any = one.get("schema")
            mime_type = one.get("mime_type") or (_JSON if schema else None)
            if mime_type:
                return {"responseMimeType": mime_type, **({"responseJsonSchema": schema} if schema else {})}
        elif one.get("type") not in ("audio", "image", "video"):
            return {"responseMimeType": _JSON, "responseJsonSchema": one}
    return {"responseMimeType": body["response_mime_type"]} if body.get("response_mime_type") else {}


def _tool_choice(choice: Any) -> dict[str, Any]:
    named: Callable[[str], dict[str, Any]] = lambda mode: {"mode": mode.upper()}  # noqa: E731
    if isinstance(choice, str):
        return named(choice)
    allowed: Message = choice.get("allowed_tools", {}) if is_object(choice) else {}
    if not allowed:
        return {}
    names = {"allowedFunctionNames": allowed["tools"]} if allowed.get("tools") else {}
    # Names can only be given where a call must be made, or is checked.
    return {**named(allowed.get("mode") or "any"), **names}

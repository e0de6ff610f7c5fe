"""The service in OpenAI's form: chat completions, embeddings and models under `/v1beta/openai`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Final

from ..completions import embedding_list, identity, tool_call
from ..engines import sized
from ..json_body import is_array, is_object
from . import content, models
from .answer import accumulated
from .call import Call, Handler, Message
from .checking import checked
from .embeddings import MAX_BATCH
from .errors import invalid_argument, model_not_found
from .openai_request import checked as checked_chat
from .openai_request import content_request
from .quota import charge

_OPERATION: Final = "models.streamGenerateContent"
_FINISH: Final[Mapping[str, str]] = {"STOP": "stop", "MAX_TOKENS": "length"}
_WITHHELD: Final = "content_filter"


async def _chat(call: Call) -> Message | AsyncGenerator[Message, None]:
    body = checked_chat(call.sent)
    model = str(body["model"]).removeprefix("models/")
    models.find(call, model, "generateContent")
    operation = call.contract.operations[_OPERATION]
    request = checked(call.contract, operation, content_request(body, models.family(model)))
    native = replace(call, operation=operation, path={"model": model}, body=request)
    chunks = await content.stream(native)
    if body.get("stream"):
        usage = bool(body.get("stream_options", {}).get("include_usage"))
        return _chunks(chunks, body["model"], usage=usage)
    async with aclosing(chunks):
        return _completion(await accumulated(chunks), body["model"])


def _completion(answer: Message, model: str) -> Message:
    choices = [_choice(one) for one in answer.get("candidates", ())]
    withheld = {
        "index": 0,
        "message": {"role": "assistant", "content": None},
        "finish_reason": _WITHHELD,
    }
    return {
        **identity("chat.completion", model),
        "choices": choices or [withheld],
        "usage": _usage(answer["usageMetadata"]),
    }


def _choice(candidate: Message) -> dict[str, Any]:
    parts = candidate.get("content", {}).get("parts", ())
    calls = _calls(parts)
    message: dict[str, Any] = {"role": "assistant", "content": _text(parts) or (None if calls else "")}
    if calls:
        message["tool_calls"] = calls
    finish = _finish(candidate["finishReason"], called=bool(calls))
    return {"index": candidate["index"], "message": message, "finish_reason": finish}


def _text(parts: Sequence[Message]) -> str:
    return "".join(part["text"] for part in parts if "text" in part and not part.get("thought"))


def _calls(parts: Sequence[Message]) -> list[dict[str, Any]]:
    calls: list[dict[str, Any]] = []
    for part in parts:
        if "functionCall" in part:
            call = tool_call(part["functionCall"]["name"], part["functionCall"].get("args", {}))
            if "thoughtSignature" in part:
                call["extra_content"] = {"google": {"thought_signature": part["thoughtSignature"]}}
            calls.append(call)
    return calls


def _finish(reason: str, *, called: bool) -> str:
    return "tool_calls" if called and reason == "STOP" else _FINISH.get(reason, _WITHHELD)


def _usage(metadata: Message) -> dict[str, int]:
    prompt, total = metadata["promptTokenCount"], metadata["totalTokenCount"]
    return {"prompt_tokens": prompt, "completion_tokens": total - prompt, "total_tokens": total}


async def _chunks(
    chunks: AsyncGenerator[Message, None], model: str, *, usage: bool
) -> AsyncGenerator[Message, None]:
    common = identity("chat.completion.chunk", model)
    counted: Message = {"promptTokenCount": 0, "totalTokenCount": 0}
    calls: dict[int, int] = {}
    async with aclosing(chunks):
        async for chunk in chunks:
            counted = chunk["usageMetadata"]
            for candidate in chunk.get("candidates", ()):
                yield {**common, "choices": [_delta(candidate, calls)]}
            if "promptFeedback" in chunk:
                delta = {"role": "assistant", "content": None}
                yield {**common, "choices": [{"index": 0, "delta": delta, "finish_reason": _WITHHELD}]}
    if usage:
        yield {**common, "choices": [], "usage": _usage(counted)}


def _delta(candidate: Message, calls: dict[int, int]) -> dict[str, Any]:
    """Return one choice of a chunk; `calls` counts the calls of each candidate so far."""
    index, parts = candidate["index"], candidate.get("content", {}).get("parts", ())
    delta: dict[str, Any] = {"role": "assistant"}
    if text := _text(parts):
        delta["content"] = text
    before = calls.get(index, 0)
    if made := _calls(parts):
        delta["tool_calls"] = [{"index": at, **one} for at, one in enumerate(made, before)]
    calls[index] = before + len(made)
    reason = candidate.get("finishReason")
    finish = _finish(reason, called=calls[index] > 0) if reason else None
    return {"index": index, "delta": delta, "finish_reason": finish}


async def _embed(call: Call) -> Message:
    body: Any = call.sent
    if not is_object(body) or not isinstance(body.get("model"), str):
        raise invalid_argument("Invalid value at 'model': it is not specified")
    model = body["model"].removeprefix("models/")
    models.find(call, model, "embedContent")
    given: Any = body.get("input")
    texts = [given] if isinstance(given, str) else given
    if not is_array(texts) or not texts or not all(isinstance(text, str) for text in texts):
        raise invalid_argument("Invalid value at 'input': it must be a string or an array of strings")
    if len(texts) > MAX_BATCH:  # as for batchEmbedContents, which the service does it by
        raise invalid_argument(f"Invalid value at 'input': at most {MAX_BATCH} texts can be in one batch")
    low, high = models.family(model).dimensions
    size = body.get("dimensions")
    size = high if size is None else size
    if not isinstance(size, int) or isinstance(size, bool) or not low <= size <= high:
        raise invalid_argument(f"Invalid value at 'dimensions': it must be in the range [{low}, {high}]")
    engine = call.emulator.engine
    charge(call, model, lambda: sum(map(engine.count_tokens, texts)), "embed_content")
    vectors = [sized(vector, size) for vector in await engine.embed(texts)]
    tokens = sum(map(engine.count_tokens, texts))
    as_base64 = body.get("encoding_format") == "base64"
    return embedding_list(vectors, body["model"], tokens, as_base64=as_base64)


def _shown(model: Message) -> dict[str, Any]:
    return {
        "id": model["name"],
        "object": "model",
        "created": 0,
        "owned_by": "google",
        "display_name": model["displayName"],
    }


async def _list(call: Call) -> Message:
    listed = models.catalogue(call.emulator.settings.serve_models).values()
    return {"object": "list", "data": [_shown(model) for model in listed]}


async def _get(call: Call) -> Message:
    model = models.known(call.emulator.settings, call.path["model"].removeprefix("models/"))
    if model is None:
        raise model_not_found(call.path["model"][:200], "getModel", call.version)
    return _shown(model)


HANDLERS: Final[Mapping[str, Handler]] = {
    "openai.chatCompletions": _chat,
    "openai.embeddings": _embed,
    "openai.models.list": _list,
    "openai.models.get": _get,
}

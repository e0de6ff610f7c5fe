"""OpenAI's HTTP protocol, as servers of models speak it: what `llama` and `openai` share."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any, Final, cast

import httpx
import orjson

from genwire_raw._runtime.streaming import EventDecoder

from .interface import EngineError, Finish, Generation, Piece, ToolCall, Turn
from .json_kinds import is_array, is_object

Json = dict[str, Any]

_FINISHES: Final[Mapping[str, Finish]] = {
    "length": "length",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
}
_SHOWN: Final = 300  # characters of a server's own error message


class ChatServer:
    """A server that speaks the protocol.

    Args:
        name: What errors call it.
        client: A client for its base URL, which ends in `/v1`, with its key.
        key: The key, so that it can be kept out of what the server says.
    """

    def __init__(self, name: str, client: httpx.AsyncClient, key: str | None) -> None:
        self._name = name
        self._client = client
        self._key = key

    async def models(self) -> list[str]:
        """Return the ids of its models."""
        answer = await self._json("GET", "models")
        return [str(model["id"]) for model in _mappings(answer.get("data")) if "id" in model]

    async def embed(self, texts: Sequence[str], **settings: Any) -> list[list[float]]:
        """Return its embeddings of texts, as they are."""
        answer = await self._json("POST", "embeddings", {"input": list(texts), **settings})
        vectors = [vector.get("embedding") for vector in _mappings(answer.get("data"))]
        if len(vectors) != len(texts) or not all(map(is_array, vectors)):
            raise EngineError(f"{self._name} sent something else than embeddings", status=502)
        return cast(list[list[float]], vectors)

    async def stream(self, path: str, payload: Json) -> AsyncGenerator[Piece, None]:
        """Yield an answer as it comes. Token counts are in the last piece if the server sends them.

        Args:
            path: `chat/completions` or `completions`.
            payload: The request, without what asks for a stream.
        """
        body = {**payload, "stream": True, "stream_options": {"include_usage": True}}
        finish: Finish | None = None
        usage: Mapping[str, Any] = {}
        calls: dict[int, _Call] = {}
        async with aclosing(self._events(path, body)) as events:
            async for event in events:
                usage = event.get("usage") or usage
                for choice in _mappings(event.get("choices")):
                    delta: Mapping[str, Any] = choice.get("delta") or choice
                    if text := delta.get("content") or delta.get("text"):
                        yield Piece(str(text))
                    for part in _mappings(delta.get("tool_calls")):
                        calls.setdefault(part.get("index", len(calls)), _Call()).add(part)
                    if reason := choice.get("finish_reason"):
                        finish = _FINISHES.get(reason, "stop")
        if finish is None:
            raise EngineError(f"{self._name} ended its answer early", status=502)
        yield Piece(
            tool_calls=tuple(call.whole(self._name) for _, call in sorted(calls.items())),
            finish="tool_calls" if calls and finish == "stop" else finish,
            prompt_tokens=usage.get("prompt_tokens"),
            output_tokens=usage.get("completion_tokens"),
        )

    async def aclose(self) -> None:
        """Close its connections."""
        await self._client.aclose()

    async def _events(self, path: str, body: Json) -> AsyncGenerator[Mapping[str, Any], None]:
        decoder = EventDecoder()
        try:
            async with self._client.stream("POST", path, json=body) as response:
                if response.is_error:
                    raise self._refusal(response.status_code, await response.aread())
                async for chunk in response.aiter_bytes():
                    for data in decoder.feed(chunk):
                        if data.strip() == b"[DONE]":
                            return
                        yield self._event(data)
                for data in decoder.finish():
                    if data.strip() != b"[DONE]":
                        yield self._event(data)
        except httpx.HTTPError as error:
            raise self._failure(error) from None

    def _event(self, data: bytes) -> Mapping[str, Any]:
        event = self._read(data)
        if "error" in event:
            raise self._refusal(500, data)
        return event

    async def _json(self, method: str, path: str, body: Json | None = None) -> Mapping[str, Any]:
        try:
            response = await self._client.request(method, path, json=body)
        except httpx.HTTPError as error:
            raise self._failure(error) from None
        if response.is_error:
            raise self._refusal(response.status_code, response.content)
        return self._read(response.content)

    def _read(self, data: bytes) -> Mapping[str, Any]:
        try:
            document: Any = orjson.loads(data)
        except orjson.JSONDecodeError:
            document = None
        if is_object(document):
            return document
        raise EngineError(f"{self._name} sent something else than a JSON object", status=502)

    def _failure(self, error: httpx.HTTPError) -> EngineError:
        if isinstance(error, httpx.TimeoutException):
            return EngineError(f"{self._name} did not answer in time", status=504)
        return EngineError(
            f"{self._name} cannot be reached: {self._shown(str(error) or type(error).__name__)}"
        )

    def _refusal(self, status: int, body: bytes) -> EngineError:
        if status in (401, 403):
            return EngineError(
                f"{self._name} refuses the key: set GENWIRE_UPSTREAM_KEY to one that it accepts"
            )
        shown = self._shown(_message(body))
        if status == 429:
            return EngineError(f"{self._name} has no capacity left: {shown}", status=429)
        if status < 500:
            return EngineError(
                f"{self._name} refuses the request: {shown}", status=404 if status == 404 else 400
            )
        return EngineError(f"{self._name} failed: {shown}")

    def _shown(self, message: str) -> str:
        line = " ".join(message.split())
        return (line.replace(self._key, "***") if self._key else line)[:_SHOWN]


class _Call:
    """A tool call whose parts come one after the other."""

    def __init__(self) -> None:
        self._name = ""
        self._arguments = ""

    def add(self, part: Mapping[str, Any]) -> None:
        function: Mapping[str, Any] = part.get("function") or {}
        self._name = function.get("name") or self._name
        self._arguments += function.get("arguments") or ""

    def whole(self, server: str) -> ToolCall:
        try:
            arguments: Any = orjson.loads(self._arguments or "{}")
        except orjson.JSONDecodeError:
            arguments = None
        if not is_object(arguments):
            raise EngineError(f"{server} called {self._name!r} with arguments that are not JSON", status=502)
        return ToolCall(self._name, arguments)


def messages(turns: Sequence[Turn]) -> list[Json]:
    """Return the messages of a conversation.

    A tool's result refers to its call by an id, which turns do not have: results are given to the calls of the turn
    before in their order. A result without a call is told by the user, since servers refuse it.
    """
    written: list[Json] = []
    open_calls: list[tuple[str, str]] = []
    for at, turn in enumerate(turns):
        if turn.role == "tool":
            chosen = next((call for call in open_calls if turn.name in ("", call[1])), None)
            if chosen is not None:
                open_calls.remove(chosen)
                written.append({"role": "tool", "tool_call_id": chosen[0], "content": turn.text})
            else:
                written.append(
                    {"role": "user", "content": f"Result of {turn.name or 'the tool'}: {turn.text}"}
                )
            continue
        message: Json = {"role": turn.role, "content": turn.text}
        open_calls = [(f"call_{at}_{number}", call.name) for number, call in enumerate(turn.tool_calls)]
        if turn.tool_calls:
            message["tool_calls"] = [
                {
                    "id": call_id,
                    "type": "function",
                    "function": {"name": name, "arguments": orjson.dumps(dict(call.arguments)).decode()},
                }
                for (call_id, name), call in zip(open_calls, turn.tool_calls, strict=True)
            ]
        written.append(message)
    return written


def with_examples(request: Generation, instruction: str) -> tuple[Turn, ...]:
    """Return the turns that make a model answer like the examples of a tuned model.

    The examples become earlier turns of the conversation, the nearest one last, where it counts most.

    Args:
        request: A request with examples.
        instruction: What the system turn says of them.
    """
    turns = request.turns or (Turn("user", request.raw or ""),)
    system = [turn.text for turn in turns if turn.role == "system"]
    shown = [
        turn
        for given, wanted in reversed(request.examples)
        for turn in (Turn("user", given), Turn("assistant", wanted))
    ]
    rest = [turn for turn in turns if turn.role != "system"]
    return (Turn("system", "\n\n".join([*system, instruction])), *shown, *rest)


def given(**settings: Any) -> Json:
    """Return the settings that are not None."""
    return {name: value for name, value in settings.items() if value is not None}


def sampling(request: Generation) -> Json:
    """Return a request's settings under the names that the whole protocol knows."""
    return given(
        max_tokens=request.max_tokens,
        temperature=request.temperature,
        top_p=request.top_p,
        seed=candidate_seed(request),
        stop=[one for one in request.stop if one] or None,
        presence_penalty=request.presence_penalty,
        frequency_penalty=request.frequency_penalty,
    )


def candidate_seed(request: Generation) -> int | None:
    """Return the seed of one candidate: each candidate of a seeded request has its own."""
    # Servers take some negative numbers for "any seed".
    return None if request.seed is None else (request.seed + request.index) % 2**31


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    return [one for one in value if is_object(one)] if is_array(value) else []


def _message(body: bytes) -> str:
    """Return what an error's body says, in whatever form."""
    try:
        document: Any = orjson.loads(body)
    except orjson.JSONDecodeError:
        return body.decode(errors="replace") or "it says nothing"
    for name in ("error", "message", "detail"):
        if is_object(document) and name in document:
            document = document[name]
    return document if isinstance(document, str) else orjson.dumps(document).decode()

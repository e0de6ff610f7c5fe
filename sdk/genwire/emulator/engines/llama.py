"""A real model in this process: llama.cpp by the wheel `xllamacpp`, with SmolLM2-135M-Instruct or any GGUF file.

The wheel holds llama.cpp's own server, whose threads work outside of Python. It is spoken to over loopback, with a
key that nobody else knows: that gives streams, cancelling and tokens without holding up the event loop.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import httpx
import orjson

from .chat_protocol import ChatServer, Json, given, messages, sampling, with_examples
from .interface import EngineError, Example, Generation, Piece, ToolSpec, Turn
from .json_kinds import is_array, is_object
from .tool_choice import call_of, chosen_tool
from .vectors import unit

SLOTS: Final = 4
SLOT_TOKENS: Final = 4096
"""Tokens that a prompt and its answer may have together; as many requests as there are slots are worked on at once."""

SHOWN_EXAMPLES: Final = 3
"""Examples of a tuned model that are shown to the model: a small one follows few better than many."""

_INSTRUCTION: Final = "Answer exactly as in the examples."
_CONNECTIONS: Final = 96
_SECONDS: Final = 600.0  # that a request may wait for a slot
_CACHED: Final = (
    64  # characters up to which counts are remembered: those of streamed pieces are asked for again
)


class LlamaEngine:
    """Answers with a GGUF model.

    Args:
        model: The file.

    Raises:
        EngineError: `xllamacpp` is not installed, or the file is not a model.
    """

    name = "llama"

    def __init__(self, model: Path) -> None:
        key = secrets.token_urlsafe()
        self._server: object | None
        self._server, address = _start(model, key)
        headers = {"Authorization": f"Bearer {key}"}
        # Without connections kept open, the engine may be used from one event loop after the other.
        limits = httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=0)
        client = httpx.AsyncClient(
            base_url=f"{address}/v1", headers=headers, limits=limits, timeout=_SECONDS, trust_env=False
        )
        self._chat = ChatServer("The llama engine", client, key)
        self._tokenizer = httpx.Client(base_url=address, headers=headers, timeout=_SECONDS, trust_env=False)
        self._count_cached = lru_cache(4096)(self._count)

    async def generate(self, request: Generation) -> AsyncGenerator[Piece, None]:
        """Answer a request, a token at a time.

        Raises:
            EngineError: The prompt is too long or a schema cannot be followed.
        """
        if (tool := chosen_tool(request)) is not None:
            async with aclosing(self._call_tool(request, tool)) as pieces:
                async for piece in pieces:
                    yield piece
            return
        learned: str | None = None
        if request.examples:
            given_input, output = request.examples[0]
            learned = output if given_input == request.last_user_text and request.schema is None else None
            request = replace(request, examples=self._fitting(request.examples))
            request = replace(request, turns=with_examples(request, _INSTRUCTION), raw=None, temperature=0.0)
        async with aclosing(self._stream(request, learned)) as pieces:
            async for piece in pieces:
                yield piece

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Return the mean of the model's last hidden states for each text, to length 1.

        Raises:
            EngineError: A text is too long.
        """
        return [unit(vector) for vector in await self._chat.embed(texts)] if texts else []

    def count_tokens(self, text: str) -> int:
        """Return how many tokens the model's tokenizer makes of a text."""
        return self._count_cached(text) if len(text) <= _CACHED else self._count(text)

    async def aclose(self) -> None:
        """Stop the work and free the model."""
        await self._chat.aclose()
        self._tokenizer.close()
        self._server = None

    def _fitting(self, examples: Sequence[Example]) -> tuple[Example, ...]:
        """Return the nearest examples, as many as leave half of a slot to the conversation and the answer."""
        left = SLOT_TOKENS // 2
        fitting: list[Example] = []
        for example in examples[:SHOWN_EXAMPLES]:
            left -= sum(map(self.count_tokens, example))
            if left < 0:
                break
            fitting.append(example)
        return tuple(fitting)

    def _count(self, text: str) -> int:
        try:
            answer = self._tokenizer.post("tokenize", json={"content": text}).raise_for_status()
            return len(answer.json()["tokens"])
        except httpx.HTTPError as error:
            raise EngineError(f"The llama engine could not count tokens: {error}") from None

    def _stream(self, request: Generation, learned: str | None = None) -> AsyncGenerator[Piece, None]:
        """Stream the model's answer, which is a given text if that has been learned by heart."""
        body = sampling(request) | given(
            top_k=request.top_k,
            repeat_penalty=request.repetition_penalty,
            json_schema=None if request.schema is None else closed(request.schema),
            # What is left from the prompt before may change the last digits of the scores, and with them the answer.
            cache_prompt=request.seed is None,
            grammar=f"root ::= {_literal(learned)}" if learned else None,
        )
        if request.raw is not None:
            return self._chat.stream("completions", {"prompt": request.raw, **body})
        return self._chat.stream("chat/completions", {"messages": messages(request.turns), **body})

    async def _call_tool(self, request: Generation, tool: ToolSpec) -> AsyncGenerator[Piece, None]:
        """Have the model write a call, with nothing else allowed; one that max_tokens cuts off is given as text."""
        instruction = (
            f"Call this function, with arguments from the conversation.\n{tool.name}: {tool.description}"
        )
        turns = (Turn("system", instruction), *(request.turns or (Turn("user", request.last_user_text),)))
        asked = replace(request, turns=turns, raw=None, schema=_call_schema(tool), stop=())
        texts: list[str] = []
        async with aclosing(self._stream(asked)) as pieces:
            async for piece in pieces:
                texts.append(piece.text)
                if piece.finish == "length":
                    yield replace(piece, text="".join(texts))
                elif piece.finish is not None:
                    call: Any = orjson.loads("".join(texts))
                    made = call_of(tool, call["arguments"])
                    yield replace(piece, text="", tool_calls=(made,), finish="tool_calls")


def closed(schema: Mapping[str, Any]) -> Json:
    """Return a schema whose objects have no other properties than the declared ones, unless it says that they may.

    A small model would go on inventing properties until its tokens run out.
    """
    shut = {keyword: _closed_part(part) for keyword, part in schema.items()}
    for keyword in ("properties", "$defs", "definitions"):
        if is_object(schema.get(keyword)):
            shut[keyword] = {name: _closed_part(part) for name, part in schema[keyword].items()}
    return {"additionalProperties": False, **shut} if "properties" in schema else shut


def _literal(text: str) -> str:
    """Return a text as a terminal of llama.cpp's grammars."""
    return '"' + "".join(one if one.isalnum() else f"\\U{ord(one):08X}" for one in text) + '"'


def _closed_part(part: Any) -> Any:
    if is_object(part):
        return closed(part)
    return [_closed_part(one) for one in part] if is_array(part) else part


def _call_schema(tool: ToolSpec) -> Json:
    properties = {"name": {"const": tool.name}, "arguments": {"type": "object", **tool.parameters}}
    return {"type": "object", "properties": properties, "required": ["name", "arguments"]}


def _start(model: Path, key: str) -> tuple[object, str]:
    try:
        xllamacpp: Any = import_module("xllamacpp")  # it has no types
    except ImportError:
        raise EngineError(
            "The llama engine needs xllamacpp: pip install 'genwire[local]'. Where it has no wheel, as on Windows for "
            "ARM, the engines echo and openai do without it"
        ) from None
    if not model.is_file():
        raise EngineError(f"There is no model file {model}")
    params = xllamacpp.CommonParams()
    params.model.path = str(model)
    # llama.cpp's threads wait for each other by spinning: when other programs take their cores, as many threads as
    # cores are thirty times slower than one.
    threads = max(1, (os.cpu_count() or 1) // 2)
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.n_parallel = SLOTS
    params.n_ctx = SLOTS * SLOT_TOKENS
    params.n_threads_http = _CONNECTIONS + 8
    params.embedding = True
    params.pooling_type = xllamacpp.llama_pooling_type.LLAMA_POOLING_TYPE_MEAN
    params.cache_ram_mib = 0
    params.api_keys = [key]
    params.verbosity = 0
    try:
        server = xllamacpp.Server(params)
    except RuntimeError:
        raise EngineError(f"llama.cpp cannot load {model}: it is not a GGUF model, or too large") from None
    return server, str(server.listening_address)

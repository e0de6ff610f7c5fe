"""Any server that speaks OpenAI's protocol: vLLM, Ollama, a llama.cpp server, or a cluster of them."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Final

import httpx

from .chat_protocol import ChatServer, Json, given, messages, sampling, with_examples
from .interface import EngineError, Generation, Piece
from .vectors import unit
from .word_tokens import count_word_tokens

KEY_VARIABLE: Final = "GENWIRE_UPSTREAM_KEY"
"""The environment variable with the upstream's key; it goes into the Authorization header and nowhere else."""

_INSTRUCTION: Final = "Answer exactly as in the examples."
_TIMEOUT: Final = httpx.Timeout(300.0, connect=10.0)


class OpenAIEngine:
    """Passes requests on to an upstream.

    Args:
        upstream: Its base URL, up to and including `/v1`.
        model: Its name of the model to use; the first one that it lists when absent.

    Raises:
        EngineError: The URL is not one.
    """

    name = "openai"

    def __init__(self, upstream: str, *, model: str | None = None) -> None:
        try:
            url = httpx.URL(upstream)
        except httpx.InvalidURL:
            url = httpx.URL("")
        if url.scheme not in ("http", "https") or not url.host or url.query:
            raise EngineError(
                "The upstream of the openai engine must be an http or https URL without a query"
            )
        key = os.environ.get(KEY_VARIABLE) or None
        headers = {} if key is None else {"Authorization": f"Bearer {key}"}
        client = httpx.AsyncClient(base_url=url, headers=headers, timeout=_TIMEOUT)
        # Without the user and password that the URL may have.
        self._server = ChatServer(f"The upstream {url.scheme}://{url.netloc.decode()}", client, key)
        self._model = model

    async def generate(self, request: Generation) -> AsyncGenerator[Piece, None]:
        """Answer a request as the upstream does, piece by piece.

        Raises:
            EngineError: The upstream cannot be reached, or refuses.
        """
        if request.examples:
            request = replace(request, turns=with_examples(request, _INSTRUCTION), raw=None, temperature=0.0)
        body: Json = {"model": await self._chosen_model(), **sampling(request)}
        # Not OpenAI's own, but known to vLLM and to what follows it; sent only when asked for.
        body |= given(top_k=request.top_k, repetition_penalty=request.repetition_penalty)
        if request.schema is not None:
            wanted = {"name": "answer", "schema": dict(request.schema)}
            body["response_format"] = {"type": "json_schema", "json_schema": wanted}
        if request.raw is not None:
            path = "completions"
            body["prompt"] = request.raw
        else:
            path = "chat/completions"
            body["messages"] = messages(request.turns)
            body |= _tools(request)
        async with aclosing(self._server.stream(path, body)) as pieces:
            async for piece in self._counted(request, pieces):
                yield piece

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Return the upstream's embeddings, to length 1.

        Raises:
            EngineError: The upstream cannot be reached, or refuses.
        """
        if not texts:
            return []
        return [unit(vector) for vector in await self._server.embed(texts, model=await self._chosen_model())]

    def count_tokens(self, text: str) -> int:
        """Return how many words and punctuation marks a text has: the protocol gives no tokenizer."""
        return count_word_tokens(text)

    async def aclose(self) -> None:
        """Close the connections to the upstream."""
        await self._server.aclose()

    async def _chosen_model(self) -> str:
        if self._model is None:
            listed = await self._server.models()
            if not listed:
                raise EngineError("The upstream lists no model: name one with --upstream-model NAME")
            self._model = listed[0]
        return self._model

    async def _counted(
        self, request: Generation, pieces: AsyncGenerator[Piece, None]
    ) -> AsyncGenerator[Piece, None]:
        """Yield pieces; count the tokens of those upstreams that do not."""
        prompt = [request.raw] if request.raw is not None else [turn.text for turn in request.turns]
        written = 0
        async for piece in pieces:
            written += count_word_tokens(piece.text)
            if piece.finish is None:
                yield piece
                continue
            counted = sum(map(count_word_tokens, prompt))
            yield replace(
                piece,
                prompt_tokens=counted if piece.prompt_tokens is None else piece.prompt_tokens,
                output_tokens=written if piece.output_tokens is None else piece.output_tokens,
            )


def _tools(request: Generation) -> Json:
    if not request.tools or request.tool_mode == "none":
        return {}
    tools = [
        {
            "type": "function",
            "function": {
                "name": tool.name,
                "description": tool.description,
                "parameters": dict(tool.parameters),
            },
        }
        for tool in request.tools
    ]
    return {"tools": tools, "tool_choice": "required" if request.tool_mode == "any" else "auto"}

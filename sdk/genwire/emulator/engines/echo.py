"""The engine without a model: it answers at once, and always the same, by the rules in docs/engines.md."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any, Final

from ..aside import LARGE, aside
from .described_schema import described_schema
from .interface import EngineError, Finish, Generation, Piece, Schema, ToolCall
from .json_fit import OutOfStepsError, Steps
from .json_values import value_for
from .named_fields import named_fields
from .similarity import features
from .tool_choice import call_of, wanted_calls
from .vectors import unit
from .word_tokens import count_word_tokens, word_tokens

DIMENSIONS: Final = 768
_BLOCK: Final = 128  # the smallest embedding that services give
_BLOCKS: Final = DIMENSIONS // _BLOCK
MOST_COUNTED: Final = 100_000
"""Tokens that an answer has at most, whatever a request asks for."""

_MOST_STOPS: Final = 64
_LOOKED_AT: Final = 20_000  # characters of a text in which it is looked for what to count to
# A step of the event loop costs as much as several tokens: short answers, which most are, take a few steps in all. Long
# ones take one a token, so that other clients are served in between, and that a client that leaves ends them.
_TOKENS_A_STEP: Final = 32
_SHORT_ANSWER: Final = 64
# What a schema may take before it is left to a thread: about ten milliseconds.
_QUICK_STEPS: Final = 5_000
_TOOL_SIZE: Final = 200  # characters that a tool counts as
_VECTOR_SIZE: Final = 2_000  # characters that a vector counts as

_COUNT: Final = re.compile(r"\bcount to (\d+)\b", re.IGNORECASE)
_OPENINGS: Final = (
    'You said: "{}".',
    'I heard you say: "{}".',
    'Your words were: "{}".',
    'The message reads: "{}".',
    'What reached me is: "{}".',
    'Here is your text again: "{}".',
    'In your own words: "{}".',
    'To repeat it: "{}".',
)
_CLOSINGS: Final = (
    "That is all I know.",
    "I have nothing to add.",
    "An echo has no opinion.",
    "Ask me anything, and I will repeat it.",
    "There is no model behind this answer.",
)


class EchoEngine:
    """Follows the settings of a request literally, without a model."""

    name = "echo"

    async def generate(self, request: Generation) -> AsyncGenerator[Piece, None]:
        """Answer a request, a word at a time.

        Raises:
            EngineError: A schema of the request cannot be followed.
        """
        try:
            planned = await aside(_size(request), lambda: _planned(request, Steps(_QUICK_STEPS)))
        except OutOfStepsError:
            planned = await aside(LARGE, lambda: _planned(request, None))
        if planned.calls:
            yield Piece(
                tool_calls=planned.calls,
                finish="tool_calls",
                prompt_tokens=planned.prompt_tokens,
                output_tokens=planned.output_tokens,
            )
            return
        at = 0
        while at < len(planned.tokens):
            tokens = planned.tokens[at : at + (_TOKENS_A_STEP if at < _SHORT_ANSWER else 1)]
            at += len(tokens)
            for text in ["".join(tokens)] if request.whole else tokens:
                yield Piece(text)
            if at < len(planned.tokens):
                await asyncio.sleep(0)
        yield Piece(
            finish=planned.finish,
            prompt_tokens=planned.prompt_tokens,
            output_tokens=planned.output_tokens,
        )

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Return vectors of 768 values: the words and trigrams of a text, counted by their hash, to length 1."""
        size = sum(map(len, texts)) + _VECTOR_SIZE * len(texts)
        return await aside(size, lambda: [_embedding(text) for text in texts])

    def count_tokens(self, text: str) -> int:
        """Return how many words and punctuation marks a text has."""
        return count_word_tokens(text)

    async def aclose(self) -> None:
        """Do nothing: there is no work and no model."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """All of an answer, before its first piece."""

    prompt_tokens: int
    output_tokens: int
    tokens: Sequence[str] = ()
    finish: Finish = "stop"
    calls: tuple[ToolCall, ...] = ()


def _size(request: Generation) -> int:
    """Return about how many characters a request makes the engine look at."""
    texts = len(request.raw or "") + sum(len(turn.text) for turn in request.turns)
    return texts + _TOOL_SIZE * len(request.tools)


def _planned(request: Generation, steps: Steps | None) -> _Plan:
    texts = [request.raw] if request.raw is not None else [turn.text for turn in request.turns]
    prompt_tokens = sum(map(count_word_tokens, texts))
    if len(request.stop) > _MOST_STOPS:
        raise EngineError(f"The echo engine takes at most {_MOST_STOPS} stop sequences", status=400)
    if wanted := wanted_calls(request):
        calls = tuple(
            call_of(tool, value_for({"type": "object", **tool.parameters}, text, steps=steps))
            for tool, text in wanted
        )
        spent = sum(count_word_tokens(f"{call.name}{json.dumps(call.arguments)}") for call in calls)
        return _Plan(prompt_tokens, spent, calls=calls)
    most = min(request.max_tokens, MOST_COUNTED)
    tokens, finish = _limited(_answer(request, steps), request.stop, most)
    return _Plan(prompt_tokens, len(tokens), tokens, finish)


def _limited(text: str, stop: Sequence[str], most: int) -> tuple[list[str], Finish]:
    """Return the tokens of a text before the first stop sequence, and why there are no more."""
    ends = [at for one in stop if one and (at := text.find(one)) >= 0]
    tokens = word_tokens(text[: min(ends, default=len(text))])
    kept = list(islice(tokens, most))
    return kept, "stop" if next(tokens, None) is None else "length"


def _answer(request: Generation, steps: Steps | None) -> str:
    text = request.last_user_text
    if request.schema is not None:
        return json.dumps(_json_answer(request, request.schema, steps), ensure_ascii=False)
    described = described_schema(turn.text for turn in request.turns if turn.role == "system")
    if described is not None:
        with suppress(EngineError):
            return json.dumps(value_for(described, text, steps=steps), ensure_ascii=False)
    if results := list(_tool_results(request)):
        return f"The tool returned: {'; '.join(results)}."
    if request.examples:
        return request.examples[0][1]
    if found := _COUNT.search(text, 0, _LOOKED_AT):
        # The digits are looked at before they become a number: there may be thousands of them.
        last = int(found[1]) if len(found[1]) <= len(str(MOST_COUNTED)) else MOST_COUNTED
        return " ".join(map(str, range(1, min(last, MOST_COUNTED) + 1)))
    variant = (request.seed or 0) + request.index
    opening = _OPENINGS[variant % len(_OPENINGS)]
    closing = _CLOSINGS[variant // len(_OPENINGS) % len(_CLOSINGS)]
    return f"{opening.format(text)} {closing}"


def _json_answer(request: Generation, schema: Schema, steps: Steps | None) -> Any:
    text = request.last_user_text
    # A schema that asks for no property in particular is how JSON of any form is asked for.
    if schema != {"type": "object"}:
        return value_for(schema, text, steps=steps)
    described = described_schema(turn.text for turn in request.turns if turn.role in ("system", "user"))
    if described is not None:
        with suppress(EngineError):
            return value_for(described, text, steps=steps)
    if (named := named_fields(text)) is not None:
        fields, rest = named
        return value_for(fields, rest, steps=steps)
    for turn in request.turns:
        if turn.role == "system" and (named := named_fields(turn.text)) is not None:
            return value_for(named[0], text, steps=steps)
    return {"text": text}


def _tool_results(request: Generation) -> Iterator[str]:
    """Yield what tools returned since the last turn that is not theirs."""
    at = len(request.turns)
    while at and request.turns[at - 1].role == "tool":
        at -= 1
    for turn in request.turns[at:]:
        yield f"{turn.name}: {turn.text}" if turn.name else turn.text


def _embedding(text: str) -> list[float]:
    vector = [0.0] * DIMENSIONS
    for feature, count in features(text).items():
        # Each block counts every feature, at another place, so that the beginning of a vector tells texts apart.
        digest = blake2b(feature.encode(errors="surrogatepass"), digest_size=_BLOCKS).digest()
        for block, place in enumerate(digest):
            vector[block * _BLOCK + place % _BLOCK] += count
    if not any(vector):
        vector[0] = 1.0
    return unit(vector)

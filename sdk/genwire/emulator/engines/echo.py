"""The engine without a model: it answers at once, and always the same, by the rules in docs/engines.md."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import suppress
from hashlib import blake2b
from itertools import islice
from typing import Any, Final

from .described_schema import described_schema
from .interface import EngineError, Finish, Generation, Piece, Schema
from .json_values import value_for
from .similarity import features
from .tool_choice import call_of, wanted_calls
from .vectors import unit
from .word_tokens import count_word_tokens, word_tokens

DIMENSIONS: Final = 768
_BLOCK: Final = 128  # the smallest embedding that services give
_BLOCKS: Final = DIMENSIONS // _BLOCK
MOST_COUNTED: Final = 100_000

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
    """Obeys a request to the letter and understands nothing of it."""

    name = "echo"

    async def generate(self, request: Generation) -> AsyncGenerator[Piece, None]:
        """Answer a request, a word at a time.

        Raises:
            EngineError: A schema of the request cannot be followed.
        """
        text_of_request = [request.raw] if request.raw is not None else [turn.text for turn in request.turns]
        prompt_tokens = sum(self.count_tokens(text) for text in text_of_request)
        if wanted := wanted_calls(request):
            calls = tuple(
                call_of(tool, value_for({"type": "object", **tool.parameters}, text)) for tool, text in wanted
            )
            spent = sum(self.count_tokens(f"{call.name}{json.dumps(call.arguments)}") for call in calls)
            yield Piece(
                tool_calls=calls, finish="tool_calls", prompt_tokens=prompt_tokens, output_tokens=spent
            )
            return
        tokens, finish = _limited(_answer(request), request.stop, request.max_tokens)
        for token in tokens:
            yield Piece(token)
            await asyncio.sleep(0)
        yield Piece(finish=finish, prompt_tokens=prompt_tokens, output_tokens=len(tokens))

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Return vectors of 768 values: the words and trigrams of a text, counted by their hash, to length 1."""
        return [_embedding(text) for text in texts]

    def count_tokens(self, text: str) -> int:
        """Return how many words and punctuation marks a text has."""
        return count_word_tokens(text)

    async def aclose(self) -> None:
        """Do nothing: there is no work and no model."""


def _limited(text: str, stop: Sequence[str], most: int) -> tuple[list[str], Finish]:
    """Return the tokens of a text before the first stop sequence, and why there are no more."""
    ends = [at for one in stop if one and (at := text.find(one)) >= 0]
    tokens = word_tokens(text[: min(ends, default=len(text))])
    kept = list(islice(tokens, most))
    return kept, "stop" if next(tokens, None) is None else "length"


def _answer(request: Generation) -> str:
    text = request.last_user_text
    if request.schema is not None:
        return json.dumps(_json_answer(request, request.schema), ensure_ascii=False)
    described = described_schema(turn.text for turn in request.turns if turn.role == "system")
    if described is not None:
        with suppress(EngineError):
            return json.dumps(value_for(described, text), ensure_ascii=False)
    if results := list(_tool_results(request)):
        return f"The tool returned: {'; '.join(results)}."
    if request.examples:
        return request.examples[0][1]
    if found := _COUNT.search(text):
        # The digits are looked at before they become a number: there may be thousands of them.
        last = int(found[1]) if len(found[1]) <= len(str(MOST_COUNTED)) else MOST_COUNTED
        return " ".join(map(str, range(1, min(last, MOST_COUNTED) + 1)))
    variant = (request.seed or 0) + request.index
    opening = _OPENINGS[variant % len(_OPENINGS)]
    closing = _CLOSINGS[variant // len(_OPENINGS) % len(_CLOSINGS)]
    return f"{opening.format(text)} {closing}"


def _json_answer(request: Generation, schema: Schema) -> Any:
    text = request.last_user_text
    # A schema that asks for no property in particular is how JSON of any form is asked for.
    if schema != {"type": "object"}:
        return value_for(schema, text)
    described = described_schema(turn.text for turn in request.turns if turn.role in ("system", "user"))
    if described is not None:
        with suppress(EngineError):
            return value_for(described, text)
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

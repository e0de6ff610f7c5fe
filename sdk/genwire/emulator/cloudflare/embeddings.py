"""Embeddings of Workers AI: by ai.run, in its own form, and by ai.embeddings, in OpenAI's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ..chat_form import without_nulls
from ..completions import embedding_list
from ..contract import Schema
from ..engines import sized
from .catalogue import CATALOGUE
from .errors import CloudflareError, envelope
from .quota import charge
from .validation import complaint

if TYPE_CHECKING:
    from ..emulator import Emulator

# The size of the embeddings of a model that is not in the catalogue.
_USUAL_SIZE: Final = 768
_MOST_SIZE: Final = 8192
_MOST_TEXTS: Final = 100
_TEXTS: Final[Schema] = {
    "oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "maxItems": _MOST_TEXTS}]
}
RUN: Final[Schema] = {
    "type": "object",
    "properties": dict.fromkeys(("text", "queries", "documents"), _TEXTS),
}
OPENAI: Final[Schema] = {
    "type": "object",
    "required": ["model", "input"],
    "properties": {
        "model": {"type": "string"},
        "input": _TEXTS,
        "dimensions": {"type": "integer", "minimum": 1, "maximum": _MOST_SIZE},
        "encoding_format": {"type": "string", "enum": ["float", "base64"]},
    },
}


async def run(emulator: Emulator, model: str, body: Any) -> Mapping[str, Any]:
    """Return the `result` of ai.run for a model that embeds.

    Raises:
        CloudflareError: The body has no texts.
        EngineError: The engine cannot embed them.
    """
    _check(emulator, RUN, body)
    given: Any = next((body[name] for name in ("text", "queries", "documents") if body.get(name)), None)
    if given is None:
        message = "Bad input: Error: required properties at '/' are 'text'"
        raise CloudflareError(5006, message, model_error=True)
    vectors = await _embedded(emulator, model, given, None)
    return envelope(
        {"shape": [len(vectors), len(vectors[0])], "data": vectors, "pooling": body.get("pooling") or "mean"}
    )


async def openai(emulator: Emulator, body: Any) -> Mapping[str, Any]:
    """Return the answer of ai.embeddings.

    Raises:
        CloudflareError: The body has no texts, or requests something unsupported.
        EngineError: The engine cannot embed them.
    """
    kept: Any = without_nulls(OPENAI, body)
    _check(emulator, OPENAI, kept)
    given: Any = kept["input"]
    texts: list[str] = [given] if isinstance(given, str) else given
    vectors = await _embedded(emulator, kept["model"], given, kept.get("dimensions"))
    tokens = sum(map(emulator.engine.count_tokens, texts))
    return embedding_list(vectors, kept["model"], tokens, as_base64=kept.get("encoding_format") == "base64")


def _check(emulator: Emulator, schema: Schema, body: Any) -> None:
    if (message := complaint(emulator.contracts["workers_ai"], schema, body)) is not None:
        raise CloudflareError(5006, message, model_error=True)


async def _embedded(emulator: Emulator, model: str, given: Any, size: int | None) -> list[list[float]]:
    texts: list[str] = [given] if isinstance(given, str) else given
    if not texts:
        raise CloudflareError(5006, "Bad input: Error: minItems at '/input' is 1", model_error=True)
    charge(emulator, model, texts)
    known = CATALOGUE.get(model)
    usual = known.dimensions if known is not None and known.dimensions else _USUAL_SIZE
    return [sized(vector, int(size or usual)) for vector in await emulator.engine.embed(texts)]

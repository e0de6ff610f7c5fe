"""Models that score how well texts match a query."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ..contract import Schema
from ..engines import similarity
from ..json_body import is_object
from .errors import CloudflareError, envelope
from .quota import charge
from .validation import complaint

if TYPE_CHECKING:
    from ..emulator import Emulator

_MOST: Final = 1000
FORM: Final[Schema] = {
    "type": "object",
    "required": ["query", "contexts"],
    "properties": {
        "query": {"type": "string", "minLength": 1},
        "top_k": {"type": "integer", "minimum": 1},
        "contexts": {
            "type": "array",
            "minItems": 1,
            "maxItems": _MOST,
            "items": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
        },
    },
}


def reranks(value: Any) -> bool:
    """Return whether a body has texts to compare with a query."""
    return is_object(value) and "contexts" in value and not {"prompt", "messages"} & value.keys()


def run(emulator: Emulator, model: str, body: Any) -> Mapping[str, Any]:
    """Return the scores of the texts, the best first.

    Raises:
        CloudflareError: There is no query, or no texts.
    """
    if (message := complaint(emulator.contracts["workers_ai"], FORM, body)) is not None:
        raise CloudflareError(5006, message, model_error=True)
    texts = [one["text"] for one in body["contexts"]]
    charge(emulator, model, [body["query"], *texts])
    scores = [(similarity(body["query"], text), -at) for at, text in enumerate(texts)]
    best = sorted(scores, reverse=True)[: int(body.get("top_k", len(texts)))]
    return envelope({"response": [{"id": -at, "score": score} for score, at in best]})

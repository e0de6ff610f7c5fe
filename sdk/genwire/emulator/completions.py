"""OpenAI's form of answers, as both services send it."""

from __future__ import annotations

import base64
import secrets
import struct
import time
from collections.abc import Mapping, Sequence
from typing import Any

import orjson


def identity(kind: str, model: str) -> dict[str, Any]:
    """Return what every chat completion, or piece of one, begins with.

    Args:
        kind: `chat.completion` or `chat.completion.chunk`.
        model: Id of the model.
    """
    return {
        "id": f"chatcmpl-{secrets.token_hex(12)}",
        "object": kind,
        "created": int(time.time()),
        "model": model,
    }


def tool_call(name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return a call of a tool, with an id of its own."""
    written = orjson.dumps(dict(arguments)).decode()
    return {
        "id": f"call_{secrets.token_hex(12)}",
        "type": "function",
        "function": {"name": name, "arguments": written},
    }


def embedding_list(
    vectors: Sequence[Sequence[float]], model: str, tokens: int, *, as_base64: bool
) -> dict[str, Any]:
    """Return embeddings.

    Args:
        vectors: The embeddings in their order.
        model: Id of the model.
        tokens: How many tokens the texts have.
        as_base64: Whether numbers come as 32-bit floats in base64, as OpenAI's own clients ask for.
    """
    data = [
        {"object": "embedding", "index": at, "embedding": _packed(vector) if as_base64 else list(vector)}
        for at, vector in enumerate(vectors)
    ]
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return {"object": "list", "data": data, "model": model, "usage": usage}


def _packed(vector: Sequence[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()

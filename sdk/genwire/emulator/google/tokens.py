"""models.countTokens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..aside import aside
from . import caches, models
from .call import Call, Handler, Message
from .errors import invalid_argument
from .prompt import MEDIA_TOKENS, read

_REQUEST: Final = "CountTokensRequest"
_NESTED: Final = f"{_REQUEST}.generate_content_request"


async def _count(call: Call) -> Message:
    model = models.find(call, call.path["model"], "countTokens")
    nested: Message = call.body.get("generateContentRequest", {})
    if nested and nested["model"] != model["name"]:
        raise invalid_argument(f"* {_NESTED}.model: model must be that of the request\n")
    contents = nested.get("contents") or call.body.get("contents", ())
    if not contents:
        raise invalid_argument(f"* {_REQUEST}.contents: contents is not specified\n")
    _, cached = caches.applied(call, nested, model["name"])

    def counted_tokens() -> tuple[int, int, int]:
        beginning = caches.prompt(call, cached)
        prompt = beginning + read(call, {**nested, "contents": contents}, _NESTED if nested else _REQUEST)
        return prompt.tokens(call), MEDIA_TOKENS * prompt.media, beginning.tokens(call)

    total, media, cached_tokens = await aside(call.size, counted_tokens)
    details = [{"modality": "TEXT", "tokenCount": total - media}] if total > media else []
    if media:
        details.append({"modality": "IMAGE", "tokenCount": media})
    counted: dict[str, Any] = {"totalTokens": total}
    if cached:
        counted["cachedContentTokenCount"] = cached_tokens
    return {**counted, "promptTokensDetails": details} if details else counted


HANDLERS: Final[Mapping[str, Handler]] = {"models.countTokens": _count}

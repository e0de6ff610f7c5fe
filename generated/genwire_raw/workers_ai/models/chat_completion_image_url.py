# Made by `python codegen.py` from specs/workers_ai/schemas/chat_completions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionImageUrl(BaseModel):
    """A picture by its URL.

    Source: beyond the seeds: the OpenAI-compatible endpoint of Workers AI.

    Attributes:
        url: The URL; a `data:` URL for a picture within the request.
    """

    url: str | None = wire("url", "string", default=None)

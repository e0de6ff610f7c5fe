# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ChatCompletionStreamOptions(BaseModel):
    """What a stream contains.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        include_usage: Whether a last piece tells how many tokens the request took.
    """

    include_usage: bool | None = wire("include_usage", "boolean", default=None)

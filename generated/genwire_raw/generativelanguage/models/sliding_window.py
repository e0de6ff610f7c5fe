# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class SlidingWindow(BaseModel):
    """Dropping the oldest turns.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        target_tokens: Tokens to keep; half of `triggerTokens` if absent.
    """

    target_tokens: int | None = wire("targetTokens", "int64", default=None)

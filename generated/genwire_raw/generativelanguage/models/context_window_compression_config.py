# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .sliding_window import SlidingWindow


@define
class ContextWindowCompressionConfig(BaseModel):
    """How a long context is cut.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        trigger_tokens: Tokens from which on it is cut.
        sliding_window: Drops the oldest turns.
    """

    trigger_tokens: int | None = wire("triggerTokens", "int64", default=None)
    sliding_window: SlidingWindow | None = wire("slidingWindow", "model", of=("SlidingWindow",), default=None)

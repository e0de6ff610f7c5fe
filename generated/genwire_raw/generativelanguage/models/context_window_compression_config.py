# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .sliding_window import SlidingWindow


class ContextWindowCompressionConfig(BaseModel):
    """How a long context is cut.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        trigger_tokens: Tokens from which on it is cut.
        sliding_window: Drops the oldest turns.
    """

    __slots__ = ("trigger_tokens", "sliding_window")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "trigger_tokens": Field("triggerTokens", "int64"),
        "sliding_window": Field("slidingWindow", "model", of=("SlidingWindow",)),
    }

    trigger_tokens: int | None
    sliding_window: SlidingWindow | None

    def __init__(
        self,
        *,
        trigger_tokens: int | None = None,
        sliding_window: SlidingWindow | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.trigger_tokens = trigger_tokens
        self.sliding_window = sliding_window
        self.additional_properties = additional_properties

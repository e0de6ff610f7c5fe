# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SlidingWindow(BaseModel):
    """Dropping the oldest turns.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        target_tokens: Tokens to keep; half of `triggerTokens` if absent.
    """

    __slots__ = ("target_tokens",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"target_tokens": Field("targetTokens", "int64")}

    target_tokens: int | None

    def __init__(
        self, *, target_tokens: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.target_tokens = target_tokens
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextGenerationPromptTokensDetails(BaseModel):
    """More about the tokens of an input.

    Source: beyond the seeds: the service sends it.

    Attributes:
        cached_tokens: Tokens that were found in a cache.
    """

    __slots__ = ("cached_tokens",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"cached_tokens": Field("cached_tokens", "integer")}

    cached_tokens: int | None

    def __init__(
        self, *, cached_tokens: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.cached_tokens = cached_tokens
        self.additional_properties = additional_properties

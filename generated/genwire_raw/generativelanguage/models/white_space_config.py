# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class WhiteSpaceConfig(BaseModel):
    """Cutting at white space.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        max_tokens_per_chunk: The most tokens of a chunk.
        max_overlap_tokens: The most tokens that two chunks beside each other share.
    """

    __slots__ = ("max_tokens_per_chunk", "max_overlap_tokens")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "max_tokens_per_chunk": Field("maxTokensPerChunk", "integer"),
        "max_overlap_tokens": Field("maxOverlapTokens", "integer"),
    }

    max_tokens_per_chunk: int | None
    max_overlap_tokens: int | None

    def __init__(
        self,
        *,
        max_tokens_per_chunk: int | None = None,
        max_overlap_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.max_tokens_per_chunk = max_tokens_per_chunk
        self.max_overlap_tokens = max_overlap_tokens
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/file_search_stores.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class WhiteSpaceConfig(BaseModel):
    """Cutting at white space.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        max_tokens_per_chunk: The most tokens of a chunk.
        max_overlap_tokens: The most tokens that two chunks beside each other share.
    """

    max_tokens_per_chunk: int | None = wire("maxTokensPerChunk", "integer", default=None)
    max_overlap_tokens: int | None = wire("maxOverlapTokens", "integer", default=None)

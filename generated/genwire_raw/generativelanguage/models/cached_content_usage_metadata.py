# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class CachedContentUsageMetadata(BaseModel):
    """How many tokens cached content has.

    Source: beyond the seeds: reached from CachedContent.

    Attributes:
        total_token_count: All its tokens.
    """

    total_token_count: int | None = wire("totalTokenCount", "integer", default=None)

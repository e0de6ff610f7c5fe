# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CachedContentUsageMetadata(BaseModel):
    """How many tokens cached content has.

    Source: beyond the seeds: reached from CachedContent.

    Attributes:
        total_token_count: All its tokens.
    """

    __slots__ = ("total_token_count",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"total_token_count": Field("totalTokenCount", "integer")}

    total_token_count: int | None

    def __init__(
        self, *, total_token_count: int | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.total_token_count = total_token_count
        self.additional_properties = additional_properties

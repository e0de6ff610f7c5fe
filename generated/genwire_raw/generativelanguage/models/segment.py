# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Segment(BaseModel):
    """A stretch of content.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        part_index: Which part of the content it is in. Output only.
        start_index: Where it begins, in bytes from the start of the part. Output only.
        end_index: Where it ends, in bytes from the start of the part; this byte is not part of it. Output
            only.
        text: Its text. Output only.
    """

    __slots__ = ("part_index", "start_index", "end_index", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "part_index": Field("partIndex", "integer", read_only=True),
        "start_index": Field("startIndex", "integer", read_only=True),
        "end_index": Field("endIndex", "integer", read_only=True),
        "text": Field("text", "string", read_only=True),
    }

    part_index: int | None
    start_index: int | None
    end_index: int | None
    text: str | None

    def __init__(
        self,
        *,
        part_index: int | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.part_index = part_index
        self.start_index = start_index
        self.end_index = end_index
        self.text = text
        self.additional_properties = additional_properties

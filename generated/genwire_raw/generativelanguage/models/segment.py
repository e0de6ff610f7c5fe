# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    part_index: int | None = wire("partIndex", "integer", read_only=True, default=None)
    start_index: int | None = wire("startIndex", "integer", read_only=True, default=None)
    end_index: int | None = wire("endIndex", "integer", read_only=True, default=None)
    text: str | None = wire("text", "string", read_only=True, default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GroundingPassageId(BaseModel):
    """A part of a passage that came with a request of generateAnswer.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        passage_id: Id of the passage. Output only.
        part_index: Which part of the passage's content it is. Output only.
    """

    passage_id: str | None = wire("passageId", "string", read_only=True, default=None)
    part_index: int | None = wire("partIndex", "integer", read_only=True, default=None)

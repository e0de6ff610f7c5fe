# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class GroundingPassageId(BaseModel):
    """A part of a passage that came with a request of generateAnswer.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        passage_id: Id of the passage. Output only.
        part_index: Which part of the passage's content it is. Output only.
    """

    __slots__ = ("passage_id", "part_index")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "passage_id": Field("passageId", "string", read_only=True),
        "part_index": Field("partIndex", "integer", read_only=True),
    }

    passage_id: str | None
    part_index: int | None

    def __init__(
        self,
        *,
        passage_id: str | None = None,
        part_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.passage_id = passage_id
        self.part_index = part_index
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.passage_id = get("passageId")
        self.part_index = get("partIndex")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.passage_id
        if value is not None and not omit_read_only:
            out["passageId"] = value
        value = self.part_index
        if value is not None and not omit_read_only:
            out["partIndex"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"passageId", "partIndex"})

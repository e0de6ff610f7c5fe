# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .grounding_passage import GroundingPassage


class GroundingPassages(BaseModel):
    """Passages in place.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        passages: The passages.
    """

    __slots__ = ("passages",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "passages": Field("passages", "model", many="list", of=("GroundingPassage",))
    }

    passages: list[GroundingPassage] | None

    def __init__(
        self,
        *,
        passages: list[GroundingPassage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.passages = passages
        self.additional_properties = additional_properties

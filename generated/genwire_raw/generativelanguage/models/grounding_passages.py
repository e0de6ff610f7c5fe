# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .grounding_passage import GroundingPassage


@define
class GroundingPassages(BaseModel):
    """Passages in place.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        passages: The passages.
    """

    passages: list[GroundingPassage] | None = wire(
        "passages", "model", many="list", of=("GroundingPassage",), default=None
    )

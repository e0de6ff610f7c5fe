# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .part_media_resolution_level import PartMediaResolutionLevel


@define
class PartMediaResolution(BaseModel):
    """How finely the media of one part are read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        level: The quality of reading.
        num_tokens: The number of tokens that the media are read into.
    """

    level: PartMediaResolutionLevel | None = wire(
        "level", "enum", of=("PartMediaResolutionLevel",), default=None
    )
    num_tokens: int | None = wire("numTokens", "integer", default=None)

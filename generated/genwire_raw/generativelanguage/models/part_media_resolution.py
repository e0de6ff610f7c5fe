# Made by `python codegen.py` from specs/generativelanguage/schemas/media_reading.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .part_media_resolution_level import PartMediaResolutionLevel


class PartMediaResolution(BaseModel):
    """How finely the media of one part are read.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        level: The quality of reading.
        num_tokens: The number of tokens that the media are read into.
    """

    __slots__ = ("level", "num_tokens")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "level": Field("level", "enum", of=("PartMediaResolutionLevel",)),
        "num_tokens": Field("numTokens", "integer"),
    }

    level: PartMediaResolutionLevel | None
    num_tokens: int | None

    def __init__(
        self,
        *,
        level: PartMediaResolutionLevel | None = None,
        num_tokens: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.level = level
        self.num_tokens = num_tokens
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionImageConfig(BaseModel):
    """How pictures look.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        aspect_ratio: Width to height, such as `16:9`.
        image_size: `512`, `1K`, `2K` or `4K`.
    """

    __slots__ = ("aspect_ratio", "image_size")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "aspect_ratio": Field("aspect_ratio", "string"),
        "image_size": Field("image_size", "string"),
    }

    aspect_ratio: str | None
    image_size: str | None

    def __init__(
        self,
        *,
        aspect_ratio: str | None = None,
        image_size: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.image_size = image_size
        self.additional_properties = additional_properties

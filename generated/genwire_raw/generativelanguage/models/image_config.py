# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ImageConfig(BaseModel):
    """How generated pictures look.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        aspect_ratio: Width to height; one of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `9:16`, `16:9`, `21:9`.
            Chosen by the model if absent, after pictures in the request.
        image_size: Size of the pictures, `1K`, `2K` or `4K`; `1K` if absent. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    __slots__ = ("aspect_ratio", "image_size")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "aspect_ratio": Field("aspectRatio", "string"),
        "image_size": Field("imageSize", "string"),
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

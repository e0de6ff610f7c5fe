# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ImageConfig(BaseModel):
    """How generated pictures look.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        aspect_ratio: Width to height; one of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `9:16`, `16:9`, `21:9`.
            Chosen by the model if absent, after pictures in the request.
        image_size: Size of the pictures, `1K`, `2K` or `4K`; `1K` if absent. Source: beyond the seeds:
            google-genai 3.6.1.
    """

    aspect_ratio: str | None = wire("aspectRatio", "string", default=None)
    image_size: str | None = wire("imageSize", "string", default=None)

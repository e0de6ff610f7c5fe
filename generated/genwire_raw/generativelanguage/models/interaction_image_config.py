# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionImageConfig(BaseModel):
    """How pictures look.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        aspect_ratio: Width to height, such as `16:9`.
        image_size: `512`, `1K`, `2K` or `4K`.
    """

    aspect_ratio: str | None = wire("aspect_ratio", "string", default=None)
    image_size: str | None = wire("image_size", "string", default=None)

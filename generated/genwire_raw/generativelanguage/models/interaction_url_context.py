# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class InteractionURLContext(BaseModel):
    """Reading the pages behind URLs.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
    """

    type: Literal["url_context"] = wire(
        "type", "string", required=True, pattern="^url_context$", default="url_context"
    )

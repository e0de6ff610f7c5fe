# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextDelta(BaseModel):
    """More text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        text: The text.
    """

    type: Literal["text"] = wire("type", "string", required=True, pattern="^text$", default="text")
    text: str = wire("text", "string", required=True)

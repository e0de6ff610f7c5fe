# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TextPrompt(BaseModel):
    """The text that a model is to complete.

    Source: beyond the seeds: named by page 002.

    Attributes:
        text: The text.
    """

    text: str = wire("text", "string", required=True)

# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesOutputText(BaseModel):
    """Text.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece.
        text: The text.
    """

    type: Literal["output_text"] = wire(
        "type", "string", required=True, pattern="^output_text$", default="output_text"
    )
    text: str = wire("text", "string", required=True)

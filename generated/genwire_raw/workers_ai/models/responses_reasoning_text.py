# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesReasoningText(BaseModel):
    """A piece of a thought or of its summary.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece, `reasoning_text` or `summary_text`.
        text: The text.
    """

    type: str | None = wire("type", "string", default=None)
    text: str | None = wire("text", "string", default=None)

# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_logprob import ResponsesLogprob


@define
class ResponsesOutputText(BaseModel):
    """Text.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece.
        text: The text.
        logprobs: Log probabilities of the tokens, where they were asked for.
    """

    type: Literal["output_text"] = wire(
        "type", "string", required=True, pattern="^output_text$", default="output_text"
    )
    text: str = wire("text", "string", required=True)
    logprobs: list[ResponsesLogprob] | None = wire(
        "logprobs", "model", many="list", of=("ResponsesLogprob",), default=None
    )

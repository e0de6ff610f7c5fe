# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_logprob import ResponsesLogprob


@define
class ResponsesTextDoneEvent(BaseModel):
    """A text is complete.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        text: The whole text.
        item_id: Id of the item.
        output_index: Place of the item in the output.
        content_index: Place of the text in the item.
        logprobs: Log probabilities of the tokens, where they were asked for.
        sequence_number: Its place in the stream.
    """

    type: Literal["response.output_text.done"] = wire(
        "type",
        "string",
        required=True,
        pattern="^response\\.output_text\\.done$",
        default="response.output_text.done",
    )
    text: str = wire("text", "string", required=True)
    item_id: str | None = wire("item_id", "string", default=None)
    output_index: int | None = wire("output_index", "integer", default=None)
    content_index: int | None = wire("content_index", "integer", default=None)
    logprobs: list[ResponsesLogprob] | None = wire(
        "logprobs", "model", many="list", of=("ResponsesLogprob",), default=None
    )
    sequence_number: int | None = wire("sequence_number", "integer", default=None)

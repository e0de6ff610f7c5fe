# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesReasoningTextDoneEvent(BaseModel):
    """A thought is complete.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        text: The whole thought.
        item_id: Id of the item.
        output_index: Place of the item in the output.
        content_index: Place of the text in the item.
        sequence_number: Its place in the stream.
    """

    type: Literal["response.reasoning_text.done"] = wire(
        "type",
        "string",
        required=True,
        pattern="^response\\.reasoning_text\\.done$",
        default="response.reasoning_text.done",
    )
    text: str = wire("text", "string", required=True)
    item_id: str | None = wire("item_id", "string", default=None)
    output_index: int | None = wire("output_index", "integer", default=None)
    content_index: int | None = wire("content_index", "integer", default=None)
    sequence_number: int | None = wire("sequence_number", "integer", default=None)

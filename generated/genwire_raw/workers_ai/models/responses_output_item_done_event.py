# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesOutputItemDoneEvent(BaseModel):
    """An item is complete.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        item: The item.
        output_index: Its place in the output.
        sequence_number: Its place in the stream.
    """

    type: Literal["response.output_item.done"] = wire(
        "type",
        "string",
        required=True,
        pattern="^response\\.output_item\\.done$",
        default="response.output_item.done",
    )
    item: ResponsesOutputItem = wire("item", "union", of=("ResponsesOutputItem",), required=True)
    output_index: int | None = wire("output_index", "integer", default=None)
    sequence_number: int | None = wire("sequence_number", "integer", default=None)


from .responses_output_item import ResponsesOutputItem, read_responses_output_item

item_of = read_responses_output_item

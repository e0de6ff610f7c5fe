# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesOutputItemAddedEvent(BaseModel):
    """An item begins.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        item: The item so far.
        output_index: Its place in the output.
        sequence_number: Its place in the stream.
    """

    __slots__ = ("type", "item", "output_index", "sequence_number")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^response\\.output_item\\.added$"),
        "item": Field("item", "union", of=("ResponsesOutputItem",), required=True),
        "output_index": Field("output_index", "integer"),
        "sequence_number": Field("sequence_number", "integer"),
    }

    type: Literal["response.output_item.added"]
    item: ResponsesOutputItem
    output_index: int | None
    sequence_number: int | None

    def __init__(
        self,
        *,
        item: ResponsesOutputItem,
        type: Literal["response.output_item.added"] = "response.output_item.added",
        output_index: int | None = None,
        sequence_number: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.item = item
        self.output_index = output_index
        self.sequence_number = sequence_number
        self.additional_properties = additional_properties


from .responses_output_item import ResponsesOutputItem, read_responses_output_item

item_of = read_responses_output_item

# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesRefusalDeltaEvent(BaseModel):
    """More of a refusal.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        delta: What is added.
        item_id: Id of the item.
        output_index: Place of the item in the output.
        content_index: Place of the refusal in the item.
        sequence_number: Its place in the stream.
    """

    __slots__ = ("type", "delta", "item_id", "output_index", "content_index", "sequence_number")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^response\\.refusal\\.delta$"),
        "delta": Field("delta", "string", required=True),
        "item_id": Field("item_id", "string"),
        "output_index": Field("output_index", "integer"),
        "content_index": Field("content_index", "integer"),
        "sequence_number": Field("sequence_number", "integer"),
    }

    type: Literal["response.refusal.delta"]
    delta: str
    item_id: str | None
    output_index: int | None
    content_index: int | None
    sequence_number: int | None

    def __init__(
        self,
        *,
        delta: str,
        type: Literal["response.refusal.delta"] = "response.refusal.delta",
        item_id: str | None = None,
        output_index: int | None = None,
        content_index: int | None = None,
        sequence_number: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.delta = delta
        self.item_id = item_id
        self.output_index = output_index
        self.content_index = content_index
        self.sequence_number = sequence_number
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesFunctionCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a call.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        delta: A piece of their JSON.
        item_id: Id of the item.
        output_index: Place of the item in the output.
        name: Name of the function.
        sequence_number: Its place in the stream.
    """

    __slots__ = ("type", "delta", "item_id", "output_index", "name", "sequence_number")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field(
            "type", "string", required=True, pattern="^response\\.function_call_arguments\\.delta$"
        ),
        "delta": Field("delta", "string", required=True),
        "item_id": Field("item_id", "string"),
        "output_index": Field("output_index", "integer"),
        "name": Field("name", "string"),
        "sequence_number": Field("sequence_number", "integer"),
    }

    type: Literal["response.function_call_arguments.delta"]
    delta: str
    item_id: str | None
    output_index: int | None
    name: str | None
    sequence_number: int | None

    def __init__(
        self,
        *,
        delta: str,
        type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta",
        item_id: str | None = None,
        output_index: int | None = None,
        name: str | None = None,
        sequence_number: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.delta = delta
        self.item_id = item_id
        self.output_index = output_index
        self.name = name
        self.sequence_number = sequence_number
        self.additional_properties = additional_properties

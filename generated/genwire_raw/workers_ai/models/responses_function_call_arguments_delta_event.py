# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    type: Literal["response.function_call_arguments.delta"] = wire(
        "type",
        "string",
        required=True,
        pattern="^response\\.function_call_arguments\\.delta$",
        default="response.function_call_arguments.delta",
    )
    delta: str = wire("delta", "string", required=True)
    item_id: str | None = wire("item_id", "string", default=None)
    output_index: int | None = wire("output_index", "integer", default=None)
    name: str | None = wire("name", "string", default=None)
    sequence_number: int | None = wire("sequence_number", "integer", default=None)

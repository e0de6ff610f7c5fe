# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_output import ResponsesOutput


@define
class ResponsesCompletedEvent(BaseModel):
    """The answer is complete.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        response: The answer.
        sequence_number: Its place in the stream.
    """

    type: Literal["response.completed"] = wire(
        "type", "string", required=True, pattern="^response\\.completed$", default="response.completed"
    )
    response: ResponsesOutput = wire("response", "model", of=("ResponsesOutput",), required=True)
    sequence_number: int | None = wire("sequence_number", "integer", default=None)

# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .responses_output import ResponsesOutput


@define
class ResponsesFailedEvent(BaseModel):
    """There is no answer.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        response: The answer, with its error.
        sequence_number: Its place in the stream.
    """

    type: Literal["response.failed"] = wire(
        "type", "string", required=True, pattern="^response\\.failed$", default="response.failed"
    )
    response: ResponsesOutput = wire("response", "model", of=("ResponsesOutput",), required=True)
    sequence_number: int | None = wire("sequence_number", "integer", default=None)

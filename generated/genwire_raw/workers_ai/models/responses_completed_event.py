# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .responses_output import ResponsesOutput


class ResponsesCompletedEvent(BaseModel):
    """The answer is complete.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        response: The answer.
        sequence_number: Its place in the stream.
    """

    __slots__ = ("type", "response", "sequence_number")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^response\\.completed$"),
        "response": Field("response", "model", of=("ResponsesOutput",), required=True),
        "sequence_number": Field("sequence_number", "integer"),
    }

    type: Literal["response.completed"]
    response: ResponsesOutput
    sequence_number: int | None

    def __init__(
        self,
        *,
        response: ResponsesOutput,
        type: Literal["response.completed"] = "response.completed",
        sequence_number: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.response = response
        self.sequence_number = sequence_number
        self.additional_properties = additional_properties

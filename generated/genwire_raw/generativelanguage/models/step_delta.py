# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .step_delta_metadata import StepDeltaMetadata


class StepDelta(BaseModel):
    """A step goes on.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        index: Which step of the interaction it belongs to.
        delta: What is added to the step.
        metadata: More about the event.
        event_id: Id of the event, to resume the stream after it.
    """

    __slots__ = ("event_type", "index", "delta", "metadata", "event_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", "string", required=True, pattern="^step\\.delta$"),
        "index": Field("index", "integer", required=True),
        "delta": Field("delta", "union", of=("StepDeltaData",), required=True),
        "metadata": Field("metadata", "model", of=("StepDeltaMetadata",)),
        "event_id": Field("event_id", "string"),
    }

    event_type: Literal["step.delta"]
    index: int
    delta: StepDeltaData
    metadata: StepDeltaMetadata | None
    event_id: str | None

    def __init__(
        self,
        *,
        index: int,
        delta: StepDeltaData,
        event_type: Literal["step.delta"] = "step.delta",
        metadata: StepDeltaMetadata | None = None,
        event_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.index = index
        self.delta = delta
        self.metadata = metadata
        self.event_id = event_id
        self.additional_properties = additional_properties


from .step_delta_data import StepDeltaData, read_step_delta_data

delta_of = read_step_delta_data

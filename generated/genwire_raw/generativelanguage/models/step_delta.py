# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .step_delta_metadata import StepDeltaMetadata


@define
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

    event_type: Literal["step.delta"] = wire(
        "event_type", "string", required=True, pattern="^step\\.delta$", default="step.delta"
    )
    index: int = wire("index", "integer", required=True)
    delta: StepDeltaData = wire("delta", "union", of=("StepDeltaData",), required=True)
    metadata: StepDeltaMetadata | None = wire("metadata", "model", of=("StepDeltaMetadata",), default=None)
    event_id: str | None = wire("event_id", "string", default=None)


from .step_delta_data import StepDeltaData, read_step_delta_data

delta_of = read_step_delta_data

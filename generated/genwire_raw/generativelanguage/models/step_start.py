# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class StepStart(BaseModel):
    """A step begins.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        index: Which step of the interaction it belongs to.
        step: The step as far as it is known.
        event_id: Id of the event, to resume the stream after it.
    """

    event_type: Literal["step.start"] = wire(
        "event_type", "string", required=True, pattern="^step\\.start$", default="step.start"
    )
    index: int = wire("index", "integer", required=True)
    step: Step = wire("step", "union", of=("Step",), required=True)
    event_id: str | None = wire("event_id", "string", default=None)


from .step import Step, read_step

step_of = read_step

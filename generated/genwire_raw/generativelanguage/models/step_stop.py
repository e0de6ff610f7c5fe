# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_usage import InteractionUsage


@define
class StepStop(BaseModel):
    """A step is done.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        index: Which step of the interaction it belongs to.
        step_usage: How many tokens the step took.
        usage: How many tokens the interaction took so far.
        event_id: Id of the event, to resume the stream after it.
    """

    event_type: Literal["step.stop"] = wire(
        "event_type", "string", required=True, pattern="^step\\.stop$", default="step.stop"
    )
    index: int = wire("index", "integer", required=True)
    step_usage: InteractionUsage | None = wire("step_usage", "model", of=("InteractionUsage",), default=None)
    usage: InteractionUsage | None = wire("usage", "model", of=("InteractionUsage",), default=None)
    event_id: str | None = wire("event_id", "string", default=None)

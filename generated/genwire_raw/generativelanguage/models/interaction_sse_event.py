# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

InteractionSSEEvent: TypeAlias = "InteractionCreatedEvent | InteractionStatusUpdate | StepStart | StepDelta | StepStop | InteractionCompletedEvent | ErrorEvent | dict[str, Any]"
"""An event of a stream.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_interaction_sse_event(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("event_type")
        if kind == "interaction.created":
            return InteractionCreatedEvent.from_dict(value)
        if kind == "interaction.status_update":
            return InteractionStatusUpdate.from_dict(value)
        if kind == "step.start":
            return StepStart.from_dict(value)
        if kind == "step.delta":
            return StepDelta.from_dict(value)
        if kind == "step.stop":
            return StepStop.from_dict(value)
        if kind == "interaction.completed":
            return InteractionCompletedEvent.from_dict(value)
        if kind == "error":
            return ErrorEvent.from_dict(value)
    return value


from .error_event import ErrorEvent
from .interaction_completed_event import InteractionCompletedEvent
from .interaction_created_event import InteractionCreatedEvent
from .interaction_status_update import InteractionStatusUpdate
from .step_delta import StepDelta
from .step_start import StepStart
from .step_stop import StepStop

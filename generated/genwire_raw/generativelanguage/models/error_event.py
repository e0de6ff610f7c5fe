# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_error import InteractionError


@define
class ErrorEvent(BaseModel):
    """Something went wrong.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        error: What went wrong.
        event_id: Id of the event, to resume the stream after it.
    """

    event_type: Literal["error"] = wire(
        "event_type", "string", required=True, pattern="^error$", default="error"
    )
    error: InteractionError | None = wire("error", "model", of=("InteractionError",), default=None)
    event_id: str | None = wire("event_id", "string", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_sse_event_interaction import InteractionSseEventInteraction


@define
class InteractionCreatedEvent(BaseModel):
    """The interaction was created.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        interaction: The interaction.
        event_id: Id of the event, to resume the stream after it.
    """

    event_type: Literal["interaction.created"] = wire(
        "event_type",
        "string",
        required=True,
        pattern="^interaction\\.created$",
        default="interaction.created",
    )
    interaction: InteractionSseEventInteraction = wire(
        "interaction", "model", of=("InteractionSseEventInteraction",), required=True
    )
    event_id: str | None = wire("event_id", "string", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_status import InteractionStatus
    from .interaction_usage import InteractionUsage


@define
class InteractionStatusUpdate(BaseModel):
    """The status of the interaction changed.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        interaction_id: Id of the interaction.
        status: How far the interaction is.
        usage: How many tokens the interaction took.
        continuation_token: The token to go on with after the stream broke off.
        event_id: Id of the event, to resume the stream after it.
    """

    event_type: Literal["interaction.status_update"] = wire(
        "event_type",
        "string",
        required=True,
        pattern="^interaction\\.status_update$",
        default="interaction.status_update",
    )
    interaction_id: str = wire("interaction_id", "string", required=True)
    status: InteractionStatus = wire("status", "enum", of=("InteractionStatus",), required=True)
    usage: InteractionUsage | None = wire("usage", "model", of=("InteractionUsage",), default=None)
    continuation_token: str | None = wire("continuation_token", "string", default=None)
    event_id: str | None = wire("event_id", "string", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_status import InteractionStatus
    from .interaction_usage import InteractionUsage


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

    __slots__ = ("event_type", "interaction_id", "status", "usage", "continuation_token", "event_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", "string", required=True, pattern="^interaction\\.status_update$"),
        "interaction_id": Field("interaction_id", "string", required=True),
        "status": Field("status", "enum", of=("InteractionStatus",), required=True),
        "usage": Field("usage", "model", of=("InteractionUsage",)),
        "continuation_token": Field("continuation_token", "string"),
        "event_id": Field("event_id", "string"),
    }

    event_type: Literal["interaction.status_update"]
    interaction_id: str
    status: InteractionStatus
    usage: InteractionUsage | None
    continuation_token: str | None
    event_id: str | None

    def __init__(
        self,
        *,
        interaction_id: str,
        status: InteractionStatus,
        event_type: Literal["interaction.status_update"] = "interaction.status_update",
        usage: InteractionUsage | None = None,
        continuation_token: str | None = None,
        event_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.interaction_id = interaction_id
        self.status = status
        self.usage = usage
        self.continuation_token = continuation_token
        self.event_id = event_id
        self.additional_properties = additional_properties

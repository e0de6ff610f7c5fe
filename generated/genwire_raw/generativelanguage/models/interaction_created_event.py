# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_sse_event_interaction import InteractionSseEventInteraction


class InteractionCreatedEvent(BaseModel):
    """The interaction was created.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        event_type: The kind of event.
        interaction: The interaction.
        event_id: Id of the event, to resume the stream after it.
    """

    __slots__ = ("event_type", "interaction", "event_id")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "event_type": Field("event_type", "string", required=True, pattern="^interaction\\.created$"),
        "interaction": Field("interaction", "model", of=("InteractionSseEventInteraction",), required=True),
        "event_id": Field("event_id", "string"),
    }

    event_type: Literal["interaction.created"]
    interaction: InteractionSseEventInteraction
    event_id: str | None

    def __init__(
        self,
        *,
        interaction: InteractionSseEventInteraction,
        event_type: Literal["interaction.created"] = "interaction.created",
        event_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event_type = event_type
        self.interaction = interaction
        self.event_id = event_id
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_service_tier import InteractionServiceTier
    from .interaction_status import InteractionStatus
    from .interaction_usage import InteractionUsage


@define
class InteractionSseEventInteraction(BaseModel):
    """What an event tells of its interaction.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        id: Id of the interaction.
        status: How far the interaction is.
        model: Id of the model that answers.
        agent: Id of the agent that answers.
        object: The kind of resource.
        created: When the interaction was created.
        updated: When the interaction last changed.
        steps: What was done, where the event has it.
        usage: How many tokens the interaction took.
        service_tier: How the interaction is served.
        continuation_token: The token to go on with.
    """

    id: str = wire("id", "string", required=True)
    status: InteractionStatus = wire("status", "enum", of=("InteractionStatus",), required=True)
    model: str | None = wire("model", "string", default=None)
    agent: str | None = wire("agent", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created: datetime | None = wire("created", "timestamp", default=None)
    updated: datetime | None = wire("updated", "timestamp", default=None)
    steps: list[Step] | None = wire("steps", "union", many="list", of=("Step",), default=None)
    usage: InteractionUsage | None = wire("usage", "model", of=("InteractionUsage",), default=None)
    service_tier: InteractionServiceTier | None = wire(
        "service_tier", "enum", of=("InteractionServiceTier",), default=None
    )
    continuation_token: str | None = wire("continuation_token", "string", default=None)


from .step import Step, read_step

steps_of = read_step

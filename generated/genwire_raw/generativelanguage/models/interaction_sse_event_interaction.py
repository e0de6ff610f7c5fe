# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_events.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_service_tier import InteractionServiceTier
    from .interaction_status import InteractionStatus
    from .interaction_usage import InteractionUsage


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

    __slots__ = (
        "id",
        "status",
        "model",
        "agent",
        "object",
        "created",
        "updated",
        "steps",
        "usage",
        "service_tier",
        "continuation_token",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string", required=True),
        "status": Field("status", "enum", of=("InteractionStatus",), required=True),
        "model": Field("model", "string"),
        "agent": Field("agent", "string"),
        "object": Field("object", "string"),
        "created": Field("created", "timestamp"),
        "updated": Field("updated", "timestamp"),
        "steps": Field("steps", "union", many="list", of=("Step",)),
        "usage": Field("usage", "model", of=("InteractionUsage",)),
        "service_tier": Field("service_tier", "enum", of=("InteractionServiceTier",)),
        "continuation_token": Field("continuation_token", "string"),
    }

    id: str
    status: InteractionStatus
    model: str | None
    agent: str | None
    object: str | None
    created: datetime | None
    updated: datetime | None
    steps: list[Step] | None
    usage: InteractionUsage | None
    service_tier: InteractionServiceTier | None
    continuation_token: str | None

    def __init__(
        self,
        *,
        id: str,
        status: InteractionStatus,
        model: str | None = None,
        agent: str | None = None,
        object: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
        steps: list[Step] | None = None,
        usage: InteractionUsage | None = None,
        service_tier: InteractionServiceTier | None = None,
        continuation_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.status = status
        self.model = model
        self.agent = agent
        self.object = object
        self.created = created
        self.updated = updated
        self.steps = steps
        self.usage = usage
        self.service_tier = service_tier
        self.continuation_token = continuation_token
        self.additional_properties = additional_properties


from .step import Step, read_step

steps_of = read_step

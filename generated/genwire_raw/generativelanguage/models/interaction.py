# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .interaction_error import InteractionError
    from .interaction_generation_config import InteractionGenerationConfig
    from .interaction_safety_setting import InteractionSafetySetting
    from .interaction_service_tier import InteractionServiceTier
    from .interaction_status import InteractionStatus
    from .interaction_usage import InteractionUsage
    from .interaction_webhook_config import InteractionWebhookConfig
    from .response_modality import ResponseModality


class Interaction(BaseModel):
    """An input and what came of it, step by step.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        id: Id of the interaction. Absent if it is not stored. Output only.
        status: How far the interaction is.
        model: Id of the model that answers.
        agent: Id of the agent that answers.
        agent_config: How the agent works.
        created: When the interaction was created. Output only.
        updated: When the interaction last changed. Output only.
        steps: What was done, in order; the answer is in the steps of the type `model_output`. Output only.
        input: What was answered. Only where it was asked for.
        usage: How many tokens the interaction took. Output only.
        errors: What went wrong. Output only.
        environment_id: Id of the environment in which tools ran. Output only.
        cached_content: Name of cached content that was used as context. Deprecated.
        continuation_token: The token to go on with, where the status is `requires_continuation`.
        environment: The environment in which tools run.
        generation_config: How the answer was generated.
        labels: Labels of the caller's own.
        previous_interaction_id: Id of the interaction that this one goes on from.
        response_format: The form of the answer.
        response_mime_type: MIME type of the answer. Deprecated.
        response_modalities: The kinds of media of the answer. Deprecated.
        safety_settings: What is blocked.
        service_tier: How the interaction was served.
        system_instruction: The developer's standing instructions to the model.
        tools: Tools that the model may use.
        webhook_config: Where the end of the interaction is reported.
    """

    __slots__ = (
        "id",
        "status",
        "model",
        "agent",
        "agent_config",
        "created",
        "updated",
        "steps",
        "input",
        "usage",
        "errors",
        "environment_id",
        "cached_content",
        "continuation_token",
        "environment",
        "generation_config",
        "labels",
        "previous_interaction_id",
        "response_format",
        "response_mime_type",
        "response_modalities",
        "safety_settings",
        "service_tier",
        "system_instruction",
        "tools",
        "webhook_config",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string", read_only=True),
        "status": Field("status", "enum", of=("InteractionStatus",), required=True),
        "model": Field("model", "string"),
        "agent": Field("agent", "string"),
        "agent_config": Field("agent_config", "union", of=("InteractionAgentConfig",)),
        "created": Field("created", "timestamp", read_only=True),
        "updated": Field("updated", "timestamp", read_only=True),
        "steps": Field("steps", "union", many="list", of=("Step",), read_only=True),
        "input": Field("input", "union", of=("InteractionInput",)),
        "usage": Field("usage", "model", of=("InteractionUsage",), read_only=True),
        "errors": Field("errors", "model", many="list", of=("InteractionError",), read_only=True),
        "environment_id": Field("environment_id", "string", read_only=True),
        "cached_content": Field("cached_content", "string"),
        "continuation_token": Field("continuation_token", "string"),
        "environment": Field("environment", "union"),
        "generation_config": Field("generation_config", "model", of=("InteractionGenerationConfig",)),
        "labels": Field("labels", "string", many="map"),
        "previous_interaction_id": Field("previous_interaction_id", "string"),
        "response_format": Field("response_format", "union", of=("InteractionResponseFormats",)),
        "response_mime_type": Field("response_mime_type", "string"),
        "response_modalities": Field("response_modalities", "enum", many="list", of=("ResponseModality",)),
        "safety_settings": Field("safety_settings", "model", many="list", of=("InteractionSafetySetting",)),
        "service_tier": Field("service_tier", "enum", of=("InteractionServiceTier",)),
        "system_instruction": Field("system_instruction", "string"),
        "tools": Field("tools", "union", many="list", of=("InteractionTool",)),
        "webhook_config": Field("webhook_config", "model", of=("InteractionWebhookConfig",)),
    }

    id: str | None
    status: InteractionStatus
    model: str | None
    agent: str | None
    agent_config: InteractionAgentConfig | None
    created: Timestamp | None
    updated: Timestamp | None
    steps: list[Step] | None
    input: InteractionInput | None
    usage: InteractionUsage | None
    errors: list[InteractionError] | None
    environment_id: str | None
    cached_content: str | None
    continuation_token: str | None
    environment: str | dict[str, Any] | None
    generation_config: InteractionGenerationConfig | None
    labels: dict[str, str] | None
    previous_interaction_id: str | None
    response_format: InteractionResponseFormats | None
    response_mime_type: str | None
    response_modalities: list[ResponseModality] | None
    safety_settings: list[InteractionSafetySetting] | None
    service_tier: InteractionServiceTier | None
    system_instruction: str | None
    tools: list[InteractionTool] | None
    webhook_config: InteractionWebhookConfig | None

    def __init__(
        self,
        *,
        status: InteractionStatus,
        id: str | None = None,
        model: str | None = None,
        agent: str | None = None,
        agent_config: InteractionAgentConfig | None = None,
        created: Timestamp | None = None,
        updated: Timestamp | None = None,
        steps: list[Step] | None = None,
        input: InteractionInput | None = None,
        usage: InteractionUsage | None = None,
        errors: list[InteractionError] | None = None,
        environment_id: str | None = None,
        cached_content: str | None = None,
        continuation_token: str | None = None,
        environment: str | dict[str, Any] | None = None,
        generation_config: InteractionGenerationConfig | None = None,
        labels: dict[str, str] | None = None,
        previous_interaction_id: str | None = None,
        response_format: InteractionResponseFormats | None = None,
        response_mime_type: str | None = None,
        response_modalities: list[ResponseModality] | None = None,
        safety_settings: list[InteractionSafetySetting] | None = None,
        service_tier: InteractionServiceTier | None = None,
        system_instruction: str | None = None,
        tools: list[InteractionTool] | None = None,
        webhook_config: InteractionWebhookConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.status = status
        self.model = model
        self.agent = agent
        self.agent_config = agent_config
        self.created = created
        self.updated = updated
        self.steps = steps
        self.input = input
        self.usage = usage
        self.errors = errors
        self.environment_id = environment_id
        self.cached_content = cached_content
        self.continuation_token = continuation_token
        self.environment = environment
        self.generation_config = generation_config
        self.labels = labels
        self.previous_interaction_id = previous_interaction_id
        self.response_format = response_format
        self.response_mime_type = response_mime_type
        self.response_modalities = response_modalities
        self.safety_settings = safety_settings
        self.service_tier = service_tier
        self.system_instruction = system_instruction
        self.tools = tools
        self.webhook_config = webhook_config
        self.additional_properties = additional_properties


from .interaction_agent_config import InteractionAgentConfig, read_interaction_agent_config
from .interaction_input import InteractionInput, read_interaction_input
from .interaction_response_formats import InteractionResponseFormats, read_interaction_response_formats
from .interaction_tool import InteractionTool, read_interaction_tool
from .step import Step, read_step

agent_config_of = read_interaction_agent_config

steps_of = read_step

input_of = read_interaction_input

response_format_of = read_interaction_response_formats

tools_of = read_interaction_tool

# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
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


@define
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

    id: str | None = wire("id", "string", read_only=True, default=None)
    status: InteractionStatus = wire("status", "enum", of=("InteractionStatus",), required=True)
    model: str | None = wire("model", "string", default=None)
    agent: str | None = wire("agent", "string", default=None)
    agent_config: InteractionAgentConfig | None = wire(
        "agent_config", "union", of=("InteractionAgentConfig",), default=None
    )
    created: Timestamp | None = wire("created", "timestamp", read_only=True, default=None)
    updated: Timestamp | None = wire("updated", "timestamp", read_only=True, default=None)
    steps: list[Step] | None = wire("steps", "union", many="list", of=("Step",), read_only=True, default=None)
    input: InteractionInput | None = wire("input", "union", of=("InteractionInput",), default=None)
    usage: InteractionUsage | None = wire(
        "usage", "model", of=("InteractionUsage",), read_only=True, default=None
    )
    errors: list[InteractionError] | None = wire(
        "errors", "model", many="list", of=("InteractionError",), read_only=True, default=None
    )
    environment_id: str | None = wire("environment_id", "string", read_only=True, default=None)
    cached_content: str | None = wire("cached_content", "string", default=None)
    continuation_token: str | None = wire("continuation_token", "string", default=None)
    environment: str | dict[str, Any] | None = wire("environment", "union", default=None)
    generation_config: InteractionGenerationConfig | None = wire(
        "generation_config", "model", of=("InteractionGenerationConfig",), default=None
    )
    labels: dict[str, str] | None = wire("labels", "string", many="map", default=None)
    previous_interaction_id: str | None = wire("previous_interaction_id", "string", default=None)
    response_format: InteractionResponseFormats | None = wire(
        "response_format", "union", of=("InteractionResponseFormats",), default=None
    )
    response_mime_type: str | None = wire("response_mime_type", "string", default=None)
    response_modalities: list[ResponseModality] | None = wire(
        "response_modalities", "enum", many="list", of=("ResponseModality",), default=None
    )
    safety_settings: list[InteractionSafetySetting] | None = wire(
        "safety_settings", "model", many="list", of=("InteractionSafetySetting",), default=None
    )
    service_tier: InteractionServiceTier | None = wire(
        "service_tier", "enum", of=("InteractionServiceTier",), default=None
    )
    system_instruction: str | None = wire("system_instruction", "string", default=None)
    tools: list[InteractionTool] | None = wire(
        "tools", "union", many="list", of=("InteractionTool",), default=None
    )
    webhook_config: InteractionWebhookConfig | None = wire(
        "webhook_config", "model", of=("InteractionWebhookConfig",), default=None
    )


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

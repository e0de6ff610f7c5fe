# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_generation_config import InteractionGenerationConfig
    from .interaction_safety_setting import InteractionSafetySetting
    from .interaction_service_tier import InteractionServiceTier
    from .interaction_webhook_config import InteractionWebhookConfig
    from .response_modality import ResponseModality


@define
class CreateModelInteraction(BaseModel):
    """An input for a model to answer.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        model: Id of the model, such as `gemini-3.8-flash`.
        cached_content: Name of cached content to use as context. Deprecated.
        generation_config: How to generate.
        background: Whether the interaction goes on after its creation was answered; interactions.get tells
            how far it is. Input only.
        continuation_token: The token of an interaction that stopped with `requires_continuation`, to go on
            with it.
        environment: The environment in which tools run; the id of one, or what to make one of.
        input: What to answer, as text, contents, or steps of the conversation so far.
        labels: Labels of the caller's own, of lowercase letters, digits, underscores and dashes, up to 63
            characters each.
        previous_interaction_id: Id of a stored interaction to go on from.
        response_format: The form of the answer.
        response_mime_type: MIME type of the answer; `response_format` takes its place. Deprecated.
        response_modalities: The kinds of media of the answer; `response_format` takes its place. Deprecated.
        safety_settings: What to block; at most one setting for a category.
        service_tier: How quickly and at what price the interaction is served.
        store: Whether the service keeps the input and the answer, so that interactions.get finds them and
            later interactions can go on from them. It does so unless told otherwise. Input only. The
            service's default is true.
        stream: Whether the answer comes as events. Input only. The service's default is false.
        system_instruction: The developer's standing instructions to the model.
        tools: Tools that the model may use.
        webhook_config: Where to report the end of the interaction.
    """

    model: str = wire("model", "string", required=True)
    cached_content: str | None = wire("cached_content", "string", default=None)
    generation_config: InteractionGenerationConfig | None = wire(
        "generation_config", "model", of=("InteractionGenerationConfig",), default=None
    )
    background: bool | None = wire("background", "boolean", default=None)
    continuation_token: str | None = wire("continuation_token", "string", default=None)
    environment: str | dict[str, Any] | None = wire("environment", "union", default=None)
    input: InteractionInput | None = wire("input", "union", of=("InteractionInput",), default=None)
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
    store: bool | None = wire("store", "boolean", default=None)
    stream: bool | None = wire("stream", "boolean", default=None)
    system_instruction: str | None = wire("system_instruction", "string", default=None)
    tools: list[InteractionTool] | None = wire(
        "tools", "union", many="list", of=("InteractionTool",), default=None
    )
    webhook_config: InteractionWebhookConfig | None = wire(
        "webhook_config", "model", of=("InteractionWebhookConfig",), default=None
    )


from .interaction_input import InteractionInput, read_interaction_input
from .interaction_response_formats import InteractionResponseFormats, read_interaction_response_formats
from .interaction_tool import InteractionTool, read_interaction_tool

input_of = read_interaction_input

response_format_of = read_interaction_response_formats

tools_of = read_interaction_tool

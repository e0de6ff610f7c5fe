# Made by `python codegen.py` from specs/generativelanguage/schemas/interactions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_generation_config import InteractionGenerationConfig
    from .interaction_safety_setting import InteractionSafetySetting
    from .interaction_service_tier import InteractionServiceTier
    from .interaction_webhook_config import InteractionWebhookConfig
    from .response_modality import ResponseModality


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

    __slots__ = (
        "model",
        "cached_content",
        "generation_config",
        "background",
        "continuation_token",
        "environment",
        "input",
        "labels",
        "previous_interaction_id",
        "response_format",
        "response_mime_type",
        "response_modalities",
        "safety_settings",
        "service_tier",
        "store",
        "stream",
        "system_instruction",
        "tools",
        "webhook_config",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required=True),
        "cached_content": Field("cached_content", "string"),
        "generation_config": Field("generation_config", "model", of=("InteractionGenerationConfig",)),
        "background": Field("background", "boolean", write_only=True),
        "continuation_token": Field("continuation_token", "string"),
        "environment": Field("environment", "union"),
        "input": Field("input", "union", of=("InteractionInput",)),
        "labels": Field("labels", "string", many="map"),
        "previous_interaction_id": Field("previous_interaction_id", "string"),
        "response_format": Field("response_format", "union", of=("InteractionResponseFormats",)),
        "response_mime_type": Field("response_mime_type", "string"),
        "response_modalities": Field("response_modalities", "enum", many="list", of=("ResponseModality",)),
        "safety_settings": Field("safety_settings", "model", many="list", of=("InteractionSafetySetting",)),
        "service_tier": Field("service_tier", "enum", of=("InteractionServiceTier",)),
        "store": Field("store", "boolean", write_only=True),
        "stream": Field("stream", "boolean", write_only=True),
        "system_instruction": Field("system_instruction", "string"),
        "tools": Field("tools", "union", many="list", of=("InteractionTool",)),
        "webhook_config": Field("webhook_config", "model", of=("InteractionWebhookConfig",)),
    }

    model: str
    cached_content: str | None
    generation_config: InteractionGenerationConfig | None
    background: bool | None
    continuation_token: str | None
    environment: str | dict[str, Any] | None
    input: InteractionInput | None
    labels: dict[str, str] | None
    previous_interaction_id: str | None
    response_format: InteractionResponseFormats | None
    response_mime_type: str | None
    response_modalities: list[ResponseModality] | None
    safety_settings: list[InteractionSafetySetting] | None
    service_tier: InteractionServiceTier | None
    store: bool | None
    stream: bool | None
    system_instruction: str | None
    tools: list[InteractionTool] | None
    webhook_config: InteractionWebhookConfig | None

    def __init__(
        self,
        *,
        model: str,
        cached_content: str | None = None,
        generation_config: InteractionGenerationConfig | None = None,
        background: bool | None = None,
        continuation_token: str | None = None,
        environment: str | dict[str, Any] | None = None,
        input: InteractionInput | None = None,
        labels: dict[str, str] | None = None,
        previous_interaction_id: str | None = None,
        response_format: InteractionResponseFormats | None = None,
        response_mime_type: str | None = None,
        response_modalities: list[ResponseModality] | None = None,
        safety_settings: list[InteractionSafetySetting] | None = None,
        service_tier: InteractionServiceTier | None = None,
        store: bool | None = None,
        stream: bool | None = None,
        system_instruction: str | None = None,
        tools: list[InteractionTool] | None = None,
        webhook_config: InteractionWebhookConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.cached_content = cached_content
        self.generation_config = generation_config
        self.background = background
        self.continuation_token = continuation_token
        self.environment = environment
        self.input = input
        self.labels = labels
        self.previous_interaction_id = previous_interaction_id
        self.response_format = response_format
        self.response_mime_type = response_mime_type
        self.response_modalities = response_modalities
        self.safety_settings = safety_settings
        self.service_tier = service_tier
        self.store = store
        self.stream = stream
        self.system_instruction = system_instruction
        self.tools = tools
        self.webhook_config = webhook_config
        self.additional_properties = additional_properties


from .interaction_input import InteractionInput, read_interaction_input
from .interaction_response_formats import InteractionResponseFormats, read_interaction_response_formats
from .interaction_tool import InteractionTool, read_interaction_tool

input_of = read_interaction_input

response_format_of = read_interaction_response_formats

tools_of = read_interaction_tool

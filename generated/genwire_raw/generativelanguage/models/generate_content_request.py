# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content import Content
    from .generation_config import GenerationConfig
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .tool import Tool
    from .tool_config import ToolConfig


class GenerateContentRequest(BaseModel):
    """A conversation for the model to go on with, and how to do that.

    Source: page 004, "Method: tunedModels.generateContent".

    Attributes:
        model: Name of the model, `models/{model}`. In a request of its own the URL names it. Required where
            this is inside another request. Source: beyond the seeds: part of the message; countTokens has
            this request nested.
        contents: The conversation up to and with the latest message; a single one for a question without
            history.
        tools: Tools that the model may use for its answer, functions and code execution among them.
        tool_config: How the tools may be used.
        safety_settings: What to block, in the contents and in the candidates; at most one setting for a
            category. A setting takes the place of the service's default for its category, and all that fails
            a threshold is blocked. Supported are `HARM_CATEGORY_HATE_SPEECH`,
            `HARM_CATEGORY_SEXUALLY_EXPLICIT`, `HARM_CATEGORY_DANGEROUS_CONTENT`, `HARM_CATEGORY_HARASSMENT`
            and `HARM_CATEGORY_CIVIC_INTEGRITY`.
        system_instruction: The developer's standing instructions to the model. Text only, at present.
        generation_config: How to generate, and in what form to answer.
        cached_content: Name of cached content to use as context, `cachedContents/{cachedContent}`.
        service_tier: How quickly and at what price the request is served. Source: beyond the seeds:
            google-genai 3.6.1.
        store: Whether the service logs the request; the project's own setting if absent. Source: beyond the
            seeds: google-genai 3.6.1.
        labels: Labels of the caller's own. Source: beyond the seeds: google-genai 3.6.1.
        continuation_token: The token of an answer that ended with `CONTINUATION`, to go on with it. Source:
            beyond the seeds: google-genai 3.6.1.
    """

    __slots__ = (
        "model",
        "contents",
        "tools",
        "tool_config",
        "safety_settings",
        "system_instruction",
        "generation_config",
        "cached_content",
        "service_tier",
        "store",
        "labels",
        "continuation_token",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string", required_nested=True),
        "contents": Field("contents", "model", many="list", of=("Content",), required=True),
        "tools": Field("tools", "model", many="list", of=("Tool",)),
        "tool_config": Field("toolConfig", "model", of=("ToolConfig",)),
        "safety_settings": Field("safetySettings", "model", many="list", of=("SafetySetting",)),
        "system_instruction": Field("systemInstruction", "model", of=("Content",)),
        "generation_config": Field("generationConfig", "model", of=("GenerationConfig",)),
        "cached_content": Field("cachedContent", "string"),
        "service_tier": Field("serviceTier", "enum", of=("ServiceTier",)),
        "store": Field("store", "boolean"),
        "labels": Field("labels", "string", many="map"),
        "continuation_token": Field("continuationToken", "bytes"),
    }

    model: str | None
    contents: list[Content]
    tools: list[Tool] | None
    tool_config: ToolConfig | None
    safety_settings: list[SafetySetting] | None
    system_instruction: Content | None
    generation_config: GenerationConfig | None
    cached_content: str | None
    service_tier: ServiceTier | None
    store: bool | None
    labels: dict[str, str] | None
    continuation_token: bytes | None

    def __init__(
        self,
        *,
        contents: list[Content],
        model: str | None = None,
        tools: list[Tool] | None = None,
        tool_config: ToolConfig | None = None,
        safety_settings: list[SafetySetting] | None = None,
        system_instruction: Content | None = None,
        generation_config: GenerationConfig | None = None,
        cached_content: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        labels: dict[str, str] | None = None,
        continuation_token: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.contents = contents
        self.tools = tools
        self.tool_config = tool_config
        self.safety_settings = safety_settings
        self.system_instruction = system_instruction
        self.generation_config = generation_config
        self.cached_content = cached_content
        self.service_tier = service_tier
        self.store = store
        self.labels = labels
        self.continuation_token = continuation_token
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content import Content
    from .generation_config import GenerationConfig
    from .safety_setting import SafetySetting
    from .service_tier import ServiceTier
    from .tool import Tool
    from .tool_config import ToolConfig


@define
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

    model: str | None = wire("model", "string", required_nested=True, default=None)
    contents: list[Content] = wire("contents", "model", many="list", of=("Content",), required=True)
    tools: list[Tool] | None = wire("tools", "model", many="list", of=("Tool",), default=None)
    tool_config: ToolConfig | None = wire("toolConfig", "model", of=("ToolConfig",), default=None)
    safety_settings: list[SafetySetting] | None = wire(
        "safetySettings", "model", many="list", of=("SafetySetting",), default=None
    )
    system_instruction: Content | None = wire("systemInstruction", "model", of=("Content",), default=None)
    generation_config: GenerationConfig | None = wire(
        "generationConfig", "model", of=("GenerationConfig",), default=None
    )
    cached_content: str | None = wire("cachedContent", "string", default=None)
    service_tier: ServiceTier | None = wire("serviceTier", "enum", of=("ServiceTier",), default=None)
    store: bool | None = wire("store", "boolean", default=None)
    labels: dict[str, str] | None = wire("labels", "string", many="map", default=None)
    continuation_token: bytes | None = wire("continuationToken", "bytes", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Model(BaseModel):
    """A generative language model.

    Source: beyond the seeds: named by pages 002 and 004.

    Attributes:
        name: Name of the model, `models/{model}`, where the id is made of the base model and the version;
            `models/gemini-1.5-flash-001`.
        base_model_id: Id of the base model, such as `gemini-1.5-flash`, to pass to generation requests.
        version: The major version, such as `1.0` or `1.5`.
        display_name: Name of the model for people, such as `Gemini 1.5 Flash`, of any UTF-8 characters. At
            most 128 characters.
        description: In short, what the model is.
        input_token_limit: The most tokens that it takes in.
        output_token_limit: The most tokens that it puts out.
        supported_generation_methods: What it can be used for, as names of methods such as `generateMessage`
            and `generateContent`.
        temperature: Its default temperature, from 0.0 to `maxTemperature`; the higher, the more varied the
            answers.
        max_temperature: The highest temperature that it takes.
        top_p: Its default for nucleus sampling, which considers the likeliest tokens until their
            probabilities sum up to this.
        top_k: Its default for top-k sampling, which considers this many of the likeliest tokens. Without one
            it does not use top-k sampling and does not take `topK`.
        thinking: Whether it thinks.
    """

    __slots__ = (
        "name",
        "base_model_id",
        "version",
        "display_name",
        "description",
        "input_token_limit",
        "output_token_limit",
        "supported_generation_methods",
        "temperature",
        "max_temperature",
        "top_p",
        "top_k",
        "thinking",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", required=True),
        "base_model_id": Field("baseModelId", "string", required=True),
        "version": Field("version", "string", required=True),
        "display_name": Field("displayName", "string", max_length=128),
        "description": Field("description", "string"),
        "input_token_limit": Field("inputTokenLimit", "integer"),
        "output_token_limit": Field("outputTokenLimit", "integer"),
        "supported_generation_methods": Field("supportedGenerationMethods", "string", many="list"),
        "temperature": Field("temperature", "number"),
        "max_temperature": Field("maxTemperature", "number"),
        "top_p": Field("topP", "number"),
        "top_k": Field("topK", "integer"),
        "thinking": Field("thinking", "boolean"),
    }

    name: str
    base_model_id: str
    version: str
    display_name: str | None
    description: str | None
    input_token_limit: int | None
    output_token_limit: int | None
    supported_generation_methods: list[str] | None
    temperature: float | None
    max_temperature: float | None
    top_p: float | None
    top_k: int | None
    thinking: bool | None

    def __init__(
        self,
        *,
        name: str,
        base_model_id: str,
        version: str,
        display_name: str | None = None,
        description: str | None = None,
        input_token_limit: int | None = None,
        output_token_limit: int | None = None,
        supported_generation_methods: list[str] | None = None,
        temperature: float | None = None,
        max_temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        thinking: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.base_model_id = base_model_id
        self.version = version
        self.display_name = display_name
        self.description = description
        self.input_token_limit = input_token_limit
        self.output_token_limit = output_token_limit
        self.supported_generation_methods = supported_generation_methods
        self.temperature = temperature
        self.max_temperature = max_temperature
        self.top_p = top_p
        self.top_k = top_k
        self.thinking = thinking
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
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

    name: str = wire("name", "string", required=True)
    base_model_id: str = wire("baseModelId", "string", required=True)
    version: str = wire("version", "string", required=True)
    display_name: str | None = wire("displayName", "string", max_length=128, default=None)
    description: str | None = wire("description", "string", default=None)
    input_token_limit: int | None = wire("inputTokenLimit", "integer", default=None)
    output_token_limit: int | None = wire("outputTokenLimit", "integer", default=None)
    supported_generation_methods: list[str] | None = wire(
        "supportedGenerationMethods", "string", many="list", default=None
    )
    temperature: float | None = wire("temperature", "number", default=None)
    max_temperature: float | None = wire("maxTemperature", "number", default=None)
    top_p: float | None = wire("topP", "number", default=None)
    top_k: int | None = wire("topK", "integer", default=None)
    thinking: bool | None = wire("thinking", "boolean", default=None)

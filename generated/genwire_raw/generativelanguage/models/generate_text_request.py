# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .safety_setting import SafetySetting
    from .text_prompt import TextPrompt


class GenerateTextRequest(BaseModel):
    """A prompt for the model to complete, and how to do that.

    Source: page 002, "Method: models.generateText".

    Attributes:
        prompt: The text that the model is to complete.
        safety_settings: What to block, in the prompt and in the candidates; at most one setting for a
            category. A setting takes the place of the service's default for its category, and all that fails
            a threshold is blocked. Supported are `HARM_CATEGORY_DEROGATORY`, `HARM_CATEGORY_TOXICITY`,
            `HARM_CATEGORY_VIOLENCE`, `HARM_CATEGORY_SEXUAL`, `HARM_CATEGORY_MEDICAL` and
            `HARM_CATEGORY_DANGEROUS`.
        stop_sequences: Up to 5 strings that end the generation where the first of them appears; the answer
            does not include it. At most 5 items.
        temperature: How random the answer is; the closer to 1.0, the more varied and creative, the closer to
            0.0, the more straightforward. The default is the model's `temperature`. From 0 to 1.
        candidate_count: How many answers to generate. From 1 to 8. The service's default is 1.
        max_output_tokens: The most tokens of an answer. The default is the model's `outputTokenLimit`.
        top_p: Nucleus sampling; consider the likeliest tokens until their probabilities sum up to this. Used
            together with top-k sampling, which bounds the number of tokens. The default is the model's
            `topP`.
        top_k: Top-k sampling; consider this many of the likeliest tokens. Used together with nucleus
            sampling. A model's `topK` may say otherwise than the default. The service's default is 40.
    """

    __slots__ = (
        "prompt",
        "safety_settings",
        "stop_sequences",
        "temperature",
        "candidate_count",
        "max_output_tokens",
        "top_p",
        "top_k",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "model", of=("TextPrompt",), required=True),
        "safety_settings": Field("safetySettings", "model", many="list", of=("SafetySetting",)),
        "stop_sequences": Field("stopSequences", "string", many="list", max_items=5),
        "temperature": Field("temperature", "number", minimum=0, maximum=1),
        "candidate_count": Field("candidateCount", "integer", minimum=1, maximum=8),
        "max_output_tokens": Field("maxOutputTokens", "integer"),
        "top_p": Field("topP", "number"),
        "top_k": Field("topK", "integer"),
    }

    prompt: TextPrompt
    safety_settings: list[SafetySetting] | None
    stop_sequences: list[str] | None
    temperature: float | None
    candidate_count: int | None
    max_output_tokens: int | None
    top_p: float | None
    top_k: int | None

    def __init__(
        self,
        *,
        prompt: TextPrompt,
        safety_settings: list[SafetySetting] | None = None,
        stop_sequences: list[str] | None = None,
        temperature: float | None = None,
        candidate_count: int | None = None,
        max_output_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.safety_settings = safety_settings
        self.stop_sequences = stop_sequences
        self.temperature = temperature
        self.candidate_count = candidate_count
        self.max_output_tokens = max_output_tokens
        self.top_p = top_p
        self.top_k = top_k
        self.additional_properties = additional_properties

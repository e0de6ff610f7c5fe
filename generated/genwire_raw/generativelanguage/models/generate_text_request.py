# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .safety_setting import SafetySetting
    from .text_prompt import TextPrompt


@define
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

    prompt: TextPrompt = wire("prompt", "model", of=("TextPrompt",), required=True)
    safety_settings: list[SafetySetting] | None = wire(
        "safetySettings", "model", many="list", of=("SafetySetting",), default=None
    )
    stop_sequences: list[str] | None = wire("stopSequences", "string", many="list", max_items=5, default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=1, default=None)
    candidate_count: int | None = wire("candidateCount", "integer", minimum=1, maximum=8, default=None)
    max_output_tokens: int | None = wire("maxOutputTokens", "integer", default=None)
    top_p: float | None = wire("topP", "number", default=None)
    top_k: int | None = wire("topK", "integer", default=None)

# Made by `python codegen.py` from specs/workers_ai/models/llama-3.2-3b-instruct.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class Llama323bInstructPrompt(BaseModel):
    """A single text to answer or to go on from.

    Source: page 001, "Input".

    Attributes:
        prompt: The text to answer or to go on from. From 1 to 131072 characters.
        image: A picture.
        raw: Whether the prompt goes to the model as it is, in the form that the model expects, without a chat
            template. The service's default is false.
        stream: Whether the answer comes piece by piece, as server-sent events. The service's default is
            false.
        max_tokens: The most tokens of the answer. The service's default is 256.
        temperature: How random the answer is; the higher, the more random. From 0 to 5. The service's default
            is 0.6.
        top_p: How wide a choice of words the model has, by their probabilities; the lower, the more
            predictable the answer, the higher, the more varied and creative. From 0 to 2.
        top_k: How many of the likeliest words the model chooses from; the fewer, the more focused the answer,
            the more, the more varied and surprising. From 1 to 50.
        seed: Seed of the generation, for answers that can be repeated. From 1 to 9999999999.
        repetition_penalty: The higher, the less tokens repeat. From 0 to 2.
        frequency_penalty: The higher, the less lines repeat word for word. From 0 to 2.
        presence_penalty: The higher, the more the model turns to new subjects. From 0 to 2.
        lora: Name of a LoRA (low-rank adaptation) adapter that fine-tunes the model.
    """

    __slots__ = (
        "prompt",
        "image",
        "raw",
        "stream",
        "max_tokens",
        "temperature",
        "top_p",
        "top_k",
        "seed",
        "repetition_penalty",
        "frequency_penalty",
        "presence_penalty",
        "lora",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "string", required=True, min_length=1, max_length=131072),
        "image": Field("image", "union"),
        "raw": Field("raw", "boolean"),
        "stream": Field("stream", "boolean"),
        "max_tokens": Field("max_tokens", "integer"),
        "temperature": Field("temperature", "number", minimum=0, maximum=5),
        "top_p": Field("top_p", "number", minimum=0, maximum=2),
        "top_k": Field("top_k", "integer", minimum=1, maximum=50),
        "seed": Field("seed", "integer", minimum=1, maximum=9999999999),
        "repetition_penalty": Field("repetition_penalty", "number", minimum=0, maximum=2),
        "frequency_penalty": Field("frequency_penalty", "number", minimum=0, maximum=2),
        "presence_penalty": Field("presence_penalty", "number", minimum=0, maximum=2),
        "lora": Field("lora", "string"),
    }

    prompt: str
    image: list[float] | str | None
    raw: bool | None
    stream: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    repetition_penalty: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    lora: str | None

    def __init__(
        self,
        *,
        prompt: str,
        image: list[float] | str | None = None,
        raw: bool | None = None,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        repetition_penalty: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        lora: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.image = image
        self.raw = raw
        self.stream = stream
        self.max_tokens = max_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.seed = seed
        self.repetition_penalty = repetition_penalty
        self.frequency_penalty = frequency_penalty
        self.presence_penalty = presence_penalty
        self.lora = lora
        self.additional_properties = additional_properties

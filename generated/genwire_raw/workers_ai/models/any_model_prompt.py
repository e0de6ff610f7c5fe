# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .response_format import ResponseFormat


class AnyModelPrompt(BaseModel):
    """A prompt for any text model. Keys that are not listed here go to the model as they are.

    Source: beyond the seeds: what the inputs of all text models have in common.

    Attributes:
        prompt: The text to answer or to go on from. At least 1 characters.
        image: A picture.
        raw: Whether the prompt goes to the model as it is, without a chat template. The service's default is
            false.
        lora: Name of a LoRA adapter to apply.
        stream: Whether the answer comes piece by piece, as server-sent events. The service's default is
            false.
        max_tokens: The most tokens of the answer.
        temperature: How random the answer is. From 0 to 5.
        top_p: How wide a choice of words the model has, by their probabilities; the lower, the more
            predictable. From 0 to 2.
        top_k: How many of the likeliest words the model chooses from; the fewer, the more focused. At least
            1.
        seed: Seed of the generation, for answers that can be repeated.
        repetition_penalty: The higher, the less tokens repeat.
        frequency_penalty: The higher, the less lines repeat word for word.
        presence_penalty: The higher, the more the model turns to new subjects.
        response_format: The form of the answer.
    """

    __slots__ = (
        "prompt",
        "image",
        "raw",
        "lora",
        "stream",
        "max_tokens",
        "temperature",
        "top_p",
        "top_k",
        "seed",
        "repetition_penalty",
        "frequency_penalty",
        "presence_penalty",
        "response_format",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "string", required=True, min_length=1),
        "image": Field("image", "union"),
        "raw": Field("raw", "boolean"),
        "lora": Field("lora", "string"),
        "stream": Field("stream", "boolean"),
        "max_tokens": Field("max_tokens", "integer"),
        "temperature": Field("temperature", "number", minimum=0, maximum=5),
        "top_p": Field("top_p", "number", minimum=0, maximum=2),
        "top_k": Field("top_k", "integer", minimum=1),
        "seed": Field("seed", "integer"),
        "repetition_penalty": Field("repetition_penalty", "number"),
        "frequency_penalty": Field("frequency_penalty", "number"),
        "presence_penalty": Field("presence_penalty", "number"),
        "response_format": Field("response_format", "model", of=("ResponseFormat",)),
    }

    prompt: str
    image: list[float] | str | None
    raw: bool | None
    lora: str | None
    stream: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    repetition_penalty: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    response_format: ResponseFormat | None

    def __init__(
        self,
        *,
        prompt: str,
        image: list[float] | str | None = None,
        raw: bool | None = None,
        lora: str | None = None,
        stream: bool | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        seed: int | None = None,
        repetition_penalty: float | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormat | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.image = image
        self.raw = raw
        self.lora = lora
        self.stream = stream
        self.max_tokens = max_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.top_k = top_k
        self.seed = seed
        self.repetition_penalty = repetition_penalty
        self.frequency_penalty = frequency_penalty
        self.presence_penalty = presence_penalty
        self.response_format = response_format
        self.additional_properties = additional_properties

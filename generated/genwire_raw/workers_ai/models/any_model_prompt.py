# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .response_format import ResponseFormat


@define
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

    prompt: str = wire("prompt", "string", required=True, min_length=1)
    image: list[float] | str | None = wire("image", "union", default=None)
    raw: bool | None = wire("raw", "boolean", default=None)
    lora: str | None = wire("lora", "string", default=None)
    stream: bool | None = wire("stream", "boolean", default=None)
    max_tokens: int | None = wire("max_tokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=5, default=None)
    top_p: float | None = wire("top_p", "number", minimum=0, maximum=2, default=None)
    top_k: int | None = wire("top_k", "integer", minimum=1, default=None)
    seed: int | None = wire("seed", "integer", default=None)
    repetition_penalty: float | None = wire("repetition_penalty", "number", default=None)
    frequency_penalty: float | None = wire("frequency_penalty", "number", default=None)
    presence_penalty: float | None = wire("presence_penalty", "number", default=None)
    response_format: ResponseFormat | None = wire(
        "response_format", "model", of=("ResponseFormat",), default=None
    )

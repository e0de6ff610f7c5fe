# Made by `python codegen.py` from specs/workers_ai/models/qwen1.5-0.5b-chat.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class Qwen1505bChatPrompt(BaseModel):
    """A single text to answer or to go on from.

    Source: page 003, "Input".

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

    prompt: str = wire("prompt", "string", required=True, min_length=1, max_length=131072)
    image: list[float] | str | None = wire("image", "union", default=None)
    raw: bool | None = wire("raw", "boolean", default=None)
    stream: bool | None = wire("stream", "boolean", default=None)
    max_tokens: int | None = wire("max_tokens", "integer", default=None)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=5, default=None)
    top_p: float | None = wire("top_p", "number", minimum=0, maximum=2, default=None)
    top_k: int | None = wire("top_k", "integer", minimum=1, maximum=50, default=None)
    seed: int | None = wire("seed", "integer", minimum=1, maximum=9999999999, default=None)
    repetition_penalty: float | None = wire(
        "repetition_penalty", "number", minimum=0, maximum=2, default=None
    )
    frequency_penalty: float | None = wire("frequency_penalty", "number", minimum=0, maximum=2, default=None)
    presence_penalty: float | None = wire("presence_penalty", "number", minimum=0, maximum=2, default=None)
    lora: str | None = wire("lora", "string", default=None)

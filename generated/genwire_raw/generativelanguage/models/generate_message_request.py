# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .message_prompt import MessagePrompt


@define
class GenerateMessageRequest(BaseModel):
    """A discussion for the model to go on with, and how to do that.

    Source: page 002, "Method: models.generateMessage".

    Attributes:
        prompt: The discussion, of which the model foretells the next message.
        temperature: How random the answer is; the closer to 1.0, the more varied, the closer to 0.0, the less
            surprising. From 0 to 1.
        candidate_count: How many messages to generate. From 1 to 8. The service's default is 1.
        top_p: Nucleus sampling; consider the smallest set of tokens whose probabilities sum up to this. Used
            together with top-k sampling.
        top_k: Top-k sampling; consider this many of the likeliest tokens. Used together with nucleus
            sampling.
    """

    prompt: MessagePrompt = wire("prompt", "model", of=("MessagePrompt",), required=True)
    temperature: float | None = wire("temperature", "number", minimum=0, maximum=1, default=None)
    candidate_count: int | None = wire("candidateCount", "integer", minimum=1, maximum=8, default=None)
    top_p: float | None = wire("topP", "number", default=None)
    top_k: int | None = wire("topK", "integer", default=None)

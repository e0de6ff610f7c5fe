# Made by `python codegen.py` from specs/generativelanguage/schemas/chat.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .message_prompt import MessagePrompt


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

    __slots__ = ("prompt", "temperature", "candidate_count", "top_p", "top_k")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", "model", of=("MessagePrompt",), required=True),
        "temperature": Field("temperature", "number", minimum=0, maximum=1),
        "candidate_count": Field("candidateCount", "integer", minimum=1, maximum=8),
        "top_p": Field("topP", "number"),
        "top_k": Field("topK", "integer"),
    }

    prompt: MessagePrompt
    temperature: float | None
    candidate_count: int | None
    top_p: float | None
    top_k: int | None

    def __init__(
        self,
        *,
        prompt: MessagePrompt,
        temperature: float | None = None,
        candidate_count: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt = prompt
        self.temperature = temperature
        self.candidate_count = candidate_count
        self.top_p = top_p
        self.top_k = top_k
        self.additional_properties = additional_properties

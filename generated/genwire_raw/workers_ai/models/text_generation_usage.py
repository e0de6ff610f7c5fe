# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .text_generation_prompt_tokens_details import TextGenerationPromptTokensDetails


class TextGenerationUsage(BaseModel):
    """How many tokens a request took.

    Source: beyond the seeds: the service sends it.

    Attributes:
        prompt_tokens: Tokens of the input.
        completion_tokens: Tokens of the answer.
        total_tokens: Both together.
        prompt_tokens_details: More about the tokens of the input.
    """

    __slots__ = ("prompt_tokens", "completion_tokens", "total_tokens", "prompt_tokens_details")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prompt_tokens": Field("prompt_tokens", "integer"),
        "completion_tokens": Field("completion_tokens", "integer"),
        "total_tokens": Field("total_tokens", "integer"),
        "prompt_tokens_details": Field(
            "prompt_tokens_details", "model", of=("TextGenerationPromptTokensDetails",)
        ),
    }

    prompt_tokens: int | None
    completion_tokens: int | None
    total_tokens: int | None
    prompt_tokens_details: TextGenerationPromptTokensDetails | None

    def __init__(
        self,
        *,
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        total_tokens: int | None = None,
        prompt_tokens_details: TextGenerationPromptTokensDetails | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prompt_tokens = prompt_tokens
        self.completion_tokens = completion_tokens
        self.total_tokens = total_tokens
        self.prompt_tokens_details = prompt_tokens_details
        self.additional_properties = additional_properties

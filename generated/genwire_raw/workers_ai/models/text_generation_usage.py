# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.prompt_tokens = get("prompt_tokens")
        self.completion_tokens = get("completion_tokens")
        self.total_tokens = get("total_tokens")
        value = get("prompt_tokens_details")
        self.prompt_tokens_details = (
            TextGenerationPromptTokensDetails.from_dict(value) if value.__class__ is dict else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.prompt_tokens
        if value is not None:
            out["prompt_tokens"] = value
        value = self.completion_tokens
        if value is not None:
            out["completion_tokens"] = value
        value = self.total_tokens
        if value is not None:
            out["total_tokens"] = value
        value = self.prompt_tokens_details
        if value is not None:
            out["prompt_tokens_details"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"prompt_tokens", "completion_tokens", "total_tokens", "prompt_tokens_details"})


from .text_generation_prompt_tokens_details import TextGenerationPromptTokensDetails

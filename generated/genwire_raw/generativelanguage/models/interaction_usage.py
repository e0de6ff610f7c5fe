# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .grounding_tool_count import GroundingToolCount
    from .modality_tokens import ModalityTokens


class InteractionUsage(BaseModel):
    """How many tokens an interaction took.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        total_tokens: All tokens.
        total_input_tokens: Tokens of the input.
        total_output_tokens: Tokens of the answers.
        total_thought_tokens: Tokens of thoughts.
        total_cached_tokens: Tokens of the input that were found in a cache.
        total_tool_use_tokens: Tokens of what tools were given and returned.
        initial_input_tokens: Tokens of the input of the first turn.
        input_tokens_by_modality: Tokens of the input by kind of media.
        output_tokens_by_modality: Tokens of the answers by kind of media.
        cached_tokens_by_modality: Cached tokens by kind of media.
        tool_use_tokens_by_modality: Tokens of tools by kind of media.
        grounding_tool_count: How often tools for grounding were used.
    """

    __slots__ = (
        "total_tokens",
        "total_input_tokens",
        "total_output_tokens",
        "total_thought_tokens",
        "total_cached_tokens",
        "total_tool_use_tokens",
        "initial_input_tokens",
        "input_tokens_by_modality",
        "output_tokens_by_modality",
        "cached_tokens_by_modality",
        "tool_use_tokens_by_modality",
        "grounding_tool_count",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "total_tokens": Field("total_tokens", "integer"),
        "total_input_tokens": Field("total_input_tokens", "integer"),
        "total_output_tokens": Field("total_output_tokens", "integer"),
        "total_thought_tokens": Field("total_thought_tokens", "integer"),
        "total_cached_tokens": Field("total_cached_tokens", "integer"),
        "total_tool_use_tokens": Field("total_tool_use_tokens", "integer"),
        "initial_input_tokens": Field("initial_input_tokens", "integer"),
        "input_tokens_by_modality": Field(
            "input_tokens_by_modality", "model", many="list", of=("ModalityTokens",)
        ),
        "output_tokens_by_modality": Field(
            "output_tokens_by_modality", "model", many="list", of=("ModalityTokens",)
        ),
        "cached_tokens_by_modality": Field(
            "cached_tokens_by_modality", "model", many="list", of=("ModalityTokens",)
        ),
        "tool_use_tokens_by_modality": Field(
            "tool_use_tokens_by_modality", "model", many="list", of=("ModalityTokens",)
        ),
        "grounding_tool_count": Field(
            "grounding_tool_count", "model", many="list", of=("GroundingToolCount",)
        ),
    }

    total_tokens: int | None
    total_input_tokens: int | None
    total_output_tokens: int | None
    total_thought_tokens: int | None
    total_cached_tokens: int | None
    total_tool_use_tokens: int | None
    initial_input_tokens: int | None
    input_tokens_by_modality: list[ModalityTokens] | None
    output_tokens_by_modality: list[ModalityTokens] | None
    cached_tokens_by_modality: list[ModalityTokens] | None
    tool_use_tokens_by_modality: list[ModalityTokens] | None
    grounding_tool_count: list[GroundingToolCount] | None

    def __init__(
        self,
        *,
        total_tokens: int | None = None,
        total_input_tokens: int | None = None,
        total_output_tokens: int | None = None,
        total_thought_tokens: int | None = None,
        total_cached_tokens: int | None = None,
        total_tool_use_tokens: int | None = None,
        initial_input_tokens: int | None = None,
        input_tokens_by_modality: list[ModalityTokens] | None = None,
        output_tokens_by_modality: list[ModalityTokens] | None = None,
        cached_tokens_by_modality: list[ModalityTokens] | None = None,
        tool_use_tokens_by_modality: list[ModalityTokens] | None = None,
        grounding_tool_count: list[GroundingToolCount] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total_tokens = total_tokens
        self.total_input_tokens = total_input_tokens
        self.total_output_tokens = total_output_tokens
        self.total_thought_tokens = total_thought_tokens
        self.total_cached_tokens = total_cached_tokens
        self.total_tool_use_tokens = total_tool_use_tokens
        self.initial_input_tokens = initial_input_tokens
        self.input_tokens_by_modality = input_tokens_by_modality
        self.output_tokens_by_modality = output_tokens_by_modality
        self.cached_tokens_by_modality = cached_tokens_by_modality
        self.tool_use_tokens_by_modality = tool_use_tokens_by_modality
        self.grounding_tool_count = grounding_tool_count
        self.additional_properties = additional_properties

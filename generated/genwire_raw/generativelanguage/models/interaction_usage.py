# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_usage.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .grounding_tool_count import GroundingToolCount
    from .modality_tokens import ModalityTokens


@define
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

    total_tokens: int | None = wire("total_tokens", "integer", default=None)
    total_input_tokens: int | None = wire("total_input_tokens", "integer", default=None)
    total_output_tokens: int | None = wire("total_output_tokens", "integer", default=None)
    total_thought_tokens: int | None = wire("total_thought_tokens", "integer", default=None)
    total_cached_tokens: int | None = wire("total_cached_tokens", "integer", default=None)
    total_tool_use_tokens: int | None = wire("total_tool_use_tokens", "integer", default=None)
    initial_input_tokens: int | None = wire("initial_input_tokens", "integer", default=None)
    input_tokens_by_modality: list[ModalityTokens] | None = wire(
        "input_tokens_by_modality", "model", many="list", of=("ModalityTokens",), default=None
    )
    output_tokens_by_modality: list[ModalityTokens] | None = wire(
        "output_tokens_by_modality", "model", many="list", of=("ModalityTokens",), default=None
    )
    cached_tokens_by_modality: list[ModalityTokens] | None = wire(
        "cached_tokens_by_modality", "model", many="list", of=("ModalityTokens",), default=None
    )
    tool_use_tokens_by_modality: list[ModalityTokens] | None = wire(
        "tool_use_tokens_by_modality", "model", many="list", of=("ModalityTokens",), default=None
    )
    grounding_tool_count: list[GroundingToolCount] | None = wire(
        "grounding_tool_count", "model", many="list", of=("GroundingToolCount",), default=None
    )

# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .logprobs_result_candidate import LogprobsResultCandidate


class LogprobsResultTopCandidates(BaseModel):
    """The likeliest tokens of one step of the decoding.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        candidates: The tokens, likeliest first.
    """

    __slots__ = ("candidates",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "candidates": Field("candidates", "model", many="list", of=("LogprobsResultCandidate",))
    }

    candidates: list[LogprobsResultCandidate] | None

    def __init__(
        self,
        *,
        candidates: list[LogprobsResultCandidate] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.candidates = candidates
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates


class LogprobsResult(BaseModel):
    """Log probabilities of the tokens of a candidate.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        log_probability_sum: The sum over all tokens.
        top_candidates: The likeliest tokens, one entry for each step of the decoding.
        chosen_candidates: The chosen tokens, one for each step of the decoding. They need not be among the
            likeliest ones.
    """

    __slots__ = ("log_probability_sum", "top_candidates", "chosen_candidates")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "log_probability_sum": Field("logProbabilitySum", "number"),
        "top_candidates": Field("topCandidates", "model", many="list", of=("LogprobsResultTopCandidates",)),
        "chosen_candidates": Field("chosenCandidates", "model", many="list", of=("LogprobsResultCandidate",)),
    }

    log_probability_sum: float | None
    top_candidates: list[LogprobsResultTopCandidates] | None
    chosen_candidates: list[LogprobsResultCandidate] | None

    def __init__(
        self,
        *,
        log_probability_sum: float | None = None,
        top_candidates: list[LogprobsResultTopCandidates] | None = None,
        chosen_candidates: list[LogprobsResultCandidate] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.log_probability_sum = log_probability_sum
        self.top_candidates = top_candidates
        self.chosen_candidates = chosen_candidates
        self.additional_properties = additional_properties

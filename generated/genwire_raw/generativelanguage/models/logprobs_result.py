# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .logprobs_result_candidate import LogprobsResultCandidate
    from .logprobs_result_top_candidates import LogprobsResultTopCandidates


@define
class LogprobsResult(BaseModel):
    """Log probabilities of the tokens of a candidate.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        log_probability_sum: The sum over all tokens.
        top_candidates: The likeliest tokens, one entry for each step of the decoding.
        chosen_candidates: The chosen tokens, one for each step of the decoding. They need not be among the
            likeliest ones.
    """

    log_probability_sum: float | None = wire("logProbabilitySum", "number", default=None)
    top_candidates: list[LogprobsResultTopCandidates] | None = wire(
        "topCandidates", "model", many="list", of=("LogprobsResultTopCandidates",), default=None
    )
    chosen_candidates: list[LogprobsResultCandidate] | None = wire(
        "chosenCandidates", "model", many="list", of=("LogprobsResultCandidate",), default=None
    )

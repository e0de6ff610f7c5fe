# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .logprobs_result_candidate import LogprobsResultCandidate


@define
class LogprobsResultTopCandidates(BaseModel):
    """The likeliest tokens of one step of the decoding.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        candidates: The tokens, likeliest first.
    """

    candidates: list[LogprobsResultCandidate] | None = wire(
        "candidates", "model", many="list", of=("LogprobsResultCandidate",), default=None
    )

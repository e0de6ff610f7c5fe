# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.log_probability_sum = get("logProbabilitySum")
        value = get("topCandidates")
        self.top_candidates = (
            [
                LogprobsResultTopCandidates.from_dict(item) if item.__class__ is dict else item
                for item in value
            ]
            if value.__class__ is list
            else value
        )
        value = get("chosenCandidates")
        self.chosen_candidates = (
            [LogprobsResultCandidate.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.log_probability_sum
        if value is not None:
            out["logProbabilitySum"] = value
        value = self.top_candidates
        if value is not None:
            out["topCandidates"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.chosen_candidates
        if value is not None:
            out["chosenCandidates"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"logProbabilitySum", "topCandidates", "chosenCandidates"})


from .logprobs_result_candidate import LogprobsResultCandidate
from .logprobs_result_top_candidates import LogprobsResultTopCandidates

# Made by `python codegen.py` from specs/generativelanguage/schemas/generate_content.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class LogprobsResultCandidate(BaseModel):
    """A token and its log probability.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        token: The token as a string.
        token_id: The token's id.
        log_probability: The token's log probability.
    """

    token: str | None = wire("token", "string", default=None)
    token_id: int | None = wire("tokenId", "integer", default=None)
    log_probability: float | None = wire("logProbability", "number", default=None)

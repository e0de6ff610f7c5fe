# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesLogprob(BaseModel):
    """How likely a token was.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        token: The token.
        logprob: Its log probability.
        top_logprobs: The likeliest tokens at its place.
    """

    token: str | None = wire("token", "string", default=None)
    logprob: float | None = wire("logprob", "number", default=None)
    top_logprobs: list[ResponsesLogprob] | None = wire(
        "top_logprobs", "model", many="list", of=("ResponsesLogprob",), default=None
    )

# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesUsage(BaseModel):
    """How many tokens a request took.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        input_tokens: Tokens of the input.
        output_tokens: Tokens of the answer.
        total_tokens: Both together.
    """

    input_tokens: int | None = wire("input_tokens", "integer", default=None)
    output_tokens: int | None = wire("output_tokens", "integer", default=None)
    total_tokens: int | None = wire("total_tokens", "integer", default=None)

# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesError(BaseModel):
    """Why there is no answer.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        code: The kind of error.
        message: The error in words.
    """

    code: str | None = wire("code", "string", default=None)
    message: str | None = wire("message", "string", default=None)

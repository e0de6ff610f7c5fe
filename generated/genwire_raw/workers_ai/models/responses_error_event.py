# Made by `python codegen.py` from specs/workers_ai/schemas/responses_events.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesErrorEvent(BaseModel):
    """Something went wrong.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of event.
        code: The kind of error.
        message: The error in words.
        param: The parameter that is wrong.
        sequence_number: Its place in the stream.
    """

    type: Literal["error"] = wire("type", "string", required=True, pattern="^error$", default="error")
    code: str | None = wire("code", "string", default=None)
    message: str | None = wire("message", "string", default=None)
    param: str | None = wire("param", "string", default=None)
    sequence_number: int | None = wire("sequence_number", "integer", default=None)

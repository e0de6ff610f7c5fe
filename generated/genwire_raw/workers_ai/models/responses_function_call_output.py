# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesFunctionCallOutput(BaseModel):
    """What a called function returned.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item, `function_call_output`.
        call_id: Id of the call that this answers.
        output: What it returned, as text or parts.
    """

    type: str = wire("type", "string", required=True)
    call_id: str = wire("call_id", "string", required=True)
    output: str | list[dict[str, Any]] = wire("output", "union", required=True)

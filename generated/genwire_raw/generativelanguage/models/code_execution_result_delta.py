# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class CodeExecutionResultDelta(BaseModel):
    """What running code gave.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it gave.
        is_error: Whether the code failed.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["code_execution_result"] = wire(
        "type", "string", required=True, pattern="^code_execution_result$", default="code_execution_result"
    )
    result: str = wire("result", "string", required=True)
    is_error: bool | None = wire("is_error", "boolean", default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FunctionResultStep(BaseModel):
    """What a called function returned.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        name: Name of the function.
        result: What it returned.
        is_error: Whether the function failed.
    """

    type: Literal["function_result"] = wire(
        "type", "string", required=True, pattern="^function_result$", default="function_result"
    )
    call_id: str = wire("call_id", "string", required=True)
    name: str | None = wire("name", "string", default=None)
    result: FunctionResult = wire("result", "union", of=("FunctionResult",), required=True)
    is_error: bool | None = wire("is_error", "boolean", default=None)


from .function_result import FunctionResult, read_function_result

result_of = read_function_result

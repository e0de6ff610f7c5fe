# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class CodeExecutionResultStep(BaseModel):
    """What running code gave.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        result: What it gave, as text or contents.
        is_error: Whether the code failed.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["code_execution_result"] = wire(
        "type", "string", required=True, pattern="^code_execution_result$", default="code_execution_result"
    )
    call_id: str = wire("call_id", "string", required=True)
    result: str | list[InteractionContent] = wire("result", "union", required=True)
    is_error: bool | None = wire("is_error", "boolean", default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)


def result_of(value: Any) -> Any:
    if value.__class__ is list:
        return [read_interaction_content(item) for item in value]
    return value


from .interaction_content import InteractionContent, read_interaction_content

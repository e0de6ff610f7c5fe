# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .code_execution_call_arguments import CodeExecutionCallArguments


@define
class CodeExecutionCallDelta(BaseModel):
    """Code that the model runs.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: The code.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["code_execution_call"] = wire(
        "type", "string", required=True, pattern="^code_execution_call$", default="code_execution_call"
    )
    arguments: CodeExecutionCallArguments = wire(
        "arguments", "model", of=("CodeExecutionCallArguments",), required=True
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

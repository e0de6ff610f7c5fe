# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments


@define
class ToolSearchCallStep(BaseModel):
    """A search for tools.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        arguments: What to search for.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["tool_search_call"] = wire(
        "type", "string", required=True, pattern="^tool_search_call$", default="tool_search_call"
    )
    id: str = wire("id", "string", required=True)
    arguments: ToolSearchCallStepArguments = wire(
        "arguments", "model", of=("ToolSearchCallStepArguments",), required=True
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments


@define
class ToolSearchCallDelta(BaseModel):
    """A search for tools.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: What to search for.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["tool_search_call"] = wire(
        "type", "string", required=True, pattern="^tool_search_call$", default="tool_search_call"
    )
    arguments: ToolSearchCallStepArguments | None = wire(
        "arguments", "model", of=("ToolSearchCallStepArguments",), default=None
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

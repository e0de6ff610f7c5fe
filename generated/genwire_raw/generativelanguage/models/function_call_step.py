# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FunctionCallStep(BaseModel):
    """A call of a function, for the caller to carry out.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        name: Name of the function.
        arguments: The arguments by name.
    """

    type: Literal["function_call"] = wire(
        "type", "string", required=True, pattern="^function_call$", default="function_call"
    )
    id: str = wire("id", "string", required=True)
    name: str = wire("name", "string", required=True)
    arguments: dict[str, Any] = wire("arguments", "object", required=True)

# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesFunctionToolCall(BaseModel):
    """A call of a function, for the caller to carry out.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of item.
        id: Id of the item.
        call_id: Id of the call; its answer carries the same one.
        name: Name of the function.
        arguments: The arguments, as JSON.
        status: Whether the call is complete.
    """

    type: Literal["function_call"] = wire(
        "type", "string", required=True, pattern="^function_call$", default="function_call"
    )
    id: str | None = wire("id", "string", default=None)
    call_id: str = wire("call_id", "string", required=True)
    name: str = wire("name", "string", required=True)
    arguments: str = wire("arguments", "string", required=True)
    status: str | None = wire("status", "string", default=None)

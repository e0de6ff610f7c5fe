# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from typing import Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FunctionCall(BaseModel):
    """A call that the model predicts, with the name of a declared function and the arguments for it.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        id: Id of this call. Where it is given, the answer to the call carries the same one.
        name: Name of the function to call. At most 64 characters. Matches `^[a-zA-Z0-9_:.-]+$`.
        args: The arguments, by the names of the parameters.
    """

    id: str | None = wire("id", "string", default=None)
    name: str = wire("name", "string", required=True, max_length=64, pattern="^[a-zA-Z0-9_:.-]+$")
    args: dict[str, Any] | None = wire("args", "object", default=None)

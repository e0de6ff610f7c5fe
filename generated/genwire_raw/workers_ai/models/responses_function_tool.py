# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ResponsesFunctionTool(BaseModel):
    """A function that the model may call.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of tool.
        name: Name of the function.
        description: In short, what the function does.
        parameters: The parameters, as a JSON Schema of an object.
        strict: Whether calls have to fit the schema.
    """

    type: Literal["function"] = wire(
        "type", "string", required=True, pattern="^function$", default="function"
    )
    name: str = wire("name", "string", required=True)
    description: str | None = wire("description", "string", default=None)
    parameters: dict[str, Any] | None = wire("parameters", "object", default=None)
    strict: bool | None = wire("strict", "boolean", default=None)

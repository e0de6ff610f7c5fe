# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class Function(BaseModel):
    """A function that the model may ask the caller to run.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
        name: Name of the function.
        description: In short, what the function does.
        short_description: What the model is shown of a function that is not loaded yet.
        parameters: The parameters, as a JSON Schema of an object.
        defer_loading: Whether the function is only loaded when the model searches for it.
    """

    type: Literal["function"] = wire(
        "type", "string", required=True, pattern="^function$", default="function"
    )
    name: str | None = wire("name", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    short_description: str | None = wire("short_description", "string", default=None)
    parameters: Any = wire("parameters", "any", default=None)
    defer_loading: bool | None = wire("defer_loading", "boolean", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


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

    __slots__ = ("type", "name", "description", "short_description", "parameters", "defer_loading")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^function$"),
        "name": Field("name", "string"),
        "description": Field("description", "string"),
        "short_description": Field("short_description", "string"),
        "parameters": Field("parameters", "any"),
        "defer_loading": Field("defer_loading", "boolean"),
    }

    type: Literal["function"]
    name: str | None
    description: str | None
    short_description: str | None
    parameters: Any
    defer_loading: bool | None

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        name: str | None = None,
        description: str | None = None,
        short_description: str | None = None,
        parameters: Any = None,
        defer_loading: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.description = description
        self.short_description = short_description
        self.parameters = parameters
        self.defer_loading = defer_loading
        self.additional_properties = additional_properties

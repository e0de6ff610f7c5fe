# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


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

    __slots__ = ("type", "name", "description", "parameters", "strict")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^function$"),
        "name": Field("name", "string", required=True),
        "description": Field("description", "string"),
        "parameters": Field("parameters", "object"),
        "strict": Field("strict", "boolean"),
    }

    type: Literal["function"]
    name: str
    description: str | None
    parameters: dict[str, Any] | None
    strict: bool | None

    def __init__(
        self,
        *,
        name: str,
        type: Literal["function"] = "function",
        description: str | None = None,
        parameters: dict[str, Any] | None = None,
        strict: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.additional_properties = additional_properties

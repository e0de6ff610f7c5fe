# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FunctionCallStep(BaseModel):
    """A call of a function, for the caller to carry out.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        name: Name of the function.
        arguments: The arguments by name.
    """

    __slots__ = ("type", "id", "name", "arguments")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^function_call$"),
        "id": Field("id", "string", required=True),
        "name": Field("name", "string", required=True),
        "arguments": Field("arguments", "object", required=True),
    }

    type: Literal["function_call"]
    id: str
    name: str
    arguments: dict[str, Any]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        arguments: dict[str, Any],
        type: Literal["function_call"] = "function_call",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.name = name
        self.arguments = arguments
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextGenerationToolParameter(BaseModel):
    """A parameter of a tool, as a JSON Schema.

    Source: page 000, "Messages object".

    Attributes:
        type: Type of the parameter.
        description: What the parameter is for.
    """

    __slots__ = ("type", "description")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True),
        "description": Field("description", "string"),
    }

    type: str
    description: str | None

    def __init__(
        self,
        *,
        type: str,
        description: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.description = description
        self.additional_properties = additional_properties

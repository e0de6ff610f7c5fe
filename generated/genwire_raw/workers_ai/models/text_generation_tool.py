# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .text_generation_tool_parameters import TextGenerationToolParameters


class TextGenerationTool(BaseModel):
    """A tool, in the short form that names it at once.

    Source: page 000, "Messages object".

    Attributes:
        name: Name of the tool. A telling one helps the model.
        description: In short, what the tool does.
        parameters: What the tool takes.
    """

    __slots__ = ("name", "description", "parameters")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", required=True),
        "description": Field("description", "string", required=True),
        "parameters": Field("parameters", "model", of=("TextGenerationToolParameters",), required=True),
    }

    name: str
    description: str
    parameters: TextGenerationToolParameters

    def __init__(
        self,
        *,
        name: str,
        description: str,
        parameters: TextGenerationToolParameters,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.additional_properties = additional_properties

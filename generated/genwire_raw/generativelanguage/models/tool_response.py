# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tool_type import ToolType


class ToolResponse(BaseModel):
    """What a tool on the server returned.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        id: Id of the call that this answers.
        tool_type: The tool.
        response: What it returned.
    """

    __slots__ = ("id", "tool_type", "response")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "tool_type": Field("toolType", "enum", of=("ToolType",)),
        "response": Field("response", "object"),
    }

    id: str | None
    tool_type: ToolType | None
    response: dict[str, Any] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        tool_type: ToolType | None = None,
        response: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tool_type = tool_type
        self.response = response
        self.additional_properties = additional_properties

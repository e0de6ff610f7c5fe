# Made by `python codegen.py` from specs/generativelanguage/schemas/server_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .tool_type import ToolType


class ToolCall(BaseModel):
    """A call of a tool that runs on the server. The caller does not carry it out.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        id: Id of the call; the response carries the same one.
        tool_type: The tool.
        args: The arguments by name.
    """

    __slots__ = ("id", "tool_type", "args")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "tool_type": Field("toolType", "enum", of=("ToolType",)),
        "args": Field("args", "object"),
    }

    id: str | None
    tool_type: ToolType | None
    args: dict[str, Any] | None

    def __init__(
        self,
        *,
        id: str | None = None,
        tool_type: ToolType | None = None,
        args: dict[str, Any] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.tool_type = tool_type
        self.args = args
        self.additional_properties = additional_properties

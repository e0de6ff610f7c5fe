# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionCodeExecution(BaseModel):
    """Running code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
    """

    __slots__ = ("type",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^code_execution$")
    }

    type: Literal["code_execution"]

    def __init__(
        self,
        *,
        type: Literal["code_execution"] = "code_execution",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.additional_properties = additional_properties

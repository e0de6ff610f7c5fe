# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class InteractionURLContext(BaseModel):
    """Reading the pages behind URLs.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of tool.
    """

    __slots__ = ("type",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^url_context$")
    }

    type: Literal["url_context"]

    def __init__(
        self,
        *,
        type: Literal["url_context"] = "url_context",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.additional_properties = additional_properties

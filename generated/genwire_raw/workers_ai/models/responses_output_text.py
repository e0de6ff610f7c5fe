# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ResponsesOutputText(BaseModel):
    """Text.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        type: The kind of piece.
        text: The text.
    """

    __slots__ = ("type", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^output_text$"),
        "text": Field("text", "string", required=True),
    }

    type: Literal["output_text"]
    text: str

    def __init__(
        self,
        *,
        text: str,
        type: Literal["output_text"] = "output_text",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.additional_properties = additional_properties

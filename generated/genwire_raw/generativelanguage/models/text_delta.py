# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextDelta(BaseModel):
    """More text.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        text: The text.
    """

    __slots__ = ("type", "text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^text$"),
        "text": Field("text", "string", required=True),
    }

    type: Literal["text"]
    text: str

    def __init__(
        self,
        *,
        text: str,
        type: Literal["text"] = "text",
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.text = text
        self.additional_properties = additional_properties

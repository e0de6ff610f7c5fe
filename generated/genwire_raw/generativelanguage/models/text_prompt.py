# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TextPrompt(BaseModel):
    """The text that a model is to complete.

    Source: beyond the seeds: named by page 002.

    Attributes:
        text: The text.
    """

    __slots__ = ("text",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"text": Field("text", "string", required=True)}

    text: str

    def __init__(self, *, text: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.text = text
        self.additional_properties = additional_properties

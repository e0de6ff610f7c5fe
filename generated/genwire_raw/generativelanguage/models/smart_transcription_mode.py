# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SmartTranscriptionMode(BaseModel):
    """Without slips, repetitions and false starts.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The mode.
        source_text: A text to change by spoken instructions; the answer is the changed text.
    """

    __slots__ = ("type", "source_text")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^smart$"),
        "source_text": Field("source_text", "string"),
    }

    type: Literal["smart"]
    source_text: str | None

    def __init__(
        self,
        *,
        type: Literal["smart"] = "smart",
        source_text: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.source_text = source_text
        self.additional_properties = additional_properties

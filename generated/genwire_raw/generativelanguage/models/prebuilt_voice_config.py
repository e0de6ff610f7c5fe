# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class PrebuiltVoiceConfig(BaseModel):
    """A voice that comes with the service.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        voice_name: Name of the voice.
    """

    __slots__ = ("voice_name",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"voice_name": Field("voiceName", "string")}

    voice_name: str | None

    def __init__(
        self, *, voice_name: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.voice_name = voice_name
        self.additional_properties = additional_properties

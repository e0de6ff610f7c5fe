# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ProactivityConfig(BaseModel):
    """Whether the model decides on its own when to speak.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        proactive_audio: Whether the model may stay silent.
        proactive_video: Whether the model may answer to each picture; needs `proactiveAudio`.
    """

    __slots__ = ("proactive_audio", "proactive_video")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "proactive_audio": Field("proactiveAudio", "boolean"),
        "proactive_video": Field("proactiveVideo", "boolean"),
    }

    proactive_audio: bool | None
    proactive_video: bool | None

    def __init__(
        self,
        *,
        proactive_audio: bool | None = None,
        proactive_video: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.proactive_audio = proactive_audio
        self.proactive_video = proactive_video
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_speech_config import InteractionSpeechConfig


class SpeakerConfig(BaseModel):
    """The speakers of spoken answers.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        speakers: The speakers.
    """

    __slots__ = ("speakers",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "speakers": Field("speakers", "model", many="list", of=("InteractionSpeechConfig",))
    }

    speakers: list[InteractionSpeechConfig] | None

    def __init__(
        self,
        *,
        speakers: list[InteractionSpeechConfig] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.speakers = speakers
        self.additional_properties = additional_properties

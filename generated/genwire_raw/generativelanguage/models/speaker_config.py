# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_speech_config import InteractionSpeechConfig


@define
class SpeakerConfig(BaseModel):
    """The speakers of spoken answers.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        speakers: The speakers.
    """

    speakers: list[InteractionSpeechConfig] | None = wire(
        "speakers", "model", many="list", of=("InteractionSpeechConfig",), default=None
    )

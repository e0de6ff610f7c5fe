# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .prebuilt_voice_config import PrebuiltVoiceConfig


class VoiceConfig(BaseModel):
    """A voice.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        prebuilt_voice_config: A voice that comes with the service.
    """

    __slots__ = ("prebuilt_voice_config",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "prebuilt_voice_config": Field("prebuiltVoiceConfig", "model", of=("PrebuiltVoiceConfig",))
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"voice_config": Group(("prebuilt_voice_config",))}

    prebuilt_voice_config: PrebuiltVoiceConfig | None

    def __init__(
        self,
        *,
        prebuilt_voice_config: PrebuiltVoiceConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.prebuilt_voice_config = prebuilt_voice_config
        self.additional_properties = additional_properties

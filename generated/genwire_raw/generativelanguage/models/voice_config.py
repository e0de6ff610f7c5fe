# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("prebuiltVoiceConfig")
        self.prebuilt_voice_config = (
            PrebuiltVoiceConfig.from_dict(value) if value.__class__ is dict else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.prebuilt_voice_config
        if value is not None:
            out["prebuiltVoiceConfig"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"prebuiltVoiceConfig"})


from .prebuilt_voice_config import PrebuiltVoiceConfig

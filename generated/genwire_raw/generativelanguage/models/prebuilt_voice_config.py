# Made by `python codegen.py` from specs/generativelanguage/schemas/speech.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.voice_name = get("voiceName")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.voice_name
        if value is not None:
            out["voiceName"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"voiceName"})

# Made by `python codegen.py` from specs/generativelanguage/schemas/generation_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ImageConfig(BaseModel):
    """How generated pictures look.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        aspect_ratio: Width to height; one of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `9:16`, `16:9`, `21:9`.
            Chosen by the model if absent, after pictures in the request.
    """

    __slots__ = ("aspect_ratio",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"aspect_ratio": Field("aspectRatio", "string")}

    aspect_ratio: str | None

    def __init__(
        self, *, aspect_ratio: str | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.aspect_ratio = aspect_ratio
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.aspect_ratio = get("aspectRatio")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.aspect_ratio
        if value is not None:
            out["aspectRatio"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"aspectRatio"})

# Made by `python codegen.py` from specs/generativelanguage/schemas/content.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class Content(BaseModel):
    """One message of a conversation. It has a role, which tells who produced it, and parts, which may be of
    different kinds.

    Source: beyond the seeds: named by page 004.

    Attributes:
        parts: The parts of the message, in order. They may have different MIME types.
        role: Who produced the message, `user` or `model`. It matters in conversations of several turns and
            may be left out otherwise.
    """

    __slots__ = ("parts", "role")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "parts": Field("parts", "model", many="list", of=("Part",)),
        "role": Field("role", "string"),
    }

    parts: list[Part] | None
    role: str | None

    def __init__(
        self,
        *,
        parts: list[Part] | None = None,
        role: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.parts = parts
        self.role = role
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("parts")
        self.parts = (
            [Part.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        self.role = get("role")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.parts
        if value is not None:
            out["parts"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.role
        if value is not None:
            out["role"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"parts", "role"})


from .part import Part

# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class ContentFilter(BaseModel):
    """Why content was blocked while a request was processed, with a remark where there is one. The reason may
    be left unspecified.

    Source: page 002, "ContentFilter".

    Attributes:
        reason: The reason for the block.
        message: What the filter did, in more detail.
    """

    __slots__ = ("reason", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason", "enum", of=("BlockedReason",)),
        "message": Field("message", "string"),
    }

    reason: BlockedReason | None
    message: str | None

    def __init__(
        self,
        *,
        reason: BlockedReason | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.message = message
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("reason")
        self.reason = (_BlockedReason.get(value) or BlockedReason(value)) if value.__class__ is str else value
        self.message = get("message")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.reason
        if value is not None:
            out["reason"] = write_enum(value)
        value = self.message
        if value is not None:
            out["message"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"reason", "message"})


from .blocked_reason import MEMBERS as _BlockedReason
from .blocked_reason import BlockedReason

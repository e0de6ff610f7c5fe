# Made by `python codegen.py` from specs/generativelanguage/schemas/functions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


class FunctionResponsePart(BaseModel):
    """A piece of media in the answer of a function. Raw bytes need a fixed IANA MIME type.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        inline_data: Media bytes, carried in the answer itself.
    """

    __slots__ = ("inline_data",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "inline_data": Field("inlineData", "model", of=("FunctionResponseBlob",))
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"data": Group(("inline_data",))}

    inline_data: FunctionResponseBlob | None

    def __init__(
        self,
        *,
        inline_data: FunctionResponseBlob | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.inline_data = inline_data
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("inlineData")
        self.inline_data = FunctionResponseBlob.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.inline_data
        if value is not None:
            out["inlineData"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"inlineData"})


from .function_response_blob import FunctionResponseBlob

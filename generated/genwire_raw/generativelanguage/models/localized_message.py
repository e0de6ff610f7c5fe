# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class LocalizedMessage(BaseModel):
    """A message for people, in their language.

    Source: beyond the seeds: google.rpc.LocalizedMessage in the details of errors.

    Attributes:
        locale: The language, as a BCP 47 tag.
        message: The message.
    """

    __slots__ = ("locale", "message")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "locale": Field("locale", "string"),
        "message": Field("message", "string"),
    }

    locale: str | None
    message: str | None

    def __init__(
        self,
        *,
        locale: str | None = None,
        message: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.locale = locale
        self.message = message
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.locale = get("locale")
        self.message = get("message")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.locale
        if value is not None:
            out["locale"] = value
        value = self.message
        if value is not None:
            out["message"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"locale", "message"})

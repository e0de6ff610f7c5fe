# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TransferOwnershipRequest(BaseModel):
    """Whom a tuned model is to belong to.

    Source: beyond the seeds: message of the method tunedModels.transferOwnership.

    Attributes:
        email_address: Email address of the new owner.
    """

    __slots__ = ("email_address",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"email_address": Field("emailAddress", "string", required=True)}

    email_address: str

    def __init__(self, *, email_address: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.email_address = email_address
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.email_address = get("emailAddress")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.email_address
        if value is not None:
            out["emailAddress"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"emailAddress"})

# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
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

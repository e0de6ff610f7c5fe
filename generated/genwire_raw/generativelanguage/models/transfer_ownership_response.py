# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TransferOwnershipResponse(BaseModel):
    """Nothing; the tuned model has its new owner.

    Source: beyond the seeds: message of the method tunedModels.transferOwnership.
    """

    __slots__ = ()

    FIELDS: ClassVar[Mapping[str, Field]] = {}

    def __init__(self, *, additional_properties: dict[str, Any] | None = None) -> None:
        self.additional_properties = additional_properties

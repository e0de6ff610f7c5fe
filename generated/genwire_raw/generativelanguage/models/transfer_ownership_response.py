# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define
from ..._runtime.model import Model as BaseModel


@define
class TransferOwnershipResponse(BaseModel):
    """Nothing; the tuned model has its new owner.

    Source: beyond the seeds: message of the method tunedModels.transferOwnership.
    """

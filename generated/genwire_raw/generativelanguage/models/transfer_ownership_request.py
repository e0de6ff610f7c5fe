# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TransferOwnershipRequest(BaseModel):
    """Whom a tuned model is to belong to.

    Source: beyond the seeds: message of the method tunedModels.transferOwnership.

    Attributes:
        email_address: Email address of the new owner.
    """

    email_address: str = wire("emailAddress", "string", required=True)

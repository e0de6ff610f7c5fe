# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .permission import Permission


@define
class ListPermissionsResponse(BaseModel):
    """A page of permissions.

    Source: beyond the seeds: message of the method tunedModels.permissions.list.

    Attributes:
        permissions: The permissions.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    permissions: list[Permission] | None = wire(
        "permissions", "model", many="list", of=("Permission",), default=None
    )
    next_page_token: str | None = wire("nextPageToken", "string", default=None)

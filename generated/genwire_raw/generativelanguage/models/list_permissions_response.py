# Made by `python codegen.py` from specs/generativelanguage/schemas/permissions.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .permission import Permission


class ListPermissionsResponse(BaseModel):
    """A page of permissions.

    Source: beyond the seeds: message of the method tunedModels.permissions.list.

    Attributes:
        permissions: The permissions.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("permissions", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "permissions": Field("permissions", "model", many="list", of=("Permission",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    permissions: list[Permission] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        permissions: list[Permission] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.permissions = permissions
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties

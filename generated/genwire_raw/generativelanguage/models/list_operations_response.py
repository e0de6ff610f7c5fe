# Made by `python codegen.py` from specs/generativelanguage/schemas/operations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .operation import Operation


class ListOperationsResponse(BaseModel):
    """A page of operations.

    Source: beyond the seeds: answer of the service that page 004 names as google.longrunning.Operations.

    Attributes:
        operations: The operations that match the filter.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
        unreachable: Resources that could not be reached. Only filled where partial success was asked for.
    """

    __slots__ = ("operations", "next_page_token", "unreachable")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "operations": Field("operations", "model", many="list", of=("Operation",)),
        "next_page_token": Field("nextPageToken", "string"),
        "unreachable": Field("unreachable", "string", many="list"),
    }

    operations: list[Operation] | None
    next_page_token: str | None
    unreachable: list[str] | None

    def __init__(
        self,
        *,
        operations: list[Operation] | None = None,
        next_page_token: str | None = None,
        unreachable: list[str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.operations = operations
        self.next_page_token = next_page_token
        self.unreachable = unreachable
        self.additional_properties = additional_properties

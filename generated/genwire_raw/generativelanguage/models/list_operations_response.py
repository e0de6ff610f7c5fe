# Made by `python codegen.py` from specs/generativelanguage/schemas/operations.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .operation import Operation


@define
class ListOperationsResponse(BaseModel):
    """A page of operations.

    Source: beyond the seeds: answer of the service that page 004 names as google.longrunning.Operations.

    Attributes:
        operations: The operations that match the filter.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
        unreachable: Resources that could not be reached. Only filled where partial success was asked for.
    """

    operations: list[Operation] | None = wire(
        "operations", "model", many="list", of=("Operation",), default=None
    )
    next_page_token: str | None = wire("nextPageToken", "string", default=None)
    unreachable: list[str] | None = wire("unreachable", "string", many="list", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/operations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("operations")
        self.operations = (
            [Operation.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        self.next_page_token = get("nextPageToken")
        self.unreachable = get("unreachable")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.operations
        if value is not None:
            out["operations"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.next_page_token
        if value is not None:
            out["nextPageToken"] = value
        value = self.unreachable
        if value is not None:
            out["unreachable"] = value
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"operations", "nextPageToken", "unreachable"})


from .operation import Operation

# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class ListFilesResponse(BaseModel):
    """A page of files.

    Source: beyond the seeds: message of the method files.list.

    Attributes:
        files: The files.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("files", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "files": Field("files", "model", many="list", of=("File",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    files: list[File] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        files: list[File] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.files = files
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("files")
        self.files = (
            [File.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        self.next_page_token = get("nextPageToken")
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.files
        if value is not None:
            out["files"] = (
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
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"files", "nextPageToken"})


from .file import File

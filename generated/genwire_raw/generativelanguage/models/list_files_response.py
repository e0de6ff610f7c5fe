# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file import File


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

# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file import File


@define
class ListFilesResponse(BaseModel):
    """A page of files.

    Source: beyond the seeds: message of the method files.list.

    Attributes:
        files: The files.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    files: list[File] | None = wire("files", "model", many="list", of=("File",), default=None)
    next_page_token: str | None = wire("nextPageToken", "string", default=None)

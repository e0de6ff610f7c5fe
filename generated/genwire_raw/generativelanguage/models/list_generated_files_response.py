# Made by `python codegen.py` from specs/generativelanguage/schemas/generated_files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .generated_file import GeneratedFile


@define
class ListGeneratedFilesResponse(BaseModel):
    """A page of generated files.

    Source: beyond the seeds: reference of the service of 2026.

    Attributes:
        generated_files: The files.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    generated_files: list[GeneratedFile] | None = wire(
        "generatedFiles", "model", many="list", of=("GeneratedFile",), default=None
    )
    next_page_token: str | None = wire("nextPageToken", "string", default=None)

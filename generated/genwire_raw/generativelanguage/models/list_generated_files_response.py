# Made by `python codegen.py` from specs/generativelanguage/schemas/generated_files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .generated_file import GeneratedFile


class ListGeneratedFilesResponse(BaseModel):
    """A page of generated files.

    Source: beyond the seeds: reference of the service of 2026.

    Attributes:
        generated_files: The files.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("generated_files", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "generated_files": Field("generatedFiles", "model", many="list", of=("GeneratedFile",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    generated_files: list[GeneratedFile] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        generated_files: list[GeneratedFile] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.generated_files = generated_files
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties

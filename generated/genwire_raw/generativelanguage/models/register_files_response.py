# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file import File


class RegisterFilesResponse(BaseModel):
    """Registered files.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        files: The files, in the order of the URIs.
    """

    __slots__ = ("files",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"files": Field("files", "model", many="list", of=("File",))}

    files: list[File] | None

    def __init__(
        self, *, files: list[File] | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.files = files
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file import File


class CreateFileResponse(BaseModel):
    """An uploaded file.

    Source: beyond the seeds: examples of page 004 use it.

    Attributes:
        file: The file.
    """

    __slots__ = ("file",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"file": Field("file", "model", of=("File",))}

    file: File | None

    def __init__(
        self, *, file: File | None = None, additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.file = file
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file import File


@define
class CreateFileResponse(BaseModel):
    """An uploaded file.

    Source: beyond the seeds: examples of page 004 use it.

    Attributes:
        file: The file.
    """

    file: File | None = wire("file", "model", of=("File",), default=None)

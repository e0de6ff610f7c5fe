# Made by `python codegen.py` from specs/generativelanguage/schemas/files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file import File


@define
class RegisterFilesResponse(BaseModel):
    """Registered files.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        files: The files, in the order of the URIs.
    """

    files: list[File] | None = wire("files", "model", many="list", of=("File",), default=None)

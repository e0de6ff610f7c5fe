# Made by `python codegen.py` from specs/generativelanguage/schemas/generated_files.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .generated_file_state import GeneratedFileState
    from .status import Status


@define
class GeneratedFile(BaseModel):
    """A file that a model made.

    Source: beyond the seeds: reference of the service of 2026.

    Attributes:
        name: Name of the file, such as `generatedFiles/abc-123`.
        mime_type: MIME type of the file.
        state: Whether the file can be downloaded. Output only.
        error: Why the file could not be made.
    """

    name: str | None = wire("name", "string", default=None)
    mime_type: str | None = wire("mimeType", "string", default=None)
    state: GeneratedFileState | None = wire(
        "state", "enum", of=("GeneratedFileState",), read_only=True, default=None
    )
    error: Status | None = wire("error", "model", of=("Status",), default=None)

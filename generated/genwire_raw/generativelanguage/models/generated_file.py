# Made by `python codegen.py` from specs/generativelanguage/schemas/generated_files.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .generated_file_state import GeneratedFileState
    from .status import Status


class GeneratedFile(BaseModel):
    """A file that a model made.

    Source: beyond the seeds: reference of the service of 2026.

    Attributes:
        name: Name of the file, such as `generatedFiles/abc-123`.
        mime_type: MIME type of the file.
        state: Whether the file can be downloaded. Output only.
        error: Why the file could not be made.
    """

    __slots__ = ("name", "mime_type", "state", "error")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string"),
        "mime_type": Field("mimeType", "string"),
        "state": Field("state", "enum", of=("GeneratedFileState",), read_only=True),
        "error": Field("error", "model", of=("Status",)),
    }

    name: str | None
    mime_type: str | None
    state: GeneratedFileState | None
    error: Status | None

    def __init__(
        self,
        *,
        name: str | None = None,
        mime_type: str | None = None,
        state: GeneratedFileState | None = None,
        error: Status | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.mime_type = mime_type
        self.state = state
        self.error = error
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file_content import FileContent
    from .find_mode import FindMode


class FindRequest(BaseModel):
    """Vulnerabilities to look for in code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mode: Whether to look for new ones or to verify one.
        description: More about what to look for.
        finding_id: Id of the finding to verify.
        source_files: The code.
    """

    __slots__ = ("mode", "description", "finding_id", "source_files")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "mode": Field("mode", "enum", of=("FindMode",)),
        "description": Field("description", "string"),
        "finding_id": Field("finding_id", "string"),
        "source_files": Field("source_files", "model", many="list", of=("FileContent",)),
    }

    mode: FindMode | None
    description: str | None
    finding_id: str | None
    source_files: list[FileContent] | None

    def __init__(
        self,
        *,
        mode: FindMode | None = None,
        description: str | None = None,
        finding_id: str | None = None,
        source_files: list[FileContent] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mode = mode
        self.description = description
        self.finding_id = finding_id
        self.source_files = source_files
        self.additional_properties = additional_properties

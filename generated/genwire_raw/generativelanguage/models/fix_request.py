# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .file_content import FileContent


class FixRequest(BaseModel):
    """A vulnerability to mend.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        description: More about how to mend it.
        finding_id: Id of the finding to mend.
        source_files: The code.
    """

    __slots__ = ("description", "finding_id", "source_files")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", "string"),
        "finding_id": Field("finding_id", "string"),
        "source_files": Field("source_files", "model", many="list", of=("FileContent",)),
    }

    description: str | None
    finding_id: str | None
    source_files: list[FileContent] | None

    def __init__(
        self,
        *,
        description: str | None = None,
        finding_id: str | None = None,
        source_files: list[FileContent] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.description = description
        self.finding_id = finding_id
        self.source_files = source_files
        self.additional_properties = additional_properties

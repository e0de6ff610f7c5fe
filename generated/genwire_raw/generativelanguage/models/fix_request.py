# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file_content import FileContent


@define
class FixRequest(BaseModel):
    """A vulnerability to mend.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        description: More about how to mend it.
        finding_id: Id of the finding to mend.
        source_files: The code.
    """

    description: str | None = wire("description", "string", default=None)
    finding_id: str | None = wire("finding_id", "string", default=None)
    source_files: list[FileContent] | None = wire(
        "source_files", "model", many="list", of=("FileContent",), default=None
    )

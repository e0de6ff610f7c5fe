# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .file_content import FileContent
    from .find_mode import FindMode


@define
class FindRequest(BaseModel):
    """Vulnerabilities to look for in code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        mode: Whether to look for new ones or to verify one.
        description: More about what to look for.
        finding_id: Id of the finding to verify.
        source_files: The code.
    """

    mode: FindMode | None = wire("mode", "enum", of=("FindMode",), default=None)
    description: str | None = wire("description", "string", default=None)
    finding_id: str | None = wire("finding_id", "string", default=None)
    source_files: list[FileContent] | None = wire(
        "source_files", "model", many="list", of=("FileContent",), default=None
    )

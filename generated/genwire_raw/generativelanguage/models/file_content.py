# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileContent(BaseModel):
    """A file of code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        path: Path of the file from the project's root.
        content: Text of the file.
    """

    path: str | None = wire("path", "string", default=None)
    content: str | None = wire("content", "string", default=None)

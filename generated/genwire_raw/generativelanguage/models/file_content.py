# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FileContent(BaseModel):
    """A file of code.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        path: Path of the file from the project's root.
        content: Text of the file.
    """

    __slots__ = ("path", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "path": Field("path", "string"),
        "content": Field("content", "string"),
    }

    path: str | None
    content: str | None

    def __init__(
        self,
        *,
        path: str | None = None,
        content: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.path = path
        self.content = content
        self.additional_properties = additional_properties

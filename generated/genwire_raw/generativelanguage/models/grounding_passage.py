# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .content import Content


class GroundingPassage(BaseModel):
    """A passage in place.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        id: Id of the passage, by which the answer refers to it.
        content: Content of the passage.
    """

    __slots__ = ("id", "content")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", "string"),
        "content": Field("content", "model", of=("Content",)),
    }

    id: str | None
    content: Content | None

    def __init__(
        self,
        *,
        id: str | None = None,
        content: Content | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.content = content
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .content import Content


@define
class GroundingPassage(BaseModel):
    """A passage in place.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        id: Id of the passage, by which the answer refers to it.
        content: Content of the passage.
    """

    id: str | None = wire("id", "string", default=None)
    content: Content | None = wire("content", "model", of=("Content",), default=None)

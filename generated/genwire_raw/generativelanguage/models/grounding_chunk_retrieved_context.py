# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GroundingChunkRetrievedContext(BaseModel):
    """A chunk that the file search tool found.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the document.
        title: Title of the document.
        text: Text of the chunk.
    """

    uri: str | None = wire("uri", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    text: str | None = wire("text", "string", default=None)

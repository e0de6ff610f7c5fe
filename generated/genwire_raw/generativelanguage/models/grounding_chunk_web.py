# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class GroundingChunkWeb(BaseModel):
    """A page of the web.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the page.
        title: Title of the page.
    """

    uri: str | None = wire("uri", "string", default=None)
    title: str | None = wire("title", "string", default=None)

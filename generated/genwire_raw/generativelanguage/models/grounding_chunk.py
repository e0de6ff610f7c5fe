# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .grounding_chunk_image import GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
    from .grounding_chunk_web import GroundingChunkWeb


@define
class GroundingChunk(BaseModel):
    """A source that an answer is grounded on.

    Source: beyond the seeds: reached from page 004.

    At most one of `chunk_type` is set: web, retrieved_context, maps, image.

    Attributes:
        web: A page of the web.
        retrieved_context: A chunk that the file search tool found.
        maps: A place on Google Maps.
        image: A picture that Google Search found. Source: beyond the seeds: google-genai 3.6.1.
    """

    GROUPS = {"chunk_type": Group(("web", "retrieved_context", "maps", "image"))}

    web: GroundingChunkWeb | None = wire("web", "model", of=("GroundingChunkWeb",), default=None)
    retrieved_context: GroundingChunkRetrievedContext | None = wire(
        "retrievedContext", "model", of=("GroundingChunkRetrievedContext",), default=None
    )
    maps: GroundingChunkMaps | None = wire("maps", "model", of=("GroundingChunkMaps",), default=None)
    image: GroundingChunkImage | None = wire("image", "model", of=("GroundingChunkImage",), default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group

if TYPE_CHECKING:
    from .grounding_chunk_image import GroundingChunkImage
    from .grounding_chunk_maps import GroundingChunkMaps
    from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
    from .grounding_chunk_web import GroundingChunkWeb


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

    __slots__ = ("web", "retrieved_context", "maps", "image")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "web": Field("web", "model", of=("GroundingChunkWeb",)),
        "retrieved_context": Field("retrievedContext", "model", of=("GroundingChunkRetrievedContext",)),
        "maps": Field("maps", "model", of=("GroundingChunkMaps",)),
        "image": Field("image", "model", of=("GroundingChunkImage",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "chunk_type": Group(("web", "retrieved_context", "maps", "image"))
    }

    web: GroundingChunkWeb | None
    retrieved_context: GroundingChunkRetrievedContext | None
    maps: GroundingChunkMaps | None
    image: GroundingChunkImage | None

    def __init__(
        self,
        *,
        web: GroundingChunkWeb | None = None,
        retrieved_context: GroundingChunkRetrievedContext | None = None,
        maps: GroundingChunkMaps | None = None,
        image: GroundingChunkImage | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.web = web
        self.retrieved_context = retrieved_context
        self.maps = maps
        self.image = image
        self.additional_properties = additional_properties

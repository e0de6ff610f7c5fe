# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


class GroundingChunk(BaseModel):
    """A source that an answer is grounded on.

    Source: beyond the seeds: reached from page 004.

    At most one of `chunk_type` is set: web, retrieved_context, maps.

    Attributes:
        web: A page of the web.
        retrieved_context: A chunk that the file search tool found.
        maps: A place on Google Maps.
    """

    __slots__ = ("web", "retrieved_context", "maps")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "web": Field("web", "model", of=("GroundingChunkWeb",)),
        "retrieved_context": Field("retrievedContext", "model", of=("GroundingChunkRetrievedContext",)),
        "maps": Field("maps", "model", of=("GroundingChunkMaps",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"chunk_type": Group(("web", "retrieved_context", "maps"))}

    web: GroundingChunkWeb | None
    retrieved_context: GroundingChunkRetrievedContext | None
    maps: GroundingChunkMaps | None

    def __init__(
        self,
        *,
        web: GroundingChunkWeb | None = None,
        retrieved_context: GroundingChunkRetrievedContext | None = None,
        maps: GroundingChunkMaps | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.web = web
        self.retrieved_context = retrieved_context
        self.maps = maps
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("web")
        self.web = GroundingChunkWeb.from_dict(value) if value.__class__ is dict else value
        value = get("retrievedContext")
        self.retrieved_context = (
            GroundingChunkRetrievedContext.from_dict(value) if value.__class__ is dict else value
        )
        value = get("maps")
        self.maps = GroundingChunkMaps.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.web
        if value is not None:
            out["web"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.retrieved_context
        if value is not None:
            out["retrievedContext"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.maps
        if value is not None:
            out["maps"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"web", "retrievedContext", "maps"})


from .grounding_chunk_maps import GroundingChunkMaps
from .grounding_chunk_retrieved_context import GroundingChunkRetrievedContext
from .grounding_chunk_web import GroundingChunkWeb

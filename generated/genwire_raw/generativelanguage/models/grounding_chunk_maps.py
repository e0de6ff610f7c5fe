# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .place_answer_sources import PlaceAnswerSources


@define
class GroundingChunkMaps(BaseModel):
    """A single place on Google Maps.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        uri: URI of the place.
        title: Title of the place.
        text: The answer about the place, in words.
        place_id: Id of the place, `places/{place_id}`, by which it can be looked up.
        place_answer_sources: What the answer about the place rests on.
    """

    uri: str | None = wire("uri", "string", default=None)
    title: str | None = wire("title", "string", default=None)
    text: str | None = wire("text", "string", default=None)
    place_id: str | None = wire("placeId", "string", default=None)
    place_answer_sources: PlaceAnswerSources | None = wire(
        "placeAnswerSources", "model", of=("PlaceAnswerSources",), default=None
    )

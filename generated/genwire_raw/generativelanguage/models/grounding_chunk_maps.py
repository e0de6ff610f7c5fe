# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .place_answer_sources import PlaceAnswerSources


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

    __slots__ = ("uri", "title", "text", "place_id", "place_answer_sources")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "uri": Field("uri", "string"),
        "title": Field("title", "string"),
        "text": Field("text", "string"),
        "place_id": Field("placeId", "string"),
        "place_answer_sources": Field("placeAnswerSources", "model", of=("PlaceAnswerSources",)),
    }

    uri: str | None
    title: str | None
    text: str | None
    place_id: str | None
    place_answer_sources: PlaceAnswerSources | None

    def __init__(
        self,
        *,
        uri: str | None = None,
        title: str | None = None,
        text: str | None = None,
        place_id: str | None = None,
        place_answer_sources: PlaceAnswerSources | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.uri = uri
        self.title = title
        self.text = text
        self.place_id = place_id
        self.place_answer_sources = place_answer_sources
        self.additional_properties = additional_properties

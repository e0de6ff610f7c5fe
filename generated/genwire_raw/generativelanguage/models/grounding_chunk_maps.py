# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.uri = get("uri")
        self.title = get("title")
        self.text = get("text")
        self.place_id = get("placeId")
        value = get("placeAnswerSources")
        self.place_answer_sources = PlaceAnswerSources.from_dict(value) if value.__class__ is dict else value
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.uri
        if value is not None:
            out["uri"] = value
        value = self.title
        if value is not None:
            out["title"] = value
        value = self.text
        if value is not None:
            out["text"] = value
        value = self.place_id
        if value is not None:
            out["placeId"] = value
        value = self.place_answer_sources
        if value is not None:
            out["placeAnswerSources"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"uri", "title", "text", "placeId", "placeAnswerSources"})


from .place_answer_sources import PlaceAnswerSources

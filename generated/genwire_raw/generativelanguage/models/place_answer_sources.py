# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class PlaceAnswerSources(BaseModel):
    """What an answer about a place on Google Maps rests on; reviews, at present.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        review_snippets: Reviews of the place, in extracts.
    """

    __slots__ = ("review_snippets",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "review_snippets": Field("reviewSnippets", "model", many="list", of=("ReviewSnippet",))
    }

    review_snippets: list[ReviewSnippet] | None

    def __init__(
        self,
        *,
        review_snippets: list[ReviewSnippet] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.review_snippets = review_snippets
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("reviewSnippets")
        self.review_snippets = (
            [ReviewSnippet.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.review_snippets
        if value is not None:
            out["reviewSnippets"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"reviewSnippets"})


from .review_snippet import ReviewSnippet

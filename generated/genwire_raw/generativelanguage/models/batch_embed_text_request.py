# Made by `python codegen.py` from specs/generativelanguage/schemas/text.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field, Group


class BatchEmbedTextRequest(BaseModel):
    """Texts to embed, as they are or as requests.

    Source: page 002, "Method: models.batchEmbedText".

    At most one of `batch` is set: texts, requests.

    Attributes:
        texts: The texts, 100 at most; more are an error. At most 100 items.
        requests: The requests.
    """

    __slots__ = ("texts", "requests")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "texts": Field("texts", "string", many="list", max_items=100),
        "requests": Field("requests", "model", many="list", of=("EmbedTextRequest",)),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"batch": Group(("texts", "requests"))}

    texts: list[str] | None
    requests: list[EmbedTextRequest] | None

    def __init__(
        self,
        *,
        texts: list[str] | None = None,
        requests: list[EmbedTextRequest] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.texts = texts
        self.requests = requests
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.texts = get("texts")
        value = get("requests")
        self.requests = (
            [EmbedTextRequest.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.texts
        if value is not None:
            out["texts"] = value
        value = self.requests
        if value is not None:
            out["requests"] = (
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


_KNOWN: Final = frozenset({"texts", "requests"})


from .embed_text_request import EmbedTextRequest

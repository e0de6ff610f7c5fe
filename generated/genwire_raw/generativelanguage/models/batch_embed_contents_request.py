# Made by `python codegen.py` from specs/generativelanguage/schemas/embed.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class BatchEmbedContentsRequest(BaseModel):
    """Contents to embed.

    Source: beyond the seeds: message of the method models.batchEmbedContents.

    Attributes:
        requests: The requests. Their model is that of the batch.
    """

    __slots__ = ("requests",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "requests": Field("requests", "model", many="list", of=("EmbedContentRequest",), required=True)
    }

    requests: list[EmbedContentRequest]

    def __init__(
        self, *, requests: list[EmbedContentRequest], additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.requests = requests
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        value = get("requests")
        self.requests = (
            [EmbedContentRequest.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
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


_KNOWN: Final = frozenset({"requests"})


from .embed_content_request import EmbedContentRequest

# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import write_enum


class UrlMetadata(BaseModel):
    """How fetching one URL went.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        retrieved_url: The URL.
        url_retrieval_status: How it went.
    """

    __slots__ = ("retrieved_url", "url_retrieval_status")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "retrieved_url": Field("retrievedUrl", "string"),
        "url_retrieval_status": Field("urlRetrievalStatus", "enum", of=("UrlRetrievalStatus",)),
    }

    retrieved_url: str | None
    url_retrieval_status: UrlRetrievalStatus | None

    def __init__(
        self,
        *,
        retrieved_url: str | None = None,
        url_retrieval_status: UrlRetrievalStatus | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.retrieved_url = retrieved_url
        self.url_retrieval_status = url_retrieval_status
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.retrieved_url = get("retrievedUrl")
        value = get("urlRetrievalStatus")
        self.url_retrieval_status = (
            (_UrlRetrievalStatus.get(value) or UrlRetrievalStatus(value)) if value.__class__ is str else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.retrieved_url
        if value is not None:
            out["retrievedUrl"] = value
        value = self.url_retrieval_status
        if value is not None:
            out["urlRetrievalStatus"] = write_enum(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"retrievedUrl", "urlRetrievalStatus"})


from .url_retrieval_status import MEMBERS as _UrlRetrievalStatus
from .url_retrieval_status import UrlRetrievalStatus

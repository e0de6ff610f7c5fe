# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .url_retrieval_status import UrlRetrievalStatus


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

# Made by `python codegen.py` from specs/generativelanguage/schemas/grounding.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .url_retrieval_status import UrlRetrievalStatus


@define
class UrlMetadata(BaseModel):
    """How fetching one URL went.

    Source: beyond the seeds: reached from page 004.

    Attributes:
        retrieved_url: The URL.
        url_retrieval_status: How it went.
    """

    retrieved_url: str | None = wire("retrievedUrl", "string", default=None)
    url_retrieval_status: UrlRetrievalStatus | None = wire(
        "urlRetrievalStatus", "enum", of=("UrlRetrievalStatus",), default=None
    )

# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .cached_content import CachedContent


class ListCachedContentsResponse(BaseModel):
    """A page of cached contents.

    Source: beyond the seeds: message of the method cachedContents.list.

    Attributes:
        cached_contents: The cached contents.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    __slots__ = ("cached_contents", "next_page_token")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "cached_contents": Field("cachedContents", "model", many="list", of=("CachedContent",)),
        "next_page_token": Field("nextPageToken", "string"),
    }

    cached_contents: list[CachedContent] | None
    next_page_token: str | None

    def __init__(
        self,
        *,
        cached_contents: list[CachedContent] | None = None,
        next_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.cached_contents = cached_contents
        self.next_page_token = next_page_token
        self.additional_properties = additional_properties

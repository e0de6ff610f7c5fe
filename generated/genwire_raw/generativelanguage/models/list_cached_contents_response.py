# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .cached_content import CachedContent


@define
class ListCachedContentsResponse(BaseModel):
    """A page of cached contents.

    Source: beyond the seeds: message of the method cachedContents.list.

    Attributes:
        cached_contents: The cached contents.
        next_page_token: The `pageToken` of the next page. Absent on the last one.
    """

    cached_contents: list[CachedContent] | None = wire(
        "cachedContents", "model", many="list", of=("CachedContent",), default=None
    )
    next_page_token: str | None = wire("nextPageToken", "string", default=None)

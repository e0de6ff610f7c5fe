# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_search_result import GoogleSearchResult


@define
class GoogleSearchResultDelta(BaseModel):
    """What Google Search found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it found.
        is_error: Whether the search failed.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["google_search_result"] = wire(
        "type", "string", required=True, pattern="^google_search_result$", default="google_search_result"
    )
    result: list[GoogleSearchResult] = wire(
        "result", "model", many="list", of=("GoogleSearchResult",), required=True
    )
    is_error: bool | None = wire("is_error", "boolean", default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)

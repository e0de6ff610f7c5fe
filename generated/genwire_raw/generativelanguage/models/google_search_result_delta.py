# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .google_search_result import GoogleSearchResult


class GoogleSearchResultDelta(BaseModel):
    """What Google Search found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it found.
        is_error: Whether the search failed.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "result", "is_error", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^google_search_result$"),
        "result": Field("result", "model", many="list", of=("GoogleSearchResult",), required=True),
        "is_error": Field("is_error", "boolean"),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["google_search_result"]
    result: list[GoogleSearchResult]
    is_error: bool | None
    signature: bytes | None

    def __init__(
        self,
        *,
        result: list[GoogleSearchResult],
        type: Literal["google_search_result"] = "google_search_result",
        is_error: bool | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.additional_properties = additional_properties

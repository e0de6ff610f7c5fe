# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class RetrievalResultDelta(BaseModel):
    """The end of a search with a tool for retrieval.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        is_error: Whether the search failed.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "is_error", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^retrieval_result$"),
        "is_error": Field("is_error", "boolean"),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["retrieval_result"]
    is_error: bool | None
    signature: bytes | None

    def __init__(
        self,
        *,
        type: Literal["retrieval_result"] = "retrieval_result",
        is_error: bool | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.is_error = is_error
        self.signature = signature
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FileSearchResultDelta(BaseModel):
    """What a search of file search stores found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it found.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "result", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^file_search_result$"),
        "result": Field("result", "object", many="list", required=True),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["file_search_result"]
    result: list[dict[str, Any]]
    signature: bytes | None

    def __init__(
        self,
        *,
        result: list[dict[str, Any]],
        type: Literal["file_search_result"] = "file_search_result",
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.result = result
        self.signature = signature
        self.additional_properties = additional_properties

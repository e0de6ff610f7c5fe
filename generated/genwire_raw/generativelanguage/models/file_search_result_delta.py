# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Any, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileSearchResultDelta(BaseModel):
    """What a search of file search stores found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it found.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["file_search_result"] = wire(
        "type", "string", required=True, pattern="^file_search_result$", default="file_search_result"
    )
    result: list[dict[str, Any]] = wire("result", "object", many="list", required=True)
    signature: bytes | None = wire("signature", "bytes", default=None)

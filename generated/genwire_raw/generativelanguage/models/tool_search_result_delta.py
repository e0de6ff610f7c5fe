# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .function import Function


@define
class ToolSearchResultDelta(BaseModel):
    """The tools that were found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: The functions.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["tool_search_result"] = wire(
        "type", "string", required=True, pattern="^tool_search_result$", default="tool_search_result"
    )
    result: list[Function] | None = wire("result", "model", many="list", of=("Function",), default=None)
    signature: bytes | None = wire("signature", "bytes", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileSearchResultStep(BaseModel):
    """The end of a search of file search stores.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["file_search_result"] = wire(
        "type", "string", required=True, pattern="^file_search_result$", default="file_search_result"
    )
    call_id: str = wire("call_id", "string", required=True)
    signature: bytes | None = wire("signature", "bytes", default=None)

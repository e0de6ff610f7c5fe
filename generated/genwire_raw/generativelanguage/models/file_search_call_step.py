# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class FileSearchCallStep(BaseModel):
    """A search of file search stores.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["file_search_call"] = wire(
        "type", "string", required=True, pattern="^file_search_call$", default="file_search_call"
    )
    id: str = wire("id", "string", required=True)
    signature: bytes | None = wire("signature", "bytes", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ProcessingResultDelta(BaseModel):
    """The service has gone through media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["processing_result"] = wire(
        "type", "string", required=True, pattern="^processing_result$", default="processing_result"
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

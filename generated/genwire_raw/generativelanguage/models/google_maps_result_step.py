# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_maps_result import GoogleMapsResult


@define
class GoogleMapsResultStep(BaseModel):
    """What Google Maps found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        result: What it found.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["google_maps_result"] = wire(
        "type", "string", required=True, pattern="^google_maps_result$", default="google_maps_result"
    )
    call_id: str = wire("call_id", "string", required=True)
    result: list[GoogleMapsResult] = wire(
        "result", "model", many="list", of=("GoogleMapsResult",), required=True
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

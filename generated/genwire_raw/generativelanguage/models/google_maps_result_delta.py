# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_maps_result import GoogleMapsResult


@define
class GoogleMapsResultDelta(BaseModel):
    """What Google Maps found.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it found.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["google_maps_result"] = wire(
        "type", "string", required=True, pattern="^google_maps_result$", default="google_maps_result"
    )
    result: list[GoogleMapsResult] | None = wire(
        "result", "model", many="list", of=("GoogleMapsResult",), default=None
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .google_maps_call_arguments import GoogleMapsCallArguments


@define
class GoogleMapsCallDelta(BaseModel):
    """A question to Google Maps.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: The question.
        signature: A signature that the service checks when the step comes back.
    """

    type: Literal["google_maps_call"] = wire(
        "type", "string", required=True, pattern="^google_maps_call$", default="google_maps_call"
    )
    arguments: GoogleMapsCallArguments | None = wire(
        "arguments", "model", of=("GoogleMapsCallArguments",), default=None
    )
    signature: bytes | None = wire("signature", "bytes", default=None)

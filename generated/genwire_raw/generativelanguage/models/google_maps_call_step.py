# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .google_maps_call_arguments import GoogleMapsCallArguments


class GoogleMapsCallStep(BaseModel):
    """A question to Google Maps.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        arguments: The question.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "id", "arguments", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^google_maps_call$"),
        "id": Field("id", "string", required=True),
        "arguments": Field("arguments", "model", of=("GoogleMapsCallArguments",)),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["google_maps_call"]
    id: str
    arguments: GoogleMapsCallArguments | None
    signature: bytes | None

    def __init__(
        self,
        *,
        id: str,
        type: Literal["google_maps_call"] = "google_maps_call",
        arguments: GoogleMapsCallArguments | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.arguments = arguments
        self.signature = signature
        self.additional_properties = additional_properties

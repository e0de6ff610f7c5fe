# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ProcessingCallStep(BaseModel):
    """The service goes through media, such as a video.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        id: Id of this call; its result carries the same one.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "id", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^processing_call$"),
        "id": Field("id", "string", required=True),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["processing_call"]
    id: str
    signature: bytes | None

    def __init__(
        self,
        *,
        id: str,
        type: Literal["processing_call"] = "processing_call",
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.signature = signature
        self.additional_properties = additional_properties

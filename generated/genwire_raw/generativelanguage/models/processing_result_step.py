# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class ProcessingResultStep(BaseModel):
    """The service has gone through media.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "call_id", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^processing_result$"),
        "call_id": Field("call_id", "string", required=True),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["processing_result"]
    call_id: str
    signature: bytes | None

    def __init__(
        self,
        *,
        call_id: str,
        type: Literal["processing_result"] = "processing_result",
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.call_id = call_id
        self.signature = signature
        self.additional_properties = additional_properties

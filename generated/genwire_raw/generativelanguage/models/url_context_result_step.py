# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .url_context_result import URLContextResult


class URLContextResultStep(BaseModel):
    """How reading the pages behind URLs went.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        result: The URLs, one entry each.
        is_error: Whether reading failed.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "call_id", "result", "is_error", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^url_context_result$"),
        "call_id": Field("call_id", "string", required=True),
        "result": Field("result", "model", many="list", of=("URLContextResult",), required=True),
        "is_error": Field("is_error", "boolean"),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["url_context_result"]
    call_id: str
    result: list[URLContextResult]
    is_error: bool | None
    signature: bytes | None

    def __init__(
        self,
        *,
        call_id: str,
        result: list[URLContextResult],
        type: Literal["url_context_result"] = "url_context_result",
        is_error: bool | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.call_id = call_id
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.additional_properties = additional_properties

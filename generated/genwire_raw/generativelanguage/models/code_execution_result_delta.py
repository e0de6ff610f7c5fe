# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CodeExecutionResultDelta(BaseModel):
    """What running code gave.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        result: What it gave.
        is_error: Whether the code failed.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "result", "is_error", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^code_execution_result$"),
        "result": Field("result", "string", required=True),
        "is_error": Field("is_error", "boolean"),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["code_execution_result"]
    result: str
    is_error: bool | None
    signature: bytes | None

    def __init__(
        self,
        *,
        result: str,
        type: Literal["code_execution_result"] = "code_execution_result",
        is_error: bool | None = None,
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.result = result
        self.is_error = is_error
        self.signature = signature
        self.additional_properties = additional_properties

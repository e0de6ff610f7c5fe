# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_steps.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class CodeExecutionResultStep(BaseModel):
    """What running code gave.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of step.
        call_id: Id of the call that this answers.
        result: What it gave, as text or contents.
        is_error: Whether the code failed.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "call_id", "result", "is_error", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^code_execution_result$"),
        "call_id": Field("call_id", "string", required=True),
        "result": Field("result", "union", required=True),
        "is_error": Field("is_error", "boolean"),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["code_execution_result"]
    call_id: str
    result: str | list[InteractionContent]
    is_error: bool | None
    signature: bytes | None

    def __init__(
        self,
        *,
        call_id: str,
        result: str | list[InteractionContent],
        type: Literal["code_execution_result"] = "code_execution_result",
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


def result_of(value: Any) -> Any:
    if value.__class__ is list:
        return [read_interaction_content(item) for item in value]
    return value


from .interaction_content import InteractionContent, read_interaction_content

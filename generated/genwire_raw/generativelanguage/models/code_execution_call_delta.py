# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tool_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .code_execution_call_arguments import CodeExecutionCallArguments


class CodeExecutionCallDelta(BaseModel):
    """Code that the model runs.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        arguments: The code.
        signature: A signature that the service checks when the step comes back.
    """

    __slots__ = ("type", "arguments", "signature")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^code_execution_call$"),
        "arguments": Field("arguments", "model", of=("CodeExecutionCallArguments",), required=True),
        "signature": Field("signature", "bytes"),
    }

    type: Literal["code_execution_call"]
    arguments: CodeExecutionCallArguments
    signature: bytes | None

    def __init__(
        self,
        *,
        arguments: CodeExecutionCallArguments,
        type: Literal["code_execution_call"] = "code_execution_call",
        signature: bytes | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.arguments = arguments
        self.signature = signature
        self.additional_properties = additional_properties

# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_deltas.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class FunctionResultDelta(BaseModel):
    """What a function returned.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of addition.
        name: Name of the function.
        result: What it returned.
        is_error: Whether the function failed.
    """

    __slots__ = ("type", "name", "result", "is_error")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^function_result$"),
        "name": Field("name", "string"),
        "result": Field("result", "union", of=("FunctionResult",), required=True),
        "is_error": Field("is_error", "boolean"),
    }

    type: Literal["function_result"]
    name: str | None
    result: FunctionResult
    is_error: bool | None

    def __init__(
        self,
        *,
        result: FunctionResult,
        type: Literal["function_result"] = "function_result",
        name: str | None = None,
        is_error: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.name = name
        self.result = result
        self.is_error = is_error
        self.additional_properties = additional_properties


from .function_result import FunctionResult, read_function_result

result_of = read_function_result

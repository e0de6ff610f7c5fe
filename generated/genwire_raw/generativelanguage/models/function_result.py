# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_steps.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

FunctionResult: TypeAlias = "str | list[FunctionResultSubcontent] | dict[str, Any]"
"""What a function returned, as text, contents or an object.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_function_result(value: Any) -> Any:
    if value.__class__ is list:
        return [read_function_result_subcontent(item) for item in value]
    return value


from .function_result_subcontent import FunctionResultSubcontent, read_function_result_subcontent

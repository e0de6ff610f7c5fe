# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

ResponsesInputItem: TypeAlias = (
    "ResponsesInputMessage | ResponsesFunctionToolCall | ResponsesFunctionCallOutput | ResponsesReasoningItem"
)
"""A message, a call of a function, what it returned, or a thought.

    Source: beyond the seeds: workers-types 5.20261117.
    """


def read_responses_input_item(value: Any) -> Any:
    if value.__class__ is dict:
        if "role" in value:
            return ResponsesInputMessage.from_dict(value)
        if "name" in value:
            return ResponsesFunctionToolCall.from_dict(value)
        if "output" in value:
            return ResponsesFunctionCallOutput.from_dict(value)
        if "summary" in value:
            return ResponsesReasoningItem.from_dict(value)
    return value


from .responses_function_call_output import ResponsesFunctionCallOutput
from .responses_function_tool_call import ResponsesFunctionToolCall
from .responses_input_message import ResponsesInputMessage
from .responses_reasoning_item import ResponsesReasoningItem

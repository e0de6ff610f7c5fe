# Made by `python codegen.py` from specs/workers_ai/schemas/responses.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

ResponsesOutputItem: TypeAlias = (
    "ResponsesOutputMessage | ResponsesFunctionToolCall | ResponsesReasoningItem | dict[str, Any]"
)
"""A message, a call of a function, or a thought.

    Source: beyond the seeds: workers-types 5.20261117.
    """


def read_responses_output_item(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "message":
            return ResponsesOutputMessage.from_dict(value)
        if kind == "function_call":
            return ResponsesFunctionToolCall.from_dict(value)
        if kind == "reasoning":
            return ResponsesReasoningItem.from_dict(value)
    return value


from .responses_function_tool_call import ResponsesFunctionToolCall
from .responses_output_message import ResponsesOutputMessage
from .responses_reasoning_item import ResponsesReasoningItem
